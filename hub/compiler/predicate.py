"""Filter and order inputs to a predicate tree.

Invariant: each field that filters or orders is FULL for every scanned row, or it is refused by name.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from hub.compiler.plan import (
    Compare,
    Days,
    Either,
    Empty,
    Every,
    Fields,
    Not,
    Null,
    Order,
    Predicate,
    Read,
    Related,
    Rows,
    Sought,
    Within,
)
from hub.compiler.selection import Argument
from hub.errors import Code, Refusal
from schema.catalog import Catalog
from schema.field import Direction, Entity, Field, Link
from schema.grouping import AREA_WORDS

# No list is read in so fine an order, and PostgreSQL takes 100 values in a cursor.
ORDER_KEYS_MAX = 16
Open = Callable[[Field, Rows, Code], Read]
Follow = Callable[[Link, Rows, Code], Rows]


class Filters:
    """Reads inputs under one decision; `open_read`, `follow` and `look_up` come from the planner."""

    def __init__(
        self, catalog: Catalog, open_read: Open, follow: Follow, look_up: Callable[[Field, Rows], None]
    ) -> None:
        """Take the catalog and the doors of the planner."""
        self._catalog, self._open, self._follow = catalog, open_read, follow
        self._look_up = look_up

    def where(self, given: Argument, rows: Rows) -> Predicate:
        """Read one filter object. Refuses: NULL_NOT_COMPARABLE, FIELD_NOT_FILTERABLE."""
        return Every(tuple(self._terms(given or {}, rows)))

    def order(self, given: Argument, rows: Rows) -> tuple[Order, ...]:
        """Read an orderBy list; the key closes it, so that the order is total."""
        entity = self._catalog.entities[rows.entity]
        wanted = [o for item in given or () if item for o in self._order_of(item, rows, ())]
        if len(wanted) > ORDER_KEYS_MAX:
            raise Refusal(Code.LIST_TOO_LONG, field="orderBy", limit=ORDER_KEYS_MAX)
        if all(o.read.through or o.read.column != entity.key for o in wanted):
            last = wanted[-1].direction if wanted else Direction.ASC
            key = self._open(entity.fields[entity.key], rows, Code.FIELD_NOT_SORTABLE)
            wanted.append(Order(key, last))
        return tuple(wanted)

    def _order_of(
        self, item: dict[str, Any], rows: Rows, through: tuple[tuple[Rows, str], ...]
    ) -> Iterator[Order]:
        entity = self._catalog.entities[rows.entity]
        for name, value in item.items():
            if value is None:
                continue
            if name in entity.links:
                link = entity.links[name]
                inner = self._follow(link, rows, Code.FIELD_NOT_SORTABLE)
                yield from self._order_of(value, inner, (*through, (inner, link.by)))
            else:
                read = self._open(entity.fields[name], rows, Code.FIELD_NOT_SORTABLE)
                yield Order(through_links(read, through), value)

    def _terms(self, given: dict[str, Any], rows: Rows) -> Iterator[Predicate]:
        entity = self._catalog.entities[rows.entity]
        for name, value in given.items():
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=f"{entity.name}.{name}")
            if name in ("and", "or"):
                items = tuple(self._part(entity, v, rows) for v in value)
                yield Every(items) if name == "and" else Either(items)
            elif name == "not":
                yield Not(self.where(value, rows))
            elif name == "compare":
                yield from (self._fields(entity, v, rows) for v in value)
            elif name in entity.links:
                yield from self._related(entity.links[name], value, rows)
            elif name == "area":
                yield from self._areas(value, rows)
            elif name == "id":
                key = entity.fields[entity.key]
                yield from self._compare(entity, key, value, rows, entity.name)
            else:
                yield from self._compare(entity, entity.fields[name], value, rows)

    def _part(self, entity: Entity, given: Argument, rows: Rows) -> Predicate:
        """Read one of several filters. A variable with a default may be null where null may not be."""
        if given is None:
            raise Refusal(Code.NULL_NOT_COMPARABLE, field=entity.name)
        return self.where(given, rows)

    def _compare(
        self, entity: Entity, field: Field, given: dict[str, Any], rows: Rows, public: str = ""
    ) -> Iterator[Predicate]:
        if field.blind:
            yield self._sought(entity, field, given, rows)
            return
        read = self._open(field, rows, Code.FIELD_NOT_FILTERABLE)
        yield from self._operators(read, f"{entity.name}.{field.name}", given, rows, public)

    def _sought(
        self, entity: Entity, field: Field, given: dict[str, Any], rows: Rows
    ) -> Predicate:
        """Read a filter on a personal identifier: whole and equal, by those who may look it up."""
        name = f"{entity.name}.{field.name}"
        self._look_up(field, rows)
        if given.keys() != {"eq"}:
            raise Refusal(Code.FIELD_NOT_FILTERABLE, field=name)
        if given["eq"] is None:
            raise Refusal(Code.NULL_NOT_COMPARABLE, field=name)
        return Sought(entity.name, field.name, given["eq"])

    def _areas(self, given: dict[str, Any], rows: Rows) -> Iterator[Predicate]:
        """Read a filter on the grids above a row; who may see a row may know where it lies."""
        for level, value in given.items():
            name = f"{rows.entity}.area.{level}"
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=name)
            read = Read("base", AREA_WORDS[level], int, many=False, codes=None, nullable=True)
            yield from self._operators(read, name, value, rows)

    def _operators(
        self, read: Read, name: str, given: dict[str, Any], rows: Rows, public: str = ""
    ) -> Iterator[Predicate]:
        for operator, value in given.items():
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=name)
            match operator:
                case "isNull":
                    yield Null(read, value)
                case "isEmpty":
                    yield Empty(read, value)
                case "in":
                    yield Within(read, value, public)
                case "notIn":
                    # An absent value is neither in a list nor out of it, as with `ne`.
                    yield Every((Null(read, wanted=False), Not(Within(read, value, public))))
                case "daysFromToday":
                    yield from (
                        Days(read, o, v)
                        for o, v in self._bounds(value, rows, name.partition(".")[2]))
                case _:
                    yield Compare(read, operator, value, public)

    def _bounds(
        self, given: dict[str, Any], rows: Rows, name: str
    ) -> Iterator[tuple[str, Any]]:
        for operator, value in given.items():
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=f"{rows.entity}.{name}")
            if operator != "where":
                yield operator, value

    def _fields(self, entity: Entity, given: dict[str, Any] | None, rows: Rows) -> Predicate:
        if given is None or given["left"] is None or given["operator"] is None:
            raise Refusal(Code.NULL_NOT_COMPARABLE, field=f"{entity.name}.compare")
        sides = [w for w in ("right", "outer") if given.get(w) is not None]
        if len(sides) != 1:
            raise Refusal(Code.KEY_NEEDED, keys="right/outer")
        left = self.path(given["left"].value, rows)
        path = given[sides[0]].value
        right, outer = self._outer(path, rows) if sides == ["outer"] else (
            self.path(path, rows), "")
        if _kind(left) is None or _kind(left) != _kind(right):
            raise Refusal(Code.FIELDS_NOT_COMPARABLE, left=given["left"].name,
                          right=given[sides[0]].name)
        return Fields(left, given["operator"], right, outer)

    def _outer(self, path: str, rows: Rows) -> tuple[Read, str]:
        name, _, field = path.partition(".")
        at = rows.outer
        while at is not None and at.entity != name:
            at = at.outer
        if at is None:
            raise Refusal(Code.RECORD_NOT_AROUND, record=name)
        entity = self._catalog.entities[name]
        return self._open(entity.fields[field], at, Code.FIELD_NOT_FILTERABLE), name

    def path(self, path: str, rows: Rows, refusal: Code = Code.FIELD_NOT_FILTERABLE) -> Read:
        """Read a field, or one of a code list that a link leads to."""
        entity = self._catalog.entities[rows.entity]
        head, _, rest = path.partition(".")
        if not rest:
            return self._open(entity.fields[head], rows, refusal)
        link = entity.links[head]
        inner = self._follow(link, rows, refusal)
        field = self._catalog.entities[link.target].fields[rest]
        return through_links(self._open(field, inner, refusal), ((inner, link.by),))

    def _related(self, link: Link, given: dict[str, Any], rows: Rows) -> Iterator[Predicate]:
        inner = self._follow(link, rows, Code.FIELD_NOT_FILTERABLE)
        if not link.many:
            yield Related(inner, link.by, many=False, where=self.where(given, inner))
            return
        for quantifier, value in given.items():
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=f"{rows.entity}.{link.name}")
            if quantifier == "count":
                where = self.where(value.get("where"), inner)
                bounds = tuple(self._bounds(value, rows, link.name))
                if bounds:
                    yield Related(inner, link.by, many=True, where=where, count=bounds)
            elif quantifier == "every":
                where = Not(self.where(value, inner))
                yield Not(Related(inner, link.by, many=True, where=where))
            else:
                found = Related(inner, link.by, many=True, where=self.where(value, inner))
                yield Not(found) if quantifier == "none" else found


def _kind(read: Read) -> str | None:
    return {int: "number", Decimal: "number", date: "time", datetime: "time",
            str: "text"}.get(read.python)


def through_links(read: Read, through: tuple[tuple[Rows, str], ...]) -> Read:
    """Read a value behind to-one links; it may then be absent."""
    if not through:
        return read
    return Read(read.store, read.column, read.python, read.many, read.codes,
                nullable=True, through=through)
