"""Changes of rows to one statement: every table that a command touches is written by one part of it.

Pure, as reading is: rows become JSON, and PostgreSQL reads them back by the type of their table, so that
one row and a thousand go the same way in the same text.

Invariant: every part pins the city by the same placeholder; the parts see the rows as they were before.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Table

from schema.field import SHARD


@dataclass(frozen=True)
class Insert:
    """A row to add; a column that it does not name is null."""

    table: Table
    row: Mapping[str, Any]


@dataclass(frozen=True)
class Update:
    """Columns to change in the row of one id."""

    table: Table
    key: UUID | int | str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Written:
    """One statement with its arguments, and how many rows each part is to touch."""

    sql: str
    arguments: tuple[Any, ...]
    rows: tuple[int, ...]


def _quoted(columns: Iterable[str]) -> list[str]:
    return [f'"{c}"' for c in columns]


def _key(table: Table) -> str:
    return next(str(c.name) for c in table.primary_key if c.name != SHARD)


def _insert(table: Table, n: int) -> str:
    columns = ", ".join(_quoted(c.name for c in table.c))
    return (f"insert into {table.name} ({columns}) select {columns}"
            f" from json_populate_recordset(null::{table.name}, ${n}::json) returning 1")


def _update(table: Table, columns: tuple[str, ...], n: int) -> str:
    assigned = ", ".join(f"{c} = r.{c}" for c in _quoted(columns))
    pin = f"t.{SHARD} = $1 and " if SHARD in table.c else ""
    return (f"update {table.name} t set {assigned} from json_populate_recordset(null::{table.name},"
            f" ${n}::json) r where {pin}t.{_key(table)} = r.{_key(table)} returning 1")


def _text(value: Any) -> str:
    # Exact numbers are read back from their digits, ids from theirs.
    return str(value)


def render_write(city_code: int, changes: Iterable[Insert | Update]) -> Written | None:
    """Render all changes of one command as one statement; of none there is none.

    Two changes of the same row have been merged into one by whoever gathered them.
    """
    groups: dict[tuple[str, tuple[str, ...]], tuple[Table, list[Any]]] = {}
    for change in changes:
        if isinstance(change, Insert):
            groups.setdefault((change.table.name, ()), (change.table, []))[1].append(change.row)
        else:
            key = (change.table.name, tuple(sorted(change.values)))
            row = {_key(change.table): change.key, **change.values}
            groups.setdefault(key, (change.table, []))[1].append(row)
    if not groups:
        return None
    parts, arguments, counts = [], [], []
    for n, ((_, columns), (table, rows)) in enumerate(groups.items()):
        body = _update(table, columns, n + 2) if columns else _insert(table, n + 2)
        parts.append(f"c{n} as ({body})")
        counts.append(f"(select count(*) from c{n})")
        arguments.append(orjson.dumps(rows, default=_text).decode())
    sql = f"with {', '.join(parts)} select array[{', '.join(counts)}] where $1::bigint is not null"
    return Written(sql, (city_code, *arguments), tuple(len(rows) for _, rows in groups.values()))
