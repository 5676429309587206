"""One transaction of commands: rows are read and locked, changes gathered, and written as one statement.

Verbs say what becomes of records; this is all they can do to the database, and the only code that writes.

Invariant: a record's main row and its guarded parts change together, with version, clock, author and verb;
what they were is kept.
Invariant: a changed row has been locked by this transaction; locks are taken in the order of ids.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import Table

from auth.principal import Principal
from hub.compiler.render_follow import Follow, render_follow
from hub.compiler.render_write import Change, Insert, Place, Update, render_write
from hub.runtime.copy import derive
from schema.catalog import CATALOG, METADATA
from schema.field import LISTS, SCOPE_COLUMNS, SHARD, Entity
from schema.identifiers import uuid7
from schema.journals import EVENTS

SYSTEM = "HUB"


class Record(dict[str, Any]):
    """The columns of a main row, as they stood when it was read, and what became of them since."""

    def __init__(self, entity: Entity, values: Mapping[str, Any]) -> None:
        """Keep the row of one record; an enterprise lies in its own file."""
        super().__init__(values)
        self.entity = entity
        if entity.name == "Enterprise":
            self["enterprise_id"] = self["id"]

    @property
    def id(self) -> UUID:
        """Its identifier."""
        found: UUID = self["id"]
        return found

    def restore(self, values: Mapping[str, Any]) -> None:
        """Put back what stood there before."""
        self.clear()
        self.update(values)


@dataclass
class Work:
    """What one transaction has read and is about to write."""

    connection: asyncpg.Connection
    caller: Principal
    today: date
    now: datetime
    identity_key: bytes
    known: dict[tuple[str, Any], Record] = field(default_factory=dict)
    _inserts: dict[UUID, Record] = field(default_factory=dict)
    _updates: dict[tuple[str, Any], dict[str, Any]] = field(default_factory=dict)
    _events: list[dict[str, Any]] = field(default_factory=list)
    _plain: list[Insert | Update] = field(default_factory=list)
    _following: list[Follow] = field(default_factory=list)
    _undoing: list[Callable[[], object]] = field(default_factory=list)

    async def load(self, entity: Entity, ids: Iterable[Any], lock: str = "") -> None:
        """Read rows by id, unless they are known; `lock` is `update` or `share`."""
        wanted = sorted({i for i in ids if (entity.name, i) not in self.known}, key=str)
        if not wanted:
            return
        behind = f" order by {entity.key} for {lock}" if lock else ""
        pin = f"{SHARD} = $2 and " if entity.scoped else "$2::bigint is not null and "
        found = await self.connection.fetch(
            f"select * from {entity.table} where {pin}{entity.key} = any($1){behind}",
            wanted, self.caller.city_code)
        for row in found:
            self.known[entity.name, row[entity.key]] = Record(entity, row)

    async def find(
        self, name: str, condition: str = "true", *arguments: Any, lock: str = "", limit: int | None = None,
    ) -> list[Record]:
        """Read rows of a record that meet a condition over its columns; arguments begin at $2.

        The condition is text of this program and never a caller's.
        """
        entity = CATALOG.entities[name]
        pin = f"{SHARD} = $1" if entity.scoped else "$1::bigint is not null"
        behind = (f" limit {limit:d}" if limit else "") + (f" for {lock}" if lock else "")
        found = await self.connection.fetch(
            f"select * from {entity.table} where {pin} and ({condition}) order by {entity.key}{behind}",
            self.caller.city_code, *arguments)
        out = []
        for row in found:
            key = (name, row[entity.key])
            record = self.known.setdefault(key, Record(entity, row))
            if lock and key not in self._updates:
                # What was read before it was locked may have changed since.
                record.restore(Record(entity, row))
            out.append(record)
        return out

    async def guarded(self, record: Record, *columns: str) -> dict[str, Any]:
        """Read guarded columns of one record from its side tables."""
        return (await self.guarded_of([record], *columns))[record.id]

    async def guarded_of(self, records: Sequence[Record], *columns: str) -> dict[UUID, dict[str, Any]]:
        """Read guarded columns of records of one kind, in one statement a side table."""
        out: dict[UUID, dict[str, Any]] = {r.id: {} for r in records}
        for table in CATALOG.stored[records[0].entity.name].sides.values() if records else ():
            wanted = [c for c in columns if c in table.c and c not in records[0]]
            if wanted:
                for row in await self.connection.fetch(
                    f"select id, {', '.join(wanted)} from {table.name} where {SHARD} = $1 and id = any($2)",
                    self.caller.city_code, list(out)):
                    out[row["id"]] |= {c: row[c] for c in wanted}
        return out

    def add(self, name: str, under: Mapping[str, Any], values: Mapping[str, Any], verb: str) -> Record:
        """Add a record that lies where `under` does: the scope columns are taken from there."""
        entity = CATALOG.entities[name]
        scope = {c: under.get(c) for c in SCOPE_COLUMNS}
        made = Record(entity, {
            "id": uuid7(), "fact_from": self.today, "fact_to": None, "source_system": SYSTEM,
            "source_id": None, **scope, **values, "version": 1, **self._author(verb)})
        for f in entity.fields.values():
            made.setdefault(f.column, [] if f.many and not f.nullable else None)
        self._inserts[made.id] = made
        self.known[name, made.id] = made
        self._undoing.append(lambda: (self._inserts.pop(made.id), self.known.pop((name, made.id))))
        self._note(made, verb, None)
        return made

    def change(self, record: Record, values: Mapping[str, Any], verb: str, state: str | None = None) -> None:
        """Change columns of a locked record; `state` names the column that holds its state."""
        before = record.get(state) if state else None
        key, stood = (record.entity.name, record.id), dict(record)
        self._undoing.append(lambda: record.restore(stood))
        if record.id in self._inserts:
            record.update(values)
            return
        earlier = self._updates.get(key)
        first = earlier is None
        mine = {"version": record["version"] + 1, **self._author(verb, record)} if first else {}
        self._updates[key] = {**(earlier or {}), **values, **mine}
        self._undoing.append(
            lambda: self._updates.pop(key) if earlier is None else self._updates.update({key: earlier}))
        record.update(self._updates[key])
        if first or (state and state in values):
            self._note(record, verb, before, state)

    def write(self, table_name: str, values: Mapping[str, Any]) -> None:
        """Add a row to a table that is no record."""
        self._append(self._plain, Insert(METADATA.tables[table_name], values))

    def rewrite(self, table: Table, key: Any, values: Mapping[str, Any]) -> None:
        """Change a row of a shared record, which has no version."""
        self._append(self._plain, Update(table, key, values))

    def follow(self, follow: Follow) -> None:
        """Let everything filed under sites or enterprises follow them into another scope."""
        self._append(self._following, follow)

    def _append(self, gathered: list[Any], one: Any) -> None:
        gathered.append(one)
        self._undoing.append(gathered.pop)

    def _author(self, verb: str, before: Record | None = None) -> dict[str, Any]:
        # Versions follow each other in time, even where another machine's clock is ahead.
        now = max(self.now, before["recorded_at"]) if before else self.now
        return {"recorded_at": now, "recorded_by": self.caller.subject, "recorded_as": verb}

    def tell(self, record: Record, verb: str, before: str | None, scope: Mapping[str, Any]) -> None:
        """Tell of a shared record that was moved, and where it lies; it has no version."""
        told = Record(record.entity, {**scope, LISTS: [], "version": 0, **record})
        self._note(told, verb, before, "state")

    def _note(self, record: Record, verb: str, before: str | None, state: str | None = None) -> None:
        column = state or next((c for c in ("state", "file_state") if c in record), None)
        self._append(self._events, {
            **{c: record.get(c) for c in SCOPE_COLUMNS},
            "id": uuid7(), "position": None, "entity": record.entity.name,
            "record_id": str(record[record.entity.key]),
            "version": record["version"], "verb": verb, "from_state": before,
            "to_state": record.get(column) if column else None, "today": self.today,
            "recorded_at": self.now, "recorded_by": self.caller.subject,
        })

    def _changes(self) -> Iterable[Change]:
        # What ends is written before what begins: at most one may be open at each instant.
        for (name, key), values in self._updates.items():
            entity, stored = CATALOG.entities[name], CATALOG.stored[name]
            derive(entity, [values], self.identity_key, only=values.keys())
            for table in stored.tables:
                held = {c: v for c, v in values.items() if c in table.c and c not in ("id", SHARD)}
                if held:
                    twin = stored.twin_of(table)
                    mark = values["recorded_at"] if table is stored.main else values["version"] - 1
                    yield Update(table, key, held, twin, mark)
                    moved = {c: v for c, v in held.items() if twin and c in twin.placed}
                    if twin and moved:
                        yield Place(twin, key, moved)
        for record in self._inserts.values():
            derive(record.entity, [record], self.identity_key)
            for table in CATALOG.stored[record.entity.name].tables:
                yield Insert(table, {str(c.name): record.get(c.name) for c in table.c})
        yield from self._plain
        events = METADATA.tables[EVENTS]
        for event in self._events:
            yield Insert(events, event)

    def mark(self) -> int:
        """Remember what has been gathered so far."""
        return len(self._undoing)

    def back(self, mark: int) -> None:
        """Forget what has been gathered since, the last first."""
        while len(self._undoing) > mark:
            self._undoing.pop()()

    async def flush(self) -> None:
        """Write everything that was gathered, as one statement; what follows it in scope, as further ones."""
        written = render_write(self.caller.city_code, self._changes())
        if written is None:
            return
        rows = await self.connection.fetchval(written.sql, *written.arguments)
        following = self._following
        self._inserts, self._updates, self._events, self._plain, self._undoing = {}, {}, [], [], []
        self._following = []
        if tuple(rows) != written.rows:
            raise asyncpg.InsufficientPrivilegeError("a row that was read could not be written")
        for follow in following:
            sql, arguments = render_follow(CATALOG, self.caller.city_code, follow)
            await self.connection.execute(sql, *arguments)
