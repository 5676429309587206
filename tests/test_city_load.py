"""Loading: whole or not at all, the catalogue as before, code lists that follow their files."""

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

import fixtures.seed
from fixtures.city.draw import CHUNK
from fixtures.feed import Chunk, chunks, chunks_apart
from fixtures.load import is_empty, load_reference
from fixtures.seed import seed
from hub.errors import Code, Refusal
from hub.runtime.copy import CONSTRAINTS, INDEXES, bare, copy_rows, encode_rows
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.migration import migrate
from schema.catalog import CATALOG, METADATA
from schema.tables import every_table
from tests.conftest import DAY, ENTERPRISES

COUNT = 25


@pytest.fixture(scope="module")
async def empty(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """An empty migrated database of its own."""
    server = Embedded(tmp_path_factory.mktemp("load"))
    await migrate(server.dsn)
    await load_reference(server.dsn)
    yield server.dsn
    server.close()


async def _catalogue(dsn: str) -> list[tuple[str, ...]]:
    connection = await connect(dsn)
    tables = [t.name for t in every_table(METADATA, CATALOG.stored.values())]
    found = [*await connection.fetch(CONSTRAINTS, tables), *await connection.fetch(INDEXES, tables)]
    await connection.close()
    assert len(found) > 300
    return sorted(tuple(r.values()) for r in found)


async def test_code_lists_follow_their_files(empty: str) -> None:
    """A changed line reaches the database again, a grid's own state is left alone."""
    connection = await connect(empty)
    await connection.execute("update departments set name = 'old' where code = 'AJ'")
    await connection.execute("delete from special_fields where code = 'DUST'")
    await connection.execute("update grids set state = 'REDRAWN' where code = 320402001001000")
    await load_reference(empty)
    assert await connection.fetchval("select name from departments where code = 'AJ'") == "应急管理局"
    assert await connection.fetchval("select name from special_fields where code = 'DUST'") == "涉爆粉尘"
    assert await connection.fetchval("select state from grids where code = 320402001001000") == "REDRAWN"
    await connection.execute("update grids set state = 'IN_FORCE' where code = 320402001001000")
    await connection.close()


async def test_reference_is_written_once(empty: str) -> None:
    """A second load of the code lists writes no row."""
    connection = await connect(empty)
    tables = [CATALOG.entities[n].table for n in ("Department", "Division", "Grid", "IndustryClass")]
    sql = " union all ".join(f"select xmin::text from {t}" for t in tables)
    before = await connection.fetch(sql)
    await load_reference(empty)
    assert await connection.fetch(sql) == before
    await connection.close()


async def test_failed_load_leaves_nothing(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A load that breaks off leaves no row, and every index and reference as it was."""
    before = await _catalogue(empty)

    async def broken(*_: object) -> AsyncIterator[Chunk]:
        yield next(iter(chunks(5, 1, DAY, b"k")))
        raise ConnectionError

    monkeypatch.setattr(fixtures.seed, "_chunks", broken)
    with pytest.raises(ConnectionError):
        await seed(empty, enterprises=5, seed=1, as_of=DAY, identity_key=b"k", progress=lambda _: None)
    assert await is_empty(empty)
    assert await _catalogue(empty) == before


async def test_load_checks_what_it_loads(empty: str) -> None:
    """A row that refers to nothing stops the load when the references are put back."""
    connection = await connect(empty)
    row = {"code": "X-1", "valid_from": DAY, "division_code": "none", "grid_code": 1}
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        async with connection.transaction(), bare(connection, ["division_grids"]):
            await copy_rows(connection, METADATA.tables["division_grids"], [row])
    assert await connection.fetchval("select count(*) from division_grids where code = 'X-1'") == 0
    await connection.close()


async def test_load_is_whole(empty: str) -> None:
    """A load counts firms and rows, keeps the catalogue, gives grids their leaders, is refused twice."""
    before = await _catalogue(empty)
    seen: list[int] = []
    counts = await seed(empty, enterprises=COUNT, seed=1, as_of=DAY, identity_key=b"k", progress=seen.append)
    assert sum(seen) == counts["Enterprise"] == COUNT
    assert await _catalogue(empty) == before
    connection = await connect(empty)
    for name, count in counts.items():
        stored = CATALOG.stored[name]
        for t in stored.tables:
            held = await connection.fetchval(f"select count(*) from {t.name}")
            assert held == count or name == "Grid"
    assert await connection.fetchval(
        "select count(*) from grids where leader_id is null and state = 'IN_FORCE'") == 0
    assert await connection.fetchval("select count(*) from enterprise_registry") == COUNT
    await connection.close()
    with pytest.raises(Refusal) as caught:
        await seed(empty, enterprises=1, seed=1, as_of=DAY, identity_key=b"k", progress=lambda _: None)
    assert caught.value.code is Code.DATABASE_NOT_EMPTY


async def test_another_process_gives_the_same_bytes() -> None:
    """What another process draws and encodes is what this one would."""
    # Three blocks, so that one process draws two of them.
    apart = [chunk async for chunk in chunks_apart(CHUNK * 2 + 3, 7, DAY, b"k")]
    assert apart == list(chunks(CHUNK * 2 + 3, 7, DAY, b"k"))


async def test_other_process_ends_with_its_reader() -> None:
    """When the reader stops early, the drawing process stops too."""
    source = chunks_apart(ENTERPRISES * 100, 7, DAY, b"k")
    await anext(source)
    task = asyncio.create_task(source.aclose())
    await asyncio.wait_for(task, 20)
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    assert [c for c in children if "spawn_main" in Path(f"/proc/{c}/cmdline").read_text()] == []


def test_columns_are_written_value_by_value_whatever_they_hold() -> None:
    """One value for all rows, few values, values and nulls, an absent key: each row keeps its own."""
    table = METADATA.tables["enterprises"]
    one, two = uuid4(), uuid4()
    rows: list[dict[str, Any]] = [
        {"id": one, "version": 1, "registered_on": date(2001, 2, 3), "name": "a\tb", "uscc": None,
         "registered_capital_10k": Decimal("50.0"), "key_level": ["A", "B"], "city_code": 7},
        {"id": two, "version": 2, "registered_on": None, "name": "b", "uscc": "X",
         "registered_capital_10k": Decimal(50), "key_level": [], "city_code": 7},
        {"id": one, "version": 1, "registered_on": date(2001, 2, 3), "name": "c", "uscc": "Y",
         "registered_capital_10k": None, "key_level": ["A", "B"], "city_code": 7},
    ]
    payload = encode_rows(table, rows, rows[0].keys())
    lines = [dict(zip(payload.columns, line.split("\t"), strict=True))
             for line in payload.text.decode().splitlines()]
    assert [r["id"] for r in lines] == [one.hex, two.hex, one.hex]
    assert [r["version"] for r in lines] == ["1", "2", "1"]
    assert [r["registered_on"] for r in lines] == ["2001-02-03", "\\N", "2001-02-03"]
    assert [r["name"] for r in lines] == ["a\\tb", "b", "c"]
    assert [r["uscc"] for r in lines] == ["\\N", "X", "Y"]
    assert [r["registered_capital_10k"] for r in lines] == ["50.0", "50", "\\N"]
    assert [r["key_level"] for r in lines] == ['{"A","B"}', "{}", '{"A","B"}']
    assert {r["city_code"] for r in lines} == {"7"}
    assert b"\\N\n" in encode_rows(METADATA.tables["accident_types"], [{"code": "1"}]).text


async def test_copy_keeps_every_text(empty: str) -> None:
    """Whatever a text holds comes back unchanged: tabs, breaks, backslashes, quotes, null signs."""
    texts = ["a\tb", "a\nb\r", "\\N", "\\", '"{x,y}"', "", "隐患", "\u2028"]
    connection = await connect(empty)
    await connection.execute("create temporary table kept (like accident_types)")
    rows = [{"code": f"{n}", "name": t, "name_en": None} for n, t in enumerate(texts)]
    payload = encode_rows(METADATA.tables["accident_types"], rows)

    async def source() -> AsyncIterator[bytes]:
        yield payload.text

    await connection.copy_to_table("kept", source=source(), columns=payload.columns)
    held = await connection.fetch("select name, name_en from kept order by code::int")
    assert [r["name"] for r in held] == texts
    assert {r["name_en"] for r in held} == {None}
    await connection.close()
