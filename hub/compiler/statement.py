"""Statement: one SQL text with placeholders only, and where each placeholder takes its value from."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple, NoReturn
from uuid import UUID

from stdnum.cn import uscc

from auth.policy.acting import own_of
from auth.policy.relation import place_of
from auth.principal import Principal
from hub.compiler.cost import FREE, Price
from hub.compiler.echo import Pairs, echo
from hub.compiler.paging import open_cursor, pads, page_size, storable
from hub.compiler.selection import Const, Slot, Variable
from hub.errors import Code, Refusal
from schema.blind import blind_index, normal_number
from schema.field import AREAS
from schema.identifiers import is_division_code, is_grid_code, public_id, read_public_id
from schema.rules.workdays import working_days

# What has a meaning in a pattern of LIKE, and loses it behind a backslash.
ESCAPED = r"\\\g<0>"
LIKE_SIGNS = re.compile(r"[\\%_]")
# A thousand years: a day so far from today is still one that the database knows.
DAYS_MAX = 366_000
# Values of one `in` list; PostgreSQL searches an array of this length about as fast as an index.
VALUES_MAX = 1000
# Rows of totals, and bounds of bands.
GROUPS_MAX = 1000
BOUNDS_MAX = 100
SQL_TYPES: dict[type, str] = {
    int: "bigint", str: "text", bool: "boolean", date: "date", datetime: "timestamptz",
    Decimal: "numeric", UUID: "uuid", bytes: "bytea",
}


class Moment(NamedTuple):
    """When a request is answered: the day, and the time zone in which it begins.

    The keys that sign cursors and index identity numbers come with it.
    """

    today: date
    zone: str
    cursor_key: bytes
    identity_key: bytes = b""
    allowance: Callable[[], Any] | None = None  # what is left of the caller's budget
    now: Callable[[], datetime] | None = None


Given = Mapping[str, Any]
# Variables, caller and moment to the value of one placeholder.
Binder = Callable[[Given, Principal, Moment], Any]


class Fact(ABC):
    """What a placeholder is given whatever the variables are."""

    @abstractmethod
    def of(self, given: Given, caller: Principal, moment: Moment) -> Any:
        """Give the value for this caller at this moment."""


@dataclass(frozen=True)
class Caller(Fact):
    """A fact about the principal."""

    attribute: str

    def of(self, _given: Given, caller: Principal, _moment: Moment) -> Any:
        """Give the principal's attribute."""
        return getattr(caller, self.attribute)


@dataclass(frozen=True)
class Own(Fact):
    """What a line of the work lists calls the caller's own."""

    name: str

    def of(self, _given: Given, caller: Principal, moment: Moment) -> list[Any]:
        """Give the values, in a fixed order."""
        return sorted(own_of(caller, self.name, moment.today))


@dataclass(frozen=True)
class WorkingDays(Fact):
    """The working days of the years about the day of the request, in order."""

    def of(self, _given: Given, _caller: Principal, moment: Moment) -> tuple[date, ...]:
        """Give the days from the first year that the calendar holds to the end of the next."""
        return working_days(moment.today.year + 1)


@dataclass(frozen=True)
class Ancestors(Fact):
    """The codes, at the level of an area column, of the grids that the caller's own lie under."""

    column: str

    def of(self, _given: Given, caller: Principal, _moment: Moment) -> list[int]:
        """Give a code for each of the caller's."""
        depth = AREAS.index(self.column)
        return [place_of(code, caller.level)[depth] for code in caller.codes]


@dataclass(frozen=True)
class Posed(Fact):
    """A fact about a hypothetical caller."""

    fact: Fact
    persona: Principal

    def of(self, given: Given, _caller: Principal, moment: Moment) -> Any:
        """Give the value that it has for the persona."""
        return self.fact.of(given, self.persona, moment)


@dataclass(frozen=True)
class Prefix(Fact):
    """What the public ids of a record begin with in the caller's city."""

    entity: str

    def of(self, _given: Given, caller: Principal, _moment: Moment) -> str:
        """Give a public id without its key."""
        return public_id(self.entity, caller.city_code, "")


@dataclass(frozen=True)
class Setting(Fact):
    """The whole caller and the day, as the database's own policies read them."""

    def of(self, _given: Given, caller: Principal, moment: Moment) -> str:
        """Give the database setting."""
        return caller.setting_on(moment.today)


