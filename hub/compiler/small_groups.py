"""Totals of what a caller may not list or read to a StatsPlan: groups of published dimensions and no more.

Rows that may not be listed are counted by area, industry and period; a field that may not be read is summed
over the caller's own rows by area alone, since the caller knows which enterprises stand in a group.

Invariant: nothing in such a plan chooses rows: no filter, no period, no bound and no order by a number.
Whatever else is asked is refused by the name of its argument.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from auth.policy.model import Reach
from auth.policy.small_groups import is_totalled, own_date, summary_function, totals_function
from hub.compiler.aggregate import (
    METRICS_MAX,
    SIZE_DEFAULT,
    check_names,
    name_of,
    one_of,
    shown_part,
    some_of,
    sorts,
)
from hub.compiler.plan import Every, Read, Rows, Width
from hub.compiler.plan_aggregate import Grain, Key, Metric, Shown, SmallGroups, Sort, StatsPlan
from hub.compiler.selection import Const, Selection
from hub.errors import Code, Refusal
from schema.field import SHARD, Entity
from schema.grouping import AreaLevel, IndustryDepth, PeriodLength, StatsFunction, owner

LEVELS = (AreaLevel.CITY, AreaLevel.DISTRICT, AreaLevel.TOWN)
UNITS = (PeriodLength.YEAR, PeriodLength.QUARTER, PeriodLength.MONTH)
FUNCTIONS = (StatsFunction.COUNT, StatsFunction.ENTERPRISES)
# Of a field; the least and the greatest are single values.
FIELD_LEVELS = tuple(AreaLevel)
FIELD_FUNCTIONS = (*FUNCTIONS, StatsFunction.SUM, StatsFunction.AVG)
INDUSTRY = ("industry", "code")
GROUPINGS_MAX = 2
# What would choose rows, or compare them.
NOT_TAKEN = ("filter", "having", "period", "comparedTo")
NOT_SHOWN = ("filter", "previous")


def plan_small_groups(s: Selection, entity: Entity) -> StatsPlan:
    """Plan counts of the rows of a record that may not be listed, or totals of a field of it.

    Refuses: SUMMARY_ONLY, STATS_NAME_UNKNOWN, STATS_NAME_TWICE, LIST_TOO_LONG, KEY_NEEDED,
    NULL_NOT_COMPARABLE.
    """
    metrics = some_of(s.arguments.get("metrics"), "metrics", METRICS_MAX)
    measured = {m["of"].value for m in metrics if m.get("of") is not None}
    return (_FieldPlanner(s, entity, measured) if measured else _Planner(s, entity)).plan()


class _Planner:
    """Reads the arguments of totals as far as they choose no rows."""

    levels: tuple[AreaLevel, ...] = LEVELS
    functions: tuple[StatsFunction, ...] = FUNCTIONS
    groupings = GROUPINGS_MAX
    not_taken: tuple[str, ...] = ("of", "where", "over")

    def __init__(self, s: Selection, entity: Entity) -> None:
        self._s, self._entity = s, entity
        link, found = owner(entity), own_date(entity)
        self._section = (link.name, *INDUSTRY) if link else INDUSTRY
        self._date = found.name if found else ""

    def plan(self) -> StatsPlan:
        a = self._s.arguments
        for name in NOT_TAKEN:
            if a.get(name) is not None:
                raise self._refusal(name)
        keys = tuple(map(self._key, some_of(a.get("groupBy"), "groupBy", self.groupings)))
        metrics = tuple(map(self._metric, some_of(a.get("metrics"), "metrics", METRICS_MAX)))
        check_names(keys, metrics)
        by = {k.grain: k for k in keys}
        if len(by) < len(keys):
            raise self._refusal("groupBy")
        parts = tuple(map(shown_part, self._s.children))
        for part in parts:
            self._check_shown(part, part.name)
        size = a.get("first")
        return StatsPlan(
            Rows(self._entity.name, Width.ALL, Reach.NONE, "", several=False, public=None), Every(()), None,
            keys, metrics, (), self._sorts(keys, metrics),
            Const(SIZE_DEFAULT) if size is None else size, None, None, parts, small=self._function(by),
        )

    def _refusal(self, argument: str) -> Refusal:
        """Name what is not open, and what is."""
        link = [*self._section, f"depth: {IndustryDepth.SECTION.name}"]
        open_ = [f"area {{level: {_names(LEVELS)}}}",
                 ".".join(link[:-1]) + f" {{{link[-1]}}}"]
        if self._date:
            open_.append(f"{self._date} {{every: {_names(UNITS)}}}")
        counted = f"groupBy [{', '.join(open_)}], metrics {{function: {_names(FUNCTIONS)}}}"
        fields = [f.column.upper() for f in self._entity.fields.values() if is_totalled(f)]
        totalled = (f" or groupBy [area {{level: {_names(FIELD_LEVELS)}}}],"
                    f" metrics {{function: {_names(FIELD_FUNCTIONS)}, of: {' | '.join(fields)}}}")
        return Refusal(
            Code.SUMMARY_ONLY, field=self._s.name, argument=argument,
            allowed=f"{counted}{totalled if fields else ''}, orderBy, first")

    def _function(self, by: Mapping[Grain, Key]) -> SmallGroups:
        area, period = by.get(Grain.AREA), by.get(Grain.PERIOD)
        level = AreaLevel(area.levels[-1]) if area else AreaLevel.CITY
        unit = PeriodLength(period.unit) if period else None
        sections = Grain.PREFIX in by
        levels = (LEVELS.index(level) + 1) * (1 + sections) * (UNITS.index(unit) + 2 if unit else 1)
        return SmallGroups(summary_function(self._entity), level.name, sections, unit.name if unit else "",
                           levels)

    def _key(self, given: Mapping[str, Any]) -> Key:
        path, member = tuple[str, ...](), given
        while not path or path == self._section[: len(path)] != self._section:
            word, member = one_of(member, self._entity)
            path = (*path, word)
        if path == ("area",):
            return self._area(member)
        if path == self._section and member.get("depth") is IndustryDepth.SECTION:
            return Key(member.get("as") or name_of(path), Grain.PREFIX, _read("industry_code", str),
                       path, size=IndustryDepth.SECTION.value, label="IndustryClass")
        if path == (self._date,) and member.get("every") in UNITS:
            unit = member["every"].value
            found = self._entity.fields[self._date]
            return Key(member.get("as") or name_of(path), Grain.PERIOD, _read(found.column, found.python),
                       path, unit=unit)
        raise self._refusal("groupBy." + ".".join(path))

    def _area(self, given: Mapping[str, Any]) -> Key:
        if given["level"] not in self.levels:
            raise self._refusal(f"groupBy.area.level {given['level'].name}")
        end = self.levels.index(given["level"])
        begin = 0 if given.get("rollup") else end
        return Key(given.get("as") or "area", Grain.AREA, _read(SHARD, int), ("area",), label="Grid",
                   levels=tuple(w.value for w in self.levels[begin : end + 1]))

    def _metric(self, given: Mapping[str, Any]) -> Metric:
        name, function = given["as"], given.get("function") or StatsFunction.COUNT
        if name is None:
            raise Refusal(Code.NULL_NOT_COMPARABLE, field="as")
        for argument in self.not_taken:
            if given.get(argument) is not None:
                raise self._refusal(f"metrics.{argument}")
        if function not in self.functions:
            raise self._refusal(f"metrics.function {function.name}")
        return Metric(name, function, self._measured(function), None, None, None)

    def _measured(self, function: StatsFunction) -> Read | None:  # noqa: ARG002  # a count measures nothing
        return None

    def _sorts(self, keys: tuple[Key, ...], metrics: tuple[Metric, ...]) -> tuple[Sort, ...]:
        out = tuple(sorts(self._s.arguments.get("orderBy"), keys, metrics))
        if any(s.metric for s in out):
            raise self._refusal("orderBy.by")
        return out

    def _check_shown(self, part: Shown, path: str) -> None:
        if part.name in NOT_SHOWN:
            raise self._refusal(path)
        for inner in part.parts:
            self._check_shown(inner, f"{path}.{inner.name}")


class _FieldPlanner(_Planner):
    """Reads totals of one field of the caller's own rows."""

    levels, functions, groupings = FIELD_LEVELS, FIELD_FUNCTIONS, 1
    not_taken = ("where", "over")

    def __init__(self, s: Selection, entity: Entity, measured: set[str]) -> None:
        super().__init__(s, entity)
        found = [f for f in entity.fields.values() if f.name in measured and is_totalled(f)]
        if len(found) < len(measured) or len(measured) > 1:
            raise self._refusal("metrics.of")
        self._field = found[0]

    def _key(self, given: Mapping[str, Any]) -> Key:
        key = super()._key(given)
        if key.grain is not Grain.AREA:
            raise self._refusal("groupBy." + ".".join(key.path))
        return key

    def _measured(self, function: StatsFunction) -> Read | None:
        # What the function of the database gives; no value of a row is read.
        return None if function in FUNCTIONS else _read("total", self._field.python)

    def _function(self, by: Mapping[Grain, Key]) -> SmallGroups:  # noqa: ARG002  # it gives every level
        return SmallGroups(totals_function(self._entity, self._field), "", sections=False, unit="",
                           levels=len(FIELD_LEVELS), field=self._field.name)


def _names(words: Iterable[Enum]) -> str:
    return " | ".join(w.name for w in words)


def _read(column: str, python: type) -> Read:
    return Read("base", column, python, many=False, codes=None, nullable=True)
