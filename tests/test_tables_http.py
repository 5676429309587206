"""Templates, filed tables and exports over HTTP: the same callers, limits and policy as documents."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import httpx
import openpyxl
import pytest

from auth.tokens import issue, read_key
from fixtures.reference import CITY
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL
from hub.web.tables import Doors, Tables
from tests.writing import DAY, FIRM, Desk, name_of


class Door:
    """Sends requests to the tables of one desk."""

    def __init__(self, desk: Desk, home: Path) -> None:
        """Take where commands go, and the folder of the key."""
        self.desk, self._home = desk, home

    async def send(
        self, method: str, path: str, who: str = "village", settings: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None, **more: Any,
    ) -> httpx.Response:
        """Send one request as a caller."""
        engine = replace(self.desk.engine, today=lambda: DAY)
        chosen = replace(Settings(home=self._home), **(settings or {}))
        graphql = GraphQL(engine, chosen, read_key(self._home), TrustedDocuments("", engine.documents, CITY))
        caller = self.desk.caller(who)
        told = {"accept-language": "en"}
        if who != "public":
            told["authorization"] = f"Bearer {issue(caller, read_key(self._home))}"
        if caller.purpose:
            told["x-hub-purpose"] = caller.purpose
        endpoint = Admission(Doors(graphql, Tables(graphql, engine, chosen)), chosen)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(endpoint)) as client:
            return await client.request(
                method, f"http://hub{path}", headers={**told, **(headers or {})}, **more)

    async def export(self, who: str, text: str, **more: Any) -> httpx.Response:
        """Ask for a list as a workbook."""
        return await self.send("POST", "/exports", who, json={"query": text}, **more)


@pytest.fixture
async def door(desk: Desk, home: Path) -> AsyncIterator[Door]:
    """Give a door with a firm of its own."""
    (firm,) = await desk.rows(FIRM, 37)
    return Door(replace(desk, firm=firm, day=DAY), home)


def _code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


def _rows(answer: httpx.Response, sheet: int = 0) -> list[tuple[Any, ...]]:
    assert answer.status_code == 200, answer.text
    book = openpyxl.load_workbook(BytesIO(answer.content))
    return list(book.worksheets[sheet].iter_rows(values_only=True))


async def test_templates_are_given_to_anybody(door: Door) -> None:
    """A template holds headings and code lists, which are open; its name is the verb's label."""
    answer = await door.send("GET", "/templates/registerHazard.xlsx", "public")
    assert _rows(answer)[0][2] == "描述*"
    assert "%E7%99%BB%E8%AE%B0%E9%9A%90%E6%82%A3.xlsx" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    assert _code(await door.send("GET", "/templates/dropEverything.xlsx")) == "VERB_NOT_TABULAR"
    assert (await door.send("POST", "/templates/registerHazard.xlsx")).status_code == 405


async def test_a_table_is_filed_by_one_request(door: Door) -> None:
    """Without `write` it is rehearsed; the report names rows, headings and reasons in both languages."""
    line = f"门锁损坏,F2,2026-12-03,,{name_of('Site', door.desk.firm['site_id'])}\n"
    text = "描述,隐患类别,整改期限,场所·统一社会信用代码,场所·名称、地址或编号\n" + line
    dry = (await door.send("POST", "/imports/registerHazard", content=text.encode())).json()
    assert (dry["dryRun"], dry["written"], dry["faults"], dry["records"]) == (True, 1, [], [])
    done = (await door.send("POST", "/imports/registerHazard?write=1", content=text.encode())).json()
    assert (done["dryRun"], done["written"], done["records"][0]["row"]) == (False, 1, 2)
    again = (await door.send("POST", "/imports/registerHazard?write=1", content=text.encode())).json()
    assert (again["replayed"], again["records"]) == (True, done["records"])
    other = await door.send("POST", "/imports/registerHazard?write=1", content=text.encode(),
                            headers={"idempotency-key": f"registerHazard {done['records'][0]['id']}"})
    assert other.json()["records"] != done["records"]
    wrong = text + "x,F2,soon,,\n"
    told = (await door.send("POST", "/imports/registerHazard?write=1", content=wrong.encode())).json()
    assert (told["dryRun"], [(f["row"], f["code"]) for f in told["faults"]]) == (
        True, [(3, "CELL_INVALID"), (3, "VALUE_BLANK")])
    assert told["faults"][0]["zh"].startswith("整改期限 的内容应为")


async def test_tables_meet_the_limits_of_requests(door: Door) -> None:
    """A body that is too long, a token that is forged, a caller without a part: all are refused."""
    path = "/imports/registerHazard"
    long = await door.send("POST", path, settings={"body_bytes_max": 10}, content=b"x" * 11)
    assert (long.status_code, _code(long)) == (413, "BODY_TOO_LARGE")
    forged = await door.send("POST", path, headers={"authorization": "Bearer x.y.z"}, content=b"a")
    assert _code(forged) == "TOKEN_INVALID"
    assert _code(await door.send("POST", path, "auditor", content=b"a")) == "VERB_NOT_ALLOWED"
    assert _code(await door.send("POST", path, content=b"PK\x03\x04")) == "FILE_UNREADABLE"
    assert (await door.send("GET", path)).status_code == 405


