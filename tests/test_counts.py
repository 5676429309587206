"""Kept counts: equal to a plain count after any writes, read where they answer, open to whom the rows are."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import asyncpg
import pytest

import hub.compiler.planner
from auth.principal import Kind, Level, Principal
from fixtures.reference import CITY
from hub.runtime.counts import compact_counts
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.documents import Documents
from hub.runtime.execute import Engine
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG, METADATA
from schema.counts import grouped
from tests.conftest import DAY, Asker

# A city of the tests' own, beside the demonstration city.
ELSEWHERE = 330100000000000
TOWN = 320402001000000
COLUMNS = grouped(METADATA.tables["enterprises_counts"])
WRITES = 250
COPY = """
insert into enterprises select (jsonb_populate_record(e, jsonb_build_object(
  'city_code', $1::bigint, 'id', gen_random_uuid(), 'uscc', null, 'town_code', $2::bigint))).*
from enterprises e where city_code = $3 order by md5(id::text || $4) limit $5"""
MOVE = """
update enterprises set town_code = $2, size_class = $3
where city_code = $1 and id in (
  select id from enterprises where city_code = $1 order by md5(id::text || $4) limit $5)"""
REMOVE = """
delete from enterprises where city_code = $1 and id in (
  select id from enterprises where city_code = $1 order by md5(id::text || $2) limit $3)"""


@pytest.fixture
async def owner(dsn: str) -> AsyncIterator[asyncpg.Connection]:
    """Give a connection of the owner, and remove the other city afterwards."""
    connection = await connect(dsn)
    yield connection
    await connection.execute("delete from enterprises where city_code = $1", ELSEWHERE)
    await compact_counts(connection)
    await connection.close()


async def kept(connection: asyncpg.Connection, city: int) -> Counter[tuple[Any, ...]]:
    """Sum up the counts."""
    names = ", ".join(COLUMNS)
    rows = await connection.fetch(
        f"select {names}, sum(n)::bigint as n from enterprises_counts where city_code = $1"
        f" group by {names} having sum(n) <> 0", city)
    return Counter({tuple(r)[:-1]: r["n"] for r in rows})


async def plain(connection: asyncpg.Connection, city: int) -> Counter[tuple[Any, ...]]:
    """Count the rows themselves."""
    names = ", ".join(COLUMNS)
    rows = await connection.fetch(
        f"select {names}, count(*) as n from enterprises where city_code = $1 group by {names}", city)
    return Counter({tuple(r)[:-1]: r["n"] for r in rows})


async def write(connection: asyncpg.Connection, rng: random.Random) -> None:
    """Write at random: rows that come, change their place and size, or go; some of it is taken back."""
    async with connection.transaction():
        back = connection.transaction()
        await back.start()
        salt, some = str(rng.random()), rng.randint(0, 5)
        town = rng.choice([r[0] for r in await connection.fetch(
            "select code from grids where level = 'TOWN' order by code limit 3")])
        match rng.randrange(3):
            case 0:
                await connection.execute(COPY, ELSEWHERE, town, CITY, salt, some)
            case 1:
                size = rng.choice(["MICRO", "SMALL", None])
                await connection.execute(MOVE, ELSEWHERE, town, size, salt, some)
            case _:
                await connection.execute(REMOVE, ELSEWHERE, salt, max(0, some - 2))
        await (back.rollback() if rng.random() < 0.2 else back.commit())


async def test_seeded_counts_are_plain_counts(owner: asyncpg.Connection) -> None:
    """What a load has gathered is what it has loaded, one row for each combination."""
    found = await kept(owner, CITY)
    assert found == await plain(owner, CITY)
    assert len(found) == await owner.fetchval(
        "select count(*) from enterprises_counts where city_code = $1", CITY)


async def test_counts_follow_random_writes(owner: asyncpg.Connection) -> None:
    """After every write, kept back or not and summed up or not, the counts are the plain counts."""
    rng = random.Random(3)
    for n in range(WRITES):
        await write(owner, rng)
        if n % 40 == 39:
            await compact_counts(owner)
        assert await kept(owner, ELSEWHERE) == await plain(owner, ELSEWHERE), n
    assert await plain(owner, ELSEWHERE)


async def test_writers_and_compaction_at_once(dsn: str, owner: asyncpg.Connection) -> None:
    """Writers that run beside each other, and beside two that sum up, lose and double nothing."""
    async def writer(seed: int) -> None:
        connection = await connect(dsn)
        rng = random.Random(seed)
        for _ in range(60):
            try:
                await write(connection, rng)
            except asyncpg.DeadlockDetectedError:  # two updates of the same rows; one is taken back
                continue
        await connection.close()

    async def compactor() -> None:
        connection = await connect(dsn)
        for _ in range(40):
            await compact_counts(connection)
            await asyncio.sleep(0.01)
        await connection.close()

    await asyncio.gather(*map(writer, range(4)), compactor(), compactor())
    found = await kept(owner, ELSEWHERE)
    assert found == await plain(owner, ELSEWHERE)
    await compact_counts(owner)
    assert await kept(owner, ELSEWHERE) == found
    assert len(found) == await owner.fetchval(
        "select count(*) from enterprises_counts where city_code = $1", ELSEWHERE)


async def test_a_writer_who_asks_as_somebody_is_counted_too(owner: asyncpg.Connection) -> None:
    """The trigger counts whoever the caller is; emptying a table empties its counts."""
    async with owner.transaction():
        await owner.execute("select set_config('hub.caller', 'OFFICER/TOWN/|1|2|||2026-01-01', true)")
        await owner.execute(COPY, ELSEWHERE, TOWN, CITY, "x", 3)
        assert (await kept(owner, ELSEWHERE)).total() == 3
    step = owner.transaction()
    await step.start()
    await owner.execute("truncate enterprises cascade")
    assert not await owner.fetchval("select exists (select from enterprises_counts)")
    await step.rollback()


COUNTED = [
    ("enterpriseStats(groupBy: [{area: {level: TOWN, rollup: true}}, {status: {}}], first: 1000,"
     ' metrics: [{as: "n"}, {as: "big", where: {sizeClass: {in: [LARGE, MEDIUM]}}},'
     ' {as: "share", function: RATIO, where: {riskLevel: {isNull: false}}}])'),
    ("hazardStats(groupBy: [{level: {}}, {state: {}}], filter: {area: {village: {isNull: false}}},"
     ' metrics: [{as: "n"}], having: [{metric: "n", gt: "2"}], orderBy: [{by: "n", direction: DESC}])'),
    'hazardStats(filter: {not: {state: {eq: CLOSED}}}, metrics: [{as: "n"}])',
    'hazardStats(filter: {state: {eq: REPORTED}, level: {eq: GENERAL}}, metrics: [{as: "n"}])',
]
PLAIN = [
    'hazardStats(filter: {closedOn: {isNull: true}}, metrics: [{as: "n"}])',
    'hazardStats(scope: ALL, metrics: [{as: "n"}])',
    'hazardStats(metrics: [{as: "n", function: ENTERPRISES}])',
    'hazardStats(groupBy: [{enterprise: {sizeClass: {}}}], metrics: [{as: "n"}])',
]
SHOWN = "{ totalGroups rows { keys { name value label level } values { name value } filter } }"
OFFICERS = ("city", "district:320402", "town:320402001", "village:320402001001", "auditor")


def _documents() -> Documents:
    return Documents(SCHEMA._schema, CATALOG)


@pytest.mark.parametrize("totals", COUNTED)
async def test_answers_are_those_of_a_plain_count(
    engine: Engine, callers: dict[str, Principal], totals: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counts answer as the rows themselves do, byte for byte, whoever asks."""
    text = f"{{ {totals} {SHOWN} }}"
    fast = replace(engine, documents=_documents())
    answers = {who: await Asker(fast, callers)(who, text) for who in OFFICERS}
    assert all("_counts" in s.sql for s in fast.documents.statements.values())
    assert answers["city"]["data"]
    monkeypatch.setattr(hub.compiler.planner, "is_counted", lambda *_: False)
    slow = replace(engine, documents=_documents())
    assert answers == {who: await Asker(slow, callers)(who, text) for who in OFFICERS}
    assert not any("_counts" in s.sql for s in slow.documents.statements.values())


