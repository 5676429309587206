"""Groupings and metrics to a StatsPlan.

Invariant: what groups, measures or filters is FULL for every row scanned, or it is refused by name.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from hub.compiler.echo import keep
from hub.compiler.plan import Read, Rows
from hub.compiler.plan_aggregate import (
    Before,
    Bound,
    Grain,
    Key,
    Metric,
    Shown,
    Sort,
    StatsPlan,
    Window,
)
from hub.compiler.predicate import Filters, through_links
from hub.compiler.selection import Argument, Const, Selection
from hub.errors import Code, Refusal
from schema.catalog import Catalog
from schema.field import SHARD, Direction, Entity, Field, Link
from schema.grouping import (
    AreaLevel,
    StatsComparison,
    StatsFunction,
    is_industry,
    owner,
)

KEYS_MAX = 4
METRICS_MAX = 20
SIZE_DEFAULT = 100
NUMBERS = (int, Decimal)
TIMES = (date, datetime)
MEASURES = {
    StatsFunction.SUM: NUMBERS, StatsFunction.AVG: NUMBERS,
    StatsFunction.MIN: (*NUMBERS, *TIMES), StatsFunction.MAX: (*NUMBERS, *TIMES),
}
REFUSED = Code.FIELD_NOT_GROUPABLE
Open = Callable[[Field, Rows, Code], Read]
Follow = Callable[[Link, Rows, Code], Rows]
Links = tuple[tuple[Rows, str], ...]


@dataclass(frozen=True)
class Doors:
    """The planner's ways to a value: in a row, and through a link."""

    open: Open
    follow: Follow


