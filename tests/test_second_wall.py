"""Row-level security by itself: fails closed, repeats the rules, serves no statement under another caller."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import asyncpg
import orjson
import pytest

from auth.policy.decide import Decision
from auth.policy.model import Effect, Reach, Relation
from auth.policy.roles import DOORS, FACE
from auth.policy.rules import DUTIES
from auth.principal import SCOPE_COLUMN, Kind, Level, Principal, anonymous
from fixtures.reference import CITY
from hub.compiler.condition import Source
from hub.errors import Code, Refusal
from hub.runtime.database import READER_SETTINGS, TIMEOUTS, Database, connect
from hub.runtime.documents import Documents
from hub.runtime.execute import Engine
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG
from schema.field import S0, SHARD, Entity
from schema.identifiers import public_id
from tests.conftest import DAY
from tests.purpose import purposed
from tests.scope import Row, Scope, Width, World

TASKS = 3000
# A department that the table has no column for; it sees as the public does.
NO_RULES = "partner AJ"
STORED = [(CATALOG.entities[name], stored) for name, stored in CATALOG.stored.items()]
TABLES = [t.name for _, s in STORED
          for t in (s.main, *s.sides.values(), *(twin.table for twin in s.past.values()))]
DOOR_VIEWS = [view for _, s in STORED for view in s.doors.values()]
FACES = [s.face.name for _, s in STORED if s.face]
TOWN, OTHER_TOWN, VILLAGE = 320402001000000, 320412002000000, 320402001001000


def _officer(level: Level, *codes: int) -> Principal:
    return Principal(Kind.OFFICER, level, CITY, codes)


def _partner(department: str) -> Principal:
    return Principal(Kind.PARTNER, Level.CITY, CITY, department=department)


CALLERS = {
    "public": anonymous(CITY),
    "auditor": Principal(Kind.AUDITOR, Level.CITY, CITY),
    "city": _officer(Level.CITY, CITY),
    "district": _officer(Level.DISTRICT, 320402000000000),
    "town": _officer(Level.TOWN, TOWN),
    "two towns": _officer(Level.TOWN, TOWN, OTHER_TOWN),
    "village": _officer(Level.VILLAGE, VILLAGE),
    "statistics": replace(_officer(Level.CITY, CITY), purpose="STATISTICS"),
    "supervision": replace(_officer(Level.DISTRICT, 320402000000000), purpose="SUPERVISION"),
    "firm": Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY),
    **{f"partner {d}": _partner(d) for d in ("XF", "GA", "GS", "HB", "RS", "JS", "JT", "WJ", "AJ")},
}


@pytest.fixture
async def reader(dsn: str) -> AsyncIterator[asyncpg.Connection]:
    """Give a connection as every read has one."""
    connection = await connect(dsn, **READER_SETTINGS)
    yield connection
    await connection.close()


def _named(name: str, world: World) -> Principal:
    caller = CALLERS[name]
    own = min(r["id"] for r in world.rows["Enterprise"])
    caller = caller if caller.purpose else purposed(caller)
    return replace(caller, enterprise_id=own) if caller.kind is Kind.ENTERPRISE_USER else caller


async def _set(connection: asyncpg.Connection, setting: str) -> None:
    await connection.execute("select set_config('hub.caller', $1, false)", setting)


async def _keys(connection: asyncpg.Connection, table: str, key: str) -> set[Any]:
    return {r[0] for r in await connection.fetch(f"select {key} from {table}")}


async def _full(connection: asyncpg.Connection, *names: str) -> list[str]:
    """Name the tables and views that have a row."""
    return [n for n in names if await connection.fetchval(f"select exists (select from {n})")]


@pytest.mark.parametrize("setting", [None, "", "OFFICER/CITY/", "|||||", "nonsense"])
async def test_without_a_caller_nothing_is_read(
    reader: asyncpg.Connection, setting: str | None
) -> None:
    """With no caller, an emptied one or a torn one, every table and view has no row."""
    if setting is not None:
        await _set(reader, setting)
    tables = TABLES if setting in (None, "") else [t for t in TABLES if t not in SHARED]
    assert await _full(reader, *tables, *FACES, *DOOR_VIEWS) == []


SHARED = [s.main.name for e, s in STORED if not e.scoped]


async def test_another_city_reads_nothing(reader: asyncpg.Connection) -> None:
    """A caller of another city sees no scoped row and no face of this one."""
    await _set(reader, replace(CALLERS["city"], city_code=330100000000000, codes=()).setting_on(DAY))
    scoped = [t for t in TABLES if t not in SHARED]
    assert await _full(reader, *scoped, *FACES, *DOOR_VIEWS) == []


def _own(scope: Scope, e: Entity, rows: list[Row]) -> list[Row]:
    return [r for r in rows if scope._relation(e, r) is Relation.INSIDE]


@pytest.mark.parametrize("name", CALLERS)
async def test_tables_repeat_the_rules(
    reader: asyncpg.Connection, world: World, name: str
) -> None:
    """Plain SQL reads what the table of rules gives.

    A row of a main table where the caller may know it, of a side table where also what it holds is
    FULL (or, of a table of masks, masked), and of a face what lies open to everybody besides.
    """
    caller = _named(name, world)
    scope, decision = Scope(world, caller), Decision(caller.shape)
    await _set(reader, caller.setting_on(DAY))
    wrong = []
    for e, stored in STORED:
        rows = world.rows[e.name]
        own = {r[e.key] for r in _own(scope, e, rows)}
        if await _keys(reader, e.table, e.key) != own:
            wrong.append(e.table)
        for store, side in stored.sides.items():
            effects = {decision.cell(f, Relation.INSIDE).effect for f in e.fields.values()
                       if store in (f.store, f.mask and f.mask_store)}
            enough = {Effect.FULL, Effect.MASKED} if store.endswith("_masked") else {Effect.FULL}
            wanted = {r["id"] for r in _side_rows(scope, e, rows)} if effects & enough else set()
            if await _keys(reader, side.name, "id") != wanted:
                wrong.append(side.name)
        if stored.face:
            open_ = {r[e.key] for r in rows if e.row_class is S0 or scope._published(e, r)}
            if await _keys(reader, stored.face.name, e.key) != own | open_:
                wrong.append(stored.face.name)
    assert wrong == []


def _side_rows(scope: Scope, e: Entity, rows: list[Row]) -> list[Row]:
    """Give the caller's own rows, those left out that it has as the other party of alone."""
    caller = scope.caller
    if e.parties and caller.kind is Kind.OFFICER and caller.level in SCOPE_COLUMN:
        return [r for r in _own(scope, e, rows) if r[SCOPE_COLUMN[caller.level]] in caller.codes]
    return _own(scope, e, rows)


