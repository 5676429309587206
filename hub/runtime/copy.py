"""Rows into tables by COPY: the one way in which much data is loaded.

Rows are first encoded as COPY text, which needs no connection: another process can do it while this
one sends. Loading much at once lays the secondary indexes and references of the loaded tables aside
and checks and builds them once at the end, in the same transaction.

Invariant: what stood in the catalogue before a load stands there after it, or nothing was loaded.
"""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any

import asyncpg
import orjson
from sqlalchemy import Table
from sqlalchemy.types import ARRAY, JSON, Text

from schema.catalog import CATALOG, METADATA
from schema.field import Entity

Row = dict[str, Any]
Encode = Callable[[Any], str]
NULL = "\\N"
ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True)
class Payload:
    """Rows of one table as COPY text."""

    table: str
    columns: tuple[str, ...]
    text: bytes


def _plain(value: Any) -> str:
    return NULL if value is None else str(value)


def _text(value: str | None) -> str:
    if value is None:
        return NULL
    return value.translate(ESCAPES) if not value.isprintable() or "\\" in value else value


def _document(value: Any) -> str:
    return NULL if value is None else orjson.dumps(value).decode().translate(ESCAPES)


def _array(value: list[Any] | None) -> str:
    if value is None:
        return NULL
    if not value:
        return "{}"
    quoted = (str(v).replace("\\", "\\\\").replace('"', '\\"') for v in value)
    return ("{" + ",".join(f'"{v}"' for v in quoted) + "}").translate(ESCAPES)


@cache
def _encoders(table: Table) -> tuple[tuple[str, Encode], ...]:
    def choose(kind: Any) -> Encode:
        if isinstance(kind, JSON):
            return _document
        if isinstance(kind, ARRAY):
            return _array
        return _text if isinstance(kind, Text) else _plain

    return tuple((c.name, choose(c.type)) for c in table.c)


def encode_rows(table: Table, rows: Iterable[Row]) -> Payload:
    """Encode rows of one table; an absent key is a null."""
    encoders = _encoders(table)
    lines = [
        "\t".join([encode(row.get(name)) for name, encode in encoders]) for row in rows
    ]
    lines.append("")
    return Payload(table.name, tuple(n for n, _ in encoders), "\n".join(lines).encode())


def encode_entity(entity: Entity, rows: list[Row]) -> list[Payload]:
    """Encode rows of one record for its main and side tables, filling the stored masks.

    Enterprises also give the nation-wide keys.
    """
    masks = [(f.column, f.masked_column, f.mask.apply) for f in entity.fields.values() if f.mask]
    for row in rows:
        for column, masked, apply in masks:
            raw = row.get(column)
            row[masked] = apply(raw) if raw else None
    if entity.name == "Enterprise":
        for row in rows:
            row["enterprise_id"] = row["id"]
    stored = CATALOG.stored[entity.name]
    return [encode_rows(t, rows) for t in (stored.main, *stored.sides.values())]


def encode_registry(rows: Iterable[Row]) -> Payload:
    """Encode the nation-wide keys of enterprises; one without a code has no key."""
    known = ({**r, "enterprise_id": r["id"]} for r in rows if r["uscc"] is not None)
    return encode_rows(METADATA.tables["enterprise_registry"], known)


async def send(connection: asyncpg.Connection, payload: Payload) -> None:
    """Copy encoded rows into their table."""

    async def source() -> AsyncIterator[bytes]:
        yield payload.text

    await connection.copy_to_table(payload.table, source=source(), columns=payload.columns)


async def copy_rows(connection: asyncpg.Connection, table: Table, rows: Iterable[Row]) -> None:
    """Copy rows into one table; an absent key is a null."""
    await send(connection, encode_rows(table, rows))


async def copy_entity(connection: asyncpg.Connection, entity: Entity, rows: list[Row]) -> None:
    """Copy rows of one record into its main and side tables, filling the stored masks."""
    for payload in encode_entity(entity, rows):
        await send(connection, payload)


async def copy_registry(connection: asyncpg.Connection, rows: list[Row]) -> None:
    """Copy the nation-wide keys of enterprises."""
    await send(connection, encode_registry(rows))


# Definitions as the server writes them; a unique constraint comes before what may refer to it.
CONSTRAINTS = """
select quote_ident(t.relname) as on_table, quote_ident(c.conname) as name,
  pg_get_constraintdef(c.oid) as definition
from pg_constraint c join pg_class t on t.oid = c.conrelid
where c.contype in ('f', 'u') and t.relname = any($1::text[])
  and t.relnamespace = current_schema()::regnamespace
order by c.contype desc, t.relname, c.conname"""
INDEXES = """
select quote_ident(i.relname) as name, pg_get_indexdef(i.oid) as definition
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
where t.relname = any($1::text[]) and t.relnamespace = current_schema()::regnamespace
  and not exists (select from pg_constraint c where c.conindid = i.oid)
order by t.relname, i.relname"""


@asynccontextmanager
async def bare(connection: asyncpg.Connection, tables: list[str]) -> AsyncIterator[None]:
    """Lay secondary indexes and references of some tables aside; put them back at the end.

    Runs inside the caller's transaction, which holds the tables for itself from here on.
    """
    constraints = await connection.fetch(CONSTRAINTS, tables)
    indexes = await connection.fetch(INDEXES, tables)
    for row in reversed(constraints):
        await connection.execute(f"alter table {row['on_table']} drop constraint {row['name']}")
    if indexes:
        await connection.execute(f"drop index {', '.join(map(itemgetter('name'), indexes))}")
    yield
    # Sorts of an index build fit in memory up to some million rows.
    await connection.execute("set local maintenance_work_mem = '256MB'")
    unique = [r for r in constraints if r["definition"].startswith("UNIQUE")]
    for row in unique:
        await connection.execute(
            f"alter table {row['on_table']} add constraint {row['name']} {row['definition']}")
    for row in indexes:
        await connection.execute(row["definition"])
    for row in constraints:
        if row not in unique:
            await connection.execute(
                f"alter table {row['on_table']} add constraint {row['name']} {row['definition']}")
