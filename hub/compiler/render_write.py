"""Changes of rows to one statement: every table that a command touches is written by one part of it.

Pure, as reading is: rows become JSON, and PostgreSQL reads them back by the type of their table, so that
one row and a thousand go the same way in the same text.

A row that is changed goes to its twin as it was: what was known stays known.

Invariant: every part pins the city by the same placeholder; the parts see the rows as they were before.
Invariant: no row of a record changes unless the same statement keeps the version that it supersedes.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Table

from schema.field import SHARD
from schema.tables import Twin


@dataclass(frozen=True)
class Insert:
    """A row to add; a column that it does not name is null."""

    table: Table
    row: Mapping[str, Any]


@dataclass(frozen=True)
class Update:
    """Columns to change in the row of one id; `mark` is what its twin keeps beside the row as it was."""

    table: Table
    key: UUID | int | str
    values: Mapping[str, Any]
    twin: Twin | None = None
    mark: Any = None


@dataclass(frozen=True)
class Place:
    """Columns that say where a record lies, to change in all superseded rows of one id."""

    twin: Twin
    key: UUID
    values: Mapping[str, Any]


Change = Insert | Update | Place


@dataclass(frozen=True)
class Written:
    """One statement with its arguments, and how many rows each counted part is to touch."""

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


def keep(table: Table, twin: Twin, mark: str, given: str, moved: Container[str] = ()) -> str:
    """Give the statement that copies rows of `table`, as `t`, to their twin, with `mark` beside them.

    `given` is what stands behind the name of the table: what it is joined with, and which rows. Columns that
    are `moved` are taken from there, as `r`: where a record lies is no part of its history.
    """
    columns = [str(c.name) for c in table.c]
    own = ", ".join(f'{"r" if c in moved else "t"}."{c}"' for c in columns)
    return (f"insert into {twin.name} ({', '.join(_quoted(columns))}, {twin.mark})"
            f" select {own}, {mark} from {table.name} t {given} returning 1")


def _keep(table: Table, twin: Twin, columns: tuple[str, ...], n: int) -> str:
    # The type of the twin has the mark that each row brings with it.
    given = (f"join json_populate_recordset(null::{twin.name}, ${n}::json) r"
             f" on t.{SHARD} = $1 and t.{_key(table)} = r.{_key(table)}")
    return keep(table, twin, f"r.{twin.mark}", given, twin.placed.intersection(columns))


def _text(value: Any) -> str:
    # Exact numbers are read back from their digits, ids from theirs.
    return str(value)


@dataclass
class _Group:
    """Changes of one table that touch the same columns: one part of the statement."""

    table: Table
    columns: tuple[str, ...]
    twin: Twin | None
    counted: bool
    rows: list[Mapping[str, Any]] = field(default_factory=list)

    def parts(self, n: int) -> Iterator[tuple[str, bool]]:
        """Give its statements, and whether the rows that each touches are counted."""
        body = _update(self.table, self.columns, n) if self.columns else _insert(self.table, n)
        yield body, self.counted
        if self.twin is not None:
            yield _keep(self.table, self.twin, self.columns, n), True


def _row(change: Change, key: str) -> Mapping[str, Any]:
    """Give what a change has to say of its row."""
    if isinstance(change, Insert):
        return change.row
    row = {key: change.key, **change.values}
    if isinstance(change, Update) and change.twin is not None:
        row[change.twin.mark] = change.mark
    return row


def _grouped(changes: Iterable[Change]) -> Iterable[_Group]:
    groups: dict[tuple[str, tuple[str, ...]], _Group] = {}
    for change in changes:
        table = change.twin.table if isinstance(change, Place) else change.table
        columns: tuple[str, ...] = () if isinstance(change, Insert) else tuple(sorted(change.values))
        twin = change.twin if isinstance(change, Update) else None
        made = _Group(table, columns, twin, not isinstance(change, Place))
        groups.setdefault((table.name, columns), made).rows.append(_row(change, _key(table)))
    return groups.values()


def render_write(city_code: int, changes: Iterable[Change]) -> Written | None:
    """Render all changes of one command as one statement; of none there is none.

    Two changes of the same row have been merged into one by whoever gathered them.
    """
    parts: list[str] = []
    arguments, counts, touched = [], [], []
    for n, group in enumerate(_grouped(changes), 2):
        arguments.append(orjson.dumps(group.rows, default=_text).decode())
        for body, counted in group.parts(n):
            if counted:
                counts.append(f"(select count(*) from c{len(parts)})")
                touched.append(len(group.rows))
            parts.append(f"c{len(parts)} as ({body})")
    if not parts:
        return None
    sql = f"with {', '.join(parts)} select array[{', '.join(counts)}] where $1::bigint is not null"
    return Written(sql, (city_code, *arguments), tuple(touched))