class Totals:
    """Reads the arguments of totals under one decision."""

    def __init__(self, catalog: Catalog, filters: Filters, doors: Doors) -> None:
        """Take the catalog, the reader of filters and the doors of the planner."""
        self._catalog, self._filters, self._doors = catalog, filters, doors

    def plan(self, s: Selection, rows: Rows, top: AreaLevel) -> StatsPlan:
        """Plan the totals of one list; subtotals go up to the level `top`.

        Refuses: FIELD_NOT_GROUPABLE, FIELD_NOT_FILTERABLE, MEASURE_INVALID, STATS_NAME_UNKNOWN,
        STATS_NAME_TWICE, PERIOD_NEEDED, LIST_TOO_LONG, KEY_NEEDED, NULL_NOT_COMPARABLE.
        """
        a = s.arguments
        keys = tuple(
            self._key(item, rows, top)
            for item in some_of(a.get("groupBy"), "groupBy", KEYS_MAX)
        )
        metrics = tuple(
            self._metric(item, rows)
            for item in some_of(a.get("metrics"), "metrics", METRICS_MAX)
        )
        check_names(keys, metrics)
        parts = tuple(map(shown_part, s.children))
        window = self._window(a.get("period"), rows)
        previous = _wants_previous(parts)
        before = _before(a.get("comparedTo"), keys, window) if previous else None
        size = a.get("first")
        return StatsPlan(
            rows, self._filters.where(a.get("filter"), rows), keep(a.get("filter")), keys, metrics,
            tuple(_bounds(a.get("having"), metrics)), tuple(sorts(a.get("orderBy"), keys, metrics)),
            Const(SIZE_DEFAULT) if size is None else size, window, before, parts,
        )

    def _key(self, given: Argument, rows: Rows, top: AreaLevel) -> Key:
        """Read one grouping: the one member given, at each level of links."""
        at, path, links = rows, [], []
        while True:
            entity = self._catalog.entities[at.entity]
            word, given = one_of(given, entity)
            path.append(word)
            if word not in entity.links:
                break
            link = entity.links[word]
            inner = self._doors.follow(link, at, REFUSED)
            links.append((inner, link.by))
            at = inner
        name = given.get("as") or name_of(path)
        if word == "area":
            return self._area(name, given, tuple(path), tuple(links), top)
        field = entity.fields[word]
        read = through_links(self._doors.open(field, at, REFUSED), tuple(links))
        key = _grain(Key(name, Grain.VALUE, read, tuple(path)), field, entity, given)
        if is_code(entity, field):
            key = replace(_from_the_link(key), label=entity.name if "name" in entity.fields else "")
        return key

    def _area(
        self, name: str, given: Mapping[str, Any], path: tuple[str, ...], links: Links, top: AreaLevel
    ) -> Key:
        level = given["level"]
        ladder = [w.value for w in AreaLevel]
        end = ladder.index(level.value)
        begin = min(ladder.index(top.value), end) if given.get("rollup") else end
        column = level.value
        read = Read("base", column, int, many=False, codes=None, nullable=column != SHARD)
        return Key(name, Grain.AREA, through_links(read, links), path, label="Grid",
                   levels=tuple(ladder[begin : end + 1]))

    def _metric(self, given: Mapping[str, Any], rows: Rows) -> Metric:
        name, function = given["as"], given.get("function") or StatsFunction.COUNT
        if name is None:
            raise Refusal(Code.NULL_NOT_COMPARABLE, field="as")
        where, over = given.get("where"), given.get("over")
        read = self._measured(function, given.get("of"), rows, name)
        if over is not None and function is not StatsFunction.RATIO:
            raise Refusal(Code.MEASURE_INVALID, metric=name, function=function.name)
        return Metric(
            name, function, read, None if where is None else self._filters.where(where, rows),
            keep(where), None if over is None else self._filters.where(over, rows),
        )

    def _measured(
        self, function: StatsFunction, of: Any, rows: Rows, name: str
    ) -> Read | None:
        invalid = Refusal(Code.MEASURE_INVALID, metric=name, function=function.name)
        if function in MEASURES:
            if of is None:
                raise invalid
            read = self._filters.path(of.value, rows, REFUSED)
            if read.python not in MEASURES[function]:
                raise invalid
            return read
        if of is not None:
            raise invalid
        if function is not StatsFunction.ENTERPRISES:
            return None
        entity = self._catalog.entities[rows.entity]
        if entity.name == "Enterprise":
            return self._doors.open(entity.fields[entity.key], rows, REFUSED)
        link = owner(entity)
        if link is None:
            raise invalid
        self._doors.follow(link, rows, REFUSED)
        return Read("base", "enterprise_id", UUID, many=False, codes=None, nullable=True)

    def _window(self, given: Argument, rows: Rows) -> Window | None:
        if given is None:
            return None
        if None in (given["of"], given["from"], given["to"]):
            raise Refusal(Code.NULL_NOT_COMPARABLE, field="period")
        path = given["of"].value
        read = self._filters.path(path, rows, REFUSED)
        if read.python not in TIMES:
            raise Refusal(Code.MEASURE_INVALID, metric="period", function=given["of"].name)
        return Window(read, given["from"], given["to"], tuple(path.split(".")))


def name_of(path: Sequence[str]) -> str:
    """Name a grouping that has no name of the caller's."""
    head, *rest = path
    return head + "".join(w[0].upper() + w[1:] for w in rest)


def check_names(keys: tuple[Key, ...], metrics: tuple[Metric, ...]) -> None:
    """Check that every name is given once. Refuses: STATS_NAME_TWICE."""
    names = [k.name for k in keys] + [m.name for m in metrics]
    for name in names:
        if names.count(name) > 1:
            raise Refusal(Code.STATS_NAME_TWICE, name=name)


def is_code(entity: Entity, field: Field) -> bool:
    """Say whether a field is the code of a shared list."""
    return not entity.scoped and field.column == entity.key


def _from_the_link(key: Key) -> Key:
    """Read a code from the column that refers to it, which holds the same."""
    *before, (_, by) = key.read.through or ((None, key.read.column),)
    if not key.read.through:
        return key
    read = replace(key.read, column=by, through=tuple(before), store="base")
    return replace(key, read=read)


