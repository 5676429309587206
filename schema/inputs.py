"""Declarations to Strawberry inputs: filters, orders, counts and comparisons of every record.

Inputs stay dictionaries of what was given: the compiler reads them, nothing is instantiated.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from schema.catalog import CATALOG
from schema.field import Comparator, Direction, Entity, Field, Json, Structural, snake
from schema.glossary import describe, term
from schema.grouping import AREA_WORDS
from schema.pricing import PART, RELATED
from schema.scalars import NAMES, SCALARS, annotated, graphql_enum


def define_input(cls: type, description: str, fields: Sequence[StrawberryField]) -> type:
    """Put the definition of an input on a class."""
    cls.__strawberry_definition__ = StrawberryObjectDefinition(  # type: ignore[attr-defined]
        name=cls.__name__, is_input=True, is_interface=False, origin=cls, description=description,
        interfaces=[], extend=False, directives=(), is_type_of=None, resolve_type=None,
        fields=list(fields), from_input=lambda _cls, value, _context: dict(value),
    )
    return cls


def input_field(
    name: str, annotation: object, description: str, *directives: object
) -> StrawberryField:
    """Declare a member of an input."""
    return StrawberryField(
        python_name=name, graphql_name=name, type_annotation=annotated(annotation),
        description=description, default=strawberry.UNSET, directives=directives,
    )


def required_field(name: str, annotation: object, description: str) -> StrawberryField:
    """Declare a member of an input that must be given."""
    return StrawberryField(
        python_name=name, graphql_name=name, type_annotation=annotated(annotation), description=description)


# Numbers and times; texts are compared within one record only.
COMPARABLE = (int, Decimal, date, datetime)


@cache
def argument(name: str, annotation: object, default: object = strawberry.UNSET) -> Any:
    """Declare an argument of a field, described by the glossary's `api.` entry; one for all that take it."""
    return StrawberryArgument(
        name, name, annotated(annotation), description=describe(f"api.{name}"),
        default=default,
    )


def make(name: str) -> type:
    """Make the class that an input is defined on."""
    return type(name, (), {})


def _operator_input(name: str, words: Mapping[str, object], description: str) -> type:
    fields = [
        input_field(w, a, describe(f"op.{w}"), *((PART,) if w == "contains" else ()))
        for w, a in words.items()
    ]
    return define_input(make(name), description, fields)


def _ordered_words(scalar: Any) -> dict[str, object]:
    return dict.fromkeys(("gt", "gte", "lt", "lte"), scalar | None)


def _equality_words(scalar: Any) -> dict[str, object]:
    return {"eq": scalar | None, "ne": scalar | None, "in": list[scalar] | None,
            "notIn": list[scalar] | None}


def _count_words() -> dict[str, object]:
    return {"eq": int | None, "ne": int | None, **_ordered_words(int)}


DAYS = _operator_input("DayRange", _count_words(), describe("op.daysFromToday"))
ID_FILTER = _operator_input("IdFilter", _equality_words(strawberry.ID), describe("api.Filter"))
_OPERATORS: dict[object, type] = {}


def operators(f: Field) -> type:
    """Give the operator input of a field; one a scalar or code list."""
    scalar: Any = graphql_enum(f.codes) if f.codes else SCALARS[f.python]
    name = f.codes.__name__ if f.codes else NAMES[f.python]
    key = (name, f.many)
    if key not in _OPERATORS:
        words: dict[str, object] = {"isNull": bool | None}
        if f.many:
            words |= {"isEmpty": bool | None, "has": scalar | None, "hasAny": list[scalar] | None}
        else:
            words |= _equality_words(scalar)
            words |= _ordered_words(scalar) if f.ordered and not f.codes else {}
            if name == "Text":
                words |= {"contains": str | None, "startsWith": str | None}
            if f.python in (date, datetime):
                words["daysFromToday"] = DAYS | None
        title = f"{name}{'List' if f.many else ''}Filter"
        _OPERATORS[key] = _operator_input(title, words, describe("api.Filter"))
    return _OPERATORS[key]


FILTERS = {n: make(f"{n}Filter") for n in CATALOG.entities}
ORDERS = {n: make(f"{n}Order") for n in CATALOG.entities}
LISTS = {n: make(f"{n}ListFilter") for n in CATALOG.entities}
COUNTS = {n: make(f"{n}CountFilter") for n in CATALOG.entities}


def page_arguments(entity: str) -> list[Any]:
    """Give the arguments of every connection of a record."""
    orders: Any = ORDERS[entity]
    filters: Any = FILTERS[entity]
    return [
        argument("first", int | None), argument("after", str | None),
        argument("last", int | None), argument("before", str | None),
        argument("filter", filters | None), argument("orderBy", list[orders] | None),
    ]