@pytest.mark.parametrize("totals", PLAIN)
async def test_what_counts_cannot_answer_is_counted(
    engine: Engine, callers: dict[str, Principal], totals: str
) -> None:
    """Other fields, other measures and rows beyond the scope are counted anew."""
    documents = _documents()
    await Asker(replace(engine, documents=documents), callers)("town:320402001", f"{{ {totals} {SHOWN} }}")
    assert [s for s in documents.statements.values() if "_counts" not in s.sql]


READERS = {
    "town": (Principal(Kind.OFFICER, Level.TOWN, CITY, (TOWN,)), True),
    "two towns": (Principal(Kind.OFFICER, Level.TOWN, CITY, (TOWN, 320412100000000)), True),
    "city": (Principal(Kind.OFFICER, Level.CITY, CITY, (CITY,)), True),
    "auditor": (Principal(Kind.AUDITOR, Level.CITY, CITY), True),
    "firm": (Principal(Kind.ENTERPRISE_USER, Level.ENTERPRISE, CITY), False),
    "public": (Principal(Kind.PUBLIC, Level.NONE, CITY), False),
    "other city": (Principal(Kind.OFFICER, Level.CITY, ELSEWHERE, (ELSEWHERE,)), False),
    "nobody": (None, False),
}


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("record", ["Enterprise", "Hazard"])
async def test_wall_of_the_counts(dsn: str, name: str, record: str) -> None:
    """By plain SQL, officers read the counts of their own rows, and nobody else reads any."""
    caller, reads = READERS[name]
    stored = CATALOG.stored[record]
    connection = await connect(dsn, **READER_SETTINGS | {"default_transaction_read_only": "off"})
    try:
        if caller:
            await connection.execute(
                "select set_config('hub.caller', $1, false)", caller.setting_on(DAY))
        counts = await connection.fetchval(f"select coalesce(sum(n), 0) from {stored.counts}")
        rows = await connection.fetchval(f"select count(*) from {stored.main}")
        assert counts == (rows if reads else 0)
        assert bool(counts) is reads
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(f"delete from {stored.counts}")
    finally:
        await connection.close()
