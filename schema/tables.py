"""Declarations to SQLAlchemy Core tables: a main table a record, a side table a guarded class or family.

An identifier that is looked up has a table of its keyed index. A record whose rows may be shown beyond a
caller's scope has a face too, the view of its public columns. Every scoped table that is read has a twin of
superseded rows, so that what was known stays known.

Invariant: every key, foreign key and index of a scoped table begins with the shard column.
Invariant: a foreign key never leads from a shared table to a scoped one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Numeric,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSON
from sqlalchemy.types import TypeEngine

from schema.counts import counts_of
from schema.field import ANCESTORS, AREAS, LISTS, S0, SHARD, UNIT, Entity, Field, Json, Link
from schema.grouping import owner
from schema.history import KNOWN_UNTIL, VERSION
from schema.journals import journals
from schema.work import waiting_states

# Codes and everything that a cursor may hold sort by bytes, whatever the database's locale.
TEXT = Text(collation="C")
TYPES: dict[type, TypeEngine[Any]] = {
    int: BigInteger(),
    str: TEXT,
    bool: Boolean(),
    date: Date(),
    datetime: DateTime(timezone=True),
    Decimal: Numeric(),
    UUID: Uuid(),
    Json: JSON(),
}
# Where the column of a record's life cycle is called otherwise.
STATES = {"Enterprise": "file_state"}
# PostgreSQL cuts names at 63 bytes.
NAME_LENGTH_MAX = 63


@dataclass(frozen=True)
class Face:
    """The view that shows a record to those outside of whose scope it lies: public columns only."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Twin:
    """A table of superseded rows, and the view in which they stand beside the rows in force.

    `mark` tells them apart: the instant until which a version was known, or the last version that a
    guarded row was part of. It is null for a row in force. `placed` columns say where the record lies: they
    are no part of its history, and are rewritten in superseded rows too.

    The table is derived once it is asked for: a hub that answers needs the name alone, and all of them
    take as much memory as the tables themselves.
    """

    name: str
    view: str
    mark: str
    placed: frozenset[str]
    derive: Callable[[], Table]

    @cached_property
    def table(self) -> Table:
        """Derive the table into the metadata of the one that it stands beside."""
        return self.derive()


@dataclass(frozen=True)
class Stored:
    """Where one record lives, and through which views it is read.

    `doors` are views of the main table, one a level: the rows under one grid of it, by its column.
    `counts` holds how many rows there are, by area and code; `indexes` the keyed indexes of identifiers,
    by their column, which no statement reads. `past` has a twin a table that is read, by its store.
    """

    main: Table
    sides: Mapping[str, Table]
    face: Face | None
    doors: Mapping[str, str]
    counts: Table | None
    indexes: Mapping[str, Table]
    past: Mapping[str, Twin]

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table that a row is written to, the main one first."""
        return (self.main, *self.sides.values(), *self.indexes.values())

    @property
    def names(self) -> tuple[str, ...]:
        """Every table and view from which a statement may read the record."""
        face = (self.face.name,) if self.face else ()
        counts = (self.counts.name,) if self.counts is not None else ()
        sides = (t.name for t in self.sides.values())
        past = (name for t in self.past.values() for name in (t.name, t.view))
        return (self.main.name, *sides, *face, *self.doors.values(), *counts, *past)

    @property
    def placed(self) -> tuple[Table, ...]:
        """Every table whose rows say where the record lies: what moves it rewrites them all."""
        return (*self.tables, *(t.table for t in self.past.values()))

    def twin_of(self, table: Table) -> Twin | None:
        """Find where superseded rows of one of the record's tables go, if any are kept."""
        stores = {self.main.name: "main", **{t.name: store for store, t in self.sides.items()}}
        return self.past.get(stores.get(table.name, ""))


def _short(name: str) -> str:
    return name[:NAME_LENGTH_MAX]


def _column(f: Field) -> Column[Any]:
    kind: TypeEngine[Any] = ARRAY(TYPES[f.python]) if f.many else TYPES[f.python]
    return Column(f.column, kind, nullable=f.nullable)