def test_who_reads_a_main_table_sees_all_its_fields() -> None:
    """What is open to fewer than its row is stands in a side table, so that the policy of a row is enough.

    References are left out. So is a department without rules: its list holds public rows alone.
    """
    gap = {
        f"{e.name}.{f.name}" for e in CATALOG.entities.values() if e.scoped
        for f in e.fields.values() if f.store == "main"
        for name, caller in CALLERS.items() if name not in ("public", NO_RULES)
        if Decision(caller.shape).sees_row(e, Relation.INSIDE)
        and Decision(caller.shape).cell(f, Relation.INSIDE).effect is not Effect.FULL
    }
    assert gap == set()


@pytest.mark.parametrize("name", CALLERS)
async def test_doors_open_for_their_level_alone(
    reader: asyncpg.Connection, world: World, name: str
) -> None:
    """A door shows the caller's own rows to one who answers for one grid of its level, others none."""
    caller = _named(name, world)
    scope, decision = Scope(world, caller), Decision(caller.shape)
    await _set(reader, caller.setting_on(DAY))
    wrong = []
    for e, stored in STORED:
        for column, view in stored.doors.items():
            level = SCOPE_COLUMN.get(caller.level, "") if caller.kind is Kind.OFFICER else ""
            own = SHARD if decision.reach(e) is Reach.CITY else level
            if column == own and len(caller.codes) > 1:
                # A list of grids is no grid: the door is refused, or nobody stands behind it.
                with suppress(asyncpg.InvalidTextRepresentationError):
                    assert not await _keys(reader, view, e.key)
                continue
            rows = _own(scope, e, world.rows[e.name]) if column == own else []
            if await _keys(reader, view, e.key) != {r[e.key] for r in rows}:
                wrong.append(view)
    assert wrong == []


