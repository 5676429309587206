"""What the hub answers: use cases, both ways out, policy in rows and fields, paging, refusals."""

import operator as op
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hub.errors import Code, Refusal
from hub.web.graphql import execute
from hub.web.request import Asked
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
        try:
            walked: Any = (await execute(ask.engine, Asked(text, "", None, {}), ask.callers[who]))["data"]
        except Refusal as refusal:
            walked = refusal.code.name
        assert walked == compiled


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


def _deep(times: int) -> str:
    inner = "id"
    for _ in range(times):
        inner = f"grid {{ leader {{ {inner} }} }}"
    return inner


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
    (f"{{ enterprises(first: 1) {{ edges {{ node {{ {_deep(31)} }} }} }} }}", Code.DOCUMENT_TOO_DEEP),
    (f"{{ enterprises(first: 1) {{ edges {{ node {{ {_deep(900)} }} }} }} }}", Code.DOCUMENT_TOO_MANY_TOKENS),
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
    ("public", "{ enterprises(first: 1, filter: {inspections: {some: {}}}) { totalCount } }"),
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


NODE = """query($id: ID!, $ids: [ID!]!) {
  node(id: $id) { __typename id ... on Enterprise { name grid { id name } } ... on Hazard { state } }
  nodes(ids: $ids) { ... on Node { id } ... on Grid { name parent { id } } ...firm } }
  fragment firm on Enterprise { uscc }"""


async def _ids(ask: Asker, who: str) -> list[str]:
    text = "{ enterprises(first: 2) { edges { node { id grid { id } } } } }"
    edges = (await ask(who, text))["data"]["enterprises"]["edges"]
    return [edges[0]["node"]["id"], edges[0]["node"]["grid"]["id"], edges[1]["node"]["id"]]


async def test_nodes_are_found_by_public_id(ask: Asker) -> None:
    """An id alone finds its record, of whatever type, in the order asked, in one statement."""
    ids = await _ids(ask, "city")
    data = (await ask("city", NODE, id=ids[0], ids=ids))["data"]
    assert len(ask.statements) == 1
    assert data["node"]["__typename"] == "Enterprise"
    assert data["node"]["grid"]["id"] == ids[1]
    assert [n["id"] for n in data["nodes"]] == ids
    assert "uscc" in data["nodes"][0]
    assert "parent" in data["nodes"][1]
    asked = Asked(NODE, "", None, {"id": ids[0], "ids": ids})
    assert (await execute(ask.engine, asked, ask.callers["city"]))["data"] == data


async def test_node_out_of_sight_is_null(ask: Asker) -> None:
    """An id whose record is absent is null, and one that names no record is refused."""
    ids = await _ids(ask, "city")
    absent = ids[0][:-12] + "0" * 12
    elsewhere = ids[0].replace("320400000000000", "320500000000000")
    for missing in (absent, elsewhere):
        data = (await ask("city", NODE, id=missing, ids=[missing, ids[1]]))["data"]
        assert data["node"] is data["nodes"][0] is None
    assert data["nodes"][1]["id"] == ids[1]
    for wrong in ("", "x", "Query:320400000000000:1", "Enterprise:320400000000000:x"):
        with pytest.raises(Refusal) as caught:
            await ask("city", NODE, id=wrong, ids=[])
        assert caught.value.code is Code.ID_INVALID
    with pytest.raises(Refusal) as caught:
        await ask("city", NODE, id=ids[0], ids=[ids[0]] * 101)
    assert caught.value.code is Code.LIST_TOO_LONG


async def test_ids_filter(ask: Asker) -> None:
    """Public ids filter a list and a linked record; an id of another type is refused."""
    firm, grid, other = await _ids(ask, "city")
    text = """query($ids: [ID!], $grid: ID) { enterprises(first: 5, filter: {id: {in: $ids},
      grid: {id: {eq: $grid}}}) { edges { node { id } } } }"""
    edges = (await ask("city", text, ids=[firm, other], grid=grid))["data"]["enterprises"]["edges"]
    assert firm in [e["node"]["id"] for e in edges]
    with pytest.raises(Refusal) as caught:
        await ask("city", text, ids=[grid], grid=grid)
    assert caught.value.code is Code.ID_INVALID
    with pytest.raises(Refusal) as caught:
        await ask("city", text, ids=[firm] * 1001, grid=grid)
    assert caught.value.code is Code.LIST_TOO_LONG


@pytest.mark.parametrize(("operator", "days"), [("lt", -365), ("lte", -365), ("gt", -30),
                                                ("gte", -30), ("eq", -5), ("ne", -5)])
async def test_instant_is_compared_by_its_local_day(ask: Asker, operator: str, days: int) -> None:
    """Days from today of an instant are counted by its day in the city's time zone."""
    text = """{ sites(first: 100, filter: {confirmedAt: {daysFromToday: {OP: N}}})
      { totalCount edges { node { confirmedAt } } } all: sites(first: 1) { totalCount } }"""
    text = text.replace("OP", operator).replace("N}", f"{days}}}")
    data = (await ask("village:320402001001", text))["data"]
    zone = ZoneInfo(ask.engine.zone)
    edge = ask.engine.today() + timedelta(days)
    test = {"lt": op.lt, "lte": op.le, "gt": op.gt, "gte": op.ge, "eq": op.eq, "ne": op.ne}[operator]
    found = [datetime.fromisoformat(e["node"]["confirmedAt"]).astimezone(zone).date()
             for e in data["sites"]["edges"]]
    assert all(test(day, edge) for day in found)
    rest = text.replace(f"{{{operator}: {days}}}", "{OTHER: N}")
    inverse = {"lt": "gte", "lte": "gt", "gt": "lte", "gte": "lt", "eq": "ne", "ne": "eq"}[operator]
    rest = rest.replace("OTHER", inverse).replace("N}", f"{days}}}")
    others = (await ask("village:320402001001", rest))["data"]["sites"]["totalCount"]
    known = data["all"]["totalCount"]
    assert data["sites"]["totalCount"] + others == known > 0


