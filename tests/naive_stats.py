"""Total rows slowly and plainly in memory: groups as dictionaries, metrics as loops.

Separate from naive.py, whose values, filters and refusals it uses.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import cmp_to_key
from itertools import product
from operator import eq, ge, gt, le, lt, ne
from typing import TYPE_CHECKING, Any

from auth.principal import Kind, Level
from schema.catalog import CATALOG
from schema.field import Entity
from tests.plain import as_json
from tests.scope import Row, Scope, Width

if TYPE_CHECKING:
    from tests.naive import Ask, At, Naive

ONE = timedelta(1)
MONTHS = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}
COMPARE = {"eq": eq, "ne": ne, "gt": gt, "gte": ge, "lt": lt, "lte": le}
LADDER = ("CITY", "DISTRICT", "TOWN", "VILLAGE")
DEPTHS = {"SECTION": 1, "DIVISION": 3, "GROUP": 4, "CLASS": 5}


@dataclass(frozen=True)
class Cell:
    """One value of one grouping; an area has the codes of its levels, the last one its own."""

    value: Any
    level: str | None = None
    codes: tuple[Any, ...] = ()


def leaf(at: Entity, given: Mapping[str, Any]) -> tuple[list[str], Mapping[str, Any], Entity]:
    """Give the path of a grouping, what is said at its end, and the record there."""
    path: list[str] = []
    while True:
        (word, inner), = given.items()
        path.append(word)
        if word not in at.links:
            return path, inner, at
        at, given = CATALOG.entities[at.links[word].target], inner


@dataclass(frozen=True)
class Group:
    """The rows of one group, and those of the period before; a ratio or sum is made of them."""

    cells: tuple[Cell, ...]
    now: list["At"]
    before: list["At"]
    values: list[Any]


class Totals:
    """The totals of one list."""

    def __init__(self, naive: "Naive", scope: Scope, at: "At", a: "Ask") -> None:
        """Take the evaluator, the scope, the scan and what is asked."""
        self._naive, self._scope, self._at = naive, scope, at
        self._parts, self._given = a.parts, a.arguments
        self._by = self._given.get("groupBy", [])

    def answer(self, rows: list["At"]) -> dict[str, Any]:
        """Total rows, or raise Refused."""
        kept = self.groups(rows)
        shown = kept[: self._given.get("first", 100)]
        whole = {"rows": [self._row(g) for g in shown], "totalGroups": len(kept)}
        return {part: whole[part] for part in self._parts if part in whole}

    def groups(self, rows: list["At"]) -> list[Group]:
        """Give the groups in their order."""
        if self._at.width is Width.NONE:
            return []
        self._check()
        where = self._given.get("filter", {})
        kept = [r for r in rows if self._naive.matches(r, where)]
        window, metrics = self._given.get("period"), self._given["metrics"]
        now = self._grouped(kept, window and (window["from"], window["to"]), None)
        before = self._before(kept) if "previous" in self._parts else {}
        # Without a period, what only the period before has is no group.
        names = dict.fromkeys([*now, *(before if window else ())])
        made = []
        for cells in names:
            inside = now.get(cells, [])
            values = [self._measure(m, inside) for m in metrics]
            made.append(Group(cells, inside, before.get(cells, []), values))
        return sorted(filter(self._kept, made), key=cmp_to_key(self._compare))

    def _grouped(
        self, rows: list["At"], days: tuple[date, date] | None, shift: tuple[int, str] | None
    ) -> dict[tuple[Cell, ...], list["At"]]:
        """Group the rows of some days; the periods of one key may be shifted on."""
        groups: dict[tuple[Cell, ...], list[At]] = {} if self._by else {(): []}
        for row in rows:
            if days and not self._falls(row, days):
                continue
            for cells in product(*(list(self._cells(row, g)) for g in self._by)):
                groups.setdefault(_shifted(cells, shift), []).append(row)
        return groups

    def _row(self, group: Group) -> dict[str, Any]:
        keys = [{"name": self._name(g), "value": said(c.value), "label": self._label(g, c.value),
                 "level": c.level} for g, c in zip(self._by, group.cells, strict=True)]
        values = []
        for m, value in zip(self._given["metrics"], group.values, strict=True):
            shown = {"name": m["as"], "value": said(value)}
            if "previous" in self._parts:
                shown["previous"] = said(self._measure(m, group.before))
            values.append(shown)
        return {"keys": keys, "values": values}

    def takes(self, place: int | None, group: Group) -> list["At"]:
        """Give the rows of a group that a metric takes, or all."""
        where = {} if place is None else self._given["metrics"][place].get("where", {})
        return [r for r in group.now if self._naive.matches(r, where)]

    def _name(self, group: Mapping[str, Any]) -> str:
        path, given, _ = leaf(self._at.entity, group)
        head, *rest = path
        return given.get("as") or head + "".join(w[0].upper() + w[1:] for w in rest)

    def _label(self, group: Mapping[str, Any], value: Any) -> str | None:
        """Give the name of a grid or of a code of a shared list, or a period in words."""
        path, given, end = leaf(self._at.entity, group)
        if value is None:
            return None
        if "every" in given:
            quarter = f"{value.year:04}Q{(value.month + 2) // 3}"
            return {"DAY": value.isoformat(), "MONTH": value.isoformat()[:7], "QUARTER": quarter,
                    "YEAR": f"{value.year:04}"}[given["every"]]
        if path[-1] == "area":
            return self._named("Grid", value)
        code = not end.scoped and end.fields[path[-1]].column == end.key and "name" in end.fields
        return self._named(end.name, value) if code else None

    def _named(self, record: str, code: Any) -> str | None:
        found = [r["name"] for r in self._scope.world.rows[record] if r["code"] == code]
        return found[0] if found else None

    # The period, and the one before.

    def _falls(self, row: "At", days: tuple[date, date]) -> bool:
        path = self._naive.path(self._at.entity, self._given["period"]["of"])
        value = self._naive.raw(row, path.split("."))
        return value is not None and days[0] <= self._scope.world.day(value) <= days[1]

    def _before(self, rows: list["At"]) -> dict[tuple[Cell, ...], list["At"]]:
        """Group the period before, its own periods called as those that they are compared with."""
        window = self._given.get("period")
        path = window and self._naive.path(self._at.entity, window["of"]).split(".")
        ends = [leaf(self._at.entity, g) for g in self._by]
        place = next((n for n, (p, given, _) in enumerate(ends)
                      if "every" in given and path in (None, p)), None)
        unit = "YEAR"
        if self._given.get("comparedTo") == "PERIOD_BEFORE":
            unit = "" if place is None else ends[place][1]["every"]
        shift = None if place is None else (place, unit)
        if window is None:
            return self._grouped(rows, None, shift)
        since, until = window["from"], window["to"]
        if not unit:
            return self._grouped(rows, (since - (until - since) - ONE, since - ONE), shift)
        # A period to the end of a month is compared with one to the end of a month.
        last = max(moved(until + ONE, unit, -1) - ONE, moved(until, unit, -1))
        return self._grouped(rows, (moved(since, unit, -1), last), shift)

    # What is refused.

    def _check(self) -> None:
        given = self._given
        self._naive.check(self._at, given.get("filter", {}))
        for group in given.get("groupBy", []):
            self._check_group(group)
        if "period" in given:
            path = self._naive.path(self._at.entity, given["period"]["of"])
            self._naive.check_path(self._at, path)
        for m in given["metrics"]:
            self._naive.check(self._at, m.get("where", {}))
            self._naive.check(self._at, m.get("over", {}))
            if "of" in m:
                self._naive.check_path(self._at, self._naive.path(self._at.entity, m["of"]))
            if m.get("function") == "ENTERPRISES" and self._at.entity.name != "Enterprise":
                owner = next(k for k in self._at.entity.links.values() if k.by == "enterprise_id")
                self._naive.follow(self._at, owner)

    def _check_group(self, group: Mapping[str, Any]) -> None:
        path, _, end = leaf(self._at.entity, group)
        at = self._at
        for name in path[:-1]:
            at = self._naive.follow(at, at.entity.links[name])
        if path[-1] == "area":
            return
        self._scope.must_be_full(end, end.fields[path[-1]], at.width)

    # Groups.

    def _cells(self, row: "At", group: Mapping[str, Any]) -> Iterator[Cell]:
        path, given, end = leaf(self._at.entity, group)
        if path[-1] == "area":
            yield from self._areas(self._naive.end(row, path[:-1]), given)
            return
        f = end.fields[path[-1]]
        value = self._naive.raw(row, path)
        if f.many:
            yield from (Cell(v) for v in dict.fromkeys(value or [None]))
        else:
            yield Cell(None if value is None else self._group(given, value))

    def _areas(self, row: Row | None, given: Mapping[str, Any]) -> Iterator[Cell]:
        end = LADDER.index(given["level"])
        top = min(LADDER.index(self._top()), end)
        codes = [None if row is None else row[f"{w.lower()}_code"] for w in LADDER]
        for at in range(top if given.get("rollup") else end, end + 1):
            known = tuple(codes[(top if given.get("rollup") else end): at + 1])
            yield Cell(codes[at], LADDER[at], known)

    def _top(self) -> str:
        caller = self._scope.caller
        own = self._at.width is Width.OWN and caller.kind is Kind.OFFICER and not self._at.entity.by_unit
        return caller.level.name if own and caller.level is not Level.CITY else "CITY"

    def _group(self, given: Mapping[str, Any], value: Any) -> Any:
        if "every" in given:
            return period(self._scope.world.day(value), given["every"])
        if "depth" in given:
            return value[: DEPTHS[given["depth"]]]
        if "bounds" not in given:
            return value
        bounds = given["bounds"]
        below = [b for b in bounds if b <= value]
        above = [b for b in bounds if b > value]
        return Band(below[-1] if below else None, above[0] if above else None, len(below))

    # Metrics.

    def _measure(self, m: Mapping[str, Any], rows: list["At"]) -> Any:
        inside = [r for r in rows if self._naive.matches(r, m.get("where", {}))]
        match m.get("function", "COUNT"):
            case "COUNT":
                return len(inside)
            case "RATIO":
                over = sum(self._naive.matches(r, m.get("over", {})) for r in rows)
                return rounded(Fraction(len(inside), over)) if over else None
            case "ENTERPRISES":
                own = "id" if self._at.entity.name == "Enterprise" else "enterprise_id"
                return len({r.row[own] for r in inside if r.row} - {None})
        path = self._naive.path(self._at.entity, m["of"]).split(".")
        found = [v for v in (self._naive.raw(r, path) for r in inside) if v is not None]
        if not found:
            return None
        with localcontext(prec=200):
            match m["function"]:
                case "MIN":
                    return min(found)
                case "MAX":
                    return max(found)
                case "SUM":
                    return sum(found)
            return rounded(Fraction(sum(found)) / len(found))

    # Which, and in which order.

    def _place(self, name: str) -> int:
        return [m["as"] for m in self._given["metrics"]].index(name)

    def _kept(self, group: Group) -> bool:
        for bound in self._given.get("having", []):
            value = group.values[self._place(bound["metric"])]
            for word, wanted in bound.items():
                if word != "metric" and (value is None or not COMPARE[word](value, wanted)):
                    return False
        return True

    def _compare(self, one: Group, two: Group) -> int:
        names = list(map(self._name, self._by))
        seen = set()
        for item in self._given.get("orderBy", []):
            falls = item.get("direction") == "DESC"
            if item["by"] in names:
                n = names.index(item["by"])
                seen.add(n)
                sign = between(one.cells[n], two.cells[n], falls=falls)
            else:
                n = self._place(item["by"])
                sign = signed(one.values[n], two.values[n], falls=falls)
            if sign:
                return sign
        for n in range(len(names)):
            sign = 0 if n in seen else between(one.cells[n], two.cells[n], falls=False)
            if sign:
                return sign
        return 0


@dataclass(frozen=True)
class Band:
    """A band between two bounds."""

    low: Any
    high: Any
    number: int

    def __lt__(self, other: "Band") -> bool:
        """Order bands as their bounds."""
        return self.number < other.number


def moved(day: date, unit: str, by: int) -> date:
    """Move a day by periods; what a shorter month lacks is its last day."""
    if unit == "DAY":
        return day + by * ONE
    months = day.year * 12 + day.month - 1 + by * MONTHS[unit]
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _shifted(cells: tuple[Cell, ...], shift: tuple[int, str] | None) -> tuple[Cell, ...]:
    if shift is None or cells[shift[0]].value is None:
        return cells
    place, unit = shift
    now = replace(cells[place], value=moved(cells[place].value, unit, 1))
    return (*cells[:place], now, *cells[place + 1 :])


def period(day: date, every: str) -> date:
    """Give the first day of the period of a day."""
    if every == "DAY":
        return day
    month = {"MONTH": day.month, "QUARTER": (day.month - 1) // 3 * 3 + 1, "YEAR": 1}[every]
    return date(day.year, month, 1)


def rounded(value: Fraction) -> Decimal:
    """Round to six decimals, halves away from zero."""
    whole, rest = divmod(abs(value) * 10**6, 1)
    digits = int(whole) + (1 if rest >= Fraction(1, 2) else 0)
    with localcontext(prec=200):
        return Decimal(-digits if value < 0 else digits) / 10**6


def signed(one: Any, two: Any, *, falls: bool) -> int:
    """Compare two values, absent ones last."""
    if (one is None) is not (two is None):
        return 1 if one is None else -1
    if one == two:
        return 0
    return -1 if (one < two) is not falls else 1


def between(one: Cell, two: Cell, *, falls: bool) -> int:
    """Compare two cells; a subtotal goes before what it sums."""
    if one.level is None:
        return signed(one.value, two.value, falls=falls)
    for a, b in zip(one.codes, two.codes, strict=False):
        sign = signed(a, b, falls=falls)
        if sign:
            return sign
    return len(one.codes) - len(two.codes)


def said(value: Any) -> Any:
    """Write a value as totals do: decimals without idle zeros, bands as two bounds."""
    match value:
        case Band():
            return {"from": as_json(value.low), "to": as_json(value.high)}
        case Decimal():
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
    return as_json(value)
