"""The GraphiQL page as people use it, in a real headless Chromium on a hub that runs as a process."""

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from hub.web.graphiql.page import examples
from tests.process import Serving

# Chromium's own look-ups at its maker's hosts are no part of the page.
FLAGS = ("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")
DESKTOP, PHONE = {"width": 1400, "height": 900}, {"width": 390, "height": 844}
PEOPLE = "{ safetyPeople(first: 20) { edges { node { mobile } } } }"
VIEWER = "{ viewer { kind level } enterprises(first: 2) { edges { node { name employees } } } }"
MARKUP = "<img src=x onerror=alert(1)>"
MISSING = "找不到浏览器：请安装 chromium 或设置 HUB_CHROMIUM。 No browser: install chromium, or set HUB_CHROMIUM."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder for the hubs of this module."""
    return tmp_path_factory.mktemp("graphiql")


@pytest.fixture(scope="module")
def url(folder: Path) -> Iterator[str]:
    """A hub in development with a small city."""
    hub = Serving(folder).ready()
    yield hub.url
    hub.end()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium, as the machine has it."""
    known = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
    found = os.environ.get("HUB_CHROMIUM") or next(filter(None, map(shutil.which, known)), None)
    if not found:
        pytest.fail(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


Open = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser, url: str) -> Iterator[Open]:
    """Open the page; whatever a test does there, no console error and no foreign request may come.

    Chromium itself reports every answer from 400 on as an error; a test names those that it means.
    """
    wrong: list[str] = []
    contexts = []

    def watch(page: Page, host: str, meant: str) -> None:
        page.on("console", lambda m: wrong.append(m.text)
                if m.type == "error" and not re.search(meant, m.text) else None)
        page.on("pageerror", lambda e: wrong.append(str(e)))
        page.on("request", lambda r: None if r.url.startswith((f"{host}/", "data:"))
                else wrong.append(r.url))

    def open_page(address: str = url, *, size: dict[str, int] = DESKTOP, locale: str = "zh-CN",
                  answers: dict[str, Callable[[Route], None]] | None = None,
                  meant: str = "^$") -> Page:
        context = browser.new_context(viewport=size, locale=locale)
        contexts.append(context)
        page = context.new_page()
        watch(page, address, meant)
        for path, answer in (answers or {}).items():
            page.route(f"{address}{path}", answer)
        page.goto(address)
        expect(page.locator(".graphiql-execute-button")).to_be_visible()
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


def _run(page: Page) -> None:
    with page.expect_response("**/graphql"):
        page.click(".graphiql-execute-button")


def _write(page: Page, text: str) -> None:
    page.locator(".graphiql-query-editor .CodeMirror").evaluate(
        "(editor, text) => editor.CodeMirror.setValue(text)", text)


def _answer(page: Page) -> Any:
    shown = page.locator(".result-window .CodeMirror")
    expect(shown).to_contain_text("{")
    return json.loads(shown.evaluate("editor => editor.CodeMirror.getValue()"))


def _query(page: Page) -> str:
    text: str = page.locator(".graphiql-query-editor .CodeMirror").evaluate(
        "editor => editor.CodeMirror.getValue()")
    return text


def _choose(page: Page, persona: str) -> None:
    """Choose an example by its caller."""
    index = next(i for i, e in enumerate(examples()) if e["persona"] == persona)
    page.select_option("#example", str(index))


def test_first_query_runs(visit: Open) -> None:
    """A newcomer sees the first example as its caller; one click answers it, with status and time."""
    page = visit()
    expect(page.locator("#persona")).to_have_value(examples()[0]["persona"])
    assert _query(page).strip() == examples()[0]["query"].strip()
    _run(page)
    assert set(_answer(page)) == {"data", "extensions"}
    expect(page.locator("#status")).to_have_text(re.compile(r"HTTP 200 · 往返 \d+\.\d ms"))