async def test_guarded_link_is_followed_in_own_rows_only(ask: Asker) -> None:
    """In a list beyond the scope, a link above PUBLIC shows in the caller's own rows and no other."""
    text = """{ hazards(first: 100, scope: ALL, filter: {listedOn: {isNull: false}}) {
      edges { node { category { name } enterprise { town { code } } } } } }"""
    answer = await ask("town:320402001", text)
    nodes = [e["node"] for e in answer["data"]["hazards"]["edges"]]
    own = [n["enterprise"]["town"]["code"] == 320402001000000 for n in nodes]
    assert {True, False} == set(own)
    assert [n["category"] is not None for n in nodes] == own
    held = [a for a in answer["extensions"]["access"] if a["field"] == "Hazard.category"]
    assert [e["relation"] for e in held[0]["effects"]] == ["OUTSIDE"]


OUTER = """{ creditRecords(first: 100, filter: {listedOn: {isNull: false}}) { edges { node {
  listedOn enterprise {
    after: inspections(first: 10, filter: {
      compare: [{left: INSPECTED_AT, operator: GT, outer: CREDIT_RECORD_LISTED_ON}]}) {
      totalCount edges { node { inspectedAt } } }
    other: inspections(first: 1, filter: {
      compare: [{left: INSPECTED_AT, operator: LTE, outer: CREDIT_RECORD_LISTED_ON}]}) { totalCount }
    all: inspections(first: 1) { totalCount } } } } }
  some: creditRecords(first: 1, filter: {listedOn: {isNull: false}, enterprise: {inspections: {some: {
    compare: [{left: INSPECTED_AT, operator: GT, outer: CREDIT_RECORD_LISTED_ON}]}}}}) { totalCount } }"""


async def test_field_of_a_record_around_is_compared(ask: Asker) -> None:
    """A filter compares with a record around it, in a list and in a relation, by the local day."""
    data = (await ask("district:320402", OUTER))["data"]
    assert len(ask.statements) == 1
    zone = ZoneInfo(ask.engine.zone)
    later = 0
    for edge in data["creditRecords"]["edges"]:
        node = edge["node"]
        firm = node["enterprise"]
        for e in firm["after"]["edges"]:
            at = datetime.fromisoformat(e["node"]["inspectedAt"])
            assert str(at.astimezone(zone).date()) > node["listedOn"]
        assert firm["after"]["totalCount"] + firm["other"]["totalCount"] == firm["all"]["totalCount"]
        later += firm["after"]["totalCount"] > 0
    assert data["some"]["totalCount"] == later > 0


COMPARED = (
    ("{left: VALID_TO, operator: GT, right: LICENCE_NO}", Code.FIELDS_NOT_COMPARABLE),
    ("{left: VALID_TO, operator: GT, outer: MATERIAL_MAX_QUANTITY_T}", Code.RECORD_NOT_AROUND),
    ("{left: VALID_TO, operator: GT}", Code.KEY_NEEDED),
    ("{left: VALID_TO, operator: GT, outer: ENTERPRISE_REGISTERED_CAPITAL10K}", Code.DOCUMENT_INVALID),
    ("{left: VALID_TO, operator: GT, outer: ENTERPRISE_EMPLOYEES}", Code.FIELDS_NOT_COMPARABLE),
)


@pytest.mark.parametrize(("compare", "code"), COMPARED)
async def test_comparison_is_refused_by_code(ask: Asker, compare: str, code: Code) -> None:
    """Fields of different kinds, a record that is not around, and a missing side are refused."""
    text = "{ enterprises(first: 1, filter: {licences: {some: {compare: [%s]}}}) { totalCount } }"
    with pytest.raises(Refusal) as caught:
        await ask("city", text % compare)
    assert caught.value.code is code


async def test_hidden_field_around_cannot_be_compared(ask: Asker) -> None:
    """A field of a record around, not open in every scanned row, is refused like any other."""
    text = """{ enterprises(first: 1, filter: {standardizations: {some: {compare: [
      {left: ANNOUNCED_ON, operator: GT, outer: ENTERPRISE_CONFIRMED_AT}]}}}) { totalCount } }"""
    with pytest.raises(Refusal) as caught:
        await ask("public", text)
    assert caught.value.code is Code.FIELD_NOT_FILTERABLE
    assert (await ask("city", text))["data"]["enterprises"]["totalCount"] >= 0


async def test_duty_shows_public_facts_of_what_it_does_not_cover(ask: Asker) -> None:
    """The fire service sees every site by duty, and the name of its firm also off its own list."""
    text = """{ sites(first: 50) { totalCount edges { node { enterprise { name employees } } } }
      enterprises(first: 1) { totalCount } }"""
    data = (await ask("partner:fire", text))["data"]
    assert data["sites"]["totalCount"] > data["enterprises"]["totalCount"] > 0
    assert all(e["node"]["enterprise"]["name"] for e in data["sites"]["edges"])
    assert any(e["node"]["enterprise"]["employees"] is None for e in data["sites"]["edges"])