async def test_a_list_becomes_a_workbook(door: Door) -> None:
    """Headings are Chinese, days are days, long codes are texts, and nothing is a formula."""
    site = name_of("Site", door.desk.firm["site_id"])
    for text in ('=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\tx", "防护罩缺失 😀 \x01"):
        await door.desk.done("village", "registerHazard", {
            "site": site, "description": text, "category": "F2", "deadline": "2026-12-01",
            "foundAt": "2026-11-20T01:30:00Z", "fundsCny": "12.5", "photosBefore": ["a.jpg", "b.jpg"]})
    answer = await door.export("village", """{ hazards(first: 6, orderBy: [{recordedAt: DESC}]) {
      edges { node {
      description foundAt deadline fundsCny level photosBefore category { name } site { address }
      enterprise { uscc } } } } }""")
    head, *rows = _rows(answer)
    assert head == ("描述", "发现时间", "整改期限", "资金(元)", "隐患等级", "整改前照片", "隐患类别·名称",
                    "场所·详细地址", "所在单位·统一社会信用代码")
    by_text = {r[0]: r for r in rows}
    assert set(by_text) >= {'=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\tx"}
    assert by_text["+1"][1:7] == (
        datetime(2026, 11, 20, 9, 30), datetime(2026, 12, 1), 12.5, "一般隐患", "a.jpg；b.jpg", "生产设备设施及工艺")
    assert by_text["+1"][8] == door.desk.firm["uscc"]
    book = openpyxl.load_workbook(BytesIO(answer.content))
    for row in book.worksheets[0].iter_rows(min_row=2, max_col=1):
        assert row[0].data_type == "s"
        assert row[0].quotePrefix is (str(row[0].value)[0] in "=+-@\t")
    with ZipFile(BytesIO(answer.content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


async def test_an_export_says_who_asked_when_and_what_for(door: Door) -> None:
    """The note names caller, time, purpose and every field that was withheld or masked."""
    answer = await door.export(
        "village", "{ enterprises(first: 2) { edges { node { name employees } } pageInfo { hasNextPage } } }")
    note = _rows(answer, 1)
    told = {str(r[0]).split()[0]: r[1] for r in note if r[0]}
    caller = door.desk.caller("village")
    assert told["查询者"] == f"{caller.subject} (OFFICER VILLAGE)"
    assert told["用途"] == caller.purpose
    assert date.fromisoformat(told["导出时间"][:10])
    assert any("Enterprise.employees" in str(r[0]) for r in note)
    plain = await door.export("public", "{ enterprises(first: 1) { edges { node { name } } } }")
    open_to_all = _rows(plain, 1)
    assert "无 none" in [r[0] for r in open_to_all], open_to_all


@pytest.mark.parametrize(("text", "code"), [
    ("{ safetyPeople(first: 1) { edges { node { idNumber } } } }", "EXPORT_NEEDS_TWO"),
    ("{ hazards(first: 1) { edges { node { reporter: reporterName } } } }", "EXPORT_NEEDS_TWO"),
    ("{ sites(first: 1) { edges { node { materials(first: 1) { edges { node { id } } } } } } }",
     "EXPORT_SHAPE"),
    ("{ a: sites(first: 1) { totalCount } b: sites(first: 1) { totalCount } }", "EXPORT_SHAPE"),
    ("{ sites(first: 1) { totalCount } }", "EXPORT_SHAPE"),
    ("{ viewer { kind } }", "EXPORT_SHAPE"), ("{ __schema { description } }", "EXPORT_SHAPE"),
    ("mutation { __typename }", "EXPORT_SHAPE"), ("{ sites(first: 1) {", "SYNTAX_INVALID"),
])
async def test_what_is_no_export_is_refused(door: Door, text: str, code: str) -> None:
    """Two persons are needed for S4 and S5 whatever the alias; only one flat list is a sheet."""
    for who in ("city", "village", "public"):
        assert _code(await door.export(who, text)) == code


async def test_every_guarded_field_of_every_record_needs_two(door: Door) -> None:
    """No field of class S4 or S5 of any record leaves in a workbook."""
    from schema.catalog import CATALOG, listing_name  # noqa: PLC0415
    tried = 0
    for entity in CATALOG.entities.values():
        for field in entity.fields.values():
            if field.cls >= 4 and not field.name.endswith("Ref"):
                text = f"{{ {listing_name(entity)}(first: 1) {{ edges {{ node {{ {field.name} }} }} }} }}"
                assert _code(await door.export("city", text)) == "EXPORT_NEEDS_TWO", (entity.name, field.name)
                tried += 1
    assert tried > 10


async def test_a_strict_export_is_whole_or_refused(door: Door) -> None:
    """In strict mode nothing is withheld from a workbook."""
    text = "{ enterprises(first: 2) { edges { node { name employees } } } }"
    answer = await door.export("village", text, headers={"x-access-mode": "strict"})
    assert _code(answer) == "ACCESS_STRICT"
