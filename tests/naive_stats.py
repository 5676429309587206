"""Total rows slowly and plainly in memory: groups as dictionaries, metrics as loops.

Separate from naive.py, whose values, filters and refusals it uses.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import cmp_to_key
from itertools import product
from typing import TYPE_CHECKING, Any

from auth.principal import Kind, Level
from schema.catalog import CATALOG
from schema.field import Entity
from tests.plain import as_json
from tests.scope import Row, Scope, Width

if TYPE_CHECKING:
    from tests.naive import At, Naive

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


class Totals:
    """The totals of one list."""

    def __init__(self, naive: "Naive", scope: Scope, at: "At", given: Mapping[str, Any]) -> None:
        """Take the evaluator, the scope, the scan and the arguments."""
        self._naive, self._scope, self._at, self._given = naive, scope, at, given

    def answer(self, rows: list["At"]) -> dict[str, Any]:
        """Total rows, or raise Refused."""
        self._check()
        groups: dict[tuple[Cell, ...], list[At]] = {}
        by = self._given.get("groupBy", [])
        if not by:
            groups[()] = []
        for row in rows:
            if self._naive.matches(row, self._given.get("filter", {})):
                for cells in product(*(list(self._cells(row, g)) for g in by)):
                    groups.setdefault(cells, []).append(row)
        made = [(cells, [self._measure(m, inside) for m in self._given["metrics"]])
                for cells, inside in groups.items()]
        kept = sorted((r for r in made if self._kept(r[1])), key=cmp_to_key(self._compare))
        shown = [self._row(cells, values) for cells, values in kept[: self._given["first"]]]
        return {"rows": shown, "totalGroups": len(kept)}

    def _row(self, cells: tuple[Cell, ...], values: list[Any]) -> dict[str, Any]:
        return {
            "keys": [{"value": said(c.value), "level": c.level} for c in cells],
            "values": [{"value": said(v)} for v in values],
        }

    # What is refused.

    def _check(self) -> None:
        given = self._given
        self._naive.check(self._at, given.get("filter", {}))
        for group in given.get("groupBy", []):
            self._check_group(group)
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
        own = self._at.width is Width.OWN and caller.kind is Kind.OFFICER
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

    def _kept(self, values: list[Any]) -> bool:
        for bound in self._given.get("having", []):
            value = values[self._place(bound["metric"])]
            if value is None or not value >= bound["gte"]:
                return False
        return True

    def _compare(self, one: Any, two: Any) -> int:
        names = [leaf(self._at.entity, g)[1]["as"] for g in self._given.get("groupBy", [])]
        seen = set()
        for item in self._given.get("orderBy", []):
            falls = item.get("direction") == "DESC"
            if item["by"] in names:
                n = names.index(item["by"])
                seen.add(n)
                sign = between(one[0][n], two[0][n], falls=falls)
            else:
                n = self._place(item["by"])
                sign = signed(one[1][n], two[1][n], falls=falls)
            if sign:
                return sign
        for n in range(len(names)):
            sign = 0 if n in seen else between(one[0][n], two[0][n], falls=False)
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