def _scope_columns(e: Entity) -> Iterator[Column[Any]]:
    if not e.scoped:
        return
    for column in AREAS:
        yield Column(column, BigInteger, nullable=column != SHARD)
    owned = owner(e)
    if e.name != "Enterprise":
        yield Column("enterprise_id", Uuid, nullable=owned is None or owned.nullable)
    yield Column(LISTS, ARRAY(TEXT), nullable=False, server_default=text("'{}'"))
    if e.by_unit:
        yield Column(UNIT, TEXT, nullable=False)
    for prefix in e.parties:
        for column in AREAS[1:]:
            yield Column(f"{prefix}{column}", BigInteger, nullable=True)


def _link_columns(
    e: Entity, entities: Mapping[str, Entity], taken: set[str]
) -> Iterator[Column[Any]]:
    for k in e.links.values():
        if k.many or k.by in taken:
            continue
        taken.add(k.by)
        target = entities[k.target]
        kind = TYPES[target.fields[target.key].python]
        yield Column(k.by, kind, nullable=k.nullable)


def _reference(e: Entity, k: Link, entities: Mapping[str, Entity]) -> ForeignKeyConstraint | None:
    target = entities[k.target]
    if k.many or (target.scoped and not e.scoped):
        return None
    name = _short(f"{e.table}_{k.by}_fkey")
    if not target.scoped:
        return ForeignKeyConstraint([k.by], [f"{target.table}.{target.key}"], name=name)
    return ForeignKeyConstraint(
        [SHARD, k.by], [f"{target.table}.{SHARD}", f"{target.table}.id"], name=name
    )


def _checks(e: Entity, fields: list[Field], table: str) -> Iterator[CheckConstraint]:
    for f in fields:
        if f.codes:
            values = ", ".join(repr(c.name) for c in f.codes)
            yield CheckConstraint(f"{f.column} in ({values})", name=_short(f"{table}_{f.column}"))
    if table == e.table:
        for name, condition in e.checks.items():
            yield CheckConstraint(condition, name=_short(f"{table}_{name}"))


def _keys(e: Entity, key: str) -> tuple[str, ...]:
    return (SHARD, key) if e.scoped else (key,)


def _main(e: Entity, entities: Mapping[str, Entity], metadata: MetaData) -> Table:
    mains = [f for f in e.fields.values() if f.store == "main"]
    scope = list(_scope_columns(e))
    # Row-level security reads the codes of every row: at its head they are found without a walk.
    columns = [
        *(c for c in scope if not isinstance(c.type, ARRAY)),
        *map(_column, mains),
        *(Column(f.masked_column, TEXT) for f in e.fields.values() if f.mask and f.mask_store == "main"),
        *(c for c in scope if isinstance(c.type, ARRAY)),
    ]
    columns += _link_columns(e, entities, {c.name for c in columns})
    seen: set[str] = set()
    references = []
    for k in e.links.values():
        made = None if k.by in seen else _reference(e, k, entities)
        if made is not None:
            seen.add(k.by)
            references.append(made)
    uniques = [
        UniqueConstraint(*((SHARD,) if e.scoped else ()), *columns,
                         name=_short(f"{e.table}_{'_'.join(columns)}_key"))
        for columns in e.unique
    ]
    return Table(
        e.table, metadata, *columns, PrimaryKeyConstraint(*_keys(e, e.key), name=f"{e.table}_pkey"),
        *uniques, *references, *_checks(e, mains, e.table),
    )


