"""Totals of fields that may not be read one by one: no single value is given or follows, by three doors."""

import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import asyncpg
import pytest

from auth.policy.decide import Decision
from auth.policy.small_groups import total_of, totals_function
from auth.principal import Kind, Level, Principal
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.database import READER_SETTINGS, connect, connected
from schema.catalog import CATALOG
from schema.field import Entity, Field
from schema.grouping import owner
from tests.conftest import DAY, Asker
from tests.naive_groups import Path, hide_in_tree, remainders, worked_out
from tests.purpose import purposed
from tests.scope import Scope, World
from tests.summarized import DEPTH, FIELDS, shown_totals, totalled

WORLDS = 80
PARTNERS = ("GA", "XF", "GS", "HB", "RS", "JS", "JT", "WJ", "AJ")
ENTERPRISE = CATALOG.entities["Enterprise"]
SIDE = "enterprises_operational_size_facts"


def test_such_fields_stand_apart_and_are_about_enterprises() -> None:
    """Every field of which somebody gets totals is one of a scoped record that is about enterprises."""
    assert all(e.scoped and (e is ENTERPRISE or owner(e)) for e, _ in FIELDS)
    assert {f"{e.name}.{f.name}" for e, f in FIELDS} >= {
        "Enterprise.employees", "Enterprise.revenue10k", "Enterprise.insuredCount", "Hazard.fundsCny",
        "Material.maxQuantityT", "Standardization.selfScore"}


# The rule, in drawn worlds.


def _drawn(rng: random.Random) -> list[tuple[Path, int]]:
    """Draw rows of a few enterprises under a tree, some of several places, some without."""
    spread = rng.randrange(1, 4)
    out: list[tuple[Path, int]] = []
    for firm in range(rng.randrange(3, 60)):
        for _ in range(1 if rng.randrange(4) else 2):
            path = [str(1 + rng.randrange(spread) * rng.randrange(2)) for _ in range(DEPTH)]
            cut = rng.choice((DEPTH, DEPTH, DEPTH, 1, 2))
            out.append((tuple(path[:cut]) + ("0",) * (DEPTH - cut), firm))
    return out


def _code(path: Path, depth: int) -> int | None:
    digits = [int(p or 0) for p in path[:depth]]
    return sum(d * 10 ** (DEPTH - n) for n, d in enumerate(digits)) if digits[-1] else None


async def _asked(connection: asyncpg.Connection, rows: list[tuple[Path, int]]) -> list[asyncpg.Record]:
    """Put drawn rows in place of a side table, and ask for totals as a department that may not read them."""
    caller = Principal(Kind.PARTNER, Level.CITY, CITY, department="GA")
    transaction = connection.transaction()
    await transaction.start()
    try:
        await connection.execute("set local session_replication_role = replica")
        await connection.execute(f"delete from {SIDE}")
        await connection.executemany(
            f"insert into {SIDE} (id, enterprise_id, employees, city_code, district_code, town_code,"
            " village_code, department_codes) values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, '{GA}')",
            [(f"00000000-0000-0000-0000-{f:012}", 1 << f, CITY, *(_code(p, n) for n in (1, 2, 3)))
             for p, f in rows])
        await connection.execute("set local role hub_api")
        await connection.execute("select set_config('hub.caller', $1, true)", caller.setting_on(DAY))
        assert await connection.fetchval(f"select count(*) from {SIDE}") == 0
        return await connection.fetch("select * from enterprises_employees_totals()")
    finally:
        await transaction.rollback()


def _group(path: Path) -> tuple[int | None, ...]:
    return tuple(_code(path, n) if n <= len(path) else None for n in range(1, DEPTH + 1))


async def test_the_database_hides_what_the_plain_rule_hides(dsn: str) -> None:
    """In drawn worlds the groups hidden are those of the rule as it is written a second time, sums are right.

    What is left of a group beside its parts is of 5 enterprises at least, so that no single total follows;
    with small groups alone hidden some do.
    """
    rng, naked, shown = random.Random(3), 0, 0
    connection = await connect(dsn)
    for _ in range(WORLDS):
        rows = _drawn(rng)
        hidden = hide_in_tree(rows, depth=DEPTH)
        expected = set()
        for group in {p[:n] for p, _ in rows for n in range(DEPTH + 1)}:
            some = [f for p, f in rows if p[: len(group)] == group]
            told = (None, None, None) if group in hidden else (
                len(some), len(set(some)), Decimal(sum(1 << f for f in some)))
            expected.add((len(group), *_group(group), *told))
        found = await _asked(connection, rows)
        assert {tuple(r) for r in found} == expected
        assert len(found) == len(expected)
        assert worked_out(rows, hidden, depth=DEPTH) == []
        assert all(n >= 5 for n in remainders(rows, hidden, depth=DEPTH))
        naked += bool(worked_out(rows, hide_in_tree(rows, depth=DEPTH, alone=True), depth=DEPTH))
        shown += len(expected) - len(hidden)
    await connection.close()
    assert naked > WORLDS / 16
    assert shown > 2 * WORLDS


