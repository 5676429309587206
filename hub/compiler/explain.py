"""A plan to readable text: what is scanned under which predicate, and what is withheld by which rule.

Separate from the renderer, because a reviewer reads what was decided, not how it is spelt in SQL.

Invariant: pure text of the plan; it holds no value of the caller and no row.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from auth.policy.model import Reach
from auth.policy.rules import by_id
from hub.compiler.explain_aggregate import Words, explain_totals
from hub.compiler.plan import (
    Batch,
    Budget,
    BudgetField,
    CallerField,
    Compare,
    Days,
    Edges,
    Either,
    Empty,
    Every,
    Fields,
    Id,
    Item,
    Lies,
    Listing,
    Lookup,
    Many,
    MyWork,
    Not,
    Null,
    ObjectPlan,
    One,
    Order,
    PageInfo,
    PagePlan,
    Predicate,
    Read,
    ReadPlan,
    Related,
    Root,
    Rows,
    Sought,
    Summary,
    Text,
    Told,
    Total,
    Value,
    Viewer,
    Width,
    Withheld,
    Within,
)
from hub.compiler.selection import Const, Variable
from schema.catalog import CATALOG
from schema.field import Comparator, Entity
from schema.relation import VIEWER_RELATION

Lines = Iterator[str]
SIGNS = {"eq": "=", "ne": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
COMPARATORS = {c: SIGNS[c.name.lower()] for c in Comparator}


def explain(plan: ReadPlan) -> str:
    """Write a plan down: a scan a paragraph, indented by depth; then what is not given in full."""
    lines = ["1 statement"]
    for root in plan.roots:
        lines += _root(root)
    lines.append("withheld:" if plan.access else "withheld: nothing")
    for held in plan.access:
        lines += _withheld(held)
    return "\n".join(lines)


def _in(lines: Iterable[str]) -> Lines:
    return (f"  {line}" for line in lines)


def _root(root: Root) -> Lines:
    match root:
        case Listing(key, page):
            yield f"{key}: page of {page.rows.entity}"
            yield from _in(_page(page))
        case Lookup():
            yield from _lookup(root)
        case Batch(key, items):
            yield f"{key}: a list of {len(items)}"
            for item in items:
                yield from _in(_lookup(item))
        case Viewer(key, items):
            told = [i.attribute for i in items if isinstance(i, CallerField)]
            yield f"{key}: told from the caller: {', '.join(told) or 'nothing'}"
        case Budget(key, items):
            told = [i.attribute for i in items if isinstance(i, BudgetField)]
            yield f"{key}: told from the budget: {', '.join(told) or 'nothing'}"
        case Text(key, json):
            yield f"{key}: {json}"
        case MyWork(key, work):
            yield f"{key}: what waits in {len(work.queues)} life cycles"
            for queue in work.queues:
                steps = ", ".join(f"{s.verb} from {' or '.join(s.states)}" for s in queue.steps)
                yield f"  {queue.rows.entity} ({_rows(queue.rows)}): {steps}"
        case Summary(key, totals):
            yield f"{key}: totals of {totals.rows.entity}"
            yield from _in(explain_totals(totals, WORDS))


def _lookup(root: Lookup) -> Lines:
    entity = CATALOG.entities[root.object.rows.entity]
    yield f"{root.key}: one {entity.name} by {root.column} = {_slot(root.value)}"
    yield from _in(_object(root.object))


def _rows(rows: Rows) -> str:
    if rows.width is Width.NONE:
        return "none"
    if not CATALOG.entities[rows.entity].scoped:
        return "all, shared by the whole city"
    scope = _scope(rows)
    if rows.width is Width.OWN:
        return f"own: {scope}{_known(rows)}"
    if rows.public is None:
        return f"whole city; own: {scope}"
    until = "".join(f", {column} absent or later" for column in rows.public.until)
    return f"own: {scope}; else published: {rows.public.since} <= today{until}"


def _known(rows: Rows) -> str:
    if rows.known is None:
        return ""
    at = "" if rows.known.at is None else f" {'by' if rows.known.every else 'at'} {_slot(rows.known.at)}"
    return f"; {'every version' if rows.known.every else 'the version'} known{at}"


def _scope(rows: Rows) -> str:
    match rows.scope:
        case Reach.CITY:
            return "whole city"
        case Reach.FILE:
            return "the caller's enterprise"
        case Reach.UNIT:
            return "the caller's own unit"
        case Reach.LIST:
            return "on the list of the caller's department"
        case Reach.NONE:
            return "none"
        case Reach.AREA:
            columns = [rows.column, *(f"{p}{rows.column}" for p in rows.parties)]
            return f"{' or '.join(columns)} = the caller's{' grids' if rows.several else ''}"


def _page(page: PagePlan) -> Lines:
    yield f"rows: {_rows(page.rows)}"
    entity = CATALOG.entities[page.rows.entity]
    yield from (f"filter: {wanted}" for wanted in _filters(page.where, entity))
    yield f"order: {', '.join(_order(o, entity) for o in page.order)}"
    yield f"{'last' if page.backward else 'first'}: {_slot(page.size)}"
    if page.cursor is not None:
        yield f"{'before' if page.backward else 'after'}: {_slot(page.cursor)}"
    for part in page.parts:
        match part:
            case Total(key):
                yield f"{key}: counted over all rows that match"
            case PageInfo(key, parts):
                yield f"{key}: {', '.join(key for key, _ in parts)}"
            case Edges(key, parts):
                yield f"{key}:"
                for name, inner in parts:
                    if isinstance(inner, ObjectPlan):
                        yield from _in(_object(inner, scanned=True))
                    elif inner == "cursor":
                        yield f"  {name}: keys of the order"


def _object(plan: ObjectPlan, *, scanned: bool = False) -> Lines:
    entity = CATALOG.entities[plan.rows.entity]
    if not scanned:
        yield f"rows: {_rows(plan.rows)}"
    stores: dict[str, list[str]] = {}
    for item in plan.items:
        place, said = _read_item(item, entity)
        if place:
            stores.setdefault(place, []).append(said)
    for place, names in stores.items():
        yield f"{place}: {', '.join(names)}"
    for item in plan.items:
        if isinstance(item, One):
            own = ", in own rows only" if item.own else ""
            yield f"{item.key}: one {item.object.rows.entity} by {item.by}{own}"
            yield from _in(_object(item.object))
        elif isinstance(item, Summary):
            yield f"{item.key}: totals of {item.plan.rows.entity} by {item.by}"
            yield from _in(explain_totals(item.plan, WORDS))
        elif isinstance(item, Many):
            yield f"{item.key}: page of {item.page.rows.entity} by {item.by}"
            yield from _in(_page(item.page))


def _read_item(item: Item, entity: Entity) -> tuple[str, str]:
    """Say where an item is read from, and by which name; ("", "") when it is a link."""
    match item:
        case Id(key):
            return "main table", _named(key, "id")
        case Lies(key, eyes):
            who = f" of {eyes.persona.subject}" if eyes.persona else ""
            return f"the row's areas and the scope{who}", _named(key, VIEWER_RELATION)
        case Told(key):
            return "the policy, by what the row is to who looks", key
        case Value(key, read):
            place = {"base": "main table", "own": "main table, own rows only"}.get(
                read.store, f"side table {read.store}")
            return place, _named(key, _column(read, entity))
        case Text(key, json):
            return ("withheld" if json == "null" else "the plan itself"), key
    return "", ""


def _named(key: str, name: str) -> str:
    return name if key == name else f"{key} = {name}"


def _column(read: Read, entity: Entity) -> str:
    """Name the field behind a column, through the links that were walked to it."""
    path = []
    for rows, by in read.through:
        path.append(_link(entity, by, rows.entity))
        entity = CATALOG.entities[rows.entity]
    for field in entity.fields.values():
        if read.column == field.column:
            return ".".join([*path, field.name])
        if read.column == field.masked_column:
            return ".".join([*path, f"{field.name} (masked)"])
    return ".".join([*path, read.column])


def _link(entity: Entity, by: str, target: str) -> str:
    return next(k.name for k in entity.links.values() if (k.by, k.target) == (by, target))


def _order(order: Order, entity: Entity) -> str:
    absent = ", absent last" if order.read.nullable else ""
    return f"{_column(order.read, entity)} {order.direction.name.lower()}{absent}"


def _predicate(p: Predicate, entity: Entity) -> str:
    match p:
        case Every(items):
            return _joined(" and ", [_predicate(i, entity) for i in items], "true")
        case Either(items):
            return _joined(" or ", [_predicate(i, entity) for i in items], "false")
        case Not(item):
            return f"not ({_predicate(item, entity)})"
        case Null(read, wanted):
            return f"{_column(read, entity)} is {'absent' if wanted else 'present'}"
        case Empty(read, wanted):
            return f"{_column(read, entity)} holds {'nothing' if wanted else 'something'}"
        case Within():
            return f"{_column(p.read, entity)} in {_slot(p.values)}"
        case Fields(left, operator, right, outer):
            around = CATALOG.entities[outer] if outer else entity
            other = f"{outer}.{_column(right, around)}" if outer else _column(right, around)
            return f"{_column(left, entity)} {COMPARATORS[operator]} {other}"
        case Days(read, operator, value):
            return f"{_column(read, entity)} {SIGNS[operator]} today + {_slot(value)} days"
        case Compare():
            sign = SIGNS.get(p.operator, p.operator)
            return f"{_column(p.read, entity)} {sign} {_slot(p.value)}"
        case Sought(_, name, value):
            return f"{name} = {_slot(value)} by its keyed index"
        case Related():
            return _related(p, entity)


def _joined(word: str, items: list[str], empty: str) -> str:
    if len(items) < 2:
        return items[0] if items else empty
    return f"({word.join(items)})"


def _related(p: Related, entity: Entity) -> str:
    there = CATALOG.entities[p.rows.entity]
    inner = _predicate(p.where, there)
    link = _link(entity, p.by, p.rows.entity)
    said = f"{link} [{_rows(p.rows)}] where {inner}"
    if p.count:
        bounds = " and ".join(f"{SIGNS[o]} {_slot(v)}" for o, v in p.count)
        return f"count of {said} {bounds}"
    return f"some {said}" if p.many else said


def _filters(where: Predicate, entity: Entity) -> Lines:
    for wanted in where.items if isinstance(where, Every) else (where,):
        yield _predicate(wanted, entity)


def _slot(slot: Any) -> str:
    match slot:
        case Const(value):
            return _literal(value)
        case Variable(path):
            return "$" + ".".join(map(str, path))
        case tuple():
            return f"[{', '.join(map(_slot, slot))}]"
    return _literal(slot)


def _literal(value: object) -> str:
    match value:
        case Enum():
            return value.name
        case bool():
            return str(value).lower()
        case int() | Decimal() | date() | datetime():
            return str(value)
        case list():
            return f"[{', '.join(map(_literal, value))}]"
    return f'"{value}"'


def _withheld(held: Withheld) -> Lines:
    yield f"  {held.field} at {held.path}"
    for line in held.effects:
        rule = by_id()[line.rule]
        yield (f"    {line.relation}: {line.effect} by {rule.id}: {rule.reason_zh} {rule.reason_en}"
               f" ({rule.ground})")
        for need in line.needs:
            yield f"      needs {need.kind}: {', '.join(need.choices)}".removesuffix(": ")


WORDS = Words(_rows, _column, _filters, _slot)
