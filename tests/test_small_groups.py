"""Counts of rows that may not be listed: no small group is given, none can be worked out, by both walls."""

import random
from pathlib import Path
from typing import Any

import pytest

from auth.policy import summaries
from auth.policy.decide import viewer
from auth.policy.model import Viewer
from auth.policy.roles import READER, SUMMARY
from auth.policy.small_groups import (
    is_public,
    is_totalled,
    own_date,
    summary_function,
    totals_function,
)
from auth.policy.summaries import HIDE
from auth.principal import Kind, Level, Principal
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.database import READER_SETTINGS, connect, connected
from hub.web.graphql import execute
from hub.web.request import Asked
from schema.catalog import CATALOG
from schema.field import S1, Entity
from tests.conftest import DAY, Asker
from tests.naive_groups import Cell, Row, hide, tally, uncovered
from tests.scope import Scope, World
from tests.summarized import RECORDS, is_counted, place, sections

ROOT = Path(__file__).parent.parent
WORLDS = 60
PATHS = "select area, section, period from unnest(hidden_cells($1::summary_cell[]))"


def _world(rng: random.Random) -> list[Row]:
    """Draw rows of a few enterprises in two districts, some with a place or a day left out."""
    firms = rng.randrange(4, 60)
    towns: list[Any] = [("1", "11"), ("1", "12"), ("1", "13"), ("2", "21"), ("2", "22"), ("2", None)]
    months = [("a", "a1", "a11"), ("a", "a1", "a12"), ("a", "a2", "a21"), ("b", "b1", "b11"),
              ("b", "b1", "b12")]
    sections: list[Any] = [("C",), ("F",), ("G",), (None,)]
    towns, months, sections = (rng.sample(some, rng.randrange(1, len(some))) for some in
                               (towns, months, sections))
    depths = [rng.randrange(3), rng.randrange(2), rng.randrange(4)]
    if sum(depths) == 0:
        depths[0] = 2
    homes = [(rng.choices(towns, range(1, len(towns) + 1))[0], rng.choice(sections)) for _ in range(firms)]
    out: list[Row] = []
    for _ in range(rng.randrange(1, 400)):
        firm = rng.randrange(firms)
        paths = (*homes[firm], rng.choices(months, range(1, len(months) + 1))[0])
        out.append((*(p[:d] for p, d in zip(paths, depths, strict=True)), firm))  # type: ignore[arg-type]
    return out


@pytest.fixture(scope="module")
async def worlds(dsn: str) -> list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]:
    """Give drawn worlds, each with what the database hides of it."""
    rng, out = random.Random(14), []
    connection = await connect(dsn)
    for _ in range(WORLDS):
        cells = tally(_world(rng))
        given = [(*map(list, c), n, firms) for c, (n, firms) in cells.items()]
        found = await connection.fetch(PATHS, given)
        out.append((cells, {tuple(map(tuple, r)) for r in found}))
    await connection.close()
    return out  # type: ignore[return-value]


