"""Rows into tables by COPY: the one way in which much data is loaded.

Rows are first encoded as COPY text, which needs no connection: another process can do it while this
one sends. Loading much at once lays the secondary indexes and references of the loaded tables aside
and checks and builds them once at the end, in the same transaction.

Invariant: what stood in the catalogue before a load stands there after it, or nothing was loaded.
"""

from collections.abc import AsyncIterator, Callable, Iterable
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import repeat
from operator import itemgetter
from types import NoneType
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy import Table
from sqlalchemy.types import JSON

from schema.blind import blind_index
from schema.catalog import CATALOG, METADATA
from schema.field import Entity

Row = dict[str, Any]
NULL = "\\N"
ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True)
class Payload:
    """Rows of one table as COPY text."""

    table: str
    columns: tuple[str, ...]
    text: bytes


def _text(value: str) -> str:
    return value if value.isprintable() and "\\" not in value else value.translate(ESCAPES)


@lru_cache(maxsize=1024)
def _elements(values: tuple[Any, ...]) -> str:
    quoted = (str(v).replace("\\", "\\\\").replace('"', '\\"') for v in values)
    return ("{" + ",".join([f'"{v}"' for v in quoted]) + "}").translate(ESCAPES)


class _Writers(dict[type, Callable[[Any], str]]):
    """How to write a value of a class; a class of another's kind (the driver's own UUID) is learnt."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        """Find the writer of the nearest base class, once."""
        found = next((self[base] for base in kind.__mro__[1:] if base in self), None)
        if found is None:
            raise TypeError(f"{kind} cannot be copied")
        self[kind] = found
        return found


# One way a Python type to write it, looked up by class.
WRITE = _Writers({
    NoneType: lambda _: NULL,
    str: _text,
    int: str,
    bool: str,
    float: str,
    Decimal: str,
    date: date.isoformat,
    datetime: datetime.isoformat,
    # The server reads the digits without hyphens too.
    UUID: lambda value: f"{value.int:032x}",
    list: lambda values: _elements(tuple(values)),
})


# Kinds of which a column holds few values many times, and of which equal ones are written equally.
REPEATED = frozenset({int, date})


def _document(value: Any) -> str:
    return NULL if value is None else orjson.dumps(value).decode().translate(ESCAPES)


def _texts(values: list[Any]) -> list[str]:
    """Write texts; a whole column is looked through at once, since hardly any needs an escape."""
    joined = "".join(values)
    if joined.isprintable() and "\\" not in joined:
        return values
    return list(map(_text, values))


def _column(values: list[Any]) -> Iterable[str]:
    """Write the values of one column, as far as possible without a call for each."""
    first, kinds = values[0], set(map(type, values))
    if first is values[-1] and len(kinds) == 1 and values.count(first) == len(values):
        return repeat(WRITE[type(first)](first), len(values))
    if kinds == {str}:
        return _texts(values)
    if NoneType in kinds:
        present = iter(_column([v for v in values if v is not None]))
        return [NULL if v is None else next(present) for v in values]
    if len(kinds) == 1 and not kinds.isdisjoint(REPEATED):
        texts = {v: WRITE[type(v)](v) for v in set(values)}
        return map(texts.__getitem__, values)
    return [WRITE[v.__class__](v) for v in values]


def encode_rows(
    table: Table, rows: Iterable[Row], only: AbstractSet[str] | None = None
) -> Payload:
    """Encode rows of one table; an absent key is a null.

    `only` names the columns that every row has: the others need not be written at all. Column by
    column, since one holds values of a kind, and often one value for all rows.
    """
    kept = [c for c in table.c if only is None or c.name in only]
    columns, given = tuple(c.name for c in kept), list(rows)
    if not given:
        return Payload(table.name, columns, b"")
    written: list[Iterable[str]] = []
    for column in kept:
        values = list(map(itemgetter(column.name), given) if only is not None
                      else [row.get(column.name) for row in given])
        written.append(
            map(_document, values) if isinstance(column.type, JSON) else _column(values))
    lines = ["\t".join(line) for line in zip(*written, strict=True)]
    lines.append("")
    return Payload(table.name, columns, "\n".join(lines).encode())


def fill_coarse(entity: Entity, rows: list[Row], only: AbstractSet[str] | None = None) -> None:
    """Derive the coarse values of rows of one record.

    Of rows that hold a part, named by `only`, those whose exact values are there. Raises ValueError where
    some of these are there and some not.
    """
    for column, coarse in ((f.column, f.coarse) for f in entity.fields.values() if f.coarse):
        given = {c for c in coarse.of if only is None or c in only}
        if not given:
            continue
        if len(given) < len(coarse.of):
            raise ValueError(f"{entity.name}.{column} is derived of {', '.join(coarse.of)} together")
        for row in rows:
            row[column] = coarse.value(row)


def encode_entity(
    entity: Entity, rows: list[Row], *, alike: bool = False, identity_key: bytes = b""
) -> list[Payload]:
    """Encode rows of one record for its tables, filling coarse values, masks and keyed indexes.

    Rows that are all `alike` have the keys of the first, and no other column is written. Raises
    ValueError where a keyed index is due and no key was given.
    """
    derive(entity, rows, identity_key)
    stored = CATALOG.stored[entity.name]
    only = rows[0].keys() if alike and rows else None
    return [encode_rows(t, rows, only) for t in stored.tables]


def derive(
    entity: Entity, rows: list[Row], identity_key: bytes, only: AbstractSet[str] | None = None
) -> None:
    """Fill what is stored beside a value: coarse values, masks, keyed indexes, the own id of an enterprise.

    `only` names the columns of rows that hold a part of a record: of the others nothing is derived.
    """
    _fill_indexes(entity, rows, identity_key)
    fill_coarse(entity, rows, only)
    masks = [(f.column, f.masked_column, f.mask.apply) for f in entity.fields.values()
             if f.mask and (only is None or f.column in only)]
    for row in rows:
        for column, masked, apply in masks:
            raw = row.get(column)
            row[masked] = apply(raw) if raw else None
    if entity.name == "Enterprise" and only is None:
        for row in rows:
            row["enterprise_id"] = row["id"]


def _fill_indexes(entity: Entity, rows: list[Row], key: bytes) -> None:
    for column, index in ((f.column, f.blind) for f in entity.fields.values() if f.blind):
        for row in rows:
            if row.get(column) is None:
                continue
            if not key:
                raise ValueError(f"{entity.name}.{column} is indexed by a key")
            row[index] = blind_index(key, row[column])


def encode_registry(rows: Iterable[Row]) -> Payload:
    """Encode the nation-wide keys of enterprises; one without a code has no key."""
    known = ({"uscc": r["uscc"], "city_code": r["city_code"], "enterprise_id": r["id"]}
             for r in rows if r["uscc"] is not None)
    return encode_rows(METADATA.tables["enterprise_registry"], known)


async def send(
    connection: asyncpg.Connection, payload: Payload, fresh: frozenset[str] = frozenset()
) -> None:
    """Copy encoded rows into their table; rows of a `fresh` one are written as if vacuumed."""
    table = payload.table
    if await connection.fetchval("select row_security_active($1::text::regclass)", table):
        await _send_under_policies(connection, payload)
    else:
        await _copy(connection, payload, table, freeze=table in fresh)


async def _copy(
    connection: asyncpg.Connection, payload: Payload, into: str, *, freeze: bool
) -> None:
    async def source() -> AsyncIterator[bytes]:
        yield payload.text

    await connection.copy_to_table(into, source=source(), columns=payload.columns, freeze=freeze)


async def _send_under_policies(connection: asyncpg.Connection, payload: Payload) -> None:
    # COPY does not go under row-level security, and an owner that is no superuser is held to it.
    columns = ", ".join(f'"{c}"' for c in payload.columns)
    async with connection.transaction():
        await connection.execute(
            f"create temp table arriving (like {payload.table} including defaults)")
        await _copy(connection, payload, "arriving", freeze=False)
        await connection.execute(
            f"insert into {payload.table} ({columns}) select {columns} from arriving")
        await connection.execute("drop table arriving")


async def copy_rows(
    connection: asyncpg.Connection, table: Table, rows: Iterable[Row], into: str | None = None
) -> None:
    """Copy rows into one table, or `into` another of its shape; an absent key is a null."""
    payload = encode_rows(table, rows)
    await send(connection, replace(payload, table=into or payload.table))


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
async def bare(
    connection: asyncpg.Connection, tables: list[str]
) -> AsyncIterator[frozenset[str]]:
    """Lay secondary indexes and references of some tables aside; put them back at the end.

    Runs inside the caller's transaction, which holds the tables for itself from here on. Gives
    the names of those that are empty: what is copied into them needs no vacuum afterwards.
    """
    constraints = await connection.fetch(CONSTRAINTS, tables)
    indexes = await connection.fetch(INDEXES, tables)
    for row in reversed(constraints):
        await connection.execute(f"alter table {row['on_table']} drop constraint {row['name']}")
    if indexes:
        await connection.execute(f"drop index {', '.join(map(itemgetter('name'), indexes))}")
    fresh = [t for t in tables
             if not await connection.fetchval(f"select exists (select from {t})")]
    # Emptying what is empty lets the server know that nobody else can see the rows to come.
    if fresh:
        await connection.execute(f"truncate {', '.join(fresh)}")
    yield frozenset(fresh)
    # Sorts of an index build, and the joins that check references, fit in memory.
    await connection.execute("set local maintenance_work_mem = '256MB'")
    await connection.execute("set local work_mem = '128MB'")
    await connection.execute("set local jit = off")
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