@dataclass(frozen=True)
class Today(Fact):
    """The day of the request."""

    def of(self, _given: Given, _caller: Principal, moment: Moment) -> date:
        """Give the day."""
        return moment.today


@dataclass(frozen=True)
class Zone(Fact):
    """The time zone in which a day begins."""

    def of(self, _given: Given, _caller: Principal, moment: Moment) -> str:
        """Give the zone's name."""
        return moment.zone


@dataclass(frozen=True)
class Spent(Fact):
    """A fact about the budget that the request is charged to."""

    attribute: str

    def of(self, _given: Given, _caller: Principal, moment: Moment) -> Any:
        """Give the allowance's attribute; what is asked within the hub itself has none."""
        return getattr(moment.allowance(), self.attribute) if moment.allowance else None


@dataclass(frozen=True)
class Pad(Fact):
    """The inner or the outer padded key that signs the caller's cursors."""

    outer: bool

    def of(self, _given: Given, caller: Principal, moment: Moment) -> bytes:
        """Give the padded key."""
        return pads(moment.cursor_key, caller.setting)[self.outer]


@dataclass(frozen=True)
class Cursor:
    """One key value of a cursor, or (part 0) whether it is absent."""

    slot: Slot
    signature: str
    index: int
    absent: bool


@dataclass(frozen=True)
class Parameter:
    """A placeholder: its source, its type, and how a value is checked."""

    source: Slot | Fact | Cursor | Pairs | bool | tuple[Slot | bool, ...]
    python: type
    use: str = "value"
    entity: str = ""

    @property
    def sql_type(self) -> str:
        """Type that PostgreSQL gives the placeholder."""
        if self.use in ("array", "ids", "areas", "bounds"):
            return f"{SQL_TYPES[self.python]}[]"
        return "boolean" if self.use == "flag" else SQL_TYPES[self.python]


@dataclass(frozen=True)
class Statement:
    """What is sent, and the bytes around the answer."""

    sql: str
    parameters: tuple[Parameter, ...]
    head: bytes
    tails: Mapping[str, bytes]
    checks: tuple[Parameter, ...] = ()  # values that are checked and not sent
    access: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)  # by language
    price: Price = FREE

    @cached_property
    def lookups(self) -> int:
        """How many identity numbers are looked up."""
        return sum(p.use == "index" for p in self.parameters)

    def bind(self, variables: Given, caller: Principal, moment: Moment) -> list[Any]:
        """Give every placeholder its value.

        Refuses: CURSOR_INVALID, PAGE_SIZE_INVALID, ID_INVALID, USCC_INVALID, NUMBER_OUT_OF_RANGE,
        LIST_TOO_LONG, IDENTITY_NUMBER_INVALID, AREA_CODE_INVALID, AS_OF_IN_FUTURE.
        """
        for check in self._checkers:
            check(variables, caller, moment)
        return [bind(variables, caller, moment) for bind in self._binders]

    @cached_property
    def _checkers(self) -> tuple[Binder, ...]:
        return tuple(_binder(p, p.source) for p in self.checks)

    @cached_property
    def _binders(self) -> tuple[Binder, ...]:
        return tuple(_binder(p, p.source) for p in self.parameters)


def _binder(p: Parameter, source: Any) -> Binder:
    """Choose, once a statement, how a placeholder is given its value."""
    match source:
        case Fact():
            return source.of
        case Const() | Variable() if p.use == "index":
            return lambda given, _, moment: _index(source.value_in(given), moment.identity_key)
        case Const() | Variable() if p.use == "asOf":
            return lambda given, _, moment: _known(source.value_in(given), moment.now)
        case Const() | Variable() if p.python is str and p.use in ("value", "uscc"):
            return _text_binder(p, source)
        case Const() | Variable():
            return lambda given, caller, _: _checked(p, source.value_in(given), caller.city_code)
        case bool():
            return lambda *_: source  # a structural value: the plan was made for it
        case None:
            return lambda *_: _refuse_null(p)
        case Pairs():
            return lambda given, *_: echo(source, given)
        case Cursor():
            return _cursor_binder(p, source)
    binders = [_binder(p, s) for s in source]
    return lambda *those: _checked_list(p, [bind(*those) for bind in binders])


def _text_binder(p: Parameter, source: Slot) -> Binder:
    """Bind a text, which most values are, in a third of the time of the general way."""
    read, is_credit_code = source.value_in, p.use == "uscc"

    def bind(given: Given, caller: Principal, _moment: Moment) -> Any:
        value = read(given)
        if type(value) is not str or "\0" in value or (is_credit_code and not _credit_code(value)):
            return _checked(p, value, caller.city_code)
        return value

    return bind


