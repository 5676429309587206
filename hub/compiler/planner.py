"""Selection, catalog and decision to a plan: the only place where policy meets selection.

Invariant: a value that is neither FULL nor MASKED has no Read in the plan, so its column is absent
from the statement. Invariant: every scan carries the row predicate decided for it, also inside
relations, counts and existence tests.
"""

from dataclasses import replace
from json import dumps

from auth.policy.decide import Decision, policy_version
from auth.policy.lookups import may_look_up
from auth.policy.model import Cell, Effect, Reach, Relation
from auth.policy.needs import line_of, mark_of
from auth.policy.purposes import LOOKUP
from auth.policy.rules import NO_MASK, SMALL_GROUP
from auth.policy.small_groups import summary_of, total_of
from hub.compiler.aggregate import Doors, Totals
from hub.compiler.counted import is_counted
from hub.compiler.plan import (
    Batch,
    Budget,
    BudgetField,
    CallerField,
    Edges,
    Id,
    Item,
    Known,
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
    Part,
    Read,
    ReadPlan,
    Root,
    Rows,
    Summary,
    Text,
    Total,
    Value,
    Viewer,
    Width,
    Withheld,
)
from hub.compiler.plan_access import EXPLAIN_ACCESS, MY_ACCESS, plan_explain_access, plan_my_access
from hub.compiler.plan_aggregate import StatsPlan
from hub.compiler.plan_work import MY_WORK, plan_my_work
from hub.compiler.predicate import Filters
from hub.compiler.reach import eyes_of, known_rows, relations_of, rows_of
from hub.compiler.selection import Selection
from hub.compiler.small_groups import plan_small_groups
from hub.errors import Code, Refusal
from schema.catalog import Catalog
from schema.field import Direction, Entity, Field, Link, Scope, snake
from schema.grouping import AreaLevel, StatsScope, stats_links
from schema.history import AS_OF, HISTORY, UNTIL, VERSION, history_of, known_until
from schema.relation import VIEWER_RELATION
from schema.verb import template_of

# Versions of one record, the newest first. Who may not see them scans no row.
NEWEST = (Order(Read("base", VERSION, int, many=False, codes=None, nullable=False), Direction.DESC),)


def plan_read(selection: tuple[Selection, ...], catalog: Catalog, decision: Decision) -> ReadPlan:
    """Plan a whole query operation as one statement.

    Refuses: FIELD_NOT_FILTERABLE, FIELD_NOT_SORTABLE, NULL_NOT_COMPARABLE, KEY_NEEDED,
    PAGE_DIRECTION_INVALID, and what the plans of plan_access.py refuse.
    """
    planner = Planner(catalog, decision)
    roots = tuple(planner.root(s) for s in selection)
    return ReadPlan(roots, tuple(planner.access.values()))


# The root field that says where a verb's table is had.
TEMPLATE = "template"


