"""Plan to Statement: one text, whose only doors are quoted names of the plan and placeholders.

JSON text is built by concat(); to_json() only on free text; lists by string_agg over an ordered,
limited sub-select. Invariant: every reference to a scoped table carries the shard pin.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from hub.compiler.condition import Conditions, Source, is_area, literal, where_clause
from hub.compiler.paging import MAC_LENGTH, signature
from hub.compiler.pieces import Piece, concat, members
from hub.compiler.plan import (
    Batch,
    Budget,
    BudgetField,
    CallerField,
    Edges,
    Id,
    Item,
    Lies,
    Listing,
    Lookup,
    Many,
    MyWork,
    ObjectPlan,
    One,
    Order,
    PageInfo,
    PagePlan,
    Read,
    ReadPlan,
    Root,
    Summary,
    Text,
    Told,
    Total,
    Value,
    Viewer,
    Width,
)
from hub.compiler.plan_aggregate import StatsPlan
from hub.compiler.render_access import tails_of, tell_access
from hub.compiler.render_aggregate import render_totals
from hub.compiler.render_relation import lies, told_of
from hub.compiler.render_work import render_work
from hub.compiler.statement import Caller, Cursor, Pad, Parameter, Prefix, Setting, Spent, Statement
from schema.catalog import Catalog
from schema.field import Direction, Json, Scoping


def render(plan: ReadPlan, catalog: Catalog) -> Statement:
    """Render one plan: set the caller and read, in one statement and one round trip.

    CASE orders the two, and the setting ends with the implicit transaction.
    """
    return Render(catalog).statement(plan)


@dataclass(frozen=True)
class Parent:
    """The row that a list hangs on."""

    by: str
    at: Source
    own: bool

    def joined(self, there: Source) -> str:
        """Give the condition that a row of the list hangs on this one."""
        key = f"{self.at.alias}.{self.at.entity.key}"
        return _also(f"{there.alias}.{self.by} = {key}", self.at, own=self.own)


class Render(Conditions):
    """Renders one plan."""

    def __init__(self, catalog: Catalog) -> None:
        """Start with no alias and no placeholder taken."""
        super().__init__(catalog)
        self._checks: list[Parameter] = []

    def statement(self, plan: ReadPlan) -> Statement:
        """Render a whole query operation."""
        caller = self.parameter(Parameter(Setting(), str))
        sql = (
            f"select case when set_config('hub.caller', {caller}, true) is not null"
            f" then ({self._answer(plan.roots)}) end"
        )
        told = tell_access(plan.access)
        return Statement(
            sql, tuple(self.parameters), b'{"data":', tails_of(told), tuple(self._checks), told)

    def _answer(self, roots: tuple[Root, ...]) -> str:
        if len(roots) == 1 and isinstance(roots[0], Listing):
            # The page is the whole answer: its text is not copied once more.
            pieces, source = self._page_pieces(roots[0].page, None)
            return f"select {concat(members([(roots[0].key, pieces)]))}{source}"
        return f"select {concat(members([(r.key, self._root(r)) for r in roots]))}"

    def _root(self, root: Root) -> list[Piece]:
        match root:
            case Text(_, json):
                return [(True, json)]
            case Viewer(_, items):
                return members([(i.key, self._viewer(i)) for i in items])
            case Budget(_, items):
                return members([(i.key, self._budget(i)) for i in items])
            case Listing(_, page):
                return [(False, self._page(page, None))]
            case Summary(_, totals):
                return self._totals(totals, None)
            case Lookup():
                return [(False, self._lookup(root))]
            case MyWork(_, work):
                # Checked all the same, where nothing can wait.
                self._checks.append(Parameter(work.size, int, "size"))
                return [(False, render_work(self, work)) if work.queues else (True, "[]")]
            case Batch(_, items):
                listed = [[(False, self._lookup(i)), (True, ",")] for i in items]
                return [(True, "["), *[p for pair in listed for p in pair][:-1], (True, "]")]

    def _totals(self, plan: StatsPlan, parent: Parent | None) -> list[Piece]:
        if plan.rows.width is Width.NONE:
            # Checked all the same.
            self._checks.append(Parameter(plan.size, int, "groups"))

        def scan() -> tuple[Source, list[str]]:
            outer = parent.at if parent else None
            at = Source(self, plan.rows, outer, counted=plan.counted)
            return at, [parent.joined(at)] if parent else []

        return render_totals(self, plan, scan)

    def _viewer(self, item: Text | CallerField) -> list[Piece]:
        if isinstance(item, Text):
            return [(True, item.json)]
        if item.attribute == "codes":
            place = self.parameter(Parameter(Caller("codes"), int, "array"))
            return [(False, f"to_json(array(select c::text from unnest({place}) c))")]
        return [(False, f"to_json({self.parameter(Parameter(Caller(item.attribute), str))})")]

    def _budget(self, item: Text | BudgetField) -> list[Piece]:
        if isinstance(item, Text):
            return [(True, item.json)]
        kind = str if item.attribute == "reset_at" else int
        return [(False, f"to_json({self.parameter(Parameter(Spent(item.attribute), kind))})")]

    def _lookup(self, lookup: Lookup) -> str:
        entity = self.catalog.entities[lookup.object.rows.entity]
        at = Source(self, lookup.object.rows)
        python = entity.column_field(lookup.column).python
        area = "area" if is_area(entity, lookup.column) else "value"
        use = "id" if lookup.public else "uscc" if lookup.column == "uscc" else area
        wanted = Parameter(lookup.value, python, use, entity.name)
        if lookup.object.rows.width is Width.NONE:
            # Checked all the same: a wrong id is refused whoever asks.
            self._checks.append(wanted)
            return "'null'"
        condition = f"{at.alias}.{lookup.column} = {self.parameter(wanted)}"
        return self._object(lookup.object, at, condition)

    def _object(self, plan: ObjectPlan, at: Source, condition: str) -> str:
        if plan.rows.width is Width.NONE:
            return "'null'"
        return f"coalesce(({self._select(plan, at, condition)}), 'null')"

    def _select(self, plan: ObjectPlan, at: Source, condition: str) -> str:
        json = concat(self._members(plan, at))
        where = " and ".join([condition, *at.rows])
        return f"select {json} as j from {at.clause()} where {where}"

    def _members(self, plan: ObjectPlan, at: Source) -> list[Piece]:
        return members([(i.key, self._item(i, at)) for i in plan.items])

    def _item(self, item: Item, at: Source) -> list[Piece]:
        match item:
            case Text(_, json):
                return [(True, json)]
            case Id():
                return self._id(at)
            case Lies(_, eyes):
                return lies(self, at, eyes)
            case Told():
                return told_of(self, at, item)
            case Value(_, read):
                return _json(read, at.shown(read), plain=at.entity.is_plain(read.column))
            case One(_, _, inner) if inner.rows.width is Width.NONE:
                return [(True, "null")]
            case One(_, by, inner, own):
                return [(False, self._one(inner, by, at, own=own))]
            case Summary(_, totals, by, own):
                return self._totals(totals, Parent(by, at, own))
            case Many(_, by, page, own):
                return [(False, self._page(page, Parent(by, at, own)))]

    def _one(self, plan: ObjectPlan, by: str, at: Source, *, own: bool) -> str:
        """Follow a to-one link; what the rows of a page share is read once a page, not once a row."""
        there = Source(self, plan.rows, at)
        key = f"{there.alias}.{there.entity.key}"
        condition = _also(f"{key} = {at.reference(by, own=own)}", at, own=own)
        if at.decorations is None or there.entity.scoped or own:
            return self._object(plan, there, condition)
        if there.entity.scoping is Scoping.SHORT and not any(
                isinstance(i, One | Many) for i in plan.items):
            members = concat(self._members(plan, there))
            whole = f"select jsonb_object_agg({key}, {members}) from {there.clause()}"
            return f"coalesce(({whole}) ->> {at.alias}.{by}, 'null')"
        # OFFSET keeps it a sub-select, so that its answers are remembered by key (Memoize).
        found, inner = self.alias(), self._select(plan, there, condition)
        at.decorations.append(f"left join lateral ({inner} offset 0) {found} on true")
        return f"coalesce({found}.j, 'null')"

    def _id(self, at: Source) -> list[Piece]:
        entity, key = at.entity, f"{at.alias}.{at.entity.key}"
        # Every row lies in the caller's city: the pin sees to it.
        prefix = self.parameter(Parameter(Prefix(entity.name), str))
        if entity.fields[entity.key].python is str:
            # A code may hold any sign, so it is quoted by the database.
            return [(False, f"to_json({prefix} || {key})")]
        return [(True, '"'), (False, prefix), (False, key), (True, '"')]

    def _page(self, plan: PagePlan, parent: Parent | None) -> str:
        pieces, source = self._page_pieces(plan, parent)
        return f"(select {concat(pieces)}{source})"

    def _page_pieces(self, plan: PagePlan, parent: Parent | None) -> tuple[list[Piece], str]:
        """Give a page as JSON, and the FROM clause that it is made from."""
        edges = [p for p in plan.parts if isinstance(p, Edges)]
        infos = [p for p in plan.parts if isinstance(p, PageInfo)]
        totals = {p.key: self._count(plan, parent) for p in plan.parts if isinstance(p, Total)}
        alias = self.alias()
        inner = self._rows(plan, parent, edges, paged=bool(infos)) if edges or infos else ""
        wanted = Parameter(plan.size, int, "size")
        if not inner:
            self._checks += [wanted, *_cursor_checks(plan)]
        size = self.parameter(wanted) if inner else ""
        # Backward pages are read in reverse and turned round here.
        turn = "desc" if plan.backward else "asc"
        # A page that tells no end and is not turned is as its rows arrive.
        kept = f" order by {alias}.n {turn}) filter (where {alias}.n <= {size})"
        close = kept if infos or plan.backward else ")"
        listed = {
            # Of no rows it is null, which concat() leaves out.
            id(e): f"string_agg({alias}.j{i}, ','{close}" for i, e in enumerate(edges)
        }
        out: list[tuple[str, list[Piece]]] = []
        for part in plan.parts:
            match part:
                case Text(key, json):
                    out.append((key, [(True, json)]))
                case Edges(key):
                    out.append((key, [(True, "["), (False, listed[id(part)]), (True, "]")]))
                case PageInfo(key, parts):
                    said = [(k, self._page_info(name, alias, size, plan)) for k, name in parts]
                    out.append((key, members(said)))
                case Total(key):
                    out.append((key, [(False, totals[key])]))
        return members(out), f" from ({inner}) {alias}" if inner else ""

    def _page_info(self, name: str, alias: str, size: str, plan: PagePlan) -> list[Piece]:
        """Say one thing of a page; nothing that is not asked for takes a placeholder."""
        if name == "__typename":
            return [(True, '"PageInfo"')]
        if name in ("hasNextPage", "hasPreviousPage"):
            if (name == "hasNextPage") is not plan.backward:
                return [(False, f"(count(*) > {size})::text")]
            return [(True, "true" if plan.cursor is not None else "false")]
        first = (name == "startCursor") is not plan.backward
        place = "1" if first else f"least(count(*), {size})"
        cursor = self._signed(f"(array_agg({alias}.c order by {alias}.n))[{place}]")
        return [(False, f"coalesce('\"' || {cursor} || '\"', 'null')")]

    def _rows(
        self, plan: PagePlan, parent: Parent | None, edges: list[Edges], *, paged: bool
    ) -> str:
        at = Source(self, plan.rows, parent.at if parent else None)
        at.decorations = []
        names = [
            f"{concat(members([(key, self._edge(part, plan, at)) for key, part in e.parts]))} as j{i}"
            for i, e in enumerate(edges)
        ]
        marked = any(part == "cursor" for e in edges for _, part in e.parts)
        keys = self._keys(plan.order, at)
        flip = plan.backward
        sort = ", ".join(f"{k} {'asc' if up is not flip else 'desc'}" for k, up, *_ in keys)
        numbers = [f"row_number() over (order by {sort}) as n"] if paged or flip else []
        cursors = [f"{self._cursor(plan, at)} as c"] if paged or marked else []
        where = [*at.rows, self.predicate(plan.where, at)]
        if plan.cursor is not None:
            where.append(self._after(plan, keys))
        if parent:
            where.append(parent.joined(at))
        size = self.parameter(Parameter(plan.size, int, "size"))
        limit = f"{size} + 1" if paged else size
        chosen = f"{where_clause(where)} order by {sort} limit {limit}"
        beside = " ".join(["", *at.decorations])
        if not marked and (not at.decorations or plan.by_key):
            listed = ", ".join([*numbers, *cursors, *names])
            return f"select {listed} from {at.clause()}{beside}{chosen}"
        # The rows are chosen first, so that no other is decorated for the sake of its place.
        outer = [f"{at.alias}.n"] if numbers else []
        outer += [f"{at.alias}.c"] if cursors else []
        inner = ", ".join([f"{at.alias}.*", *numbers, *cursors])
        chosen = f"select {inner} from {at.clause()}{chosen}"
        return f"select {', '.join([*outer, *names])} from ({chosen}) {at.alias}{beside}"

    def _count(self, plan: PagePlan, parent: Parent | None) -> str:
        at = Source(self, plan.rows, parent.at if parent else None)
        where = [*at.rows, self.predicate(plan.where, at)]
        if parent:
            where.append(parent.joined(at))
        return f"(select count(*) from {at.clause()} where {' and '.join(where)})"

    def _edge(self, part: str | ObjectPlan, plan: PagePlan, at: Source) -> list[Piece]:
        if isinstance(part, ObjectPlan):
            return self._members(part, at)
        if part == "cursor":
            return [(True, '"'), (False, self._signed(f"{at.alias}.c")), (True, '"')]
        return [(True, f'"{plan.rows.entity}Edge"')]

    def _keys(
        self, order: tuple[Order, ...], at: Source
    ) -> list[tuple[str, bool, int, Read, bool]]:
        """Give sort keys; a nullable one is two: absent ones last, then the value."""
        out = []
        for i, o in enumerate(order):
            column, up = at.column(o.read), o.direction is Direction.ASC
            if o.read.nullable:
                out.append((f"({column} is null)", True, i, o.read, True))
            out.append((column, up, i, o.read, False))
        return out

    def _cursor(self, plan: PagePlan, at: Source) -> str:
        values = ", ".join(_cursor_value(o.read, at.column(o.read)) for o in plan.order)
        sign = literal(signature(plan.rows.entity, plan.order))
        return f"json_build_array({sign}, {values})::text"

    def _signed(self, cursor: str) -> str:
        """Put the MAC before what a cursor holds, and give both as text."""
        inner, outer = (self.parameter(Parameter(Pad(o), bytes)) for o in (False, True))
        payload = f"convert_to({cursor}, 'UTF8')"
        mac = f"substr(sha256({outer} || sha256({inner} || {payload})), 1, {MAC_LENGTH})"
        return f"translate(encode({mac} || {payload}, 'base64'), E'\\n', '')"

    def _after(self, plan: PagePlan, keys: list[tuple[str, bool, int, Read, bool]]) -> str:
        sign = signature(plan.rows.entity, plan.order)
        slot = plan.cursor
        if slot is None:
            return "true"
        seen = [
            self.parameter(Parameter(Cursor(slot, sign, i, absent), r.python,
                                     "flag" if absent else "value"))
            for _, _, i, r, absent in keys
        ]
        steps = []
        for n, (key, up, *_) in enumerate(keys):
            same = [f"{k} is not distinct from {v}" for (k, *_), v in zip(keys[:n], seen[:n],
                                                                          strict=True)]
            sign_of = ">" if up is not plan.backward else "<"
            steps.append(" and ".join([*same, f"{key} {sign_of} {seen[n]}"]))
        return "(" + " or ".join(f"({s})" for s in steps) + ")"


def _also(condition: str, at: Source, *, own: bool) -> str:
    """Add, where a link is open in the caller's own rows only, that the row it starts from is one."""
    scope = at.scope(at.alias) if own else "true"
    return condition if scope == "true" else f"{condition} and {scope}"


def _cursor_checks(plan: PagePlan) -> list[Parameter]:
    """Check a cursor that no row is compared with, as where only the total is asked for."""
    if plan.cursor is None:
        return []
    sign = signature(plan.rows.entity, plan.order)
    return [
        Parameter(Cursor(plan.cursor, sign, i, absent=False), o.read.python)
        for i, o in enumerate(plan.order)
    ]


def _cursor_value(read: Read, column: str) -> str:
    return column if read.python is int else f"{column}::text"


def _json(read: Read, column: str, *, plain: bool) -> list[Piece]:
    """Give a value as JSON; concat() writes what is neither text nor boolean as JSON does."""
    if not read.many and (plain or read.codes or read.python in (date, Decimal, UUID)):
        if not read.nullable:
            return [(True, '"'), (False, column), (True, '"')]
        return [(False, f"coalesce('\"' || {column} || '\"', 'null')")]
    text = column if read.python in (int, bool, Json) else f"to_json({column})"
    if read.nullable:
        return [(False, f"coalesce({text}::text, 'null')")]
    return [(False, f"{text}::text" if read.python is bool else text)]
