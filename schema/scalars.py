"""Stored Python types and code lists to GraphQL scalars and enums.

Separate from the types, since the inputs of filters and orders name the same scalars.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NewType
from uuid import UUID

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.schema.config import StrawberryConfig

from schema.field import Comparator, Direction, FieldClass, Json, Scope
from schema.glossary import describe, describe_enum
from schema.grouping import (
    AreaLevel,
    IndustryDepth,
    PeriodLength,
    StatsComparison,
    StatsFunction,
    StatsScope,
    read_name,
)
from schema.relation import (
    AccessEffect,
    AccessRelation,
    Language,
    NeedKind,
    ViewerRelation,
    read_schema_name,
)

Day = NewType("Day", str)
Instant = NewType("Instant", str)
Exact = NewType("Exact", str)
Document = NewType("Document", str)
Long = NewType("Long", int)
StatsName = NewType("StatsName", str)
SchemaName = NewType("SchemaName", str)

SCALARS: dict[type, Any] = {
    int: Long, str: str, bool: bool, date: Day, datetime: Instant, Decimal: Exact,
    UUID: strawberry.ID, Json: Document,
}
# How a scalar is named in the inputs that compare it.
NAMES: dict[type, str] = {
    int: "Long", str: "Text", bool: "Flag", date: "Day", datetime: "Instant", Decimal: "Decimal",
    UUID: "Id",
}


def graphql_enum(codes: type[Enum]) -> Any:
    """Make an enum known to Strawberry, with the glossary's descriptions; once a class."""
    if not hasattr(codes, "__strawberry_definition__"):
        strawberry.enum(codes, description=describe(codes.__name__))
        definition: Any = codes.__strawberry_definition__  # type: ignore[attr-defined]
        for value in definition.values:
            value.description = describe_enum(codes.__name__, value.name)
    return codes


WORDS = (
    Direction, Scope, Comparator, FieldClass,
    AreaLevel, PeriodLength, IndustryDepth, StatsFunction, StatsComparison,
    StatsScope,
    ViewerRelation, Language, AccessRelation, AccessEffect, NeedKind,
)
for structural in WORDS:
    graphql_enum(structural)


def _text(value: object) -> object:
    return value if isinstance(value, str) else str(value)


@cache
def annotated(annotation: object) -> StrawberryAnnotation:
    """Wrap an annotation for Strawberry: once for the thousands of fields that share it.

    Each wrapper resolves its annotation anew, which is a good part of a start.
    """
    return StrawberryAnnotation(annotation)


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
        StatsName: _scalar("StatsName", read_name, _text),
        SchemaName: _scalar("SchemaName", read_schema_name, _text),
    }
)
