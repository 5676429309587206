"""Rows and predicates to SQL conditions: the part of rendering that policy depends on.

Invariant: `Source.rows` is the row predicate decided for a scan; it is never left to the database
alone. Invariant: a name in the text comes from the catalog, a value is a placeholder.
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from auth.policy.lookups import function_of
from auth.policy.model import Reach
from hub.compiler.plan import (
    Compare,
    Days,
    Either,
    Empty,
    Every,
    Fields,
    Not,
    Null,
    Predicate,
    Read,
    Related,
    Rows,
    Sought,
    Width,
    Within,
)
from hub.compiler.selection import Slot
from hub.compiler.statement import Caller, Parameter, Today, Zone
from schema.catalog import Catalog
from schema.field import AREAS, LISTS, SHARD, UNIT, Comparator, Entity
from schema.history import KNOWN_UNTIL, VERSION

OPERATORS = {"eq": "=", "ne": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
# How the value of an operator is sent, where it is not sent as it stands.
USES = {"hasAny": "array", "contains": "part"}
COMPARATORS = {
    Comparator.EQ: "=", Comparator.NE: "<>", Comparator.GT: ">",
    Comparator.GTE: ">=", Comparator.LT: "<", Comparator.LTE: "<=",
}


def literal(text: str) -> str:
    """Quote a constant of the plan's own making: GraphQL names and JSON punctuation."""
    return "'" + text.replace("'", "''") + "'"


def where_clause(conditions: Iterable[str]) -> str:
    """Give the WHERE clause of a scan, a space before it; none where every row is wanted."""
    kept = " and ".join(c for c in conditions if c != "true")
    return f" where {kept}" if kept else ""


def is_area(entity: Entity, column: str) -> bool:
    """Say whether a column holds codes of grids or divisions, whose form is checked before any SQL."""
    return column in AREAS or (entity.name in ("Grid", "Division") and column == entity.key)