async def test_faces_hold_public_columns_only(dsn: str) -> None:
    """A face shows public fields, scope and references, and its owner may read no other column.

    A guarded reference stands there only where another record's public list hangs on it.
    """
    connection = await connect(dsn)
    rows = await connection.fetch(
        "select table_name as t, column_name as c from information_schema.column_privileges"
        " where grantee = 'hub_face' and table_schema = 'public' and privilege_type = 'SELECT'"
        " and table_name <> all($1)", FACES)
    await connection.close()
    granted: dict[str, set[str]] = {}
    for row in rows:
        granted.setdefault(row["t"], set()).add(row["c"])
    assert granted == {s.main.name: set(s.face.columns) for _, s in STORED if s.face}
    for e, s in STORED:
        guarded = {f.column for f in e.fields.values() if f.cls > S0}
        guarded |= {k.by for k in e.links.values() if k.cls > S0 and not k.many} - set(SCOPE)
        guarded -= {k.by for other, _ in STORED for k in other.links.values()
                    if k.many and k.cls is S0 and k.target == e.name}
        assert s.face is None or not guarded & set(s.face.columns), e.name


SCOPE = ("village_code", "town_code", "district_code", "enterprise_id")


async def test_views_are_faces_and_doors(dsn: str) -> None:
    """No view reads with its owner's rights but faces and doors, each of which belongs to its role."""
    connection = await connect(dsn)
    rows = await connection.fetch(
        "select relname, relowner::regrole::text as owner from pg_class where relkind in ('v', 'm')"
        " and relnamespace = 'public'::regnamespace"
        " and not coalesce('security_invoker=true' = any(reloptions), false)")
    await connection.close()
    doors = {view: DOORS[column] for _, s in STORED for column, view in s.doors.items()}
    assert {r["relname"]: r["owner"] for r in rows} == dict.fromkeys(FACES, FACE) | doors


async def test_a_policy_reads_no_table_and_calls_no_function_of_ours(dsn: str) -> None:
    """Policies are made of stored columns, the setting and functions of PostgreSQL itself."""
    connection = await connect(dsn)
    found = await connection.fetchval(
        "select array_agg(distinct d.refobjid::regclass::text) from pg_policy p join pg_depend d"
        " on d.classid = 'pg_policy'::regclass and d.objid = p.oid"
        " and d.refclassid = 'pg_class'::regclass where d.refobjid <> p.polrelid")
    ours = await connection.fetchval(
        "select count(*) from pg_depend where classid = 'pg_policy'::regclass"
        " and refclassid = 'pg_proc'::regclass")
    await connection.close()
    assert (found, ours) == (None, 0)


def test_department_cannot_tear_the_setting() -> None:
    """A department's code cannot hold the sign that divides the setting."""
    with pytest.raises(ValueError, match="department"):
        _partner("XF|320400000000000")


def test_every_duty_is_a_caller_here() -> None:
    """Each department with a duty for the whole city is among the callers of these tests."""
    assert {f"partner {d}" for d in DUTIES} <= set(CALLERS)


DOCUMENT = """{
  hazards(first: 3) { edges { node { id description enterprise { id } } } }
  enterprises(first: 3) { totalCount edges { node { id insuredCount } } }
}"""
STORMERS = ("city", "district", "town", "two towns", "village", "firm", "partner XF",
            "partner GS")
