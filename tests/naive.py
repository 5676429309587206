"""Answer a selection slowly and plainly from rows in memory: what the compiler must answer too.

Separate in every way: it knows no plan and no SQL. Shared are the declarations and the table of the
policy alone; the rule of scope is written a second time, row by row.

Invariant: a value is shown for what its own row is to the caller, never for what its list is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cmp_to_key
from typing import Any

from auth.policy.decide import Decision
from auth.policy.relation import relation_of
from schema.catalog import CATALOG
from schema.field import Entity, Link
from schema.grouping import AREA_WORDS, stats_links
from schema.identifiers import public_id
from schema.relation import VIEWER_RELATION
from tests.naive_stats import COMPARE, Totals
from tests.plain import as_json
from tests.scope import Refused, Row, Scope, Width

Path = tuple[str, ...]


@dataclass(frozen=True)
class Ask:
    """One selected field: arguments and what is asked below.

    `parts` are those of a connection, `below` is asked of each of its rows, `kinds` of a node by its
    type. `behind` says at which row a list begins: its place, then its public id.
    """

    key: str
    name: str
    below: tuple["Ask", ...] = ()
    parts: tuple[str, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)
    kinds: Mapping[str, tuple["Ask", ...]] = field(default_factory=dict)
    behind: int | str | None = None


@dataclass(frozen=True)
class At:
    """A row of a scan inside other scans; without a row, only refusals are looked for."""

    entity: Entity
    width: Width
    row: Row | None = None
    outer: "At | None" = None

    def around(self, name: str) -> "At":
        """Find the nearest row of a record around this one."""
        at = self.outer
        while at is not None and at.entity.name != name:
            at = at.outer
        if at is None:
            raise Refused(name)
        return at


class Naive:
    """One caller in one world."""

    def __init__(self, scope: Scope, paths: Mapping[str, Mapping[str, str]]) -> None:
        """Take who sees what, and the words of `compare` by the name of their enum."""
        self._scope, self._paths = scope, paths
        # Whether something was asked where no row can be: there a compiler may refuse, or find none.
        self.blind = False
        # Where a value is shown as another than it is, and which: what an answer must say of itself.
        self.hidden: set[tuple[str, str]] = set()

    def answer(self, asks: tuple[Ask, ...]) -> dict[str, Any]:
        """Answer a whole operation, or raise Refused."""
        return {a.key: self._root(a) for a in asks}

    def _root(self, a: Ask) -> Any:
        if a.name == "node":
            return self._node(a, a.arguments["id"])
        if a.name == "nodes":
            return [self._node(a, public) for public in a.arguments["ids"]]
        if a.name in CATALOG.stats:
            totals, rows = self.totals(a)
            return totals.answer(rows)
        root = CATALOG.roots[a.name]
        if not root.many:
            return self._look_up(a)
        at = self._start(root.entity, wide=a.arguments.get("scope") == "ALL")
        return self._page(at, a, self._scope.rows(at.entity, at.width), a.key)

    def _start(self, name: str, *, wide: bool) -> At:
        e = CATALOG.entities[name]
        return At(e, self._scope.width(e, Width.ALL if wide else Width.OWN))

    def _look_up(self, a: Ask) -> Any:
        at = self.looked_up(a)
        return None if at.width is Width.NONE else self._object(at, a.below, a.key)

    def looked_up(self, a: Ask) -> At:
        """Find the row that a look-up names by its id or its business key."""
        (name, wanted), = a.arguments.items()
        return self._found(CATALOG.roots[a.name].entity, name, wanted)

    def _found(self, record: str, name: str, wanted: Any) -> At:
        at = self._start(record, wide=True)
        self.blind |= at.width is Width.NONE
        e, rows = at.entity, self._scope.rows(at.entity, at.width)
        have = (lambda r: self._id(e, r)) if name == "id" else (lambda r: r[e.fields[name].column])
        return replace(at, row=next((r for r in rows if have(r) == wanted), None))

    def _node(self, a: Ask, public: str) -> Any:
        """Answer a node as the look-up of the record that its id names."""
        record = public.partition(":")[0]
        at = self._found(record, "id", public)
        if at.width is Width.NONE:
            return None
        shown = self._object(at, a.kinds.get(record, ()), a.key)
        return None if shown is None else {"t": record} | shown

    def _id(self, e: Entity, row: Row) -> str:
        return public_id(e.name, self._scope.world.city, row[e.key])

    # Totals.

    def totals(self, a: Ask, parent: Ask | None = None) -> tuple[Totals, list[At]]:
        """Give the totals at the root, or on a link of a look-up, and the rows that they total."""
        if parent is None:
            at = self._start(CATALOG.stats[a.name], wide=a.arguments.get("scope") == "ALL")
            self.blind |= at.width is Width.NONE
            return Totals(self, self._scope, at, a), self._each(at, self._scope.rows(at.entity, at.width))
        start = self.looked_up(parent)
        link = stats_links(start.entity, CATALOG.entities)[a.name]
        return Totals(self, self._scope, self.step(start, link), a), self._linked(start, link)

    def _each(self, at: At, rows: list[Row]) -> list[At]:
        return [replace(at, row=r) for r in rows]

    def id(self, at: At) -> str:
        """Give the public id of a row."""
        return self._id(at.entity, at.row or {})

    def path(self, e: Entity, word: str) -> str:
        """Give the path of a word of an enum of fields."""
        return self._paths[e.name][word]

    def end(self, at: At, links: list[str]) -> Row | None:
        """Give the row that to-one links lead to."""
        for link in links:
            found = self._targets(at, at.entity.links[link])
            if not found:
                return None
            at = found[0]
        return at.row

    def raw(self, at: At, path: list[str]) -> Any:
        """Give a value as it is stored; what may be totalled was checked before."""
        row, e = self.end(at, path[:-1]), at.entity
        for link in path[:-1]:
            e = CATALOG.entities[e.links[link].target]
        return None if row is None else row[e.fields[path[-1]].column]

    # Links.

    def step(self, at: At, link: Link) -> At:
        """Give the scan that a link leads to, without a row."""
        width = self._scope.linked(at.entity, link, self._scope.start(at.entity, link, at.width))
        return At(CATALOG.entities[link.target], width, None, at)

    def _targets(self, at: At, link: Link) -> list[At]:
        """Give the rows that a link leads to from a row."""
        there = self.step(at, link)
        if at.row is None:
            return []
        mine, theirs = (at.entity.key, link.by) if link.many else (link.by, there.entity.key)
        rows = self._scope.found(there.entity, there.width, theirs, at.row[mine])
        return self._each(there, rows)

    def _linked(self, at: At, link: Link) -> list[At]:
        """Give the rows that a link shows: none where it may not be followed."""
        if at.row is not None and self._scope.follows(at.entity, link, at.row):
            return self._targets(at, link)
        return []

    def follow(self, at: At, link: Link) -> At:
        """Follow a link in a filter or an order; what reaches less far than its start is refused."""
        self._scope.must_be_full(at.entity, link, at.width)
        there = self.step(at, link)
        shorter = there.width is Width.OWN is not at.width
        if there.entity.scoped and (there.width is Width.NONE or shorter):
            raise Refused(f"{at.entity.name}.{link.name}")
        return there

    # Values.

    def _at(self, at: At, path: str) -> Any:
        """Read a value, through to-one links."""
        *links, name = path.split(".")
        for link in links:
            found = self._targets(at, at.entity.links[link])
            at = found[0] if found else self.step(at, at.entity.links[link])
        return None if at.row is None else self._scope.value(at.entity, at.entity.fields[name], at.row)

    def check_path(self, at: At, path: str) -> None:
        """Refuse a field that is not open in every row."""
        *links, name = path.split(".")
        for link in links:
            at = self.follow(at, at.entity.links[link])
        self._scope.must_be_full(at.entity, at.entity.fields[name], at.width)

    # Filters: what may not be asked is refused first, whatever the rows are.

    def check(self, at: At, given: Mapping[str, Any]) -> None:
        """Refuse a filter that the caller may not ask."""
        for name, value in given.items():
            if name in ("and", "or", "not"):
                for item in [value] if name == "not" else value:
                    self.check(at, item)
            elif name == "compare":
                for item in value:
                    self.check_path(at, self._paths[at.entity.name][item["left"]])
                    self.check_path(*self._right(at, item))
            elif name in at.entity.links:
                there = self.follow(at, at.entity.links[name])
                inner = value if at.entity.links[name].many else {"some": value}
                for word, where in inner.items():
                    self.check(there, where.get("where", {}) if word == "count" else where)
            elif name != "area":
                self.check_path(at, at.entity.column_field(at.entity.key).name if name == "id" else name)

    def _right(self, at: At, given: Mapping[str, str]) -> tuple[At, str]:
        if "outer" not in given:
            return at, self._paths[at.entity.name][given["right"]]
        record, _, name = self._paths["outer"][given["outer"]].partition(".")
        return at.around(record), name

    def matches(self, at: At, given: Mapping[str, Any]) -> bool:
        """Say whether a row meets a filter; what is unknown does not."""
        return all(self._term(at, name, value) for name, value in given.items())

    def _term(self, at: At, name: str, value: Any) -> bool:
        match name:
            case "and":
                return all(self.matches(at, v) for v in value)
            case "or":
                return any(self.matches(at, v) for v in value)
            case "not":
                return not self.matches(at, value)
            case "compare":
                return all(self._compare(at, v) for v in value)
        if name == "area":
            row = at.row or {}
            return all(self._holds(row[AREA_WORDS[w]], o, v) for w, ops in value.items()
                       for o, v in ops.items())
        if name in at.entity.links:
            link = at.entity.links[name]
            rows = self._targets(at, link)
            if not link.many:
                return any(self.matches(r, value) for r in rows)
            return all(self._quantified(rows, word, where) for word, where in value.items())
        have = self._id(at.entity, at.row or {}) if name == "id" else self._at(at, name)
        return all(self._holds(have, word, want) for word, want in value.items())

    def _quantified(self, rows: list[At], word: str, where: Mapping[str, Any]) -> bool:
        if word == "count":
            count = sum(self.matches(r, where.get("where", {})) for r in rows)
            return all(COMPARE[o](count, v) for o, v in where.items() if o != "where")
        met = [self.matches(r, where) for r in rows]
        return {"some": any(met), "none": not any(met), "every": all(met)}[word]

    def _compare(self, at: At, given: Mapping[str, str]) -> bool:
        left = self._at(at, self._paths[at.entity.name][given["left"]])
        right = self._at(*self._right(at, given))
        if left is None or right is None:
            return False
        if isinstance(left, date) and type(left) is not type(right):
            left, right = self._scope.world.day(left), self._scope.world.day(right)
        return bool(COMPARE[given["operator"].lower()](left, right))

    def _holds(self, have: Any, word: str, want: Any) -> bool:
        if word == "isEmpty":
            return (not have) is want
        if word == "daysFromToday":
            world = self._scope.world
            day = None if have is None else world.day(have)
            return all(day is not None and COMPARE[o](day, world.today + timedelta(n))
                       for o, n in want.items())
        if word == "isNull" or have is None:
            return word == "isNull" and (have is None) is want
        match word:
            case "in" | "notIn":
                return (have in want) is (word == "in")
            case "contains" | "has":
                return want in have
            case "startsWith":
                return bool(have.startswith(want))
            case "hasAny":
                return any(w in have for w in want)
        return bool(COMPARE[word](have, want))

    # Pages.

    def _order(self, at: At, item: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, bool]]:
        """Give the paths to sort by, and whether each falls."""
        for name, value in item.items():
            if name in at.entity.links:
                there = self.follow(at, at.entity.links[name])
                yield from self._order(there, value, f"{before}{name}.")
            else:
                self._scope.must_be_full(at.entity, at.entity.fields[name], at.width)
                yield f"{before}{name}", value == "DESC"

    def _page(self, at: At, a: Ask, rows: list[Row], path: str) -> dict[str, Any]:
        where = a.arguments.get("filter", {})
        if at.width is Width.NONE:
            self.blind = True
            return self._cut(a, [], [], path)
        if "edges" in a.parts:
            self._object(at, a.below, path)  # what is below is refused without rows too
        self.check(at, where)
        order = [k for item in a.arguments.get("orderBy", []) for k in self._order(at, item)]
        order.append((at.entity.column_field(at.entity.key).name, bool(order) and order[-1][1]))
        kept = sorted(
            (r for r in self._each(at, rows) if self.matches(r, where)),
            key=cmp_to_key(lambda one, two: self._sign(one, two, order)),
        )
        return self._cut(a, kept, self._behind(at, a, kept, order), path)

    def _behind(self, at: At, a: Ask, kept: list[At], order: list[tuple[str, bool]]) -> list[At]:
        """Leave the rows of a list that lie behind the row where it begins."""
        if not isinstance(a.behind, str):
            return kept
        every = self._each(at, self._scope.rows(at.entity, at.width))
        start = next(r for r in every if self.id(r) == a.behind)
        side = -1 if "last" in a.arguments else 1
        return [r for r in kept if self._sign(r, start, order) == side]

    def _cut(self, a: Ask, every: list[At], kept: list[At], path: str) -> dict[str, Any]:
        """Cut one page out of the rows of a list."""
        back = "last" in a.arguments
        size = a.arguments["last" if back else "first"]
        more, given = len(kept) > size, isinstance(a.behind, str)
        kept = kept[-size:] if back else kept[:size]
        info = {"hasNextPage": given if back else more, "hasPreviousPage": more if back else given}
        asked = kept if "edges" in a.parts else []
        edges = [{"node": self._object(r, a.below, f"{path}.edges.node")} for r in asked]
        whole = {"totalCount": len(every), "pageInfo": info, "edges": edges}
        return {part: whole[part] for part in a.parts}

    def _sign(self, one: At, two: At, order: list[tuple[str, bool]]) -> int:
        for path, falls in order:
            a, b = self._at(one, path), self._at(two, path)
            if (a is None) is not (b is None):
                return 1 if a is None else -1  # absent ones last, whatever the direction
            if a != b:
                return -1 if (a < b) is not falls else 1
        return 0

    def _object(self, at: At, below: tuple[Ask, ...], path: str) -> Any:
        """Answer what is asked of one row; without a row, only refuse what is to be refused."""
        out = {b.key: self._item(at, b, f"{path}.{b.key}") for b in below}
        return out if at.row is not None else None

    def _item(self, at: At, a: Ask, path: str) -> Any:
        e = at.entity
        if a.name == "__typename":
            return e.name
        totals = None if a.name in e.links else stats_links(e, CATALOG.entities).get(a.name)
        link = totals or e.links.get(a.name)
        if link is not None:
            return self._link(at, a, link, path, totals=bool(totals))
        if at.row is None:
            return None
        if a.name == "id":
            return self.id(at)
        if a.name == VIEWER_RELATION:
            caller = self._scope.caller
            return relation_of(caller, Decision(caller.shape).reach(e), e, at.row).name
        shown = self._at(at, a.name)
        if shown != at.row[e.fields[a.name].column]:
            self.hidden.add((path, f"{e.name}.{a.name}"))
        return as_json(shown)

    def _link(self, at: At, a: Ask, link: Link, path: str, *, totals: bool) -> Any:
        there = self.step(at, link)
        if at.row is not None and not self._scope.follows(at.entity, link, at.row):
            self.hidden.add((path, f"{at.entity.name}.{link.name}"))
        if not self._scope.ever_follows(at.entity, link, at.width):
            there = replace(there, width=Width.NONE)
        found = self._linked(at, link)
        if totals:
            self.blind |= there.width is Width.NONE
            return Totals(self, self._scope, there, a).answer(found)
        if link.many:
            return self._page(there, a, [r.row for r in found if r.row], path)
        if there.width is Width.NONE:
            self.blind = True
            return None
        return self._object(found[0] if found else there, a.below, path)
