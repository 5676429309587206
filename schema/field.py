"""The language of declarations: a record is an annotated class, a field or link is one annotation.

Everything else (tables, catalog, GraphQL types, documentation) is derived from what is read here.

Invariant: a field states its class and its family; there is no field without them.
Invariant: this module knows neither SQL nor GraphQL.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from schema.masks import Mask

SHARD = "city_code"
AREAS = (SHARD, "district_code", "town_code", "village_code")
ANCESTORS = (*AREAS, "enterprise_id")
LISTS = "department_codes"
SCOPE_COLUMNS = (*ANCESTORS, LISTS)


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


@dataclass(frozen=True)
class LinkMark:
    """What one annotation says of a link."""

    by: str
    cls: FieldClass
    family: str
    label: str | None
    wide: bool


def field(  # each argument is a word of the language
    cls: FieldClass,
    family: str = "",
    *,
    mask: Mask | None = None,
    codes: type[Enum] | None = None,
    label: str | None = None,
    search: bool = False,
    blind: str = "",
) -> FieldMark:
    """State class, policy family (the record's if empty), mask, code list and label of a field.

    `search` asks for a trigram index, for texts that people look for by a part. `blind` names the column
    that holds the keyed index of an identifier, by which alone it is looked up.
    """
    return FieldMark(cls, family, mask, codes, label, search, blind)


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
class _Declared:
    cls: type
    table: str
    scoping: Scoping
    row_class: FieldClass
    family: str
    key: str
    natural: str
    public: Publication | None
    parties: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...]
    checks: Mapping[str, str]
    one_open: tuple[tuple[str, str], ...]
    counted: Counted | None


T = TypeVar("T", bound=type)
_DECLARED: list[_Declared] = []


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
    unique: tuple[tuple[str, ...], ...] = (),
    checks: Mapping[str, str] | None = None,
    one_open: tuple[tuple[str, str], ...] = (),
    counted: Counted | None = None,
) -> Callable[[T], T]:
    """Declare a record.

    `row` is the class of the fact that a row exists, `public` says when a row is open to all,
    `natural` the business key of the look-up, `parties` prefixes of further sets of area columns,
    `checks` named conditions in SQL, `one_open` pairs (column, condition): at most one row
    that meets the condition for each value of the column, `counted` what its totals are asked by.
    """

    def declare(cls: T) -> T:
        _DECLARED.append(
            _Declared(cls, table, scoping, row, family, key, natural, public, parties, unique,
                      MappingProxyType(dict(checks or {})), one_open, counted)
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


VALUES = (int, str, bool, date, datetime, Decimal, UUID, Json)


def _optional(base: Any) -> tuple[Any, bool]:
    if get_origin(base) in (Union, UnionType):
        return next(a for a in get_args(base) if a is not type(None)), True
    return base, False


def _read_link(name: str, base: Any, mark: LinkMark, family: str) -> Link:
    plain, nullable = _optional(base)
    many = get_origin(plain) is list
    target = get_args(plain)[0] if many else plain
    # Whoever may see a row may know what it belongs to; only a guarded reference needs a family.
    own = family if mark.cls > S0 else OPEN_FAMILY
    return Link(camel(name), target.__name__, many, mark.by, nullable, mark.cls,
                mark.family or own, mark.label or name, mark.wide)


def _read_field(column: str, base: Any, mark: FieldMark, family: str) -> Field:
    plain, nullable = _optional(base)
    many = get_origin(plain) is list
    value = get_args(plain)[0] if many else plain
    if value not in VALUES or (mark.mask and value is not str):
        raise TypeError(f"{column}: {value} cannot be stored")
    return Field(camel(column), column, value, many, nullable, mark.cls, mark.family or family,
                 mark.mask, mark.codes, mark.label or column, mark.search, mark.blind)


def _read(d: _Declared, names: dict[str, type]) -> Entity:
    fields: dict[str, Field] = {}
    links: dict[str, Link] = {}
    for column, hint in get_type_hints(d.cls, localns=names, include_extras=True).items():
        if get_origin(hint) is not Annotated:
            raise TypeError(f"{d.cls.__name__}.{column} states no class: every field needs one")
        base, mark = get_args(hint)
        if isinstance(mark, LinkMark):
            found = _read_link(column, base, mark, d.family)
            links[found.name] = found
        else:
            read = _read_field(column, base, mark, d.family)
            fields[read.name] = read
    return Entity(d.cls.__name__, d.table, d.scoping, d.row_class, d.family, d.key, d.natural,
                  d.public, d.parties, d.unique, d.checks, d.one_open, d.counted,
                  MappingProxyType(_placed(fields)), MappingProxyType(links), d.cls)


def _placed(fields: dict[str, Field]) -> dict[str, Field]:
    """Give each guarded field its side table: one a class, and one a family where a class has several.

    So whatever opens a row of a side table opens every field in it.
    """
    families: dict[FieldClass, set[str]] = {}
    for f in fields.values():
        families.setdefault(f.cls, set()).add(f.family)
    return {
        name: replace(f, store="_".join(
            [f.cls.name.lower(), *([f.family] if len(families[f.cls]) > 1 else [])]))
        if f.cls >= GUARDED_FROM else f
        for name, f in fields.items()
    }


def entities() -> tuple[Entity, ...]:
    """Read every declaration; call once all record modules are imported."""
    names = {d.cls.__name__: d.cls for d in _DECLARED}
    return tuple(_read(d, names) for d in _DECLARED)
