"""One grouping of totals to SQL: how rows are grouped by it, and its value, label and filter as JSON.

Invariant: the filter of a value, beside those of the other groupings, lists the rows of its group.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hub.compiler.condition import Conditions, Source, literal
from hub.compiler.plan_aggregate import Grain, Key
from hub.compiler.statement import Parameter, Zone
from schema.grouping import AREA_WORDS, AreaLevel

STEPS = {"day": "1 day", "month": "1 month", "quarter": "3 months", "year": "1 year"}
LABELS = {"day": "YYYY-MM-DD", "month": "YYYY-MM", "quarter": 'YYYY"Q"Q', "year": "YYYY"}
INSTANT = """'YYYY-MM-DD"T"HH24:MI:SS"+00:00"'"""
WORDS = {column: word for word, column in AREA_WORDS.items()}
LEVELS = {level.value: level.name for level in AreaLevel}
# After this day no day is written in ten characters; a bound beyond it is left out.
DAYS_END = "date '9999-12-31'"


def local_day(render: Conditions, column: str, python: type) -> str:
    """Give a day, or the local day and time of an instant, as a timestamp without zone."""
    if python is date:
        return f"{column}::timestamp"
    return f"({column} at time zone {render.parameter(Parameter(Zone(), str))})"


def day_bound(render: Conditions, day: str, python: type) -> str:
    """Give a local day as a bound of days, or its beginning as a bound of instants."""
    if python is date:
        return day
    return f"({day}::timestamp at time zone {render.parameter(Parameter(Zone(), str))})"


def day_json(render: Conditions, day: str, python: type) -> str:
    """Write a local day, or the instant at which it begins, as JSON."""
    if python is date:
        return f"to_json({day})"
    return f"""'"' || to_char({day_bound(render, day, python)} at time zone 'UTC', {INSTANT}) || '"'"""


def nested(path: tuple[str, ...], inner: str) -> str:
    """Wrap the SQL of a JSON text into the objects of a path."""
    before = "".join(f'{{"{word}":' for word in path)
    return f"concat({literal(before)}, {inner}, {literal('}' * len(path))})"


@dataclass(frozen=True)
class KeyColumns:
    """The columns of one grouping: in a scan, and by name in the groups made of it."""

    render: Conditions
    key: Key
    place: int

    @property
    def names(self) -> tuple[str, ...]:
        """Name the columns that group; an area with subtotals has one a level."""
        if len(self.key.levels) > 1:
            return tuple(f"k{self.place}_{n}" for n in range(len(self.key.levels)))
        return (f"k{self.place}",)

    @property
    def mask(self) -> str:
        """Name the column that says which levels are totalled over, or nothing."""
        return f"k{self.place}_m" if len(self.key.levels) > 1 else ""

    def scanned(
        self, at: Source, laterals: list[str], shift: str = "", apart: str = ""
    ) -> Iterator[str]:
        """Give the expressions that group the rows of a scan; periods may be shifted on.

        What is added to the codes of an area leaves them as they are, and makes columns of their own.
        """
        key = self.key
        if key.grain is Grain.AREA:
            columns = [at.column(replace(key.read, column=level)) + apart for level in key.levels]
            yield from columns
            if self.mask:
                yield f"grouping({', '.join(columns)})"
            return
        column = at.column(key.read)
        match key.grain:
            case Grain.VALUE:
                yield column
            case Grain.ITEM:
                alias = self.render.alias()
                laterals.append(
                    f"left join lateral (select distinct unnest({column}) as v) {alias} on true")
                yield f"{alias}.v"
            case Grain.PREFIX:
                yield f"left({column}, {key.size})"
            case Grain.PERIOD:
                day = local_day(self.render, column, key.read.python)
                moved = f" + interval '{STEPS[shift]}'" if shift else ""
                yield f"(date_trunc('{key.unit}', {day}){moved})::date"
            case Grain.BAND:
                yield f"width_bucket({column}::numeric, {self._bounds()})"

    def sets(self, begin: int) -> list[list[int]]:
        """Give the sets of columns, by their places from `begin`, that are grouped by."""
        count = len(self.names)
        return [[begin + n for n in range(end)] for end in range(count, 0, -1)] if self.mask else [
            [begin]]

    def sort(self, alias: str, *, falls: bool) -> Iterator[str]:
        """Give the sort keys; a subtotal goes before what it sums, what is absent goes last."""
        for n, name in enumerate(self.names):
            if n:
                yield f"({alias}.{self.mask} & {self._bit(n)}) desc"
            yield f"{alias}.{name} {'desc' if falls else 'asc'} nulls last"

    def _bit(self, level: int) -> int:
        return 1 << (len(self.names) - 1 - level)

    def _bounds(self) -> str:
        source, python = self.key.bounds, self.key.read.python
        if source is None:
            raise LookupError(self.key.name)
        return f"{self.render.parameter(Parameter(source, python, 'bounds', 'bounds'))}::numeric[]"

    def _current(self, alias: str) -> str:
        """Give the value of the lowest level that is not totalled over."""
        if not self.mask:
            return f"{alias}.{self.names[0]}"
        cases = " ".join(
            f"when {2**n - 1} then {alias}.{name}" for n, name in enumerate(reversed(self.names)))
        return f"case {alias}.{self.mask} {cases} end"

    def value(self, alias: str) -> str:
        """Give the value as JSON."""
        now = self._current(alias)
        if self.key.grain is Grain.BAND:
            low, high = self._band(now)
            shown = (f"""concat('{{"from":', coalesce({low}, 'null'),"""
                     f""" ',"to":', coalesce({high}, 'null'), '}}')""")
            return f"case when {now} is null then 'null' else {shown} end"
        return f"coalesce(to_json({now})::text, 'null')"

    def label(self, alias: str) -> str:
        """Give the name of a grid or code, or a period in words, as JSON."""
        now = self._current(alias)
        if self.key.label:
            there, table = self.render.alias(), self.render.catalog.stored[self.key.label].main.name
            name = f"select to_json({there}.name)::text from {table} {there} where {there}.code = {now}"
            return f"coalesce(({name}), 'null')"
        if self.key.grain is Grain.PERIOD:
            return f"coalesce(to_json(to_char({now}, '{LABELS[self.key.unit]}'))::text, 'null')"
        return "'null'"

    def level(self, alias: str) -> str:
        """Give the level of an area on a row as JSON."""
        said = [f'"{LEVELS[column]}"' for column in self.key.levels]
        if not said:
            return "'null'"
        if not self.mask:
            return literal(said[0])
        cases = " ".join(
            f"when {2**n - 1} then {literal(word)}" for n, word in enumerate(reversed(said)))
        return f"case {alias}.{self.mask} {cases} end"

    def filters(self, alias: str) -> Iterator[str]:
        """Give filters as JSON, or SQL null where a level has none."""
        if self.key.grain is not Grain.AREA:
            now = f"{alias}.{self.names[0]}"
            yield self._either(now, self.key.path, self._condition(now))
            return
        for n, (name, column) in enumerate(zip(self.names, self.key.levels, strict=True)):
            now, links = f"{alias}.{name}", self.key.path[:-1]
            if column not in WORDS:
                # All lies in the city; behind links, what has nothing there lies nowhere.
                there, none = nested(links, "'{}'"), nested(("not", *links), "'{}'")
                yield from [f"case when {now} is null then {none} else {there} end"] if links else []
            else:
                path = (*self.key.path, WORDS[column])
                either = self._either(now, path, f"""concat('{{"eq":', {now}, '}}')""")
                yield (f"case when {alias}.{self.mask} & {self._bit(n)} = 0 then {either} end"
                       if self.mask and n else either)

    def _either(self, now: str, path: tuple[str, ...], condition: str) -> str:
        word = "isEmpty" if self.key.grain is Grain.ITEM else "isNull"
        # Behind a link, absent is also what has nothing there.
        if len(self.key.path) > 1:
            absent = nested(("not", *path), literal(f'{{"{word}":false}}'))
        else:
            absent = nested(path, literal(f'{{"{word}":true}}'))
        return f"case when {now} is null then {absent} else {nested(path, condition)} end"

    def _condition(self, now: str) -> str:
        key = self.key
        match key.grain:
            case Grain.PERIOD:
                python = key.read.python
                after = f"({now} + interval '{STEPS[key.unit]}')::date"
                end = (f"""case when {after} <= {DAYS_END} then"""
                       f""" concat(',"lt":', {day_json(self.render, after, python)}) end""")
                return f"""concat('{{"gte":', {day_json(self.render, now, python)}, {end}, '}}')"""
            case Grain.BAND:
                low, high = self._band(now)
                return (f"""concat('{{', concat_ws(',', '"gte":' || {low}, '"lt":' || {high}), '}}')""")
            case Grain.PREFIX:
                word = f"case when length({now}) < {key.size} then 'eq' else 'startsWith' end"
                return f"""concat('{{"', {word}, '":', to_json({now}), '}}')"""
        word = "has" if key.grain is Grain.ITEM else "eq"
        return f"""concat('{{"{word}":', to_json({now}), '}}')"""

    def _band(self, now: str) -> tuple[str, str]:
        sign = '"' if self.key.read.python is Decimal else ""
        return tuple(  # type: ignore[return-value]
            f"'{sign}' || ({self._bounds()})[{place}]::text || '{sign}'" for place in (now, f"{now} + 1"))