class Source:
    """One scanned record in the statement, and the way to the caller's own row and side tables."""

    def __init__(
        self, render: "Conditions", rows: Rows, outer: "Source | None" = None, *,
        counted: bool = False,
    ) -> None:
        """Take the next alias for a scan of `rows`, or of their counts, inside the scan `outer`."""
        self._render, self._rows, self.outer, self._counted = render, rows, outer, counted
        self.entity = render.catalog.entities[rows.entity]
        self.alias = render.alias()
        self._joined: dict[tuple[str, ...], str] = {}
        self._joins: list[str] = []
        self._beside: dict[str, str] = {}
        # On a page: what is joined to its rows once they are chosen. None elsewhere.
        self.decorations: list[str] | None = None

    def _pin(self, alias: str) -> str:
        return f"{alias}.{SHARD} = {self._render.parameter(Parameter(Caller(SHARD), int))}"

    def scope(self, alias: str, *, side: bool = False) -> str:
        """Give the caller's scope as equality on an ancestor column."""
        place = self._render.parameter
        match self._rows.scope:
            case Reach.CITY:
                return "true"
            case Reach.NONE:
                return "false"
            case Reach.FILE:
                own = "id" if self.entity.name == "Enterprise" and not side else "enterprise_id"
                return f"{alias}.{own} = {place(Parameter(Caller('enterprise_id'), UUID))}"
            case Reach.UNIT:
                return f"{alias}.{UNIT} = {place(Parameter(Caller('unit'), str))}"
            case Reach.LIST:
                department = place(Parameter(Caller("department"), str))
                return f"{department} = any({alias}.{LISTS})"
            case Reach.AREA:
                columns = [self._rows.column]
                columns += [] if side else [f"{p}{self._rows.column}" for p in self._rows.parties]
                if self._rows.several:
                    codes = place(Parameter(Caller("codes"), int, "array"))
                    tests = [f"{alias}.{c} = any({codes})" for c in columns]
                else:
                    tests = [f"{alias}.{c} = {place(Parameter(Caller('code'), int))}"
                             for c in columns]
                return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"

    @property
    def rows(self) -> list[str]:
        """The row predicate of this scan."""
        if not self.entity.scoped:
            return [] if self._rows.width is not Width.NONE else ["false"]
        out = [self._pin(self.alias)]
        if self._rows.width is Width.NONE:
            return [*out, "false"]
        if self._rows.width is Width.OWN:
            return [*out, self.scope(self.alias), *self._as_known()]
        if self._rows.public is not None:
            published = self.published()
            scope = self.scope(self.alias)
            out.append(published if scope == "false" else f"({scope} or {published})")
        return out

    @property
    def _versions(self) -> bool:
        """Whether rows are read that have been superseded."""
        return self.entity.scoped and self._rows.known is not None

    def _as_known(self) -> list[str]:
        """Give the condition that a version was known at an instant, or by then."""
        known = self._rows.known
        if known is None or known.at is None:
            return []
        at = self._render.parameter(Parameter(known.at, datetime, "asOf"))
        until = f"{self.alias}.{KNOWN_UNTIL}"
        still = [] if known.every else [f"({until} is null or {until} > {at})"]
        return [f"{self.alias}.recorded_at <= {at}", *still]

    def published(self) -> str:
        """Give the condition that a row is open to everybody today."""
        public, alias = self._rows.public, self.alias
        if public is None:
            return "true"
        today = self._render.parameter(Parameter(Today(), date))
        until = [f"({alias}.{c} is null or {alias}.{c} > {today})" for c in public.until]
        return "(" + " and ".join([f"{alias}.{public.since} <= {today}", *until]) + ")"

    @property
    def face(self) -> str | None:
        """The view that this scan reads because it goes beyond the caller's scope; None where it does not.

        The table itself shows a caller no row beyond it, whatever is asked of it.
        """
        face = self._render.catalog.stored[self.entity.name].face
        beyond = self._rows.width is Width.ALL and self._rows.scope is not Reach.CITY
        return face.name if face and beyond else None

    @property
    def _level(self) -> str:
        """The column of the one grid in which all rows of this scan lie, where there is one."""
        if self._rows.scope is Reach.CITY:
            return SHARD
        return "" if self._rows.several else self._rows.column

    def _table(self, store: str) -> str:
        stored = self._render.catalog.stored[self.entity.name]
        if self._versions:
            return stored.past["main" if store in ("base", "own") else store].view
        if self._counted and stored.counts is not None:
            return stored.counts.name
        if store not in ("base", "own"):
            return stored.sides[store].name
        beyond = self.face if store == "base" else None
        return beyond or stored.doors.get(self._level, stored.main.name)

    def _guarded(self, there: str, store: str) -> str:
        same = f"{there}.id = {self.alias}.id and {self._pin(there)}"
        scope = self.scope(there, side=store != "own")
        return same if scope == "true" else f"{same} and {scope}"

    def _found(self, there: str, store: str) -> str:
        """Give FROM and WHERE of the caller's own row or of a side table.

        A guarded row stays while other parts of a record change: of those superseded since a version, the
        first was a part of it, or else the one in force.
        """
        found = f"from {self._table(store)} {there} where {self._guarded(there, store)}"
        if not self._versions:
            return found
        mine = f"{self.alias}.{VERSION}"
        if store == "own":
            return f"{found} and {there}.{VERSION} = {mine}"
        last = f"{there}.{VERSION}"
        return f"{found} and ({last} is null or {last} >= {mine}) order by {last} limit 1"

    def _join(self, there: str, store: str) -> str:
        if self._versions:
            inner = self._render.alias()
            return f"left join lateral (select {inner}.* {self._found(inner, store)}) {there} on true"
        return f"left join {self._table(store)} {there} on {self._guarded(there, store)}"

    def shown(self, read: Read) -> str:
        """Give a column to show; another table is read once for all columns of it that are shown."""
        if read.store == "base" or self.decorations is None:
            return self.column(read)
        if read.store not in self._beside:
            there, found = self._render.alias(), self._render.alias()
            # OFFSET keeps it apart: it is read by key, for the rows of the page only.
            inner = f"select {there}.* {self._found(there, read.store)} offset 0"
            self.decorations.append(f"left join lateral ({inner}) {found} on true")
            self._beside[read.store] = found
        return f"{self._beside[read.store]}.{read.column}"

    def value(self, read: Read) -> str:
        """Give a column for a comparison from within another scan."""
        if read.store == "base":
            return f"{self.alias}.{read.column}"
        there = self._render.alias()
        return f"(select {there}.{read.column} {self._found(there, read.store)})"

    def reference(self, by: str, *, own: bool) -> str:
        """Give the column of a to-one link; one that is open in own rows only is not on the face."""
        if own and self.face:
            return self.shown(Read("own", by, UUID, many=False, codes=None, nullable=True))
        return f"{self.alias}.{by}"

    def column(self, read: Read) -> str:
        """Give a column to filter or order by: the other table is joined."""
        at = self
        if read.through:
            at = self._walk(read.through)
        if read.store == "base":
            return f"{at.alias}.{read.column}"
        name = (at.alias, read.store)
        if name not in self._joined:
            there = self._joined[name] = self._render.alias()
            self._joins.append(at._join(there, read.store))  # noqa: SLF001  # the same class
        return f"{self._joined[name]}.{read.column}"

    def _walk(self, through: tuple[tuple[Rows, str], ...]) -> "Source":
        at = self
        path: tuple[str, ...] = (self.alias,)
        for rows, by in through:
            path = (*path, by)
            there = Source(self._render, rows)
            if path in self._joined:
                there.alias = self._joined[path]
            else:
                self._joined[path] = there.alias
                on = [f"{there.alias}.{there.entity.key} = {at.alias}.{by}", *there.rows]
                table = there._table("base")  # the same class
                self._joins.append(f"left join {table} {there.alias} on {' and '.join(on)}")
            at = there
        return at

    def around(self, entity: str) -> "Source":
        """Find the nearest scan of a record around this one; the planner made sure of it."""
        at = self.outer
        while at is not None and at.entity.name != entity:
            at = at.outer
        if at is None:
            raise LookupError(f"no scan of {entity} around {self.alias}")
        return at

    def clause(self) -> str:
        """Give the FROM clause, with what filters and orders joined."""
        return " ".join([f"{self._table('base')} {self.alias}", *self._joins])