def test_switching_persona_shows_what_is_withheld(visit: Open) -> None:
    """A switch sends nothing by itself; the next run is the new caller's, with reasons in Chinese."""
    page = visit()
    page.select_option("#persona", "city")
    _write(page, VIEWER)
    _run(page)
    assert _answer(page)["data"]["viewer"] == {"kind": "OFFICER", "level": "CITY"}
    sent: list[str] = []
    page.on("request", lambda r: sent.append(r.post_data or ""))
    with page.expect_response("**/graphql"):
        page.select_option("#persona", "public")
    expect(page.locator("#scope")).to_have_text("公众")
    assert [text for text in sent if "employees" in text] == []
    assert _answer(page)["data"]["viewer"]["kind"] == "OFFICER"
    _run(page)
    row = page.locator("#withheld tbody tr").filter(has_text="Enterprise.employees")
    expect(row).to_be_visible()
    expect(row.locator(".effect")).to_have_text("不提供")
    expect(row.locator(".relation")).to_have_text("范围外")
    expect(row.locator(".reason")).to_have_text(re.compile("[一-鿿]{4}"))
    expect(row.locator(".ground")).not_to_be_empty()
    expect(row.locator(".rule")).not_to_be_empty()
    assert _answer(page)["data"]["viewer"]["kind"] == "PUBLIC"
    assert all(e["node"]["employees"] is None
               for e in _answer(page)["data"]["enterprises"]["edges"])


def test_panel_stays_folded_once_folded(visit: Open) -> None:
    """The panel opens for withheld rows, and stays folded for a reader who has folded it."""
    page = visit()
    page.select_option("#persona", "public")
    _write(page, VIEWER)
    _run(page)
    rows = page.locator("#withheld .rows")
    expect(rows).to_be_visible()
    page.click("#withheld summary")
    expect(rows).to_be_hidden()
    _run(page)
    expect(page.locator("#count")).to_have_text("1")
    expect(rows).to_be_hidden()


def test_scope_of_the_caller_is_shown(visit: Open) -> None:
    """Beside the switch stand kind, level, code and name of what the caller answers for."""
    page = visit()
    page.select_option("#persona", "town:320402001")
    expect(page.locator("#scope")).to_have_text(
        re.compile("监管人员 · 镇街级 · 320402001000000 · .*街道"))
    page.select_option("#persona", "partner:fire")
    expect(page.locator("#scope")).to_have_text(re.compile("协作部门 · 市级 · XF · .*消防"))
    page.select_option("#persona", "enterprise")
    expect(page.locator("#scope")).to_have_text(re.compile("企业用户 · 企业级 · .*有限公司"))


def test_purpose_is_stated(visit: Open) -> None:
    """Each kind of caller is offered its purposes; without one what is personal is withheld."""
    page = visit()
    page.select_option("#persona", "public")
    expect(page.locator("#purpose-field")).to_be_hidden()
    page.select_option("#persona", "town:320402001")
    expect(page.locator("#purpose")).to_have_value("SUPERVISION")
    _write(page, PEOPLE)
    _run(page)
    assert any(e["node"]["mobile"] for e in _answer(page)["data"]["safetyPeople"]["edges"])
    page.select_option("#purpose", "")
    _run(page)
    expect(page.locator("#withheld .rule").first).to_have_text("PURPOSE")
    assert not any(e["node"]["mobile"] for e in _answer(page)["data"]["safetyPeople"]["edges"])
    page.select_option("#purpose", "CASE")
    page.fill("#case", "罚〔2026〕15号")
    _run(page)
    assert any(e["node"]["mobile"] for e in _answer(page)["data"]["safetyPeople"]["edges"])


def test_example_brings_its_persona(visit: Open) -> None:
    """An example sets query and caller, in a new tab when something of one's own stands there."""
    page = visit()
    _choose(page, "public")
    expect(page.locator("#persona")).to_have_value("public")
    assert "# persona: public" in _query(page)
    expect(page.locator(".graphiql-tab")).to_have_count(1)
    _write(page, VIEWER)
    _choose(page, "city")
    expect(page.locator(".graphiql-tab")).to_have_count(2)
    expect(page.locator("#persona")).to_have_value("city")
    assert "# persona: city" in _query(page)


def test_language_is_sent_and_kept(visit: Open) -> None:
    """The switch changes the page's words at once and the hub's at the next run; a reload keeps it."""
    page = visit()
    page.select_option("#persona", "public")
    _write(page, VIEWER)
    _run(page)
    page.click("#language button[value=en]")
    expect(page.locator("h1")).to_have_text("Work-safety data hub")
    expect(page.locator("#note")).to_contain_text("run again")
    _run(page)
    reason = page.locator("#withheld tbody .reason").first
    expect(reason).to_have_text(re.compile("^[ -~’–]+$"))
    expect(page.locator("#note")).to_be_hidden()
    page.reload()
    expect(page.locator("h1")).to_have_text("Work-safety data hub")
    expect(page.locator("#example option").nth(1)).to_contain_text(examples()[0]["title"]["en"])
    assert page.evaluate("document.documentElement.lang") == "en"


