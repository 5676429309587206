"""What the hub answers: use cases, both ways out, policy in rows and fields, paging, refusals."""

from pathlib import Path
from typing import Any

import pytest

from hub.errors import Code, Refusal
from hub.web.graphql import execute
from tests.conftest import ENTERPRISES, Asker

CASES = sorted((Path(__file__).parent.parent / "hub/web/graphiql/examples").glob("*.graphql"))
PAGE = "{ enterprises(first: 100) { totalCount edges { node { id name revenue10k } } } }"


def _persona(case: Path) -> str:
    return case.read_text(encoding="utf-8").splitlines()[0].removeprefix("# persona: ")


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
async def test_use_case_is_one_statement_and_returns_something(ask: Asker, case: Path) -> None:
    """Each use case that reads is one statement and finds something in the city."""
    answer = await ask(_persona(case), case.read_text(encoding="utf-8"))
    assert len(ask.statements) == 1
    root = next(iter(answer["data"].values()))
    assert root
    if "totalCount" in root:
        assert root["totalCount"] > 0


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
async def test_both_ways_out_agree(ask: Asker, case: Path) -> None:
    """The executor, walking the same plan, gives what the compiled way gives, for every caller."""
    text = case.read_text(encoding="utf-8")
    for who in ask.callers:
        try:
            compiled: Any = (await ask(who, text))["data"]
        except Refusal as refusal:
            compiled = refusal.code.name
        walked = await execute(ask.engine, {"query": text}, ask.callers[who])
        errors = walked.get("errors")
        assert (errors[0]["extensions"]["code"] if errors else walked["data"]) == compiled


async def test_scope_counts_nest(ask: Asker) -> None:
    """City, district, town, village and enterprise see ever fewer enterprises, the firm its own."""
    names = ("city", "district:320402", "town:320402001", "village:320402001001", "enterprise")
    counts = [(await ask(n, PAGE))["data"]["enterprises"]["totalCount"] for n in names]
    assert counts[0] == ENTERPRISES
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] == 1
    assert counts[2] > counts[3] > 1


async def test_withheld_column_is_absent_from_the_statement(ask: Asker) -> None:
    """A withheld field is null, named in extensions.access, and its column is not in the SQL."""
    answer = await ask("village:320402001001", PAGE)
    assert all(e["node"]["revenue10k"] is None for e in answer["data"]["enterprises"]["edges"])
    held = answer["extensions"]["access"][0]
    assert held["field"] == "Enterprise.revenue10k"
    assert held["effects"][0]["rule"] == "F11"
    assert "revenue_10k" not in ask.statements[0]
    full = await ask("town:320402001", PAGE)
    assert all(e["node"]["revenue10k"] for e in full["data"]["enterprises"]["edges"])
    assert full["extensions"]["access"] == []


async def test_every_scoped_table_is_pinned(ask: Asker) -> None:
    """Every reference to a scoped table carries the shard pin."""
    for case in CASES:
        await ask(_persona(case), case.read_text(encoding="utf-8"))
        sql = ask.statements[0]
        for table in ("enterprises", "licences", "hazards", "materials", "safety_people"):
            for alias in (p.split(" ")[0] for p in sql.split(f" {table} ")[1:]):
                assert f"{alias}.city_code = $" in sql


async def test_mask_is_stored_derivative(ask: Asker) -> None:
    """A department that may see masked phones gets the masked column and never the raw one."""
    text = "{ safetyPeople(first: 5) { edges { node { mobile name } } } }"
    answer = await ask("partner:housing", text)
    nodes = [e["node"] for e in answer["data"]["safetyPeople"]["edges"]]
    assert all("*" in n["mobile"] and "*" in n["name"] for n in nodes)
    assert "mobile_masked" in ask.statements[0]
    assert ".mobile " not in ask.statements[0]


async def test_public_sees_published_rows_only(ask: Asker) -> None:
    """The public sees no withdrawn penalty, no ended listing and no hazard that is not listed."""
    text = """{ penaltyCases(first: 100) { totalCount edges { node { publishedOn withdrawnOn } } }
      creditRecords(first: 100) { edges { node { until removedOn } } }
      hazards(first: 100) { edges { node { listedOn struckOffOn description } } }
      inspections(first: 1) { totalCount } }"""
    data = (await ask("public", text))["data"]
    today = str(ask.engine.today())
    for e in data["penaltyCases"]["edges"]:
        assert e["node"]["publishedOn"] <= today
        assert (e["node"]["withdrawnOn"] or "9999") > today
    assert all(e["node"]["until"] > today for e in data["creditRecords"]["edges"])
    for e in data["hazards"]["edges"]:
        assert e["node"]["listedOn"] <= today
        assert (e["node"]["struckOffOn"] or "9999") > today
        assert e["node"]["description"] is None
    assert data["hazards"]["edges"]
    assert data["inspections"]["totalCount"] == 0