def _grain(key: Key, field: Field, entity: Entity, given: Mapping[str, Any]) -> Key:
    """Say how the values of a field become groups."""
    if field.many:
        return replace(key, grain=Grain.ITEM)
    if is_industry(entity, field.column):
        depth = given.get("depth")
        return replace(key, grain=Grain.PREFIX, size=depth.value) if depth else key
    if field.python in TIMES:
        return replace(key, grain=Grain.PERIOD, unit=_needed(given["every"], "every").value)
    bounds = given.get("bounds")
    if bounds is not None or field.python is Decimal:
        return replace(key, grain=Grain.BAND, bounds=_needed(bounds, "bounds"))
    return key


def _needed(value: Any, name: str) -> Any:
    if value is None:
        raise Refusal(Code.NULL_NOT_COMPARABLE, field=name)
    return value


def some_of(given: Argument, name: str, most: int) -> tuple[Any, ...]:
    """Give the items of a list argument. Refuses: LIST_TOO_LONG, NULL_NOT_COMPARABLE."""
    items = tuple(given or ())
    if len(items) > most:
        raise Refusal(Code.LIST_TOO_LONG, field=name, limit=most)
    if None in items:
        raise Refusal(Code.NULL_NOT_COMPARABLE, field=name)
    return items


def one_of(given: Mapping[str, Any] | None, entity: Entity) -> tuple[str, Mapping[str, Any]]:
    """Give the one member of a grouping. Refuses: KEY_NEEDED."""
    present = [(k, v) for k, v in (given or {}).items() if v is not None]
    if len(present) != 1:
        raise Refusal(Code.KEY_NEEDED, keys=f"{entity.name}Grouping")
    return present[0]


def shown_part(s: Selection) -> Shown:
    """Take over a selected part of the answer."""
    return Shown(s.key, s.name, tuple(map(shown_part, s.children)))


def _wants_previous(parts: tuple[Shown, ...]) -> bool:
    return any(p.name == "previous" or _wants_previous(p.parts) for p in parts)


def _before(
    given: StatsComparison | None, keys: tuple[Key, ...], window: Window | None
) -> Before:
    """Choose what the period before lies before by: a unit, or the window's own length."""
    if window is None:
        found = [n for n, k in enumerate(keys) if k.grain is Grain.PERIOD]
        if not found:
            raise Refusal(Code.PERIOD_NEEDED)
    else:
        found = [n for n, k in enumerate(keys) if k.grain is Grain.PERIOD and k.path == window.path]
    key = found[0] if found else None
    unit = "year"
    if given is StatsComparison.PERIOD_BEFORE:
        unit = "window" if key is None else keys[key].unit
    return Before(unit, key)


def _place(name: str, names: list[str]) -> int:
    if name not in names:
        raise Refusal(Code.STATS_NAME_UNKNOWN, name=name)
    return names.index(name)


def _bounds(given: Argument, metrics: tuple[Metric, ...]) -> Iterator[Bound]:
    for item in some_of(given, "having", METRICS_MAX):
        place = _place(item["metric"], [m.name for m in metrics])
        read = metrics[place].read
        if read is not None and read.python in TIMES:
            raise Refusal(Code.MEASURE_INVALID, metric=item["metric"], function="having")
        for operator, value in item.items():
            if value is None:
                raise Refusal(Code.NULL_NOT_COMPARABLE, field=f"having.{operator}")
            if operator != "metric":
                yield Bound(place, operator, value)


def sorts(
    given: Argument, keys: tuple[Key, ...], metrics: tuple[Metric, ...]
) -> Iterator[Sort]:
    """Read an order of groups, and close it with the keys that it leaves out. Refuses: STATS_NAME_UNKNOWN."""
    named = [k.name for k in keys]
    seen = set()
    for item in some_of(given, "orderBy", KEYS_MAX + METRICS_MAX):
        place = _place(item["by"], named + [m.name for m in metrics])
        metric = place >= len(keys)
        seen.add(place)
        yield Sort(metric, place - len(keys) if metric else place,
                   item.get("direction") is Direction.DESC)
    yield from (Sort(metric=False, place=n, falls=False) for n in range(len(keys)) if n not in seen)
