"""Every way in which a request can touch a field, asked of the planner: each is to be guarded.

A pair is a coordinate and a path. On each pair every kind of caller is tried to whom the coordinate is not
open in all rows scanned: as a value it must be absent, masked or read from rows of one's own alone, and told
in `extensions.access`; anywhere else it must be refused by name.

Invariant: each input type and enum of the schema that speaks of fields belongs to a path; one that belongs
to none is reported, so that a new way in cannot be forgotten.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import SimpleNamespace
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLSchema

from auth.policy.cells import name_of, shapes
from auth.policy.decide import Decision
from auth.policy.model import Effect, Reach, Relation
from auth.policy.small_groups import own_date, total_of
from auth.principal import PolicyShape
from hub.compiler.plan import (
    Edges,
    Listing,
    Lookup,
    Many,
    ObjectPlan,
    PagePlan,
    ReadPlan,
    Summary,
    Value,
    Width,
)
from hub.compiler.plan_aggregate import StatsPlan
from hub.compiler.planner import plan_read
from hub.compiler.selection import Const, Selection
from hub.compiler.write_plan import look_up
from hub.errors import Code, Refusal
from schema.catalog import Catalog, listing_name, singular
from schema.field import S0, Direction, Entity, Field, Link, Name, Scope
from schema.grouping import PeriodLength, StatsFunction, StatsScope, stats_name
from schema.history import HISTORY

GUARDS = (Code.PURPOSE_REQUIRED, Code.FIELD_NOT_FILTERABLE, Code.FIELD_NOT_SORTABLE, Code.FIELD_NOT_GROUPABLE,
          Code.SUMMARY_ONLY)
ANY: Mapping[str, Any] = {"isNull": False}
COUNT = {"as": Name("n"), "function": StatsFunction.COUNT}
Ask = Callable[[Catalog, Entity, Field], Selection | None]


@dataclass(frozen=True)
class Pair:
    """One coordinate on one path."""

    coordinate: str
    path: str


@dataclass(frozen=True)
class Hole:
    """A pair on which a caller gets what it may not have, or an input that belongs to no path."""

    coordinate: str
    path: str
    caller: str


def _member(path: str) -> Any:
    return SimpleNamespace(value=path, name=path)


def _list(entity: Entity, arguments: Mapping[str, Any], *children: Selection) -> Selection:
    node = Selection("node", "node", {}, children or (Selection("id", "id", {}, ()),))
    edges = Selection("edges", "edges", {}, (node,))
    name = listing_name(entity)
    return Selection(name, name, {"first": Const(5), "scope": Scope.ALL, **arguments}, (edges,))


def _stats(entity: Entity, arguments: Mapping[str, Any]) -> Selection | None:
    if not entity.scoped:
        return None
    name = stats_name(entity)
    rows = Selection("rows", "rows", {}, (Selection("filter", "filter", {}, ()),))
    return Selection(name, name, {"metrics": (COUNT,), "scope": StatsScope.ALL, **arguments}, (rows,))


def _summary(entity: Entity, arguments: Mapping[str, Any]) -> Selection | None:
    asked = _stats(entity, {**arguments, "scope": StatsScope.SUMMARY})
    return asked and replace(asked, children=(Selection("totalGroups", "totalGroups", {}, ()),))


def _leaf(field: Field) -> Selection:
    return Selection(field.name, field.name, {}, ())


def _before(catalog: Catalog, entity: Entity, *, many: bool) -> tuple[Entity, Link] | None:
    """Find a record with an open link to this one; one whose rows lie open leads beyond every scope."""
    found = [
        (other, link) for other in catalog.entities.values() for link in other.links.values()
        if link.target == entity.name and link.many is many and link.cls is S0
    ]
    return min(found, key=lambda pair: (not pair[0].scoped, pair[0].row_class), default=None)


def _listed(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _list(entity, {}, _leaf(field))


def _looked_up(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    key = Const(f"{entity.name}:1:1")
    return Selection("one", singular(entity), {"id": key}, (_leaf(field),))


def _paid(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return look_up(entity, (_leaf(field),)) if entity.scoped else None


def _remembered(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    versions = replace(_list(entity, {}, _leaf(field)), key=HISTORY, name=HISTORY)
    return _list(entity, {}, versions) if entity.remembered else None


def _as_of(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    instant = {"asOf": Const(None)}
    return _list(entity, instant, _leaf(field)) if entity.name == "Enterprise" else None


def _filtered(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _list(entity, {"filter": {field.name: ANY}})


def _filtered_deep(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _list(entity, {"filter": {"not": {"or": ({"and": ({field.name: ANY},)},)}}})


def _related(quantifier: str) -> Ask:
    def ask(catalog: Catalog, entity: Entity, field: Field) -> Selection | None:
        found = _before(catalog, entity, many=True)
        if found is None:
            return None
        inner: Any = {field.name: ANY}
        if quantifier == "count":
            inner = {"where": inner, "gte": Const(1)}
        return _list(found[0], {"filter": {found[1].name: {quantifier: inner}}})

    return ask


def _related_one(catalog: Catalog, entity: Entity, field: Field) -> Selection | None:
    found = _before(catalog, entity, many=False)
    return found and _list(found[0], {"filter": {found[1].name: {field.name: ANY}}})


def _compared(side: str) -> Ask:
    def ask(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
        if not field.ordered:
            return None
        given = {"left": _member(entity.key), "operator": "eq", "right": _member(entity.key)}
        return _list(entity, {"filter": {"compare": ({**given, side: _member(field.name)},)}})

    return ask


def _ordered(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _list(entity, {"orderBy": ({field.name: Direction.ASC},)}) if field.ordered else None


def _ordered_through(catalog: Catalog, entity: Entity, field: Field) -> Selection | None:
    found = _before(catalog, entity, many=False)
    if found is None or not field.ordered:
        return None
    return _list(found[0], {"orderBy": ({found[1].name: {field.name: Direction.ASC}},)})


def _grouped(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    group = {field.name: {"every": SimpleNamespace(value="month"), "bounds": (Const(1),)}}
    return _stats(entity, {"groupBy": (group,)})


def _measured(function: StatsFunction) -> Ask:
    def ask(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
        if not field.ordered:
            return None
        metric = {"as": Name("m"), "function": function, "of": _member(field.name)}
        return _stats(entity, {"metrics": (metric,)})

    return ask


def _counted_where(part: str) -> Ask:
    def ask(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
        metric = {"as": Name("m"), "function": StatsFunction.RATIO, "where": {}, "over": {}}
        return _stats(entity, {"metrics": ({**metric, part: {field.name: ANY}},)})

    return ask


def _within(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    window = {"of": _member(field.name), "from": Const(None), "to": Const(None)}
    return _stats(entity, {"period": window}) if field.ordered else None


def _stats_filtered(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _stats(entity, {"filter": {field.name: ANY}})


def _summary_grouped(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    # The date of a record is one of the dimensions that are published.
    group = {field.name: {"every": PeriodLength.MONTH, "bounds": (Const(1),)}}
    return None if field == own_date(entity) else _summary(entity, {"groupBy": (group,)})


def _summary_measured(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    metric = {"as": Name("m"), "function": StatsFunction.SUM, "of": _member(field.name)}
    return _summary(entity, {"metrics": (metric,)}) if field.ordered else None


def _summary_filtered(_c: Catalog, entity: Entity, field: Field) -> Selection | None:
    return _summary(entity, {"filter": {field.name: ANY}})


VALUES: dict[str, Ask] = {
    "list": _listed, "look-up and node": _looked_up, "payload of a mutation": _paid,
    "history": _remembered, "as of": _as_of,
}
OTHERS: dict[str, Ask] = {
    "filter": _filtered, "filter within and, or, not": _filtered_deep,
    **{f"relation filter: {q}": _related(q) for q in ("some", "none", "every", "count")},
    "relation filter: to-one": _related_one,
    "comparison: left": _compared("left"), "comparison: right": _compared("right"),
    "order and cursor": _ordered, "order through a link": _ordered_through,
    "totals: group": _grouped, "totals: filter": _stats_filtered, "totals: period": _within,
    **{f"totals: {f.value}": _measured(f) for f in
       (StatsFunction.SUM, StatsFunction.AVG, StatsFunction.MIN, StatsFunction.MAX)},
    "totals: metric where": _counted_where("where"), "totals: metric over": _counted_where("over"),
    "small groups: measure": _summary_measured, "small groups: group": _summary_grouped,
    "small groups: filter": _summary_filtered,
}
# Paths that begin at another record, of which they may reach the caller's own rows alone.
THROUGH = ("relation filter: to-one", "order through a link")
# Input types and enums that speak of the fields of one record, by the path that tries them.
CLAIMED = re.compile(
    r"(?P<record>\w+?)(?:Filter|ListFilter|CountFilter|Comparison|Comparable|Order|Grouping|Metric|Measure"
    r"|Period|PeriodField|Field)")


def pairs(catalog: Catalog) -> Iterator[Pair]:
    """Give every coordinate on every path that the schema offers it on."""
    for entity in catalog.entities.values():
        for field in entity.fields.values():
            for path, ask in (VALUES | OTHERS).items():
                if ask(catalog, entity, field) is not None:
                    yield Pair(f"{entity.name}.{field.name}", path)


def relations(decision: Decision, entity: Entity) -> tuple[Relation, ...]:
    """Say how the rows that a list over all scopes shows can be related to the caller.

    Worked out apart from reach.py, by which the planner that is checked here goes.
    """
    if not entity.scoped:
        return (Relation.INSIDE,)
    inside = decision.reach(entity) is not Reach.NONE and decision.sees_row(entity, Relation.INSIDE)
    open_to_all = entity.row_class is S0 or entity.public is not None
    if not inside:
        return (Relation.OUTSIDE,) if open_to_all else ()
    if decision.reach(entity) is Reach.CITY or not open_to_all:
        return (Relation.INSIDE,)
    return (Relation.INSIDE, Relation.OUTSIDE)


@cache
def _kinds() -> tuple[PolicyShape, ...]:
    return tuple(shapes())


def holes(catalog: Catalog) -> Iterator[Hole]:
    """Try every pair with every kind of caller, and give those that are not guarded."""
    for entity in catalog.entities.values():
        for field in entity.fields.values():
            for shape in _representatives(entity, field):
                decision = Decision(shape)
                for path, ask in (VALUES | OTHERS).items():
                    asked = ask(catalog, entity, field)
                    if asked is None or (path in THROUGH and _stays_own(catalog, decision, entity, field)):
                        continue
                    if not _guarded(asked, catalog, decision, entity, field):
                        yield Hole(f"{entity.name}.{field.name}", path, name_of(shape))


def _stays_own(catalog: Catalog, decision: Decision, entity: Entity, field: Field) -> bool:
    """Say whether the way to a record leads from rows of one's own to rows of one's own, open there."""
    other, link = _before(catalog, entity, many=False) or (entity, None)
    own = relations(decision, other) in ((), (Relation.INSIDE,))
    alike = decision.reach(other) is decision.reach(entity)
    shown = decision.cell(field, Relation.INSIDE).effect is Effect.FULL
    return own and alike and shown and link is not None and not link.wide


def _representatives(entity: Entity, field: Field) -> Iterator[PolicyShape]:
    """Give one caller of each kind that a field is not open to in every row, by what decides it."""
    seen = set()
    for shape in _kinds():
        decision = Decision(shape)
        cells = tuple(decision.cell(field, r) for r in relations(decision, entity))
        mark = (cells, relations(decision, entity), decision.reach(entity))
        if mark not in seen and cells and any(c.effect is not Effect.FULL for c in cells):
            seen.add(mark)
            yield shape


def _guarded(
    asked: Selection, catalog: Catalog, decision: Decision, entity: Entity, field: Field
) -> bool:
    coordinate = f"{entity.name}.{field.name}"
    try:
        plan = plan_read((asked,), catalog, decision)
    except Refusal as refusal:
        # A link on the way may be what is shut; a field that cannot be measured is refused for that.
        return refusal.code in GUARDS or refusal.code is Code.MEASURE_INVALID
    if isinstance(plan.roots[0], Summary) and plan.roots[0].plan.small is not None:
        return _is_summary(plan.roots[0].plan, decision, entity, field)
    value = _value(plan)
    # Of rows beyond the scope the versions are withheld as a whole.
    told = not {coordinate, f"{entity.name}.{HISTORY}"}.isdisjoint({w.field for w in plan.access})
    if value is None:
        # Nothing was read: it must have been a selection, and it must have been told.
        return _selects(asked, field) and told
    root = plan.roots[0]
    if isinstance(root, Listing) and root.page.rows.width is Width.OWN:
        # What was known once is given of the caller's own rows alone, of which there is nothing to tell.
        return decision.cell(field, Relation.INSIDE).effect is Effect.FULL or told
    effects = {decision.cell(field, r).effect for r in relations(decision, entity)}
    own = value.read.store != "base" or Effect.FULL not in effects or _narrowed(plan)
    masked = Effect.MASKED not in effects or value.read.column == field.masked_column
    return told and own and masked and bool(effects & {Effect.FULL, Effect.MASKED})


def _narrowed(plan: ReadPlan) -> bool:
    """Say whether a list leads to further rows, which are the caller's own alone."""
    root = plan.roots[0]
    inner = [i for part in (root.page.parts if isinstance(root, Listing) else ()) if isinstance(part, Edges)
             for _, shown in part.parts if isinstance(shown, ObjectPlan) for i in shown.items]
    return any(isinstance(i, Many) and i.page.rows.width is Width.OWN for i in inner)