async def test_lookup_outside_scope_shows_public_facts(ask: Asker) -> None:
    """A look-up beyond the scope gives class PUBLIC, withholds the rest and says so."""
    text = '{ enterprise(uscc: "%s") { name employees revenue10k inspections(first: 1) { totalCount } } }'
    pages = await ask("city", "{ enterprises(first: 100) { edges { node { uscc town { code } } } } }")
    other = next(e["node"]["uscc"] for e in pages["data"]["enterprises"]["edges"]
                 if e["node"]["town"]["code"] != 320402001000000)
    answer = await ask("town:320402001", text % other)
    found = answer["data"]["enterprise"]
    assert found["name"]
    assert found["employees"] is found["revenue10k"] is None
    assert found["inspections"]["totalCount"] == 0
    fields = {a["field"] for a in answer["extensions"]["access"]}
    assert {"Enterprise.employees", "Enterprise.revenue10k"} <= fields


@pytest.mark.parametrize("order", ["{name: ASC}", "{confirmedAt: DESC}", "{town: {name: ASC}}"])
async def test_pages_give_every_row_once(ask: Asker, order: str) -> None:
    """Forward paging gives every row once, and backward paging the same rows in the same order."""
    text = """query($after: String) { enterprises(first: 20, after: $after, orderBy: [ORDER]) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }""".replace("ORDER", order)
    seen: list[str] = []
    after = None
    while True:
        page = (await ask("town:320402001", text, after=after))["data"]["enterprises"] if after \
            else (await ask("town:320402001", text))["data"]["enterprises"]
        seen += [e["node"]["id"] for e in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    whole = (await ask("town:320402001", PAGE))["data"]["enterprises"]["totalCount"]
    assert len(seen) == len(set(seen)) == whole
    back = "{ enterprises(last: 5, orderBy: [ORDER]) { edges { node { id } } } }".replace("ORDER", order)
    last = (await ask("town:320402001", back))["data"]["enterprises"]["edges"]
    assert [e["node"]["id"] for e in last] == seen[-5:]


REFUSALS = (
    ("{ enterprises(first: 1000000) { totalCount } }", Code.PAGE_SIZE_INVALID),
    ("{ enterprises { totalCount } }", Code.PAGE_DIRECTION_INVALID),
    ("{ enterprises(first: 1) { nope } }", Code.DOCUMENT_INVALID),
    ("{ enterprises(first: 1 ", Code.SYNTAX_INVALID),
    ('{ enterprises(first: 1, after: "x") { edges { node { id } } } }', Code.CURSOR_INVALID),
    ('{ hazard(id: "Licence:320400000000000:x") { id } }', Code.ID_INVALID),
    ("{ hazard { id } }", Code.KEY_NEEDED),
    ("{ enterprises(first: 1, filter: {name: {eq: null}}) { totalCount } }", Code.NULL_NOT_COMPARABLE),
    ('{ enterprise(uscc: "913204990000000003") { id } }', Code.USCC_INVALID),
    ("query($n: Int!) { enterprises(first: $n) { totalCount } }", Code.VARIABLE_INVALID),
    ("query A { viewer { kind } } query B { viewer { kind } }", Code.OPERATION_UNKNOWN),
)


@pytest.mark.parametrize(("text", "code"), REFUSALS, ids=lambda v: getattr(v, "name", None))
async def test_bad_input_is_refused_by_code(ask: Asker, text: str, code: Code) -> None:
    """Bad input is a coded refusal with a sentence and a hint in both languages."""
    with pytest.raises(Refusal) as caught:
        await ask("city", text)
    assert caught.value.code is code
    assert caught.value.text("zh") != caught.value.text("en")
    assert caught.value.hint("zh")


HIDDEN = (
    ("village:320402001001", "{ enterprises(first: 1, filter: {revenue10k: {gt: 1}}) { totalCount } }"),
    ("public", "{ enterprises(first: 1, filter: {employees: {gt: 1}}) { totalCount } }"),
    ("public", "{ enterprises(first: 1, filter: {hazards: {some: {}}, inspections: {some: {}}}) { totalCount } }"),
    ("town:320402001", "{ enterprises(first: 1, scope: ALL, filter: {employees: {gt: 1}}) { totalCount } }"),
)


@pytest.mark.parametrize(("who", "text"), HIDDEN)
async def test_hidden_field_cannot_filter(ask: Asker, who: str, text: str) -> None:
    """A field that is not open in every scanned row cannot filter, whatever its value."""
    with pytest.raises(Refusal) as caught:
        await ask(who, text)
    assert caught.value.code is Code.FIELD_NOT_FILTERABLE


async def test_hidden_field_cannot_order(ask: Asker) -> None:
    """A field that is not open in every scanned row cannot order."""
    with pytest.raises(Refusal) as caught:
        await ask("public", "{ enterprises(first: 1, orderBy: [{employees: ASC}]) { totalCount } }")
    assert caught.value.code is Code.FIELD_NOT_SORTABLE


async def test_invisible_id_answers_as_absent(ask: Asker) -> None:
    """A hazard of another town answers in the same bytes as one that does not exist."""
    found = await ask("city", """{ hazards(first: 100, filter: {listedOn: {isNull: true}}) {
      edges { node { id enterprise { town { code } } } } } }""")
    other = next(e["node"]["id"] for e in found["data"]["hazards"]["edges"]
                 if e["node"]["enterprise"]["town"]["code"] != 320402001000000)
    absent = other[:-12] + "0" * 12
    text = '{ hazard(id: "%s") { id state } }'
    assert await ask("town:320402001", text % other) == await ask("town:320402001", text % absent)