def _comparable(e: Entity) -> dict[str, tuple[str, str]]:
    """Fields that may be compared with each other: own ones, and those of a code list linked to.

    Word of the enum to path and description.
    """
    out = {
        f.column.upper(): (f.name, describe(f.label, e.name))
        for f in e.fields.values() if f.ordered and not f.codes
    }
    for k in e.links.values():
        target = CATALOG.entities[k.target]
        if not k.many and not target.scoped:
            out |= {
                f"{k.label}_{f.column}".upper():
                    (f"{k.name}.{f.name}", f"{term(k.label, e.name).zh}: {describe(f.label, target.name)}")
                for f in target.fields.values() if f.python in COMPARABLE and f.ordered
            }
    return out


def _described_enum(name: str, values: Mapping[str, str], texts: Mapping[str, str], what: str) -> Any:
    names: Any = Structural(name, dict(values))  # type: ignore[call-arg]
    strawberry.enum(names, description=describe(what))
    for value in names.__strawberry_definition__.values:
        value.description = texts[value.name]
    return names


def _outer_fields() -> Any:
    """Make the enum of the fields that a filter may take from a record around it."""
    values, texts = {}, {}
    for e in CATALOG.entities.values():
        for f in e.fields.values():
            if e.scoped and f.python in COMPARABLE and f.ordered:
                name = f"{snake(e.name)}_{f.column}".upper()
                values[name] = f"{e.name}.{f.name}"
                texts[name] = f"{term(e.name).zh}: {describe(f.label, e.name)}"
    return _described_enum("OuterField", values, texts, "api.OuterField")


OUTER_FIELDS = _outer_fields()
# Paths of each record's numbers, times and texts.
COMPARABLES: dict[str, Any] = {}


def _comparison(e: Entity) -> type:
    fields = _comparable(e)
    values = {word: path for word, (path, _) in fields.items()}
    texts = {word: text for word, (_, text) in fields.items()}
    names = _described_enum(f"{e.name}Comparable", values, texts, "api.Comparable")
    COMPARABLES[e.name] = names
    inputs = [required_field(w, a, describe(f"op.{w}"))
              for w, a in (("left", names), ("operator", Comparator))]
    inputs += [input_field(w, a | None, describe(f"op.{w}"))
               for w, a in (("right", names), ("outer", OUTER_FIELDS))]
    return define_input(make(f"{e.name}Comparison"), describe("op.compare"), inputs)


COMPARISONS = {n: _comparison(e) for n, e in CATALOG.entities.items()}


def _area() -> type:
    """Make the filter on the grids that a row lies under."""
    level: Any = operators(CATALOG.entities["Grid"].fields["code"])
    return define_input(make("AreaFilter"), describe("api.area"), [
        input_field(w, level | None, describe(f"GridLevel.{w.upper()}")) for w in AREA_WORDS
    ])


AREA: Any = _area()


def _filter(e: Entity) -> None:
    own: Any = FILTERS[e.name]
    comparison: Any = COMPARISONS[e.name]
    terms = [input_field("id", ID_FILTER | None, describe("api.id"))]
    terms += [
        input_field(f.name, operators(f) | None, describe(f.label, e.name))
        for f in e.fields.values() if f.python not in (Json, UUID)
    ]
    if e.scoped:
        terms.append(input_field("area", AREA | None, describe("api.area")))
    terms += [
        input_field(k.name, (LISTS if k.many else FILTERS)[k.target] | None,
                    describe(k.label, e.name), RELATED)
        for k in e.links.values()
    ]
    logic: list[tuple[str, object]] = [
        ("and", list[own] | None), ("or", list[own] | None), ("not", own | None),
        ("compare", list[comparison] | None),
    ]
    define_input(own, describe(e.name), [*terms, *(input_field(w, a, describe(f"op.{w}")) for w, a in logic)])


def _order(e: Entity) -> None:
    orders = [
        input_field(f.name, Direction | None, describe(f.label, e.name))
        for f in e.fields.values() if f.ordered
    ]
    orders += [
        input_field(k.name, ORDERS[k.target] | None, describe(k.label, e.name))
        for k in e.links.values() if not k.many
    ]
    define_input(ORDERS[e.name], describe(e.name), orders)


def _quantifiers(e: Entity) -> None:
    own: Any = FILTERS[e.name]
    count: Any = COUNTS[e.name]
    bounds = [("where", own | None), *_count_words().items()]
    define_input(count, describe("op.count"), [input_field(w, a, describe(f"op.{w}")) for w, a in bounds])
    words = [*((w, own | None) for w in ("some", "none", "every")), ("count", count | None)]
    define_input(LISTS[e.name], describe(e.name), [input_field(w, a, describe(f"op.{w}")) for w, a in words])


def define_inputs() -> None:
    """Put a Strawberry definition on every input; they name each other, so all exist first."""
    for every in (FILTERS, ORDERS, LISTS, COUNTS):
        for cls in every.values():
            define_input(cls, "", [])
    for e in CATALOG.entities.values():
        _filter(e)
        _order(e)
        _quantifiers(e)


define_inputs()
