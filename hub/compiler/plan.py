"""ReadPlan: what one statement reads.

Invariant: a plan is frozen and holds no values of the principal; each Rows carries its row predicate.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from auth.policy.model import Reach
from auth.policy.needs import Line
from auth.principal import Principal
from hub.compiler.selection import Slot
from schema.field import Comparator, Direction, Publication

if TYPE_CHECKING:
    from hub.compiler.plan_aggregate import StatsPlan
    from hub.compiler.plan_work import WorkList


class Width(StrEnum):
    """How far a scan goes."""

    OWN = "OWN"  # rows inside the caller's scope
    ALL = "ALL"  # rows of the whole city that are open to the caller
    NONE = "NONE"  # no row at all


@dataclass(frozen=True)
class Known:
    """Which versions of rows are read: those known at an instant, or all, up to it if there is one."""

    at: Slot | None
    every: bool = False


@dataclass(frozen=True)
class Rows:
    """One scanned record with the row predicate decided for it.

    `scope` is the caller's reach inside; `column` the ancestor column of an AREA; `public` limits
    rows outside to those that are published. Without `known` rows are read as they are now.
    """

    entity: str
    width: Width
    scope: Reach
    column: str
    several: bool
    public: Publication | None
    parties: tuple[str, ...] = ()
    outer: "Rows | None" = None  # the scan that this one hangs on
    known: Known | None = None


@dataclass(frozen=True)
class Read:
    """One stored value; `store` is base, own (the same row within scope) or a side table."""

    store: str
    column: str
    python: type
    many: bool
    codes: type[Enum] | None
    nullable: bool
    through: tuple[tuple[Rows, str], ...] = ()  # to-one links walked before the column


@dataclass(frozen=True)
class Compare:
    """A value compared with a placeholder."""

    read: Read
    operator: str
    value: Slot
    entity: str = ""  # the record whose public ids are compared


@dataclass(frozen=True)
class Sought:
    """A row whose identifier is a placeholder, found by its keyed index."""

    entity: str
    field: str
    value: Slot


@dataclass(frozen=True)
class Days:
    """A day, or the local day of an instant, compared with today plus a number of days."""

    read: Read
    operator: str
    value: Slot


@dataclass(frozen=True)
class Within:
    """A value among placeholders."""

    read: Read
    values: Slot | tuple[Slot, ...]
    entity: str = ""  # the record whose public ids are compared


@dataclass(frozen=True)
class Null:
    """A value that is absent, or not."""

    read: Read
    wanted: bool


@dataclass(frozen=True)
class Empty:
    """A list that holds nothing or is absent, or one that holds something."""

    read: Read
    wanted: bool


@dataclass(frozen=True)
class Fields:
    """Two fields of one row compared, or one with a field of a row around it."""

    left: Read
    operator: Comparator
    right: Read
    outer: str = ""  # the record around whose row the right field is read from


@dataclass(frozen=True)
class Every:
    """All hold."""

    items: tuple["Predicate", ...]


@dataclass(frozen=True)
class Either:
    """One holds."""

    items: tuple["Predicate", ...]


@dataclass(frozen=True)
class Not:
    """The complement; unknown counts as false."""

    item: "Predicate"


@dataclass(frozen=True)
class Related:
    """Some related row matches, or how many do."""

    rows: Rows
    by: str
    many: bool
    where: "Predicate"
    count: tuple[tuple[str, Slot], ...] = ()


Predicate = Compare | Sought | Days | Within | Null | Empty | Fields | Every | Either | Not | Related


@dataclass(frozen=True)
class Text:
    """JSON that the plan itself knows."""

    key: str
    json: str


@dataclass(frozen=True)
class Value:
    """A stored value under its response key."""

    key: str
    read: Read


@dataclass(frozen=True)
class Id:
    """The public id of a row."""

    key: str


@dataclass(frozen=True)
class Eyes:
    """Who looks at a row: how far its scope reaches, by which column; `persona` if it is hypothetical."""

    reach: Reach
    column: str
    listed: bool  # a department: what it may see by list or duty is its own
    persona: Principal | None = None


@dataclass(frozen=True)
class Lies:
    """How a row lies to who looks."""

    key: str
    eyes: Eyes


@dataclass(frozen=True)
class Told:
    """JSON that depends on what a row is to who looks: within its scope, outside, or not shown to it.

    `rows` are those that it may see. A row that the caller itself looks at is always shown.
    """

    key: str
    eyes: Eyes
    rows: Rows
    inside: str
    outside: str
    hidden: str


@dataclass(frozen=True)
class One:
    """A to-one link; an `own` one is followed in the caller's own rows only."""

    key: str
    by: str
    object: "ObjectPlan"
    own: bool = False


@dataclass(frozen=True)
class Many:
    """A to-many link; an `own` one is followed in the caller's own rows only."""

    key: str
    by: str
    page: "PagePlan"
    own: bool = False


@dataclass(frozen=True)
class Summary:
    """Totals of a list or of a to-many link; an `own` link as that of Many."""

    key: str
    plan: "StatsPlan"
    by: str = ""
    own: bool = False


Item = Text | Value | Id | Lies | Told | One | Many | Summary


@dataclass(frozen=True)
class ObjectPlan:
    """The selected parts of one row."""

    rows: Rows
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Order:
    """One sort key."""

    read: Read
    direction: Direction


@dataclass(frozen=True)
class Edges:
    """The rows of a page."""

    key: str
    parts: tuple[tuple[str, str | ObjectPlan], ...]


@dataclass(frozen=True)
class PageInfo:
    """Where a page ends."""

    key: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Total:
    """How many rows match in all."""

    key: str


Part = Text | Edges | PageInfo | Total


@dataclass(frozen=True)
class PagePlan:
    """One page of a connection; `backward` pages are read in reverse and turned round."""

    rows: Rows
    where: Predicate
    order: tuple[Order, ...]
    size: Slot
    cursor: Slot | None
    backward: bool
    parts: tuple[Part, ...]

    @property
    def by_key(self) -> bool:
        """Whether the order is that of the key alone, which indexes give."""
        return len(self.order) == 1


@dataclass(frozen=True)
class Lookup:
    """One row by a key; `public` keys are the hub's public ids."""

    key: str
    column: str
    public: bool
    value: Slot
    object: ObjectPlan


@dataclass(frozen=True)
class Batch:
    """Rows of any records by their public ids, in the order asked."""

    key: str
    items: tuple[Lookup, ...]


@dataclass(frozen=True)
class Listing:
    """A root connection."""

    key: str
    page: PagePlan


@dataclass(frozen=True)
class CallerField:
    """A fact about the caller, told from the principal itself."""

    key: str
    attribute: str


@dataclass(frozen=True)
class Viewer:
    """The caller, as the hub sees it."""

    key: str
    items: tuple[Text | CallerField, ...]


@dataclass(frozen=True)
class BudgetField:
    """A fact about the price of the query and the budget it is charged to."""

    key: str
    attribute: str


@dataclass(frozen=True)
class Budget:
    """What the query costs and leaves."""

    key: str
    items: tuple[Text | BudgetField, ...]


@dataclass(frozen=True)
class MyWork:
    """What waits for the caller."""

    key: str
    plan: "WorkList"


Root = Text | Lookup | Batch | Listing | Viewer | Budget | Summary | MyWork


@dataclass(frozen=True)
class Withheld:
    """What one coordinate does not give in full, a line a relation."""

    path: str
    field: str
    effects: tuple[Line, ...]


@dataclass(frozen=True)
class ReadPlan:
    """A whole query operation."""

    roots: tuple[Root, ...]
    access: tuple[Withheld, ...]