def _refuse_null(p: Parameter) -> NoReturn:
    # A variable with a default may stand where null may not, and be null all the same.
    raise Refusal(Code.NULL_NOT_COMPARABLE, field=p.entity)


def _cursor_binder(p: Parameter, source: Cursor) -> Binder:
    read, kind = _binder(Parameter(source.slot, str), source.slot), str if source.absent else p.python

    def bind(given: Mapping[str, Any], caller: Principal, moment: Moment) -> Any:
        signed = pads(moment.cursor_key, caller.setting)
        value = open_cursor(read(given, caller, moment), source.signature, source.index, kind, signed)
        return (value is None) if source.absent else value

    return bind


def _known(value: datetime, now: Callable[[], datetime] | None) -> datetime:
    """Give an instant at which something was known; what will be known nobody can say."""
    if now is not None and value > now():
        raise Refusal(Code.AS_OF_IN_FUTURE)
    return value


def _index(value: object, key: bytes) -> str:
    """Give the keyed index of an identity number; the number itself goes no further."""
    if not isinstance(value, str) or normal_number(value) is None:
        raise Refusal(Code.IDENTITY_NUMBER_INVALID)
    return blind_index(key, value)


def _checked(p: Parameter, value: Any, city_code: int) -> Any:
    if p.use == "size":
        return page_size(value)
    if p.use == "groups":
        return page_size(value, "first", GROUPS_MAX)
    if isinstance(value, list | tuple):
        return _checked_list(p, [_checked(p, v, city_code) for v in value])
    if isinstance(value, Enum):
        return value.name
    if p.use in ("id", "ids"):
        return _id(p, value, city_code)
    if isinstance(value, str) and "\0" in value:
        raise Refusal(Code.TEXT_INVALID, field=p.entity)
    if p.use == "uscc" and not _credit_code(value):
        raise Refusal(Code.USCC_INVALID)
    if p.use == "part":
        # A pattern, because the trigram index serves LIKE and no function.
        return f"%{LIKE_SIGNS.sub(ESCAPED, value)}%"
    value = _number(p, value) if p.python in (int, Decimal) else value
    if p.use in ("area", "areas") and not _is_area(value, city_code, p.entity):
        raise Refusal(Code.AREA_CODE_INVALID, field=p.entity)
    return value


def _is_area(value: object, city_code: int, column: str) -> bool:
    """Say whether a value is written as a code of the city: a number of a grid, a text of a division."""
    if isinstance(value, int):
        return is_grid_code(value, city_code, column)
    return isinstance(value, str) and is_division_code(value, city_code)


@lru_cache(maxsize=65_536)
def _credit_code(value: str) -> bool:
    """Say whether a unified social credit code has its check digit."""
    return bool(uscc.is_valid(value))


def _number(p: Parameter, value: Any) -> Any:
    if p.python is int and isinstance(value, str) and value.isascii() and value.isdecimal():
        value = int(value)
    fits = isinstance(value, p.python) and storable(value)
    if not fits or (p.use == "days" and abs(value) > DAYS_MAX):
        raise Refusal(Code.NUMBER_OUT_OF_RANGE, field=p.entity)
    return value


def _checked_list(p: Parameter, values: list[Any]) -> list[Any]:
    if len(values) > VALUES_MAX:
        raise Refusal(Code.LIST_TOO_LONG, field=p.entity, limit=VALUES_MAX)
    if p.use == "bounds" and not (0 < len(values) <= BOUNDS_MAX and _rising(values)):
        raise Refusal(Code.BOUNDS_INVALID, limit=BOUNDS_MAX)
    return values


def _rising(values: list[Any]) -> bool:
    return all(one < two for one, two in pairwise(values))


def _id(p: Parameter, value: object, city_code: int) -> Any:
    """Read the key out of a public id; one of another city finds nothing here."""
    found = read_public_id(str(value))
    if found is None or found[0] != p.entity:
        raise Refusal(Code.ID_INVALID)
    try:
        key = p.python(found[2])
    except ValueError as wrong:
        raise Refusal(Code.ID_INVALID) from wrong
    if not storable(key) or (p.entity == "Grid" and not is_grid_code(key, found[1])):
        raise Refusal(Code.ID_INVALID)
    return key if found[1] == city_code else None
