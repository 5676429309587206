"""Declarations to Strawberry inputs: how the rows of each record are grouped and measured.

A grouping follows the shape of an ordering: the fields of a record, and those behind its to-one links.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from schema.catalog import CATALOG
from schema.field import Direction, Entity, Field, Json
from schema.glossary import describe
from schema.grouping import (
    AreaLevel,
    IndustryDepth,
    PeriodLength,
    StatsComparison,
    StatsFunction,
    is_industry,
)
from schema.inputs import COMPARABLES, FILTERS, define_input, input_field, make, required_field
from schema.scalars import Day, Exact, Long, StatsName, annotated

NAME: Any = StatsName
DECIMALS: Any = Exact
LONGS: Any = Long
GROUPS = {n: make(f"{n}Grouping") for n in CATALOG.entities}
METRICS = {n: make(f"{n}Metric") for n, e in CATALOG.entities.items() if e.scoped}
PERIODS = {n: make(f"{n}Period") for n in METRICS}


def _required(name: str, annotation: object) -> StrawberryField:
    return required_field(name, annotation, describe(f"api.stats.{name}"))


def _given(name: str, annotation: object) -> StrawberryField:
    return input_field(name, annotation, describe(f"api.stats.{name}"))


def _leaf(name: str, *fields: StrawberryField) -> Any:
    return define_input(make(name), describe(f"api.{name}"), [_given("as", NAME | None), *fields])


VALUE = _leaf("GroupByValue")
DAYS = _leaf("GroupByPeriod", _required("every", PeriodLength))
NUMBER = _leaf("GroupByLong", _given("bounds", list[Long] | None))
DECIMAL = _leaf("GroupByDecimal", _required("bounds", list[Exact]))
INDUSTRY = _leaf("GroupByIndustry", _given("depth", IndustryDepth | None))
AREA = _leaf("GroupByArea", _required("level", AreaLevel), _given("rollup", bool | None))
LEAVES: dict[type, Any] = {int: NUMBER, Decimal: DECIMAL, date: DAYS, datetime: DAYS}
BOUND: Any = define_input(make("StatsBound"), describe("api.StatsBound"), [
    _required("metric", NAME),
    *(input_field(w, DECIMALS | None, describe(f"op.{w}"))
      for w in ("eq", "ne", "gt", "gte", "lt", "lte")),
])
ORDER: Any = define_input(make("StatsOrder"), describe("api.StatsOrder"), [
    _required("by", NAME), _given("direction", Direction | None),
])


def _by(e: Entity, f: Field) -> Any:
    return INDUSTRY if is_industry(e, f.column) else VALUE if f.many else LEAVES.get(f.python, VALUE)


def _grouping(e: Entity) -> None:
    fields = [
        input_field(f.name, _by(e, f) | None, describe(f.label, e.name))
        for f in e.fields.values() if f.python not in (Json, UUID)
    ]
    if e.scoped:
        fields.append(input_field("area", AREA | None, describe("api.area")))
    fields += [
        input_field(k.name, GROUPS[k.target] | None, describe(k.label, e.name))
        for k in e.links.values() if not k.many
    ]
    define_input(GROUPS[e.name], describe(e.name), fields)


def _metric(name: str) -> None:
    rows: Any = FILTERS[name]
    define_input(METRICS[name], describe("api.Metric"), [
        _required("as", NAME), _given("function", StatsFunction | None),
        _given("of", COMPARABLES[name] | None), _given("where", rows | None),
        _given("over", rows | None),
    ])
    define_input(PERIODS[name], describe("api.Period"), [
        _required("of", COMPARABLES[name]), _required("from", Day), _required("to", Day),
    ])


def stats_arguments(entity: str) -> list[Any]:
    """Give the arguments of the totals of a record."""
    group: Any = GROUPS[entity]
    metric: Any = METRICS[entity]
    rows: Any = FILTERS[entity]
    period: Any = PERIODS[entity]
    return [
        StrawberryArgument(name, name, annotated(annotation),
                           description=describe(f"api.stats.{name}"), default=strawberry.UNSET)
        for name, annotation in (
            ("filter", rows | None), ("groupBy", list[group] | None), ("metrics", list[metric]),
            ("having", list[BOUND] | None), ("orderBy", list[ORDER] | None), ("first", int | None),
            ("period", period | None), ("comparedTo", StatsComparison | None),
        )
    ]


def define_stats() -> None:
    """Put a Strawberry definition on every input; they name each other, so all exist first."""
    for every in (GROUPS, METRICS, PERIODS):
        for cls in every.values():
            define_input(cls, "", [])
    for e in CATALOG.entities.values():
        _grouping(e)
    for name in METRICS:
        _metric(name)


define_stats()