# Three doors: the rules, plain SQL as the reader, and the hub.


@pytest.fixture(scope="module")
def every(callers: dict[str, Principal]) -> dict[str, Principal]:
    """Give callers of every kind, each department among them."""
    partners = (Principal(Kind.PARTNER, Level.CITY, CITY, department=d) for d in PARTNERS)
    two = Principal(Kind.OFFICER, Level.TOWN, CITY, (320402001000000, 320412002000000))
    return callers | {p.department: purposed(p) for p in partners} | {"two towns": purposed(two)}


def _expected(e: Entity, f: Field, world: World, caller: Principal) -> set[tuple[Any, ...]]:
    """Total the caller's own rows by the words of the table."""
    rows = totalled(e, f, Scope(world, caller), world.rows[e.name])
    out = set()
    for group, told in (shown_totals(e, f, rows) if rows else {}).items():
        place = (*(int(p or 0) or None for p in group), None, None, None)[:DEPTH]
        out.add((len(group), *place, *(told or (None, None, None))))
    return out


def _doors() -> Iterator[str]:
    yield from ("public", "auditor", "city", "district:320402", "town:320402001", "village:320402001001",
                "enterprise", "two towns", *PARTNERS)


async def test_plain_sql_gives_totals_and_no_value(
    dsn: str, world: World, every: dict[str, Principal]
) -> None:
    """The reader gets the totals of the rules, and of a field that it gets totals of no row at all."""
    wrong, some = [], set()
    async with connected(dsn, **READER_SETTINGS) as reader:
        for name in _doors():
            await reader.execute("select set_config('hub.caller', $1, false)", every[name].setting_on(DAY))
            for e, f in FIELDS:
                rows = await reader.fetch(f"select * from {totals_function(e, f)}()")
                expected = _expected(e, f, world, every[name])
                if {tuple(r) for r in rows} != expected or len(rows) != len(expected):
                    wrong.append((name, f.name))
                if total_of(Decision(every[name].shape), e, f):
                    side = CATALOG.stored[e.name].sides[f.store].name
                    assert await reader.fetchval(f"select count(*) from {side}") == 0, (name, side)
                    some.add((name, f.name))
                else:
                    assert expected == set()
    assert wrong == []
    assert {("village:320402001001", "employees"), ("auditor", "fundsCny"), ("GA", "revenue10k"),
            ("town:320402001", "insuredCount"), ("village:320402001001", "maxQuantityT")} <= some


SHOWN = "totalGroups rows { suppressed keys { value level } values { value } }"
METRICS = """metrics: [{as: "n"}, {as: "firms", function: ENTERPRISES},
  {as: "sum", function: SUM, of: %s}, {as: "mean", function: AVG, of: %s}], first: 1000"""


@pytest.mark.parametrize("name", ["village:320402001001", "GA", "XF", "town:320402001", "auditor", "public"])
async def test_the_hub_gives_them(ask: Asker, world: World, every: dict[str, Principal], name: str) -> None:
    """Totals of each field are those groups, by one statement, and access says by which rule."""
    ask.callers = every
    for e, f in FIELDS:
        stats = f"{e.name[0].lower()}{e.name[1:]}Stats"
        word = f.column.upper()
        text = (f"{{ {stats}(scope: SUMMARY, groupBy: [{{area: {{level: VILLAGE, rollup: true}}}}],"
                f" {METRICS % (word, word)}) {{ {SHOWN} }} }}")
        answer = await ask(name, text)
        rows, got = answer["data"][stats]["rows"], set()
        for r in rows:
            (key,), (n, firms, total, mean) = r["keys"], (v["value"] for v in r["values"])
            assert r["suppressed"] is (n is None) is (total is None) is (mean is None)
            assert n is None or abs(Decimal(str(mean)) - Decimal(str(total)) / n) < Decimal("0.000001")
            got.add((key["level"], key["value"], n, firms, total and Decimal(str(total))))
        levels = ("CITY", "DISTRICT", "TOWN", "VILLAGE")
        expected = {(levels[g[0]], (CITY, *g[1:4])[g[0]], g[4], g[5], g[6] and Decimal(str(g[6])))
                    for g in _expected(e, f, world, every[name])}
        assert got == expected, (name, f.name)
        told = {x["rule"] for a in answer.get("extensions", {}).get("access", ()) for x in a["effects"]}
        assert ("SMALL-GROUP" in told) is (total_of(Decision(every[name].shape), e, f) is not None)
        assert len(ask.statements) == 1