def _is_summary(plan: StatsPlan, decision: Decision, entity: Entity, field: Field) -> bool:
    """Say whether a plan of totals gives nothing, or of this very field what the table says."""
    given = plan.small is not None and plan.small.field == field.name
    return plan.rows.width is Width.NONE or (given and total_of(decision, entity, field) is not None)


def _selects(asked: Selection, field: Field) -> bool:
    return any(c.name == field.name or _selects(c, field) for c in asked.children)


def _value(plan: ReadPlan) -> Value | None:
    """Find the one value that a plan of a selection reads, if it reads one."""
    match plan.roots[0]:
        case Lookup(object=found):
            return _first(found)
        case Listing(page=page):
            return _listed_value(page)
    return None


def _first(found: ObjectPlan) -> Value | None:
    for item in found.items:
        if isinstance(item, Value):
            return item
        if isinstance(item, Many):
            return _listed_value(item.page)
    return None


def _listed_value(page: PagePlan) -> Value | None:
    edges = next(p for p in page.parts if isinstance(p, Edges))
    return _first(next(part[1] for part in edges.parts if isinstance(part[1], ObjectPlan)))


def unclaimed(schema: GraphQLSchema, catalog: Catalog) -> Iterator[Hole]:
    """Give the inputs that name a field of a record and belong to no path that is tried."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLInputObjectType):
            words = set(kind.fields)
        elif isinstance(kind, GraphQLEnumType):
            words = {str(v.value) for v in kind.values.values()}
        else:
            continue
        named = CLAIMED.fullmatch(kind.name)
        if named and named["record"] in catalog.entities:
            continue
        for entity in catalog.entities.values():
            guarded = {f.name for f in entity.fields.values() if f.cls > S0}
            if kind.name.startswith(entity.name) and words & guarded:
                yield Hole(f"{entity.name}.{min(words & guarded)}", kind.name, "")