FAILING = ("select case when set_config('hub.caller', $1, true) is not null then"
           " (select (1 / (count(*) - count(*)))::text from hazards) end")
SLOW = ("select case when set_config('hub.caller', $1, true) is not null then"
        " (select pg_sleep(10)::text || count(*) from hazards) end")


@pytest.mark.parametrize("how", [
    {}, {"debug_parallel_query": "on"}, {"plan_cache_mode": "force_generic_plan"},
    {"plan_cache_mode": "force_custom_plan"},
], ids=lambda how: "-".join(how.values()) or "plain")
async def test_interleaved_callers_never_mix(
    dsn: str, world: World, monkeypatch: pytest.MonkeyPatch, how: dict[str, str]
) -> None:
    """With the first wall's scope off, every answer is the caller's own, whatever goes wrong between.

    Two connections, eight callers, errors, cancellations, timeouts, statements without a caller.
    """
    monkeypatch.setattr(Source, "scope", lambda *_a, **_k: "true")
    for name, value in how.items():
        monkeypatch.setitem(READER_SETTINGS, name, value)
    database = await Database.open(dsn, 2, {**TIMEOUTS, "statement_timeout": "3000ms"})
    engine = Engine(database, Documents(SCHEMA._schema, CATALOG), lambda: DAY, "Asia/Shanghai")
    storm = Storm(engine, {n: _named(n, world) for n in STORMERS})
    try:
        await storm.learn(world)
        await asyncio.gather(*(storm.one() for _ in range(TASKS if not how else TASKS // 10)))
    finally:
        await database.close()
    assert storm.checked > (TASKS if not how else TASKS // 10) / 3


class Storm:
    """Requests of many callers at once, with what goes wrong between them."""

    def __init__(self, engine: Engine, callers: dict[str, Principal]) -> None:
        """Take an engine whose first wall has no scope."""
        self.engine, self.callers = engine, callers
        self.expected: dict[str, bytes] = {}
        self.checked, self._rng = 0, random.Random(3)

    async def learn(self, world: World) -> None:
        """Ask each alone, and hold the answer against the rules."""
        for name, caller in self.callers.items():
            self.expected[name] = await self._ask(caller)
            data = orjson.loads(self.expected[name])["data"]
            scope = Scope(world, caller)
            for e in (CATALOG.entities["Hazard"], CATALOG.entities["Enterprise"]):
                rows = scope.rows(e, scope.width(e, Width.OWN))
                ids = sorted(public_id(e.name, CITY, r["id"]) for r in rows)
                assert [n["node"]["id"] for n in data[e.table]["edges"]] == ids[:3], (name, e.name)
            assert data["enterprises"]["totalCount"] == len(rows)
        # Answers that are alike could be mistaken unseen.
        assert len(set(self.expected.values())) >= 7

    async def _ask(self, caller: Principal) -> bytes:
        document = self.engine.documents.document(DOCUMENT)
        return await self.engine.answer(document, document.operation(None), {}, caller, "en")

    async def one(self) -> None:
        """Do one thing as somebody."""
        name = self._rng.choice(list(self.callers))
        caller, read = self.callers[name], self.engine.database.read
        match self._rng.randrange(24):
            case 0 | 1:
                with pytest.raises(asyncpg.DivisionByZeroError):
                    await read(FAILING, [caller.setting_on(DAY)])
            case 2 | 3:
                task = asyncio.create_task(self._ask(caller))
                await asyncio.sleep(self._rng.random() * 0.01)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            case 4 | 5:
                assert await read("select count(*)::text from hazards", []) == b"0"
            case 6 if self._rng.random() < 0.02:
                with pytest.raises(Refusal) as slow:
                    await read(SLOW, [caller.setting_on(DAY)])
                assert slow.value.code is Code.STATEMENT_TOO_SLOW
            case _:
                assert await self._ask(caller) == self.expected[name]
                self.checked += 1