async def test_a_level_is_a_part_of_the_whole(ask: Asker) -> None:
    """A level asked alone hides what it hides among its subtotals; without a grouping it is one number."""
    def text(by: str) -> str:
        return (f"{{ enterpriseStats(scope: SUMMARY, {by} first: 1000, metrics:"
                f' [{{as: "s", function: SUM, of: EMPLOYEES}}]) {{ {SHOWN} }} }}')

    whole = (await ask("partner:fire", text("groupBy: [{area: {level: VILLAGE, rollup: true}}],")))["data"]
    whole = whole["enterpriseStats"]["rows"]
    for level in ("CITY", "DISTRICT", "TOWN", "VILLAGE"):
        data = (await ask("partner:fire", text(f"groupBy: [{{area: {{level: {level}}}}}],")))["data"]
        assert data["enterpriseStats"]["rows"] == [r for r in whole if r["keys"][0]["level"] == level]
    one = (await ask("partner:fire", text("")))["data"]["enterpriseStats"]["rows"]
    assert [r["values"] for r in one] == [r["values"] for r in whole[:1]]


REFUSALS = [
    ('metrics: [{as: "s", function: MIN, of: EMPLOYEES}]', "metrics.function MIN"),
    ('metrics: [{as: "s", function: MAX, of: EMPLOYEES}]', "metrics.function MAX"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES, where: {}}]', "metrics.where"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}, {as: "t", function: SUM, of: ASSETS_10K}]',
     "metrics.of"),
    ('metrics: [{as: "s", function: SUM, of: REGISTERED_CAPITAL_10K}]', "metrics.of"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}], filter: {}', "filter"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}], having: [{metric: "s", gt: 3}]', "having"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}], orderBy: [{by: "s"}]', "orderBy.by"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}], groupBy: [{status: {}}]', "groupBy.status"),
    ('groupBy: [{industry: {code: {depth: SECTION}}}], metrics: [{as: "s", function: SUM, of: EMPLOYEES}]',
     "groupBy.industry.code"),
    ('metrics: [{as: "s", function: SUM, of: EMPLOYEES}], groupBy: [{registeredOn: {every: YEAR}}]',
     "groupBy.registeredOn"),
]


@pytest.mark.parametrize(("arguments", "argument"), REFUSALS)
async def test_what_would_choose_rows_is_refused(ask: Asker, arguments: str, argument: str) -> None:
    """Whatever is no level of areas is refused by the name of its argument, with what is open."""
    with pytest.raises(Refusal) as caught:
        await ask("partner:fire", f"{{ enterpriseStats(scope: SUMMARY, {arguments}) {{ totalGroups }} }}")
    assert caught.value.code is Code.SUMMARY_ONLY
    assert caught.value.facts["argument"] == argument
    assert "of: EMPLOYEES" in caught.value.facts["allowed"]
    assert ask.statements == []


async def test_totals_of_ones_own_stay_shut(ask: Asker) -> None:
    """Without the scope SUMMARY such a field is refused as ever, as measure and as filter."""
    for text in ('{ enterpriseStats(metrics: [{as: "s", function: SUM, of: EMPLOYEES}]) { totalGroups } }',
                 "{ enterprises(first: 1, filter: {employees: {gt: 3}}) { totalCount } }"):
        with pytest.raises(Refusal) as caught:
            await ask("partner:fire", text)
        assert caught.value.code in (Code.FIELD_NOT_GROUPABLE, Code.FIELD_NOT_FILTERABLE)


async def test_access_says_that_there_are_totals(ask: Asker) -> None:
    """What a row keeps back but totals give says so, in every answer and in the caller's matrix."""
    text = """{ enterprises(first: 1) { edges { node { employees insuredCount } } }
      myAccess(type: "Enterprise", language: EN) { field effects { effect needs { kind text } } } }"""
    answer = await ask("village:320402001001", text)
    told = {a["field"]: a["effects"][0] for a in answer["extensions"]["access"]}
    assert told["Enterprise.employees"]["effect"] == "SUMMARY"
    assert "TOTALS" in {n["kind"] for n in told["Enterprise.employees"]["needs"]}
    assert "TOTALS" not in {n["kind"] for n in told["Enterprise.insuredCount"]["needs"]}
    matrix = {a["field"]: a["effects"][0] for a in answer["data"]["myAccess"]}
    assert any("scope: SUMMARY" in n["text"] for n in matrix["employees"]["needs"])