def _indexes(e: Entity, main: Table) -> None:
    if e.scoped:
        levels = [*ANCESTORS[1:], *(f"{p}{c}" for p in e.parties for c in AREAS[1:])]
        for level in levels:
            if level in main.c and not (e.name == "Enterprise" and level == "enterprise_id"):
                Index(_short(f"{e.table}_{level}_idx"), main.c[SHARD], main.c[level], main.c.id)
        if e.by_unit:
            Index(_short(f"{e.table}_{UNIT}_idx"), main.c[SHARD], main.c[UNIT], main.c.id)
        # Totals of the grids of a scope are read from this index alone.
        carried = (*e.counted.by, *e.counted.beside) if e.counted else ()
        more: dict[str, Any] = {"postgresql_include": carried} if carried else {}
        areas = [main.c[c] for c in AREAS]
        Index(_short(f"{e.table}_area_idx"), *areas, **more)
        if e.counted and e.counted.until:
            Index(_short(f"{e.table}_open_idx"), *areas, **more,
                  postgresql_where=main.c[e.counted.until].is_(None))
    lead = [main.c[SHARD]] if e.scoped else []
    for k in e.links.values():
        name = _short(f"{e.table}_{k.by}_idx")
        own = not k.many and k.by not in ANCESTORS and k.by in main.c
        if own and all(i.name != name for i in main.indexes):
            Index(name, *lead, main.c[k.by], main.c[e.key])
    if e.public:
        Index(_short(f"{e.table}_public_idx"), *lead, main.c[e.public.since], main.c[e.key],
              postgresql_where=main.c[e.public.since].is_not(None))
    for column, condition in e.one_open:
        Index(_short(f"{e.table}_{column}_one_open"), *lead, main.c[column], unique=True,
              postgresql_where=text(condition))
    waiting = waiting_states(e.name, STATES.get(e.name, "state"))
    if e.scoped and waiting:
        # Work lists find the few rows in which somebody has to take a step.
        listed = ", ".join(f"'{s}'" for s in waiting)
        Index(_short(f"{e.table}_waiting_idx"), *(main.c[c] for c in AREAS),
              postgresql_where=text(f"{STATES.get(e.name, 'state')} in ({listed})"))
    for f in e.fields.values():
        if f.search:
            Index(_short(f"{e.table}_{f.column}_search_idx"), main.c[f.column],
                  postgresql_using="gin", postgresql_ops={f.column: "gin_trgm_ops"})


def _side(e: Entity, store: str, metadata: MetaData) -> Table:
    fields = [f for f in e.fields.values() if f.store == store]
    name = f"{e.table}_{store}"
    masked = [Column(f.masked_column, TEXT) for f in e.fields.values() if f.mask and f.mask_store == store]
    columns = [Column("id", Uuid, nullable=False), *map(_column, fields), *masked, *_scope_columns(e)]
    if e.name == "Enterprise":
        columns.append(Column("enterprise_id", Uuid, nullable=False))
    return Table(name, metadata, *columns, *_beside(e, name), *_checks(e, fields, name))


def _beside(e: Entity, name: str) -> Iterator[PrimaryKeyConstraint | ForeignKeyConstraint]:
    yield PrimaryKeyConstraint(*_keys(e, "id"), name=_short(f"{name}_pkey"))
    yield ForeignKeyConstraint(
        list(_keys(e, "id")), [f"{e.table}.{c}" for c in _keys(e, "id")],
        name=_short(f"{name}_record_fkey"), ondelete="CASCADE",
    )


def _index(e: Entity, column: str, metadata: MetaData) -> Table:
    """Derive the table by which rows are found from the keyed index of an identifier."""
    name = f"{e.table}_{column}"
    return Table(
        name, metadata, Column("id", Uuid, nullable=False), Column(column, TEXT), *_scope_columns(e),
        *_beside(e, name), Index(_short(f"{name}_idx"), SHARD, column, "id"),
    )


def _face(e: Entity, entities: Iterable[Entity], main: Table) -> Face | None:
    """Give the columns that lie open: public ones, what scopes and links need, the days it depends on."""
    if not e.scoped or (e.row_class is not S0 and e.public is None):
        return None
    shown = {e.key, *AREAS, "enterprise_id", LISTS}
    shown |= {f.column for f in e.fields.values() if f.cls is S0 and f.store == "main"}
    shown |= {k.by for k in e.links.values() if k.cls is S0 and not k.many}
    # A public list of another record finds its rows here by the reference that they hold.
    shown |= {k.by for other in entities for k in other.links.values()
              if k.cls is S0 and k.many and k.target == e.name}
    shown |= {f"{prefix}{column}" for prefix in e.parties for column in AREAS[1:]}
    if e.public:
        shown |= {e.public.since, *e.public.until}
    return Face(_short(f"{e.table}_face"), tuple(c.name for c in main.c if c.name in shown))


