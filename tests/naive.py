"""Answer a selection slowly and plainly from rows in memory: what the compiler must answer too.

Separate in every way: it knows no plan and no SQL. Shared are the declarations and the table of the
policy alone; the rule of scope is written a second time, row by row.

Invariant: a value is shown for what its own row is to the caller, never for what its list is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cmp_to_key
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from schema.catalog import CATALOG
from schema.field import Entity, Link
from schema.grouping import AREA_WORDS, stats_links
from schema.identifiers import public_id
from tests.naive_stats import Totals
from tests.plain import as_json
from tests.scope import Refused, Row, Scope, Width

COMPARE = {"eq": eq, "ne": ne, "gt": gt, "gte": ge, "lt": lt, "lte": le}
Path = tuple[str, ...]


@dataclass(frozen=True)
class Ask:
    """One selected field: arguments and what is asked below; `after` counts rows, not a cursor.

    `parts` are those of a connection, `below` is asked of each of its rows.
    """

    key: str
    name: str
    below: tuple["Ask", ...] = ()
    parts: tuple[str, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)
    after: int | None = None


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

    def answer(self, asks: tuple[Ask, ...]) -> dict[str, Any]:
        """Answer a whole operation, or raise Refused."""
        return {a.key: self._root(a) for a in asks}

    def _root(self, a: Ask) -> Any:
        if a.name in CATALOG.stats:
            return self._root_totals(a)
        root = CATALOG.roots[a.name]
        e = CATALOG.entities[root.entity]
        wide = not root.many or a.arguments.get("scope") == "ALL"
        at = At(e, self._scope.width(e, Width.ALL if wide else Width.OWN))
        rows = self._scope.rows(e, at.width)
        if root.many:
            return self._page(at, a, rows)
        self.blind |= at.width is Width.NONE
        found = next((r for r in rows if self._id(e, r) == a.arguments["id"]), None)
        if at.width is Width.NONE:
            return None
        return self._object(replace(at, row=found), a)

    def _id(self, e: Entity, row: Row) -> str:
        return public_id(e.name, self._scope.world.city, row[e.key])

    # Totals.

    def _root_totals(self, a: Ask) -> Any:
        e = CATALOG.entities[CATALOG.stats[a.name]]
        wide = a.arguments.get("scope") == "ALL"
        at = At(e, self._scope.width(e, Width.ALL if wide else Width.OWN))
        return self._totals(at, a, self._scope.rows(e, at.width))

    def _totals(self, at: At, a: Ask, rows: list[Row]) -> dict[str, Any]:
        if at.width is Width.NONE:
            self.blind = True
            return {"rows": [], "totalGroups": 0}
        every = [replace(at, row=r) for r in rows]
        return Totals(self, self._scope, at, a.arguments).answer(every)

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
        rows = self._scope.rows(there.entity, there.width)
        return [replace(there, row=r) for r in rows if r[theirs] == at.row[mine] is not None]

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
            case "daysFromToday":
                world = self._scope.world
                day = world.day(have)
                return all(COMPARE[o](day, world.today + timedelta(n)) for o, n in want.items())
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

    def _page(self, at: At, a: Ask, rows: list[Row]) -> dict[str, Any]:
        where = a.arguments.get("filter", {})
        if at.width is Width.NONE:
            self.blind = True
            return self._cut(a, [], 0)
        if "edges" in a.parts:
            self._object(at, a)  # what is below is refused without rows too
        self.check(at, where)
        order = [k for item in a.arguments.get("orderBy", []) for k in self._order(at, item)]
        order.append((at.entity.column_field(at.entity.key).name, bool(order) and order[-1][1]))
        every = [replace(at, row=r) for r in rows]
        kept = sorted(
            (r for r in every if self.matches(r, where)),
            key=cmp_to_key(lambda one, two: self._sign(one, two, order)),
        )
        return self._cut(a, kept, len(kept))

    def _cut(self, a: Ask, kept: list[At], total: int) -> dict[str, Any]:
        """Cut one page out of the rows of a list."""
        back = "last" in a.arguments
        size = a.arguments["last" if back else "first"]
        if a.after is not None:
            kept = kept[: a.after] if back else kept[a.after + 1 :]
        more, given = len(kept) > size, a.after is not None
        kept = kept[-size:] if back else kept[:size]
        info = {"hasNextPage": given if back else more, "hasPreviousPage": more if back else given}
        asked = kept if "edges" in a.parts else []
        edges = [{"node": self._object(r, a)} for r in asked]
        whole = {"totalCount": total, "pageInfo": info, "edges": edges}
        return {part: whole[part] for part in a.parts}

    def _sign(self, one: At, two: At, order: list[tuple[str, bool]]) -> int:
        for path, falls in order:
            a, b = self._at(one, path), self._at(two, path)
            if (a is None) is not (b is None):
                return 1 if a is None else -1  # absent ones last, whatever the direction
            if a != b:
                return -1 if (a < b) is not falls else 1
        return 0

    def _object(self, at: At, a: Ask) -> Any:
        """Answer what is asked of one row; without a row, only refuse what is to be refused."""
        out = {b.key: self._item(at, b) for b in a.below}
        return out if at.row is not None else None

    def _item(self, at: At, a: Ask) -> Any:
        e = at.entity
        if a.name == "__typename":
            return e.name
        link = e.links.get(a.name) or stats_links(e, CATALOG.entities).get(a.name)
        if link is not None:
            if a.name not in e.links and not self._scope.ever_follows(e, link, at.width):
                self.blind = True
                return {"rows": [], "totalGroups": 0}
            if not self._scope.ever_follows(e, link, at.width):
                self.blind = True
                return self._cut(a, [], 0) if link.many else None
            shown = at.row is not None and self._scope.follows(e, link, at.row)
            found = self._targets(at, link) if shown else []
            if a.name not in e.links:
                return self._totals(self.step(at, link), a, [r.row for r in found if r.row])
            if link.many:
                return self._page(self.step(at, link), a, [r.row for r in found if r.row])
            return self._object(found[0] if found else self.step(at, link), a)
        if at.row is None:
            return None
        return self._id(e, at.row) if a.name == "id" else as_json(self._at(at, a.name))
