"""StatsPlan: what the totals of one list group and measure.

Separate from plan.py, whose words it uses and which holds it as one more item of a plan.

Invariant: frozen and inert, placeholders instead of values, as every plan.
"""

from dataclasses import dataclass
from enum import StrEnum

from hub.compiler.echo import Pairs
from hub.compiler.plan import Predicate, Read, Rows
from hub.compiler.selection import Slot
from schema.grouping import StatsFunction


class Grain(StrEnum):
    """How the values of a field become groups."""

    VALUE = "value"  # each value
    ITEM = "item"  # each value in a list; a row is in the group of each
    PREFIX = "prefix"  # codes that begin alike
    PERIOD = "period"  # local periods
    BAND = "band"  # between bounds
    AREA = "area"  # grids of the management tree


@dataclass(frozen=True)
class Key:
    """One grouping; `path` spells it in the filter language, through to-one links."""

    name: str
    grain: Grain
    read: Read
    path: tuple[str, ...]
    unit: str = ""  # length of a period
    size: int = 0  # signs of a prefix
    bounds: Slot | tuple[Slot, ...] | None = None
    label: str = ""  # shared record that names a code
    # Columns of an area, from the highest level with a total of its own down to the one grouped at.
    levels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Metric:
    """One measure of each group, over the rows that meet `where`; `over` is a ratio's denominator."""

    name: str
    function: StatsFunction
    read: Read | None
    where: Predicate | None
    given: Pairs | None
    over: Predicate | None


@dataclass(frozen=True)
class Bound:
    """A metric, by its place, compared with a placeholder."""

    metric: int
    operator: str
    value: Slot


@dataclass(frozen=True)
class Sort:
    """A key or a metric, by its place."""

    metric: bool
    place: int
    falls: bool


@dataclass(frozen=True)
class Window:
    """The days that totals cover, both included."""

    read: Read
    since: Slot
    until: Slot
    path: tuple[str, ...]


@dataclass(frozen=True)
class Before:
    """The period that is compared: by which unit it lies before, and which key is a period of it."""

    unit: str  # "window": by the window's own length
    key: int | None


@dataclass(frozen=True)
class Shown:
    """A selected part of the answer under its response key."""

    key: str
    name: str
    parts: tuple["Shown", ...]


@dataclass(frozen=True)
class SmallGroups:
    """The function of the database that counts what the caller may not list or read, and its levels.

    One that totals a field takes no argument; it gives every level of areas.
    """

    function: str
    level: str
    sections: bool
    unit: str
    levels: int  # how many combinations of levels there are, the coarser ones among them
    field: str = ""  # whose values are totalled


@dataclass(frozen=True)
class StatsPlan:
    """Totals of one list."""

    rows: Rows
    where: Predicate
    given: Pairs | None
    keys: tuple[Key, ...]
    metrics: tuple[Metric, ...]
    having: tuple[Bound, ...]
    order: tuple[Sort, ...]
    size: Slot
    window: Window | None
    before: Before | None  # None when nothing before is compared
    parts: tuple[Shown, ...]
    counted: bool = False  # answered from counts that are kept
    small: SmallGroups | None = None  # of rows that may not be listed