def test_first_language_is_the_visitors(visit: Open) -> None:
    """A browser that asks for English first is greeted in English, any other in Chinese."""
    expect(visit(locale="en-GB").locator("h1")).to_have_text("Work-safety data hub")
    expect(visit(locale="fr-FR").locator("h1")).to_have_text("安全生产数据共享平台")


def test_explorer_and_docs_open(visit: Open) -> None:
    """The explorer adds a field; it and the docs describe what they show in both languages."""
    page = visit()
    _write(page, "{ viewer { kind } }")
    page.get_by_label("Show GraphiQL Explorer").click()
    page.get_by_title(re.compile("访问者部门.*Department of the caller")).click()
    assert "department" in _query(page)
    page.get_by_label("Show Documentation Explorer").click()
    docs = page.locator(".graphiql-doc-explorer")
    docs.get_by_role("link", name="Query").first.click()
    docs.get_by_role("link", name="viewer", exact=True).first.click()
    docs.get_by_role("link", name="Viewer", exact=True).first.click()
    expect(docs).to_contain_text(re.compile("管辖网格.*Grids that the caller answers for"))


def test_what_may_not_be_read_is_greyed(visit: Open) -> None:
    """Explorer and docs grey what the persona may not read, say why, and follow persona and language."""
    page = visit()
    page.select_option("#persona", "public")
    _write(page, "{ enterprises(first: 1) { edges { node { name employees } } } }")
    page.get_by_label("Show GraphiQL Explorer").click()
    field = page.locator('.graphiql-explorer-employees > span[data-field-name="employees"]').first
    expect(field).to_have_attribute("data-access", "withheld")
    expect(field).to_have_attribute("title", re.compile("不提供[^E]*需要"))
    name = page.locator('.graphiql-explorer-name > span[data-field-name="name"]').first
    expect(name).not_to_have_attribute("data-access", re.compile("."))
    page.click("#language [value=en]")
    expect(field).to_have_attribute("title", re.compile(r"withheld(.|\n)*Needed"))
    page.select_option("#persona", "district:320402")
    expect(field).to_have_attribute("data-access", "partly")
    page.select_option("#persona", "city")
    expect(field).not_to_have_attribute("data-access", re.compile("."))
    page.select_option("#persona", "public")
    page.get_by_label("Show Documentation Explorer").click()
    docs = page.locator(".graphiql-doc-explorer")
    docs.get_by_role("link", name="Query").first.click()
    docs.get_by_role("link", name="Enterprise", exact=True).first.click()
    shut = docs.locator(".graphiql-doc-explorer-field-name", has_text=re.compile("^employees$"))
    expect(shut).to_have_attribute("data-access", "withheld")
    expect(shut).to_have_attribute("title", re.compile("Needed"))


def test_dialogs_open_under_the_policy(visit: Open) -> None:
    """The one style element that a dialog adds is let in, and holds the page still behind it."""
    page = visit()
    page.get_by_label("Open settings dialog").click()
    expect(page.get_by_role("dialog")).to_contain_text("Theme")
    assert page.evaluate("getComputedStyle(document.body).overflow") == "hidden"


def test_refusal_is_shown_as_an_error(visit: Open) -> None:
    """A document that the hub refuses shows the coded error in the chosen language, and its status."""
    page = visit(meant="status of 400")
    _write(page, "{ nope }")
    _run(page)
    expect(page.locator("#status.refused")).to_contain_text("HTTP 400")
    expect(page.locator("#note")).to_contain_text("没有返回数据")
    error = _answer(page)["errors"][0]
    assert error["extensions"]["code"] == "DOCUMENT_INVALID"
    assert "查询与模式不符" in error["message"]


def test_stages_of_the_hub_are_shown(visit: Open) -> None:
    """When the hub says how long its stages took, they stand beside the round trip."""
    page = visit()
    page.route("**/graphql", lambda route: route.fulfill(
        json={"data": {}}, headers={"server-timing": 'plan;dur=0.12;desc="p", cache, execute;dur=3'}))
    _run(page)
    expect(page.locator("#status")).to_have_text(
        re.compile(r"HTTP 200 · 往返 \d+\.\d ms · plan 0\.1 ms · execute 3\.0 ms$"))


