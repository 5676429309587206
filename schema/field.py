"""The language of declarations: a record is an annotated class, a field or link is one annotation.

Everything else (tables, catalog, GraphQL types, documentation) is derived from what is declared in it.

Invariant: a field states its class and its family; there is no field without them.
Invariant: this module knows neither SQL nor GraphQL.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import UUID

from schema.bands import Coarse
from schema.masks import Mask

SHARD = "city_code"
AREAS = (SHARD, "district_code", "town_code", "village_code")
ANCESTORS = (*AREAS, "enterprise_id")
LISTS = "department_codes"
SCOPE_COLUMNS = (*ANCESTORS, LISTS)
# Whose a row is that belongs to one unit alone, whatever lies above it.
UNIT = "unit"


class FieldClass(IntEnum):
    """Sensitivity class of a field (S0 to S5 of the city's field table)."""

    PUBLIC = 0
    OPERATIONAL = 1
    COMMERCIAL = 2
    PERSONAL = 3
    SENSITIVE = 4
    SECRET = 5


S0, S1, S2, S3, S4, S5 = FieldClass
# Classes from here up live in side tables, so that row security is field security.
GUARDED_FROM = S2
# Families that are open to fewer than their rows whatever their class; a test holds that none is missing.
APART = frozenset({"licence_papers", "size_facts", "standardization_scores", "worker_certificate"})
# The family of facts that are open inside and outside every scope.
OPEN_FAMILY = "registration"


class Scoping(Enum):
    """How a record relates to the tree of grids."""

    SCOPED = "SCOPED"  # carries the scope columns; lies under a grid or an enterprise
    SHARED = "SHARED"  # one copy for the whole city, readable by everyone (codes, grids)
    SHORT = "SHORT"  # shared, and so short (SHORT_ROWS_MAX) that a page may read the whole of it


SHORT_ROWS_MAX = 100


class Structural(Enum):
    """Enum inputs that change the plan itself; every other input becomes a placeholder."""


class Name(str):
    """A name that a caller chose; it is part of the plan, not of the values."""

    __slots__ = ()


class Direction(Structural):
    """Direction of an ordering."""

    ASC = "ASC"
    DESC = "DESC"


class Scope(Structural):
    """Which rows a root field scans."""

    OWN = "OWN"
    ALL = "ALL"


class Comparator(Structural):
    """How two fields are compared."""

    EQ = "EQ"
    NE = "NE"
    GT = "GT"
    GTE = "GTE"
    LT = "LT"
    LTE = "LTE"


class Json(dict[str, Any]):
    """A value kept as JSON, whose shape the record's documentation states."""


@dataclass(frozen=True)
class FieldMark:
    """What one annotation says of a field."""

    cls: FieldClass
    family: str
    mask: Mask | None
    codes: type[Enum] | None
    label: str | None
    search: bool
    blind: str
    coarse: Coarse | None


@dataclass(frozen=True)
class LinkMark:
    """What one annotation says of a link."""

    by: str
    cls: FieldClass
    family: str
    label: str | None
    wide: bool


def field(  # noqa: PLR0913  # each argument is a word of the language
    cls: FieldClass,
    family: str = "",
    *,
    mask: Mask | None = None,
    codes: type[Enum] | None = None,
    label: str | None = None,
    search: bool = False,
    blind: str = "",
    coarse: Coarse | None = None,
) -> FieldMark:
    """State class, policy family (the record's if empty), mask, code list and label of a field.

    `search` asks for a trigram index, for texts that people look for by a part. `blind` names the column
    that holds the keyed index of an identifier, by which alone it is looked up; it is no field. `coarse`
    says of which exact values this one is derived when they are written.
    """
    return FieldMark(cls, family, mask, codes, label, search, blind, coarse)


def link(
    *, by: str, cls: FieldClass = S0, family: str = "", label: str | None = None, wide: bool = False
) -> LinkMark:
    """Link records: `by` is this table's column for to-one, the other table's column for to-many.

    A `wide` link may leave the caller's scope; what lies outside then shows its public fields only.
    """
    return LinkMark(by, cls, family, label, wide)


@dataclass(frozen=True)
class Field:
    """One stored value of a record."""

    name: str
    column: str
    python: type
    many: bool
    nullable: bool
    cls: FieldClass
    family: str
    mask: Mask | None
    codes: type[Enum] | None
    label: str
    search: bool
    blind: str = ""
    coarse: Coarse | None = None
    store: str = "main"  # the main table, or a guarded side table

    @property
    def mask_store(self) -> str:
        """Where the stored derivative lies: beside a guarded value, in a table of its own."""
        return "main" if self.store == "main" else f"{self.store}_masked"

    @property
    def masked_column(self) -> str:
        """Column of the stored derivative."""
        return f"{self.column}_masked"

    @property
    def ordered(self) -> bool:
        """Whether values can be compared by size and sorted."""
        return not self.many and self.python not in (bool, Json, UUID)


@dataclass(frozen=True)
class Link:
    """One way from a record to another."""

    name: str
    target: str
    many: bool
    by: str
    nullable: bool
    cls: FieldClass
    family: str
    label: str
    wide: bool


@dataclass(frozen=True)
class Publication:
    """When rows of a record are open to everybody: from a day on, until the first of some days."""

    since: str
    until: tuple[str, ...] = ()


@dataclass(frozen=True)
class Counted:
    """What totals of a record are asked by day after day.

    Counts are kept for each area and combination of `by`, which are code lists; `beside` are further
    columns, such as days, that the index of areas carries. Rows in which `until` is absent are open,
    and few: they have an index of their own.
    """

    by: tuple[str, ...]
    beside: tuple[str, ...] = ()
    until: str = ""


@dataclass(frozen=True)
class Entity:
    """One record, as declared."""

    name: str
    table: str
    scoping: Scoping
    row_class: FieldClass
    family: str
    key: str
    natural: str
    public: Publication | None
    parties: tuple[str, ...]
    by_unit: bool
    unique: tuple[tuple[str, ...], ...]
    checks: Mapping[str, str]
    one_open: tuple[tuple[str, str], ...]
    counted: Counted | None
    fields: Mapping[str, Field]
    links: Mapping[str, Link]
    origin: type

    @property
    def scoped(self) -> bool:
        """Whether rows carry the scope columns."""
        return self.scoping is Scoping.SCOPED

    @property
    def remembered(self) -> bool:
        """Whether superseded versions are kept: what is thrown away unfinished is not."""
        return self.scoped and not self.by_unit

    @property
    def stores(self) -> tuple[str, ...]:
        """Names of the side tables."""
        masked = {f.mask_store for f in self.fields.values() if f.mask}
        return tuple(sorted(({f.store for f in self.fields.values()} | masked) - {"main"}))

    def is_plain(self, column: str) -> bool:
        """Say whether texts of a column are letters and digits alone, which the database checks."""
        return f"{column}_check_digit" in self.checks

    def column_field(self, column: str) -> Field:
        """Find the field that is stored in a column."""
        return next(f for f in self.fields.values() if f.column == column)


@dataclass(frozen=True)
class Declared:
    """One record, as its decorator took it."""

    cls: type
    table: str
    scoping: Scoping
    row_class: FieldClass
    family: str
    key: str
    natural: str
    public: Publication | None
    parties: tuple[str, ...]
    by_unit: bool
    unique: tuple[tuple[str, ...], ...]
    checks: Mapping[str, str]
    one_open: tuple[tuple[str, str], ...]
    counted: Counted | None


T = TypeVar("T", bound=type)
DECLARED: list[Declared] = []


def record(  # noqa: PLR0913  # each argument is a word of the language
    table: str,
    *,
    family: str,
    row: FieldClass = S0,
    scoping: Scoping = Scoping.SCOPED,
    key: str = "id",
    natural: str = "",
    public: Publication | None = None,
    parties: tuple[str, ...] = (),
    by_unit: bool = False,
    unique: tuple[tuple[str, ...], ...] = (),
    checks: Mapping[str, str] | None = None,
    one_open: tuple[tuple[str, str], ...] = (),
    counted: Counted | None = None,
) -> Callable[[T], T]:
    """Declare a record.

    `row` is the class of the fact that a row exists, `public` says when a row is open to all,
    `natural` the business key of the look-up, `parties` prefixes of further sets of area columns,
    `by_unit` says that a row is open to the unit that wrote it and to nobody above it,
    `checks` named conditions in SQL, `one_open` pairs (column, condition): at most one row
    that meets the condition for each value of the column, `counted` what its totals are asked by.
    """

    def declare(cls: T) -> T:
        DECLARED.append(
            Declared(cls, table, scoping, row, family, key, natural, public, parties, by_unit,
                     unique, MappingProxyType(dict(checks or {})), one_open, counted)
        )
        return cls

    return declare


def camel(name: str) -> str:
    """Turn a column's name into a GraphQL name.

    >>> camel("valid_to")
    'validTo'
    """
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def snake(name: str) -> str:
    """Turn a class's name into the spelling of tables.

    >>> snake("CreditRecord")
    'credit_record'
    """
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).removeprefix("_")