def test_the_database_hides_what_the_plain_rules_hide(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """In every drawn world the groups hidden are those of the rules as they are written a second time."""
    assert [n for n, (cells, hidden) in enumerate(worlds) if hidden != hide(cells)] == []


def test_no_small_group_can_be_worked_out(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """No small group is a sum of groups shown on any level; and something is shown of most worlds."""
    shown = 0
    for n, (cells, hidden) in enumerate(worlds):
        assert uncovered(cells, hidden) == [], n
        small = {c for c, (_, firms) in cells.items() if firms < 5}
        assert small <= hidden
        shown += len(cells.keys() - hidden) > 1
    assert shown > WORLDS / 2


def test_hiding_small_groups_alone_would_not_do(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """Without the boxes beside them small groups are worked out: the search for sums finds them."""
    naked = [uncovered(cells, {c for c, (_, firms) in cells.items() if firms < 5}) for cells, _ in worlds]
    assert sum(map(bool, naked)) > WORLDS / 6


# Both walls: what a caller of each kind gets from the database itself, and through the hub.

LEVELS = ("CITY", "DISTRICT", "TOWN")
UNITS = ("", "YEAR", "QUARTER", "MONTH")
QUESTIONS = (
    ("TOWN", False, ""), ("DISTRICT", True, ""), ("DISTRICT", False, "QUARTER"), ("CITY", True, "YEAR"))


@pytest.fixture(scope="module")
def every(callers: dict[str, Principal]) -> dict[str, Principal]:
    """Give callers of every kind, one without rules and one with two posts among them."""
    two = (320402001000000, 320412002000000)
    return callers | {
        "two towns": Principal(Kind.OFFICER, Level.TOWN, CITY, two),
        "no rules": Principal(Kind.PARTNER, Level.CITY, CITY, department="AJ"),
    }


def _paths(
    e: Entity, world: World, known: dict[Any, str], row: dict[str, Any], question: tuple[str, bool, str]
) -> Any:
    level, by_section, unit = question
    area, section, period, firm = place(e, world, known, row)
    return area[: LEVELS.index(level)], section if by_section else (), period[: UNITS.index(unit)], firm


def _expected(
    e: Entity, world: World, caller: Principal, question: tuple[str, bool, str]
) -> set[tuple[Any, ...]]:
    exact = viewer(caller.shape) not in (Viewer.PUBLIC, Viewer.OWN_ENTERPRISE)
    known, scope = sections(world), Scope(world, caller)
    cells = tally(_paths(e, world, known, r, question) for r in world.rows[e.name] if is_counted(e, scope, r))
    hidden = hide(cells)

    def given(n: int) -> int:
        return n if exact else (2 * n + 5) // 10 * 5

    out = set()
    for cell in cells.keys() | hidden:
        area, section, period = cell
        if (len(section), len(period)) == (question[1], UNITS.index(question[2])):
            shown = (None, None) if cell in hidden else tuple(map(given, cells[cell]))
            out.add((len(area), *(int(a) if a else None for a in (*area, None, None)[:2]),
                     (*section, None)[0], (*period, None)[-2] if period else None, *shown))
    return out


@pytest.mark.parametrize("name", [
    "public", "auditor", "city", "district:320402", "town:320402001", "village:320402001001", "partner:fire",
    "partner:housing", "enterprise", "two towns", "no rules"])
async def test_the_database_gives_each_caller_its_groups(
    dsn: str, world: World, every: dict[str, Principal], name: str
) -> None:
    """Plain SQL as the reader gives the groups of the rules: of rows in no list, small ones hidden."""
    wrong, some = [], 0
    async with connected(dsn, **READER_SETTINGS) as reader:
        await reader.execute("select set_config('hub.caller', $1, false)", every[name].setting_on(DAY))
        for n, e in enumerate(RECORDS):
            question = QUESTIONS[n % 4] if own_date(e) else QUESTIONS[n % 2]
            rows = await reader.fetch(
                f"select depth, district, town, section, period::text, n, firms"
                f" from {summary_function(e)}($1, $2, $3, 'Asia/Shanghai')", *question)
            expected = _expected(e, world, every[name], question)
            some += len(expected)
            if {tuple(r) for r in rows} != expected or len(rows) != len(expected):
                wrong.append((e.name, question))
    assert wrong == []
    assert (some > 0) is (name != "city")


async def test_without_a_caller_nothing_is_counted(dsn: str) -> None:
    """Without a caller, with a torn one or one of another city no function has a group."""
    other = Principal(Kind.AUDITOR, Level.CITY, 330100000000000).setting_on(DAY)
    async with connected(dsn, **READER_SETTINGS) as reader:
        for setting in ("", "PUBLIC/NONE/", "||||||", other):
            await reader.execute("select set_config('hub.caller', $1, false)", setting)
            for e in RECORDS:
                assert await reader.fetch(f"select from {summary_function(e)}('TOWN', true, '', null)") == []


async def test_the_role_of_the_functions_reads_little(dsn: str) -> None:
    """It may read columns that place a row and count it, logs in nowhere, and only the reader calls it."""
    async with connected(dsn) as connection:
        columns = await connection.fetch(
            "select table_name as t, column_name as c from information_schema.column_privileges"
            " where grantee = $1 and table_schema = 'public' and privilege_type = 'SELECT'", SUMMARY)
        functions = await connection.fetch(
            "select p.proname as name, p.prosecdef, has_function_privilege($1, p.oid, 'execute') as reads,"
            " has_function_privilege('hub_face', p.oid, 'execute') as others"
            " from pg_proc p where p.proowner = to_regrole($2)", READER, SUMMARY)
    granted: dict[str, set[str]] = {}
    for row in columns:
        granted.setdefault(row["t"], set()).add(row["c"])
    places = {"city_code", "district_code", "town_code", "enterprise_id"}
    dates = {e.table: {d.column} if (d := own_date(e)) else set() for e in RECORDS}
    fields = [(e, f) for e in CATALOG.entities.values() for f in e.fields.values() if is_totalled(f)]
    sides: dict[str, set[str]] = {}
    for e, f in fields:
        side = CATALOG.stored[e.name].sides[f.store].name
        sides[side] = sides.get(side, places | {"village_code"}) | {f.column}
    assert granted == {e.table: places | dates[e.table] for e in RECORDS} | sides | {
        "enterprises": {"city_code", "id", "industry_code"}}
    assert {(f["name"], f["prosecdef"], f["reads"], f["others"]) for f in functions} == {
        *((summary_function(e), True, True, False) for e in RECORDS),
        *((totals_function(e, f), True, True, False) for e, f in fields), (HIDE, False, False, False)}


SHOWN = "totalGroups rows { suppressed keys { name value label level } values { name value } }"
TOWNS = 'groupBy: [{area: {level: TOWN, rollup: true}}], metrics: [{as: "n"}], first: 1000'


async def test_totals_are_those_groups(ask: Asker, world: World, every: dict[str, Principal]) -> None:
    """Totals with scope SUMMARY are the groups of the database, in order and said to be suppressed."""
    text = f"{{ inspectionStats(scope: SUMMARY, {TOWNS}) {{ {SHOWN} }} }}"
    for name in ("public", "town:320402001", "partner:housing"):
        answer = await ask(name, text)
        rows = answer["data"]["inspectionStats"]["rows"]
        got = {(r["keys"][0]["level"], r["keys"][0]["value"], r["values"][0]["value"]) for r in rows}
        expected = _expected(CATALOG.entities["Inspection"], world, every[name], QUESTIONS[0])
        assert got == {(LEVELS[g[0]], (CITY, *g[1:3])[g[0]], g[5]) for g in expected}
        assert len(rows) == answer["data"]["inspectionStats"]["totalGroups"] == len(got)
        assert all(r["suppressed"] is (r["values"][0]["value"] is None) for r in rows)
        assert [r["keys"][0]["level"] for r in rows[:3]] == list(LEVELS)
        assert [(a["path"], [e["rule"] for e in a["effects"]]) for a in answer["extensions"]["access"]] == [
            ("inspectionStats", ["SMALL-GROUP"])]
        assert len(ask.statements) == 1


async def test_what_the_table_gives_no_summary_of_is_not_counted(ask: Asker) -> None:
    """Where the table's word is neither SUMMARY nor more there is nothing, and the reason is told."""
    text = f"{{ selfCheckStats(scope: SUMMARY, {TOWNS}) {{ {SHOWN} }} }}"
    answer = await ask("partner:housing", text)
    assert answer["data"]["selfCheckStats"] == {"totalGroups": 0, "rows": []}
    assert {e["effect"] for e in answer["extensions"]["access"][0]["effects"]} == {"WITHHELD"}
    everything = await ask("city", text)
    assert everything["data"]["selfCheckStats"] == {"totalGroups": 0, "rows": []}


async def test_totals_of_ones_own_are_not_suppressed(ask: Asker) -> None:
    """Totals of rows that may be listed are exact, and say so."""
    rows = (await ask("town:320402001", f"{{ inspectionStats({TOWNS}) {{ {SHOWN} }} }}"))["data"]
    assert {r["suppressed"] for r in rows["inspectionStats"]["rows"]} == {False}


REFUSALS = [
    ("filter: {}, metrics: []", "filter"),
    ("filter: {state: {eq: CLOSED}}, metrics: []", "filter"),
    ('having: [{metric: "n", gt: 3}], metrics: [{as: "n"}]', "having"),
    ('period: {of: FOUND_AT, from: "2026-01-01", to: "2026-01-31"}, metrics: []', "period"),
    ("comparedTo: YEAR_BEFORE, metrics: []", "comparedTo"),
    ("groupBy: [{area: {level: VILLAGE}}], metrics: []", "groupBy.area.level VILLAGE"),
    ("groupBy: [{foundAt: {every: DAY}}], metrics: []", "groupBy.foundAt"),
    ("groupBy: [{closedOn: {every: MONTH}}], metrics: []", "groupBy.closedOn"),
    ("groupBy: [{state: {}}], metrics: []", "groupBy.state"),
    ("groupBy: [{enterprise: {sizeClass: {}}}], metrics: []", "groupBy.enterprise.sizeClass"),
    ("groupBy: [{enterprise: {area: {level: TOWN}}}], metrics: []", "groupBy.enterprise.area"),
    ("groupBy: [{enterprise: {industry: {code: {depth: DIVISION}}}}], metrics: []",
     "groupBy.enterprise.industry.code"),
    ('groupBy: [{area: {level: TOWN}}, {area: {level: DISTRICT, as: "b"}}], metrics: []', "groupBy"),
    ('metrics: [{as: "n", where: {}}]', "metrics.where"),
    ('metrics: [{as: "n", function: RATIO, over: {}}]', "metrics.over"),
    ('metrics: [{as: "n", function: RATIO}]', "metrics.function RATIO"),
    ('metrics: [{as: "n", function: MIN, of: DEADLINE}]', "metrics.of"),
    ('metrics: [{as: "n"}], orderBy: [{by: "n"}]', "orderBy.by"),
]


@pytest.mark.parametrize(("arguments", "argument"), REFUSALS)
async def test_what_would_choose_rows_is_refused(ask: Asker, arguments: str, argument: str) -> None:
    """Whatever is no published dimension is refused by the name of its argument, with what is open."""
    with pytest.raises(Refusal) as caught:
        await ask("public", f"{{ hazardStats(scope: SUMMARY, {arguments}) {{ totalGroups }} }}")
    assert caught.value.code is Code.SUMMARY_ONLY
    assert (caught.value.facts["field"], caught.value.facts["argument"]) == ("hazardStats", argument)
    assert "foundAt {every: YEAR | QUARTER | MONTH}" in caught.value.facts["allowed"]
    assert ask.statements == []


@pytest.mark.parametrize("part", ["filter", "values { filter }", "values { previous }"])
async def test_nothing_leads_down_or_back(ask: Asker, part: str) -> None:
    """No filter that lists the rows of a group is given, and no period before."""
    text = f'{{ hazardStats(scope: SUMMARY, metrics: [{{as: "n"}}]) {{ rows {{ {part} }} }} }}'
    with pytest.raises(Refusal) as caught:
        await ask("public", text)
    assert caught.value.code is Code.SUMMARY_ONLY


async def test_periods_and_sections_have_names(ask: Asker) -> None:
    """A cross-table of sections and years names both, in the order asked, and is told by both ways out."""
    text = """{ hazardStats(scope: SUMMARY, first: 5, groupBy: [
      {foundAt: {every: YEAR, as: "year"}}, {enterprise: {industry: {code: {depth: SECTION}}}}],
      orderBy: [{by: "year", direction: DESC}], metrics: [{as: "firms", function: ENTERPRISES}])
      { rows { __typename suppressed keys { name value label } values { value } } } }"""
    data = (await ask("public", text))["data"]
    keys = [r["keys"] for r in data["hazardStats"]["rows"]]
    assert [k["name"] for k in keys[0]] == ["year", "enterpriseIndustryCode"]
    assert (keys[0][0]["value"], keys[0][0]["label"]) == ("2026-01-01", "2026")
    assert all(k[1]["label"] for k in keys)
    assert (await execute(ask.engine, Asked(text, "", None, {}), ask.callers["public"]))["data"] == data


def test_every_public_summary_is_of_operational_rows() -> None:
    """Rows of which the public gets counts are of a class that no purpose is needed for."""
    assert {e.name for e in RECORDS if is_public(e)} == {
        "Attachment", "Hazard", "Inspection", "MajorInstallation"}
    assert {e.row_class for e in RECORDS if is_public(e)} == {S1}


def test_functions_are_current() -> None:
    """The committed functions of the first migration are what the rules give."""
    path = ROOT / "schema/migrations/versions/r0001_summaries.sql"
    assert path.read_text(encoding="utf-8") == summaries.text(CATALOG)
