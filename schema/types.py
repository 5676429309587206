"""Declarations to Strawberry: the record class itself becomes the GraphQL type.

Definitions are built directly instead of through @strawberry.type: nothing is ever instantiated,
hence no dataclass, no lazy reference, no order of declaration.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, NewType, TypeVar
from uuid import UUID

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.schema.config import StrawberryConfig
from strawberry.schema_directive import Location
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from schema.catalog import CATALOG
from schema.field import (
    Comparator,
    Direction,
    Entity,
    Field,
    FieldClass,
    Json,
    Link,
    Scope,
    Structural,
)
from schema.glossary import describe, describe_enum

T = TypeVar("T")
Day = NewType("Day", str)
Instant = NewType("Instant", str)
Exact = NewType("Exact", str)
Document = NewType("Document", str)

SCALARS: dict[type, Any] = {
    int: int, str: str, bool: bool, date: Day, datetime: Instant, Decimal: Exact,
    UUID: strawberry.ID, Json: Document,
}
NAMES: dict[type, str] = {
    int: "Long", str: "Text", bool: "Flag", date: "Day", datetime: "Instant", Decimal: "Decimal",
    UUID: "Id",
}
Long = NewType("Long", int)
SCALARS[int] = Long


def _enum(codes: type[Enum]) -> Any:
    if not hasattr(codes, "__strawberry_definition__"):
        strawberry.enum(codes, description=describe(codes.__name__))
        definition: Any = codes.__strawberry_definition__  # type: ignore[attr-defined]
        for value in definition.values:
            value.description = describe_enum(codes.__name__, value.name)
    return codes


for structural in (Direction, Scope, Comparator, FieldClass):
    _enum(structural)


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], name="fieldClass", description=describe("api.fieldClass")
)
class FieldClassDirective:
    """Sensitivity class of a field and its mask, as everyone may read in the schema."""

    cls: FieldClass = strawberry.directive_field(name="class")
    mask: str | None = strawberry.UNSET


class ReadField(StrawberryField):
    """A field that is read from a ready tree by its response key."""

    @property
    def is_basic_field(self) -> bool:
        """Say that the value is looked up by alias, which the default resolver cannot."""
        return False

    def get_result(self, source: Any, info: Any, args: list[Any], kwargs: Any) -> Any:  # noqa: ARG002  # Strawberry's signature
        """Take the value from the tree; a root field has it read first."""
        if isinstance(source, dict):
            return source[info.path.key]
        return info.context.read(info)


def _read_field(description: str) -> Any:
    return ReadField(description=description)


@strawberry.type(description=describe("api.PageInfo"))
class PageInfo:
    """Where a page ends."""

    has_next_page: bool = _read_field(describe("api.hasNextPage"))
    has_previous_page: bool = _read_field(describe("api.hasPreviousPage"))
    start_cursor: str | None = _read_field(describe("api.startCursor"))
    end_cursor: str | None = _read_field(describe("api.endCursor"))


@strawberry.type(description=describe("api.Edge"))
class Edge(Generic[T]):
    """One row and its cursor."""

    cursor: str = _read_field(describe("api.cursor"))
    node: T = _read_field(describe("api.node"))


@strawberry.type(description=describe("api.Connection"))
class Connection(Generic[T]):
    """One page of rows."""

    edges: list[Edge[T]] = _read_field(describe("api.edges"))
    page_info: PageInfo = _read_field(describe("api.pageInfo"))
    total_count: int = _read_field(describe("api.totalCount"))


@strawberry.type(description=describe("api.Viewer"))
class Viewer:
    """The caller, as the hub sees it."""

    kind: str = _read_field(describe("viewer.kind"))
    level: str = _read_field(describe("viewer.level"))
    codes: list[str] = _read_field(describe("viewer.scope"))
    department: str = _read_field(describe("viewer.department"))
    subject: str = _read_field(describe("viewer.subject"))
    policy_version: str = _read_field(describe("viewer.policyVersion"))


def _define(
    cls: type, name: str, description: str, fields: Sequence[StrawberryField],
    *, is_input: bool = False,
) -> type:
    cls.__strawberry_definition__ = StrawberryObjectDefinition(  # type: ignore[attr-defined]
        name=name, is_input=is_input, is_interface=False, origin=cls, description=description,
        interfaces=[], extend=False, directives=(), is_type_of=None, resolve_type=None,
        fields=list(fields),
        from_input=(lambda _cls, value, _context: dict(value)) if is_input else None,
    )
    return cls


def _input(name: str, annotation: object, description: str) -> StrawberryField:
    return StrawberryField(
        python_name=name, graphql_name=name, type_annotation=StrawberryAnnotation(annotation),
        description=description, default=strawberry.UNSET,
    )


def _argument(name: str, annotation: object, default: object = strawberry.UNSET) -> Any:
    return StrawberryArgument(
        name, name, StrawberryAnnotation(annotation), description=describe(f"api.{name}"),
        default=default,
    )


_OPERATORS: dict[object, type] = {}


def _make(name: str) -> type:
    return type(name, (), {})


def _operator_input(name: str, words: Mapping[str, object], description: str) -> type:
    fields = [_input(w, a, describe(f"op.{w}")) for w, a in words.items()]
    return _define(_make(name), name, description, fields, is_input=True)


def _ordered_words(scalar: Any) -> dict[str, object]:
    return dict.fromkeys(("gt", "gte", "lt", "lte"), scalar | None)


def _count_words() -> dict[str, object]:
    return {"eq": int | None, "ne": int | None, **_ordered_words(int)}


DAYS = _operator_input("DayRange", _count_words(), describe("op.daysFromToday"))


def operators(f: Field) -> type:
    """Give the operator input of a field; one a scalar or code list."""
    scalar: Any = _enum(f.codes) if f.codes else SCALARS[f.python]
    name = f.codes.__name__ if f.codes else NAMES[f.python]
    key = (name, f.many)
    if key not in _OPERATORS:
        words: dict[str, object] = {"isNull": bool | None}
        if f.many:
            words |= {"has": scalar | None, "hasAny": list[scalar] | None}
        else:
            words |= {"eq": scalar | None, "ne": scalar | None, "in": list[scalar] | None,
                      "notIn": list[scalar] | None}
            words |= _ordered_words(scalar) if f.ordered and not f.codes else {}
            if name == "Text":
                words |= {"contains": str | None, "startsWith": str | None}
            if f.python is date:
                words["daysFromToday"] = DAYS | None
        title = f"{name}{'List' if f.many else ''}Filter"
        _OPERATORS[key] = _operator_input(title, words, describe("api.Filter"))
    return _OPERATORS[key]


FILTERS = {n: _make(f"{n}Filter") for n in CATALOG.entities}
ORDERS = {n: _make(f"{n}Order") for n in CATALOG.entities}
LISTS = {n: _make(f"{n}ListFilter") for n in CATALOG.entities}
COUNTS = {n: _make(f"{n}CountFilter") for n in CATALOG.entities}


def page_arguments(entity: str) -> list[Any]:
    """Arguments of every connection."""
    orders: Any = ORDERS[entity]
    filters: Any = FILTERS[entity]
    return [
        _argument("first", int | None), _argument("after", str | None),
        _argument("last", int | None), _argument("before", str | None),
        _argument("filter", filters | None), _argument("orderBy", list[orders] | None),
    ]


def listing(entity: Entity) -> Any:
    """Declare a root connection."""
    target: Any = entity.origin
    out = _read(entity.name, Connection[target], describe(entity.name))
    out.arguments = [*page_arguments(entity.name), _argument("scope", Scope, Scope.OWN)]
    return out


def lookup(entity: Entity) -> Any:
    """Declare a root look-up by public id and by business key."""
    target: Any = entity.origin
    out = _read(entity.name, target | None, describe(entity.name))
    by_id = entity.key == "id"
    out.arguments = [_argument("id", strawberry.ID | None)] if by_id else []
    if entity.natural:
        scalar = SCALARS[entity.fields[entity.natural].python]
        out.arguments.append(
            StrawberryArgument(
                entity.natural, entity.natural,
                StrawberryAnnotation(scalar | None if by_id else scalar),
                description=describe("api.key"),
            )
        )
    return out


def _read(name: str, annotation: object, description: str, directives: Sequence[object] = ()) -> Any:
    return ReadField(
        python_name=name, graphql_name=name, type_annotation=StrawberryAnnotation(annotation),
        description=description, directives=directives,
    )


def _object_field(e: Entity, f: Field) -> StrawberryField:
    scalar: Any = _enum(f.codes) if f.codes else SCALARS[f.python]
    annotation = list[scalar] if f.many else scalar
    # Everything above PUBLIC may be withheld, so it is nullable whatever the table says.
    if f.nullable or f.cls > FieldClass.PUBLIC:
        annotation = annotation | None
    mark = FieldClassDirective(cls=f.cls, mask=f.mask.name if f.mask else strawberry.UNSET)
    return _read(f.name, annotation, describe(f.label, e.name), [mark])  # type: ignore[no-any-return]


def _link_field(e: Entity, k: Link) -> StrawberryField:
    target: Any = CATALOG.entities[k.target].origin
    annotation = Connection[target] if k.many else target | None
    out = _read(k.name, annotation, describe(k.label, e.name))
    out.arguments = page_arguments(k.target) if k.many else []
    return out  # type: ignore[no-any-return]


def _comparable(e: Entity) -> dict[str, str]:
    """Fields that may be compared with each other: own ones, and those of a code list linked to."""
    out = {f.column.upper(): f.name for f in e.fields.values() if f.ordered and not f.codes}
    for k in e.links.values():
        target = CATALOG.entities[k.target]
        if not k.many and not target.scoped:
            out |= {
                f"{k.label}_{f.column}".upper(): f"{k.name}.{f.name}"
                for f in target.fields.values() if f.python in (int, Decimal, date) and f.ordered
            }
    return out


def _comparison(e: Entity) -> type:
    fields = _comparable(e)
    names: Any = Structural(f"{e.name}Comparable", fields)  # type: ignore[call-arg]
    strawberry.enum(names, description=describe("api.Comparable"))
    cls = _make(f"{e.name}Comparison")
    words = [("left", names), ("operator", Comparator), ("right", names)]
    inputs = [
        StrawberryField(python_name=w, graphql_name=w, type_annotation=StrawberryAnnotation(a),
                        description=describe(f"op.{w}"))
        for w, a in words
    ]
    return _define(cls, cls.__name__, describe("op.compare"), inputs, is_input=True)


def _define_inputs(e: Entity) -> None:
    own: Any = FILTERS[e.name]
    terms = [
        _input(f.name, operators(f) | None, describe(f.label, e.name))
        for f in e.fields.values() if f.python not in (Json, UUID)
    ]
    terms += [
        _input(k.name, (LISTS if k.many else FILTERS)[k.target] | None, describe(k.label, e.name))
        for k in e.links.values()
    ]
    comparison: Any = _comparison(e)
    logic: list[tuple[str, object]] = [
        ("and", list[own] | None), ("or", list[own] | None), ("not", own | None),
        ("compare", list[comparison] | None),
    ]
    terms += [_input(w, a, describe(f"op.{w}")) for w, a in logic]
    title = describe(e.name)
    _define(own, f"{e.name}Filter", title, terms, is_input=True)
    orders = [
        _input(f.name, Direction | None, describe(f.label, e.name))
        for f in e.fields.values() if f.ordered
    ]
    orders += [
        _input(k.name, ORDERS[k.target] | None, describe(k.label, e.name))
        for k in e.links.values() if not k.many
    ]
    _define(ORDERS[e.name], f"{e.name}Order", title, orders or terms, is_input=True)
    count: Any = COUNTS[e.name]
    bounds = [("where", own | None), *_count_words().items()]
    _define(count, count.__name__, describe("op.count"),
            [_input(w, a, describe(f"op.{w}")) for w, a in bounds], is_input=True)
    some = [(w, own | None) for w in ("some", "none", "every")]
    _define(LISTS[e.name], f"{e.name}ListFilter", title,
            [_input(w, a, describe(f"op.{w}")) for w, a in [*some, ("count", count | None)]],
            is_input=True)


def define_all() -> None:
    """Put a Strawberry definition on every record class and every input."""
    for every in (FILTERS, ORDERS, LISTS, COUNTS):
        for cls in every.values():
            _define(cls, cls.__name__, "", [], is_input=True)
    for e in CATALOG.entities.values():
        # The base of a record may not pass its definition on.
        _define(e.origin, e.name, "", [])
    for e in CATALOG.entities.values():
        fields = [_object_field(e, f) for f in e.fields.values()]
        links = [_link_field(e, k) for k in e.links.values()]
        _define(e.origin, e.name, describe(e.name), [*fields, *links])
        _define_inputs(e)


define_all()


def _text(value: object) -> object:
    return value if isinstance(value, str) else str(value)


def _scalar(name: str, parse: Callable[[Any], Any], serialize: Callable[[Any], Any]) -> Any:
    return strawberry.scalar(
        name=name, description=describe(f"scalar.{name}"), serialize=serialize, parse_value=parse
    )


def _long(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise TypeError("a Long is a whole number, or its digits as text")
    return int(value)


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, str, float)):
        raise TypeError("a Decimal is a number, or its digits as text")
    out = Decimal(str(value))
    if not out.is_finite():
        raise ValueError("a Decimal is finite")
    return out


def _instant(value: str) -> datetime:
    out = datetime.fromisoformat(value)
    if out.tzinfo is None:
        raise ValueError("an Instant names its time zone")
    return out


CONFIG = StrawberryConfig(
    scalar_map={
        Day: _scalar("Day", date.fromisoformat, _text),
        Instant: _scalar("Instant", _instant, _text),
        Exact: _scalar("Decimal", _decimal, _text),
        Document: _scalar("Json", lambda value: value, lambda value: value),
        Long: _scalar("Long", _long, lambda value: value),
    }
)