class Planner:
    """Walks one selection under one decision and notes what it withholds."""

    def __init__(self, catalog: Catalog, decision: Decision) -> None:
        """Start with nothing withheld."""
        self._catalog, self._decision = catalog, decision
        self._filters = Filters(catalog, self._open_read, self._follow, self._look_up)
        self._doors = Doors(self._open_read, self._follow)
        self._totals = Totals(catalog, self._filters, self._doors)
        self.access: dict[tuple[str, str], Withheld] = {}

    def root(self, s: Selection) -> Root:
        """Plan one root field."""
        if s.name == "__typename":
            return Text(s.key, '"Query"')
        if s.name == "viewer":
            return self._viewer(s)
        if s.name == "rateLimit":
            return Budget(s.key, tuple(
                Text(c.key, '"RateLimit"') if c.name == "__typename" else BudgetField(c.key, snake(c.name))
                for c in s.children))
        if s.name == "nodes":
            return Batch(s.key, tuple(self._lookup(c) for c in s.children))
        if s.name == TEMPLATE:
            return Text(s.key, dumps(template_of(s.arguments["verb"])))
        if s.name == MY_ACCESS:
            return plan_my_access(s, self._catalog, self._decision)
        if s.name == EXPLAIN_ACCESS:
            return plan_explain_access(s, self._catalog, self._decision)
        if s.name == MY_WORK:
            return MyWork(s.key, plan_my_work(s, self._catalog, self._decision, self._doors))
        if s.name in self._catalog.stats:
            return self._root_totals(s)
        found = self._catalog.roots[s.name]
        entity = self._catalog.entities[found.entity]
        if found.many:
            wide = s.arguments.get("scope") is Scope.ALL
            rows = self._root_rows(s, entity, Width.ALL if wide else Width.OWN)
            return Listing(s.key, self._page(s, rows, s.key))
        return self._lookup(s)

    def _root_totals(self, s: Selection) -> Summary:
        """Plan totals of a record, of the rows that a list of it would hold."""
        entity = self._catalog.entities[self._catalog.stats[s.name]]
        if s.arguments.get("scope") is StatsScope.SUMMARY:
            return self._small_groups(s, entity)
        wide = s.arguments.get("scope") is StatsScope.ALL
        rows = self.rows(entity, Width.ALL if wide else Width.OWN)
        if rows.width is Width.NONE:
            self._note(s.key, entity.name, entity, {
                r: self._decision.row_cell(entity, r) for r in Relation})
        plan = self._stats(s, rows)
        return Summary(s.key, replace(plan, counted=is_counted(plan, entity)))

    def _small_groups(self, s: Selection, entity: Entity) -> Summary:
        """Plan counts of rows that no list of the caller gives, or totals of values that no row gives it."""
        plan = plan_small_groups(s, entity)
        field = entity.fields.get(plan.small.field) if plan.small else None
        if field is None:
            name, relation = entity.name, summary_of(self._decision, entity)
            cells = {r: self._decision.row_cell(entity, r) for r in Relation}
        else:
            name, relation = f"{entity.name}.{field.name}", total_of(self._decision, entity, field)
            cells = {r: self._decision.cell(field, r) for r in Relation}
        if relation is not None:
            cells = {relation: Cell(Effect.SUMMARY, SMALL_GROUP.id)}
        else:
            plan = replace(plan, rows=replace(plan.rows, width=Width.NONE))
            if self._decision.reach(entity) is Reach.CITY:
                del cells[Relation.OUTSIDE]
        self._note(s.key, name, field or entity, cells)
        return Summary(s.key, plan)

    def _stats(self, s: Selection, rows: Rows) -> StatsPlan:
        level = self._decision.shape.level
        own = rows.width is Width.OWN and rows.scope is Reach.AREA
        top = AreaLevel[level.name] if own else AreaLevel.CITY
        return self._totals.plan(s, rows, top)

    def _lookup(self, s: Selection) -> Lookup:
        entity = self._catalog.entities[self._catalog.roots[s.name].entity]
        rows = self._root_rows(s, entity, Width.ALL)
        keys = {k: v for k, v in s.arguments.items() if k != AS_OF}
        given = [(k, v) for k, v in keys.items() if v is not None]
        if len(given) != 1:
            raise Refusal(Code.KEY_NEEDED, keys="/".join(keys) or "id")
        name, value = given[0]
        by_id = name == "id"
        column = entity.key if by_id else entity.fields[name].column
        return Lookup(s.key, column, by_id, value, self.object(s.children, rows, s.key))

    def _viewer(self, s: Selection) -> Viewer:
        known = {"__typename": '"Viewer"', "policyVersion": f'"{policy_version()}"'}
        items = tuple(
            Text(c.key, known[c.name]) if c.name in known else CallerField(c.key, c.name)
            for c in s.children
        )
        return Viewer(s.key, items)

    def rows(self, entity: Entity, wanted: Width) -> Rows:
        """Decide which rows of a record may be scanned."""
        return rows_of(self._decision, entity, wanted)

    def _root_rows(self, s: Selection, entity: Entity, wanted: Width) -> Rows:
        """Decide the rows of a root field, and tell which of them are not shown as of an instant."""
        now = self.rows(entity, wanted)
        at = s.arguments.get(AS_OF)
        if at is None:
            return now
        link = history_of(entity)
        self._note(s.key, f"{entity.name}.{link.name}", link, {
            r: self._decision.link_cell(link, r) for r in self._relations(now)})
        return known_rows(self._decision, entity, wanted, Known(at))

    def _relations(self, rows: Rows) -> tuple[Relation, ...]:
        return relations_of(self._catalog.entities[rows.entity], rows)

    def _note(
        self, path: str, field: str, thing: Field | Link | Entity, cells: dict[Relation, Cell]
    ) -> None:
        lines = tuple(
            line_of(self._decision, mark_of(thing), r, c)
            for r, c in cells.items()
            if c.effect is not Effect.FULL
        )
        if lines:
            self.access.setdefault((path, field), Withheld(path, field, lines))

    def _read(self, field: Field, rows: Rows, path: str | None = None) -> Read | None:
        """Find where a value may be read from, or None; what is not FULL is noted under the path."""
        cells = {r: self._decision.cell(field, r) for r in self._relations(rows)}
        if path:
            self._note(path, f"{rows.entity}.{field.name}", field, cells)
        best = cells.get(Relation.INSIDE, cells.get(Relation.OUTSIDE))
        if best is None or best.effect not in (Effect.FULL, Effect.MASKED):
            return None
        everywhere = all(c.effect is best.effect for c in cells.values())
        if best.effect is Effect.MASKED:
            beside = field.mask_store
            store = beside if beside != "main" else "base" if everywhere else "own"
            return Read(store, field.masked_column, field.python, field.many, field.codes, nullable=True)
        store = field.store if field.store != "main" else "base" if everywhere else "own"
        return Read(store, field.column, field.python, field.many, field.codes,
                    nullable=field.nullable or store != "base")

    def _open_read(self, field: Field, rows: Rows, refusal: Code) -> Read:
        cells = [self._decision.cell(field, r) for r in self._relations(rows)]
        read = self._read(field, rows)
        # An identifier of a person is looked up, and neither sorts, groups nor compares.
        if field.blind or read is None or any(c.effect is not Effect.FULL for c in cells):
            raise Refusal(refusal, field=f"{rows.entity}.{field.name}")
        return read

    def _look_up(self, field: Field, rows: Rows) -> None:
        """Refuse a look-up by an identifier to those who may not, or who state another purpose."""
        allowed = [may_look_up(self._decision, field, r) for r in self._relations(rows)]
        # The keyed index holds the numbers of today.
        if not all(allowed) or rows.known is not None:
            raise Refusal(Code.FIELD_NOT_FILTERABLE, field=f"{rows.entity}.{field.name}")
        if self._decision.shape.purpose != LOOKUP:
            raise Refusal(Code.PURPOSE_REQUIRED, purposes=LOOKUP)

    def _linked(self, link: Link, rows: Rows) -> Rows:
        """Scan what a link leads to as far as the rows it starts from.

        A wide link may leave the scope. So does one from rows that a legal duty covers to a record that
        it does not cover: the public facts of what lies outside are open all the same.
        """
        target = self._catalog.entities[link.target]
        beyond = target.scoped and rows.scope is Reach.CITY is not self._decision.reach(target)
        wanted = Width.ALL if link.wide or beyond else rows.width
        # What was said at an instant is said of all that hangs on it.
        at = rows.known.at if rows.known else None
        known = Known(at, every=True) if link.name == HISTORY else Known(at) if at is not None else None
        if known is not None:
            return replace(known_rows(self._decision, target, wanted, known), outer=rows)
        return replace(self.rows(target, wanted), outer=rows)

    def _follow(self, link: Link, rows: Rows, refusal: Code) -> Rows:
        """Follow a link in a filter or order; rows that reach less far would be an oracle."""
        cells = [self._decision.link_cell(link, r) for r in self._relations(rows)]
        inner = self._linked(link, rows)
        target = self._catalog.entities[link.target]
        narrower = target.scoped and (
            inner.width is Width.NONE
            or (inner.width is Width.OWN and rows.width is not Width.OWN)
        )
        if narrower or any(c.effect is not Effect.FULL for c in cells):
            raise Refusal(refusal, field=f"{rows.entity}.{link.name}")
        return inner

    def object(self, selections: tuple[Selection, ...], rows: Rows, path: str) -> ObjectPlan:
        """Plan the fields of one object type."""
        entity = self._catalog.entities[rows.entity]
        items = tuple(self._item(s, entity, rows, f"{path}.{s.key}") for s in selections)
        return ObjectPlan(rows, items)

    def _item(self, s: Selection, entity: Entity, rows: Rows, path: str) -> Item:
        if s.name == "__typename":
            return Text(s.key, f'"{entity.name}"')
        if s.name == "id":
            return Id(s.key)
        if s.name == VIEWER_RELATION:
            return Lies(s.key, eyes_of(self._decision, entity))
        if s.name == HISTORY:
            return self._link(s, history_of(entity), rows, path)
        if s.name == UNTIL:
            return self._until(s, known_until(entity), rows, path)
        if s.name in entity.links:
            return self._link(s, entity.links[s.name], rows, path)
        if s.name in (stats := stats_links(entity, self._catalog.entities)):
            return self._link(s, stats[s.name], rows, path)
        read = self._read(entity.fields[s.name], rows, path)
        return Value(s.key, read) if read else Text(s.key, "null")

    def _link(self, s: Selection, link: Link, rows: Rows, path: str) -> Item:
        cells = {r: self._decision.link_cell(link, r) for r in self._relations(rows)}
        self._note(path, f"{rows.entity}.{link.name}", link, cells)
        target = self._catalog.entities[link.target]
        inner = self._linked(link, rows)
        own = any(c.effect is not Effect.FULL for c in cells.values())
        if own:
            # A reference that is open in some rows only is followed in the caller's own alone.
            best = cells.get(Relation.INSIDE)
            if best is None or best.effect is not Effect.FULL:
                inner = Rows(link.target, Width.NONE, Reach.NONE, "", several=False, public=None,
                             outer=rows)
            else:
                inner = replace(self._linked(link, replace(rows, width=Width.OWN)), outer=rows)
        if inner.width is Width.NONE and (path, f"{rows.entity}.{link.name}") not in self.access:
            row_cells = {r: self._row_cell(target, r) for r in self._relations(rows)}
            self._note(path, f"{rows.entity}.{link.name}", target, row_cells)
        if link.many and s.name != link.name:
            return Summary(s.key, self._stats(s, inner), link.by, own)
        if link.many:
            return Many(s.key, link.by, self._page(s, inner, path), own)
        return One(s.key, link.by, self.object(s.children, inner, path), own)

    def _until(self, s: Selection, until: Field, rows: Rows, path: str) -> Item:
        """Plan until when a version was known; what is read as it is now is known still."""
        read = self._read(until, rows, path)
        return Value(s.key, read) if read and rows.known else Text(s.key, "null")

    def _row_cell(self, entity: Entity, relation: Relation) -> Cell:
        """Decide the fact that a row exists, which has no masked form."""
        cell = self._decision.row_cell(entity, relation)
        return Cell(Effect.WITHHELD, NO_MASK.id) if cell.effect is Effect.MASKED else cell

    def _page(self, s: Selection, rows: Rows, path: str) -> PagePlan:
        a = s.arguments
        first, last = a.get("first"), a.get("last")
        backward = first is None
        size = last if backward else first
        cursor, other = (a.get(name) for name in (("before", "after") if backward else ("after", "before")))
        if size is None or (first is not None and last is not None) or other is not None:
            raise Refusal(Code.PAGE_DIRECTION_INVALID)
        parts = tuple(self._part(c, rows, f"{path}.{c.key}") for c in s.children)
        where, every = self._filters.where(a.get("filter"), rows), rows.known and rows.known.every
        order = NEWEST if every else self._filters.order(a.get("orderBy"), rows)
        return PagePlan(rows, where, order, size, cursor, backward, parts)

    def _part(self, s: Selection, rows: Rows, path: str) -> Part:
        match s.name:
            case "edges":
                parts = tuple(
                    (c.key, self.object(c.children, rows, f"{path}.{c.key}"))
                    if c.name == "node" else (c.key, c.name)
                    for c in s.children
                )
                return Edges(s.key, parts)
            case "pageInfo":
                return PageInfo(s.key, tuple((c.key, c.name) for c in s.children))
            case "totalCount":
                return Total(s.key)
        return Text(s.key, f'"{rows.entity}Connection"')
