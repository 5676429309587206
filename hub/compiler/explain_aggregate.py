"""A StatsPlan to readable text: what is grouped and measured over which rows.

Separate from explain.py, whose words for rows, columns and filters it is given.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from auth.policy.small_groups import ENTERPRISES_MIN
from hub.compiler.plan import Predicate, Read, Rows
from hub.compiler.plan_aggregate import Grain, Key, Metric, StatsPlan
from schema.catalog import CATALOG
from schema.field import Entity


@dataclass(frozen=True)
class Words:
    """How explain.py writes the parts of any plan."""

    rows: Callable[[Rows], str]
    column: Callable[[Read, Entity], str]
    filters: Callable[[Predicate, Entity], Iterable[str]]
    slot: Callable[[Any], str]


def explain_totals(plan: StatsPlan, words: Words) -> Iterator[str]:
    """Write totals down, a grouping and a metric a line."""
    entity = CATALOG.entities[plan.rows.entity]
    if plan.small is None:
        yield f"rows: {words.rows(plan.rows)}"
    else:
        of = "its own" if plan.small.field else "those that the caller may not list"
        yield (f"rows: {of}, by {plan.small.function}; groups under"
               f" {ENTERPRISES_MIN} enterprises are suppressed, with others from which they follow")
    yield from (f"filter: {wanted}" for wanted in words.filters(plan.where, entity))
    if plan.window is not None:
        w = plan.window
        yield f"period: {words.column(w.read, entity)} from {words.slot(w.since)} to {words.slot(w.until)}"
    if plan.before is not None:
        yield f"compared: {plan.before.unit} before"
    yield from (f"group {k.name}: {_key(k, entity, words)}" for k in plan.keys)
    yield from (f"metric {m.name}: {_metric(m, entity, words)}" for m in plan.metrics)
    for bound in plan.having:
        yield f"having: {plan.metrics[bound.metric].name} {bound.operator} {words.slot(bound.value)}"
    named = [
        f"{(plan.metrics if s.metric else plan.keys)[s.place].name} {'desc' if s.falls else 'asc'}"
        for s in plan.order
    ]
    yield f"order: {', '.join(named) or 'one row'}"
    yield f"first: {words.slot(plan.size)}"


def _key(key: Key, entity: Entity, words: Words) -> str:
    column = ".".join(key.path)
    match key.grain:
        case Grain.AREA:
            above = f", with subtotals up to {key.levels[0]}" if len(key.levels) > 1 else ""
            return f"{column} by {key.levels[-1]}{above}"
        case Grain.ITEM:
            return f"each value in {column}"
        case Grain.PREFIX:
            return f"first {key.size} signs of {column}"
        case Grain.PERIOD:
            return f"{key.unit} of {column}"
        case Grain.BAND:
            return f"bands of {words.column(key.read, entity)} between {words.slot(key.bounds)}"
    return column


def _metric(m: Metric, entity: Entity, words: Words) -> str:
    of = f" of {words.column(m.read, entity)}" if m.read is not None else ""
    out = m.function.value + of
    if m.where is not None:
        out += f" where {' and '.join(words.filters(m.where, entity))}"
    if m.over is not None:
        out += f" over {' and '.join(words.filters(m.over, entity))}"
    return out