def test_lost_hub_is_said(visit: Open) -> None:
    """An answer that is not the hub's is an error in the language of the page, not a blank."""
    page = visit()
    page.route("**/graphql", lambda route: route.fulfill(status=200, body="<html>proxy</html>"))
    _run(page)
    assert _answer(page)["errors"] == [{"message": "平台的应答无法识别。"}]


def test_markup_in_texts_stays_text(visit: Open) -> None:
    """Names, titles and reasons that hold markup are shown letter by letter and run nothing."""
    title = {"zh": MARKUP, "en": MARKUP}
    access = {"path": MARKUP, "field": MARKUP, "effects": [dict.fromkeys(
        ("relation", "effect", "rule", "reason", "ground"), MARKUP)]}
    viewer = {"kind": MARKUP, "level": MARKUP, "codes": [MARKUP], "department": ""}
    body = {"data": {"viewer": viewer}, "extensions": {"access": [access]}}

    def graphql(route: Route) -> None:
        introspecting = "IntrospectionQuery" in (route.request.post_data or "")
        route.continue_() if introspecting else route.fulfill(json=body)

    page = visit(answers={
        "/examples.json": lambda route: route.fulfill(
            json=[{"persona": MARKUP, "title": title, "useCase": MARKUP, "query": "{ a }"}]),
        "/dev/personas": lambda route: route.fulfill(json=[{"name": MARKUP, "token": ""}]),
        "/graphql": graphql,
    })
    _run(page)
    expect(page.locator("#withheld tbody .reason")).to_have_text(MARKUP)
    expect(page.locator("#persona option")).to_have_text(MARKUP)
    expect(page.locator("#scope")).to_contain_text(MARKUP)
    assert page.locator("img[src=x]").count() == 0


def test_inline_script_does_not_run(browser: Browser, url: str) -> None:
    """A script that someone smuggled into the page is stopped by the policy."""
    page = browser.new_page()
    page.goto(url)
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.smuggled = true";
        document.body.append(script);
    }""")
    assert page.evaluate("globalThis.smuggled") is None
    page.close()


def test_token_field_outside_development(visit: Open, folder: Path, url: str) -> None:
    """Outside development there is no switch but a field for a token, which is sent and not kept."""
    token = {p["name"]: p["token"] for p in httpx.get(f"{url}/dev/personas").json()}["city"]
    strict = Serving(folder, {"HUB_DEVELOPMENT": "0"}).ready()
    page = visit(strict.url, meant="status of 40[34]")
    expect(page.locator("#token-field")).to_be_visible()
    expect(page.locator("#persona-field")).to_be_hidden()
    expect(page.locator("#scope")).to_have_text("公众")
    page.fill("#token", token)
    page.press("#token", "Enter")
    expect(page.locator("#scope.refused")).to_have_text("开发令牌已停用。")
    with page.expect_request("**/graphql") as sent:
        _run(page)
    assert sent.value.headers["authorization"] == f"Bearer {token}"
    assert _answer(page)["errors"][0]["extensions"]["code"] == "DEVELOPMENT_ONLY"
    assert token not in page.evaluate("JSON.stringify(localStorage)")
    strict.end()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_page_fits_its_window(visit: Open, tmp_path: Path, size: dict[str, int]) -> None:
    """On a desk and on a phone nothing is cut off at the side or laid over another, in a picture too."""
    page = visit(size=size)
    _choose(page, "public")
    _run(page)
    expect(page.locator("#status")).to_contain_text("HTTP 200")
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    parts = ("header h1", "#persona-field", "#scope", "#example-field", "#language", "main",
             "#withheld")
    boxes = [page.locator(part).bounding_box() for part in parts]
    overlapping = [(parts[i], parts[j]) for i, a in enumerate(boxes) for j, b in enumerate(boxes)
                   if i < j and a and b and _overlap(a, b)]
    assert overlapping == []
    if size is PHONE:
        # There the panel opens by hand only, since it covers the answer.
        expect(page.locator("#withheld .rows")).to_be_hidden()
        page.click("#withheld summary")
    expect(page.locator("#withheld tbody .reason").first).to_be_in_viewport()
    picture = tmp_path / "page.png"
    page.screenshot(path=picture)
    assert picture.stat().st_size > 30_000


def _overlap(a: Any, b: Any) -> bool:
    wide = min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"])
    high = min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"])
    return bool(wide > 1 and high > 1)