def _doors(e: Entity) -> dict[str, str]:
    # Who is party to a row by one of several columns reads the table itself.
    # So does a unit, which may be of any level.
    if not e.scoped or e.parties or e.by_unit:
        return {}
    return {c: _short(f"{e.table}_{c.removesuffix('_code')}") for c in AREAS}


def _twin(e: Entity, table: Table, mark: str, found_by: Iterable[str]) -> Twin:
    """Derive where superseded rows of a table go; they were checked when they were written."""
    name = _short(f"{table.name}_past")
    kind = DateTime(timezone=True) if mark == KNOWN_UNTIL else BigInteger()

    def derive() -> Table:
        columns = [Column(c.name, c.type, nullable=c.nullable) for c in table.c]
        indexes = [Index(_short(f"{name}_{c}_idx"), SHARD, c, "id") for c in found_by]
        return Table(name, table.metadata, *columns, Column(mark, kind, nullable=False), *indexes,
                     PrimaryKeyConstraint(SHARD, "id", VERSION, name=_short(f"{name}_pkey")))

    areas = {f"{prefix}{column}" for prefix in ("", *e.parties) for column in AREAS[1:]}
    placed = frozenset(c.name for c in table.c if c.name in {*areas, LISTS})
    return Twin(name, _short(f"{table.name}_ever"), mark, placed, derive)


def _past(
    e: Entity, entities: Iterable[Entity], main: Table, sides: Mapping[str, Table]
) -> Iterator[tuple[str, Twin]]:
    """Derive the twins of a record: by its key, and by what lists of it hang on."""
    if not e.remembered:
        return
    found_by = {k.by for other in entities for k in other.links.values() if k.many and k.target == e.name}
    if e.name == "Enterprise":
        found_by |= {e.natural, *AREAS[1:]}
    yield "main", _twin(e, main, KNOWN_UNTIL, sorted(found_by))
    for store, side in sides.items():
        yield store, _twin(e, side, VERSION, ())


def every_table(metadata: MetaData, stored: Iterable[Stored]) -> list[Table]:
    """Give the tables of the database, those of superseded rows too, each behind what it refers to."""
    for one in stored:
        for twin in one.past.values():
            _ = twin.table
    return metadata.sorted_tables


def build_tables(entities: Mapping[str, Entity], metadata: MetaData) -> Mapping[str, Stored]:
    """Derive the tables of all records into `metadata`, and add those that are no records."""
    out = {}
    for e in entities.values():
        main = _main(e, entities, metadata)
        _indexes(e, main)
        sides = {s: _side(e, s, metadata) for s in e.stores}
        out[e.name] = Stored(
            main, MappingProxyType(sides),
            _face(e, entities.values(), main), MappingProxyType(_doors(e)),
            counts_of(e, main),
            MappingProxyType({b: _index(e, b, metadata) for b in sorted(f.blind for f in e.fields.values())
                              if b}),
            MappingProxyType(dict(_past(e, entities.values(), main, sides))),
        )
    # One USCC names one enterprise in the nation; on one machine this is the same database.
    Table(
        "enterprise_registry", metadata,
        Column("uscc", TEXT, nullable=False), Column(SHARD, BigInteger, nullable=False),
        Column("enterprise_id", Uuid, nullable=False),
        PrimaryKeyConstraint("uscc", name="enterprise_registry_pkey"),
    )
    # What a client may send, under the digest that it names it by.
    Table(
        "trusted_documents", metadata,
        Column(SHARD, BigInteger, nullable=False), Column("client", TEXT, nullable=False),
        Column("sha256", TEXT, nullable=False), Column("text", TEXT, nullable=False),
        Column("variables", JSON, nullable=False), Column("callers", JSON, nullable=False),
        Column("pushed_at", DateTime(timezone=True), nullable=False),
        PrimaryKeyConstraint(SHARD, "client", "sha256", name="trusted_documents_pkey"),
    )
    journals(metadata, TEXT)
    return MappingProxyType(out)
