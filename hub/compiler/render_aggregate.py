"""A StatsPlan to SQL: groups of one scan, or of two where the period before is compared.

The two scans are stacked and grouped once more, so that a group that only one period has is there.

Invariant: each scan carries the row predicate decided for it, the window and the caller's filter.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import product

from hub.compiler.condition import OPERATORS, Conditions, Source, where_clause
from hub.compiler.pieces import Piece, concat, members
from hub.compiler.plan import Width
from hub.compiler.plan_aggregate import Grain, Key, Metric, Shown, SmallGroups, StatsPlan, Window
from hub.compiler.render_key import STEPS, KeyColumns, day_bound, day_json, nested
from hub.compiler.statement import Caller, Parameter, Zone
from schema.counts import NUMBER
from schema.field import AREAS, SHARD
from schema.grouping import StatsFunction

Scan = Callable[[], tuple[Source, list[str]]]
COUNTS = (StatsFunction.COUNT, StatsFunction.ENTERPRISES)
# How deep the function that counts small groups sets each level of areas.
DEPTHS = {column: depth for depth, column in enumerate(AREAS)}
# So many digits behind the point that rounding to six comes out as if it were exact.
EXACT = "numeric(60, 30)"


def render_totals(render: Conditions, plan: StatsPlan, scan: Scan) -> list[Piece]:
    """Render totals as one scalar sub-select; `scan` opens one more scan of the rows."""
    return TotalsRender(render, plan, scan).json()


@dataclass(frozen=True)
class TotalsRender:
    """Renders the totals of one list."""

    render: Conditions
    plan: StatsPlan
    scan: Scan

    @property
    def _keys(self) -> list[KeyColumns]:
        return [KeyColumns(self.render, k, n) for n, k in enumerate(self.plan.keys)]

    def json(self) -> list[Piece]:
        """Give the whole answer."""
        if self.plan.rows.width is Width.NONE:
            return members([(p.key, [(True, _nothing(p.name))]) for p in self.plan.parts])
        size = self.render.parameter(Parameter(self.plan.size, int, "groups"))
        wanted = {p.name for p in self.plan.parts}
        groups, kept, top = self.render.alias(), self.render.alias(), self.render.alias()
        sort = ", ".join(self._sort(groups))
        over = f"over (order by {sort})" if sort else "over ()"
        total = ", count(*) over () as total" if "totalGroups" in wanted else ""
        having = self._having(groups)
        inner = (f"select row_number() {over} as n{total}, {groups}.* from ({self._groups()}) {groups}"
                 f"{having} order by n limit {size}")
        pairs: list[tuple[str, list[Piece]]] = []
        for part in self.plan.parts:
            match part.name:
                case "rows":
                    row = concat(self._row(part, kept))
                    listed = f"coalesce(string_agg({row}, ',' order by {kept}.n), '')"
                    pairs.append((part.key, [(True, "["), (False, listed), (True, "]")]))
                case "totalGroups":
                    pairs.append((part.key, [(False, f"coalesce(max({kept}.total), 0)")]))
                case _:
                    pairs.append((part.key, [(True, _nothing(part.name))]))
        source = f"(select {concat(members(pairs))} as j from ({inner}) {kept})"
        return [(False, f"(select {top}.j from {source} {top})")]

    # The rows of the answer.

    def _row(self, row: Shown, alias: str) -> list[Piece]:
        pairs: list[tuple[str, list[Piece]]] = []
        for part in row.parts:
            match part.name:
                case "keys":
                    listed = [self._key(k, part, alias) for k in self._keys]
                    pairs.append((part.key, _list(listed)))
                case "values":
                    places = range(len(self.plan.metrics))
                    pairs.append((part.key, _list([self._value(n, part, alias) for n in places])))
                case "filter":
                    pairs.append((part.key, self._filter(alias, None)))
                case "suppressed":
                    said = [(False, f"to_json({alias}.hidden)")] if self.plan.small else [(True, "false")]
                    pairs.append((part.key, said))
                case _:
                    pairs.append((part.key, [(True, '"StatsRow"')]))
        return members(pairs)

    def _key(self, key: KeyColumns, shown: Shown, alias: str) -> list[Piece]:
        said: dict[str, Callable[[], list[Piece]]] = {
            "name": lambda: [(True, f'"{key.key.name}"')],
            "value": lambda: [(False, key.value(alias))],
            "label": lambda: [(False, key.label(alias))],
            "level": lambda: [(False, key.level(alias))],
            "__typename": lambda: [(True, '"StatsKey"')],
        }
        return members([(p.key, said[p.name]()) for p in shown.parts])

    def _value(self, place: int, shown: Shown, alias: str) -> list[Piece]:
        metric = self.plan.metrics[place]
        said: dict[str, Callable[[], list[Piece]]] = {
            "name": lambda: [(True, f'"{metric.name}"')],
            "value": lambda: [(False, self._shown(metric, f"{alias}.m{place}"))],
            "previous": lambda: [(False, _metric_json(metric, f"{alias}.p{place}"))],
            "filter": lambda: self._filter(alias, metric),
            "__typename": lambda: [(True, '"StatsValue"')],
        }
        return members([(p.key, said[p.name]()) for p in shown.parts])

    def _shown(self, metric: Metric, column: str) -> str:
        return _metric_json(metric, column, small=self.plan.small is not None)

    def _filter(self, alias: str, metric: Metric | None) -> list[Piece]:
        given = [self.plan.given, metric.given if metric else None]
        terms = [self.render.parameter(Parameter(g, str)) for g in given if g is not None]
        if self.plan.window is not None:
            terms.append(self._window_filter(self.plan.window))
        terms += [f for key in self._keys for f in key.filters(alias)]
        listed = f"concat_ws(',', {', '.join(terms)})" if terms else "''"
        return [(True, '{"and":['), (False, listed), (True, "]}")]

    def _window_filter(self, window: Window) -> str:
        since, end = self._window(window)
        python = window.read.python
        bounds = (f"""concat('{{"gte":', {day_json(self.render, since, python)},"""
                  f""" ',"lt":', {day_json(self.render, end, python)}, '}}')""")
        return nested(window.path, bounds)

    # The groups.

    def _groups(self) -> str:
        if self.plan.small is not None:
            return self._small_groups(self.plan.small)
        if self.plan.before is None:
            return self._scan("m")
        alias = self.render.alias()
        keys = [n for k in self._keys for n in (*k.names, *filter(None, (k.mask,)))]
        columns = [*keys]
        for side in "mp":
            for n, metric in enumerate(self.plan.metrics):
                most = f"max({alias}.{side}{n})"
                said = f"coalesce({most}, 0)" if metric.function in COUNTS else most
                columns.append(f"{said} as {side}{n}")
        # Without a window, the period after the last one is no period of its own.
        kept = "" if self.plan.window else f" having bool_or({alias}.now)"
        grouped = f" group by {', '.join(keys)}" if keys else ""
        return (f"select {', '.join(columns)} from ({self._scan('m')} union all {self._scan('p')})"
                f" {alias}{grouped}{kept}")

    def _small_groups(self, small: SmallGroups) -> str:
        """Ask the database for groups of rows that it does not show; it hides the small ones."""
        alias = self.render.alias()
        columns, where = list[str](), f"{alias}.depth = 0"
        for key in self._keys:
            match key.key.grain:
                case Grain.AREA:
                    columns += self._area_columns(key, alias)
                    where = f"{alias}.depth {'<=' if key.mask else '='} {DEPTHS[key.key.levels[-1]]}"
                case Grain.PREFIX:
                    columns.append(f"{alias}.section as {key.names[0]}")
                case _:
                    columns.append(f"{alias}.period as {key.names[0]}")
        columns += [f"{_small_metric(m, alias)} as m{n}" for n, m in enumerate(self.plan.metrics)]
        columns.append(f"{alias}.n is null as hidden")
        return f"select {', '.join(columns)} from {self._called(small)} {alias} where {where}"

    def _called(self, small: SmallGroups) -> str:
        if small.field:
            return f"{small.function}()"
        zone = self.render.parameter(Parameter(Zone(), str)) if small.unit else "null"
        return f"{small.function}('{small.level}', {str(small.sections).lower()}, '{small.unit}', {zone})"

    def _area_columns(self, key: KeyColumns, alias: str) -> Iterator[str]:
        for column, name in zip(key.key.levels, key.names, strict=True):
            if column == SHARD:
                yield f"{self.render.parameter(Parameter(Caller(SHARD), int))} as {name}"
            else:
                yield f"{alias}.{column.removesuffix('_code')} as {name}"
        if key.mask:
            yield f"(1 << ({DEPTHS[key.key.levels[-1]]} - {alias}.depth)) - 1 as {key.mask}"

    def _scan(self, side: str) -> str:
        """Group one scan; `p` is the period before, whose periods are shifted on."""
        plan, laterals = self.plan, list[str]()
        at, where = self.scan()
        columns: list[str] = []
        sets: list[list[list[int]]] = []
        for n, key in enumerate(self._keys):
            moved = plan.before is not None and side == "p" and plan.before.key == n
            shift = plan.before.unit if moved and plan.before else ""
            sets.append(key.sets(len(columns) + 1))
            names = (*key.names, *filter(None, (key.mask,)))
            scanned = key.scanned(at, laterals, shift, self._apart(n))
            columns += [f"{c} as {name}" for c, name in zip(scanned, names, strict=True)]
        columns += self._metrics(at, side)
        where += [*at.rows, self.render.predicate(plan.where, at)]
        if plan.window is not None:
            where += self._within(plan.window, at, side)
        chosen = [[place for part in c for place in part] for c in product(*sets)]
        source = " ".join([at.clause(), *laterals])
        # What was added and taken away again leaves no group behind.
        some = f" having sum({at.alias}.{NUMBER}) <> 0" if plan.counted and plan.keys else ""
        grouped = _group_by(chosen)
        return f"select {', '.join(columns)} from {source}{where_clause(where)}{grouped}{some}"

    def _apart(self, place: int) -> str:
        """Say what is added to the columns of subtotals that another grouping has too.

        PostgreSQL takes equal expressions for one column: it would be totalled over in both, or in
        neither.
        """
        def columns(key: Key) -> set[tuple[object, str]]:
            return {(key.read.through, c) for c in key.levels or (key.read.column,)}

        keys = self.plan.keys
        others = set[tuple[object, str]]().union(*(columns(k) for n, k in enumerate(keys) if n != place))
        shared = len(keys[place].levels) > 1 and columns(keys[place]) & others
        return " + 0" * (place + 1) if shared else ""

    def _metrics(self, at: Source, side: str) -> Iterator[str]:
        made = [self._metric(m, at) for m in self.plan.metrics]
        if self.plan.before is None:
            yield from (f"{m} as m{n}" for n, m in enumerate(made))
            return
        # The other period's columns stand empty beside these.
        for other in "mp":
            for n, m in enumerate(made):
                empty = f"case when false then {m} end"
                yield f"{m if other == side else empty} as {other}{n}"
        yield f"{'true' if side == 'm' else 'false'} as now"

    def _count(self, where: str, at: Source) -> str:
        if self.plan.counted:
            return f"coalesce(sum({at.alias}.{NUMBER}){where}, 0)::bigint"
        return f"count(*){where}"

    def _metric(self, m: Metric, at: Source) -> str:
        where = "" if m.where is None else f" filter (where {self.render.predicate(m.where, at)})"
        if m.read is None:
            counted = self._count(where, at)
            if m.function is StatsFunction.COUNT:
                return counted
            over = "" if m.over is None else f" filter (where {self.render.predicate(m.over, at)})"
            return f"round({counted}::{EXACT} / nullif({self._count(over, at)}, 0), 6)"
        column = at.column(m.read)
        match m.function:
            case StatsFunction.ENTERPRISES:
                return f"count(distinct {column}){where}"
            case StatsFunction.AVG:
                return f"round(sum({column}){where} / nullif(count({column}){where}, 0)::{EXACT}, 6)"
        return f"{m.function.value}({column}){where}"

    # The period.

    def _window(self, window: Window, side: str = "m") -> tuple[str, str]:
        """Give the first day and the day after the last, of the period or of the one before."""
        since = self.render.parameter(Parameter(window.since, date, "value", "period"))
        until = self.render.parameter(Parameter(window.until, date, "value", "period"))
        before = self.plan.before
        if side == "m" or before is None:
            return since, f"({until} + 1)"
        if before.unit == "window":
            return f"({since} - ({until} - {since} + 1))", since
        back = f"- interval '{STEPS[before.unit]}'"
        # The last day of a month is that of the month before too, whichever is longer.
        end = f"greatest(({until} + 1 {back})::date, ({until} {back})::date + 1)"
        return f"({since} {back})::date", end

    def _within(self, window: Window, at: Source, side: str) -> list[str]:
        column, python = at.column(window.read), window.read.python
        since, end = self._window(window, side)
        return [f"{column} >= {day_bound(self.render, since, python)}",
                f"{column} < {day_bound(self.render, end, python)}"]

    # Which groups, and in which order.

    def _having(self, alias: str) -> str:
        tests = [
            f"{alias}.m{b.metric} {OPERATORS[b.operator]}"
            f" {self.render.parameter(Parameter(b.value, Decimal, 'value', 'having'))}"
            for b in self.plan.having
        ]
        return f" where {' and '.join(tests)}" if tests else ""

    def _sort(self, alias: str) -> Iterator[str]:
        for s in self.plan.order:
            if s.metric:
                yield f"{alias}.m{s.place} {'desc' if s.falls else 'asc'} nulls last"
            else:
                yield from self._keys[s.place].sort(alias, falls=s.falls)


def _nothing(name: str) -> str:
    return {"rows": "[]", "totalGroups": "0"}.get(name, '"Stats"')


def _list(items: list[list[Piece]]) -> list[Piece]:
    out: list[Piece] = [(True, "[")]
    for n, item in enumerate(items):
        out += [(True, "," if n else ""), *item]
    return [*out, (True, "]")]


def _group_by(sets: list[list[int]]) -> str:
    if len(sets) > 1:
        return f" group by grouping sets ({', '.join(f'({_places(s)})' for s in sets)})"
    return f" group by {_places(sets[0])}" if sets[0] else ""


def _places(places: list[int]) -> str:
    return ", ".join(map(str, places))


def _small_metric(metric: Metric, alias: str) -> str:
    match metric.function:
        case StatsFunction.SUM:
            return f"{alias}.total"
        case StatsFunction.AVG:
            return f"round({alias}.total / nullif({alias}.n, 0)::{EXACT}, 6)"
    return f"{alias}.{'firms' if metric.function is StatsFunction.ENTERPRISES else 'n'}"


def _metric_json(metric: Metric, column: str, *, small: bool = False) -> str:
    python = metric.read.python if metric.read is not None else int
    if metric.function in COUNTS:
        return f"coalesce({column}::text, 'null')" if small else column
    exact = metric.function in (StatsFunction.RATIO, StatsFunction.AVG) or python is Decimal
    if exact:
        return f"""coalesce('"' || trim_scale({column}) || '"', 'null')"""
    return f"coalesce(to_json({column})::text, 'null')"
