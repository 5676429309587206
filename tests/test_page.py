"""What the hub sends for the GraphiQL page: page, assets, examples, personas, and their headers."""

import hashlib
import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from auth.personas import EXAMPLES
from auth.principal import Principal
from auth.tokens import read, read_key
from hub.runtime.enterprise import find_enterprise
from hub.settings import Settings
from hub.web.app import build
from hub.web.graphiql.page import examples, read_example

ROOT = Path(__file__).parent.parent
STATIC = ROOT / "hub/web/graphiql/static"


def _client(dsn: str, home: Path, *, development: bool = True) -> httpx.AsyncClient:
    app = build(Settings(home=home, development=development, jobs_hour=-1), dsn)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub")


@pytest.mark.parametrize(("path", "kept"), [
    ("/", "no-store"), ("/examples.json", "no-store"), ("/dev/personas", "no-store"),
    ("/static/hub.js", "no-cache"),
])
async def test_every_answer_carries_the_safety_headers(
    dsn: str, home: Path, path: str, kept: str
) -> None:
    """Page, assets and tokens forbid foreign scripts, frames, type guesses and referrers."""
    answer = await _client(dsn, home).get(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == kept
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_page_has_nothing_inline() -> None:
    """The page's text holds no inline script, no handler, no style attribute and no other host."""
    text = (STATIC.parent / "index.html").read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=|https?://", text) == []


async def test_nonce_is_new_for_every_page(dsn: str, home: Path) -> None:
    """The nonce of the header stands in the page, and is never given twice."""
    pages = [await _client(dsn, home).get("/") for _ in range(2)]
    nonces = [re.findall(r"'nonce-([\w-]+)'", p.headers["content-security-policy"]) for p in pages]
    assert nonces[0] != nonces[1]
    assert [n in p.text for (n,), p in zip(nonces, pages, strict=True)] == [True, True]


async def test_unchanged_asset_costs_a_304(dsn: str, home: Path) -> None:
    """An asset is sent compressed once, and not again while its ETag holds."""
    client = _client(dsn, home)
    first = await client.get("/static/graphiql.min.js")
    assert first.headers["content-encoding"] == "gzip"
    again = await client.get(
        "/static/graphiql.min.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_only_assets_are_served(dsn: str, home: Path) -> None:
    """No path leads out of the folder of assets."""
    for path in ("/static/none.js", "/static/../page.py", "/static/%2e%2e/page.py", "/static/"):
        assert (await _client(dsn, home).get(path)).status_code == 404


async def test_every_persona_is_offered(
    dsn: str, home: Path, callers: dict[str, Principal]
) -> None:
    """The switch offers each persona of the hub, with the token of just that caller."""
    offered = {p["name"]: p["token"] for p in (await _client(dsn, home).get("/dev/personas")).json()}
    assert tuple(offered) == EXAMPLES
    assert offered.pop("public") == ""
    read_back = {name: read(token, read_key(home)) for name, token in offered.items()}
    assert {n: p for n, p in read_back.items() if n in callers} == {
        n: replace(p, purpose="") for n, p in callers.items() if n != "public"}


async def test_no_persona_outside_development(dsn: str, home: Path) -> None:
    """Outside development the switch does not exist, and no token is handed out."""
    answer = await _client(dsn, home, development=False).get("/dev/personas")
    assert (answer.status_code, answer.content) == (404, b"")


async def test_lost_database_is_a_coded_refusal(home: Path) -> None:
    """A switch without its database is refused in the language asked for, never a bare 500."""
    client = _client("postgresql://nobody@127.0.0.1:1/none", home)
    answer = await client.get("/dev/personas", headers={"accept-language": "en"})
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == "DATABASE_UNREACHABLE"


async def test_enterprise_of_the_persona_has_the_smallest_id(
    dsn: str, callers: dict[str, Principal]
) -> None:
    """The command line, the page and the tests mean the same firm; an unknown code means none."""
    assert await find_enterprise(dsn) == callers["enterprise"].enterprise_id
    assert await find_enterprise(dsn, "000000000000000000") is None


def test_every_example_has_caller_and_title() -> None:
    """Each example names a persona that exists, and has a title in both languages."""
    assert {e["persona"] for e in examples()} <= set(EXAMPLES)
    assert all(e["title"]["zh"] and e["title"]["en"] for e in examples())


def test_head_of_an_example_is_read() -> None:
    """A head ends where the query begins; without title_en the title serves for both languages."""
    bare = read_example("# persona: city\n# title: 标题\n# use_case: 5\n{ a }\n# title_en: late\n")
    assert bare["title"] == {"zh": "标题", "en": "标题"}
    assert (bare["persona"], bare["useCase"]) == ("city", "5")
    assert read_example("# persona: city\n# title: 甲\n# title_en: A\n{ a }")["title"]["en"] == "A"


def test_assets_are_those_of_the_packages_named() -> None:
    """Every file that others made is, byte for byte, the one whose package and licence are listed."""
    text = (STATIC / "LICENSES.txt").read_text("utf-8")
    entry = r"^(\S+)\n  package .+\n  licence .+\n  sha256   (\w+)$"
    named = dict(re.findall(entry, text, re.MULTILINE))
    own = {"hub.css", "icon.svg", "LICENSES.txt", "hub.js", "words.js", "asking.js", "caller.js",
           "withheld.js", "purpose.js", "access.js"}
    assert set(named) == {path.name for path in STATIC.iterdir()} - own
    assert {n: hashlib.sha256((STATIC / n).read_bytes()).hexdigest() for n in named} == named


def test_missing_browser_is_said_in_both_languages() -> None:
    """Without a browser the tests do not start, and one sentence says what to install."""
    done = subprocess.run(  # this project's own script
        (ROOT / ".ci/browser",), env={**os.environ, "HUB_CHROMIUM": "/none"},
        capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "请安装 chromium" in done.stderr
    assert "install chromium" in done.stderr