class Conditions:
    """Aliases, placeholders and predicates of one statement."""

    def __init__(self, catalog: Catalog) -> None:
        """Start with no alias and no placeholder taken."""
        self.catalog = catalog
        self.parameters: dict[Parameter, str] = {}
        self._aliases = 0

    def alias(self) -> str:
        """Take the next alias."""
        self._aliases += 1
        return f"t{self._aliases}"

    def parameter(self, p: Parameter) -> str:
        """Give the placeholder of a parameter; equal parameters share one."""
        if p not in self.parameters:
            self.parameters[p] = f"${len(self.parameters) + 1}::{p.sql_type}"
        return self.parameters[p]

    def predicate(self, p: Predicate, at: Source) -> str:
        """Render a condition; unknown counts as false, so that `not` is the complement."""
        match p:
            case Every(items):
                return self._all([self.predicate(i, at) for i in items], "and", "true")
            case Either(items):
                return self._all([self.predicate(i, at) for i in items], "or", "false")
            case Not(item):
                return f"not coalesce({self.predicate(item, at)}, false)"
            case Null(read, wanted):
                return f"{at.column(read)} is {'' if wanted else 'not '}null"
            case Empty(read, wanted):
                return f"coalesce(cardinality({at.column(read)}), 0) {'=' if wanted else '>'} 0"
            case Within(read, values, public):
                use = "ids" if public else "areas" if is_area(at.entity, read.column) else "array"
                place = self.parameter(Parameter(values, read.python, use, public or read.column))
                return f"{at.column(read)} = any({place})"
            case Fields():
                return self._fields(p, at)
            case Days(read, operator, value):
                return self._days(at.column(read), read, operator, value)
            case Compare():
                return self._compare(p, at)
            case Sought(entity, name, value):
                record = self.catalog.entities[entity]
                place = self.parameter(Parameter(value, str, "index", f"{entity}.{name}"))
                find = function_of(record, record.fields[name])
                return f"{at.alias}.{record.key} = any (array(select {find}({place})))"
            case Related():
                return self._related(p, at)

    @staticmethod
    def _all(items: list[str], word: str, empty: str) -> str:
        kept = [i for i in items if i != empty]
        if not kept:
            return empty
        return kept[0] if len(kept) == 1 else "(" + f" {word} ".join(kept) + ")"

    def _fields(self, p: Fields, at: Source) -> str:
        """Compare two columns; beside a day, an instant counts by its local day."""
        left = at.column(p.left)
        right = at.around(p.outer).value(p.right) if p.outer else at.column(p.right)
        if p.left.python is not p.right.python and date in (p.left.python, p.right.python):
            zone = self.parameter(Parameter(Zone(), str))
            if p.left.python is datetime:
                left = f"({left} at time zone {zone})::date"
            else:
                right = f"({right} at time zone {zone})::date"
        return f"{left} {COMPARATORS[p.operator]} {right}"

    def _days(self, column: str, read: Read, operator: str, value: Slot) -> str:
        """Compare with today plus days; an instant with the bounds of that local day."""
        today = self.parameter(Parameter(Today(), date))
        days = self.parameter(Parameter(value, int, "days", read.column))
        day = f"({today} + {days}::integer)"
        if read.python is date:
            return f"{column} {OPERATORS[operator]} {day}"
        zone = self.parameter(Parameter(Zone(), str))
        begins = f"({day}::timestamp at time zone {zone})"
        ends = f"(({day} + 1)::timestamp at time zone {zone})"
        within = f"({column} >= {begins} and {column} < {ends})"
        return {
            "eq": within, "ne": f"not {within}", "lt": f"{column} < {begins}",
            "lte": f"{column} < {ends}", "gt": f"{column} >= {ends}", "gte": f"{column} >= {begins}",
        }[operator]

    def _compare(self, p: Compare, at: Source) -> str:
        column = at.column(p.read)
        area = p.operator in ("eq", "ne") and is_area(at.entity, p.read.column)
        use = "id" if p.entity else "area" if area else USES.get(p.operator, "value")
        place = self.parameter(Parameter(p.value, p.read.python, use, p.entity or p.read.column))
        match p.operator:
            case "contains":
                return f"{column} like {place}"
            case "startsWith":
                return f"starts_with({column}, {place})"
            case "has":
                return f"{place} = any({column})"
            case "hasAny":
                return f"{column} && {place}"
        return f"{column} {OPERATORS[p.operator]} {place}"

    def _related(self, p: Related, at: Source) -> str:
        there = Source(self, p.rows, at)
        outer = at.entity.key
        joined = (
            f"{there.alias}.{p.by} = {at.alias}.{outer}"
            if p.many
            else f"{there.alias}.{there.entity.key} = {at.alias}.{p.by}"
        )
        where = self.predicate(p.where, there)
        what = "count(*)" if p.count else "1"
        query = f"select {what} from {there.clause()}{where_clause([joined, *there.rows, where])}"
        if not p.count:
            return f"exists ({query})"
        tests = [
            f"({query}) {OPERATORS[o]} {self.parameter(Parameter(v, int, 'value', 'count'))}"
            for o, v in p.count
        ]
        return self._all(tests, "and", "true")
