"""Turn one raw row of a register into a firm, or into the reason why it is refused.

Pure, so that every broken row is a test.

Invariant: a refused row is refused alone; a value that cannot be read is left empty and counted.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from stdnum.cn import uscc

from hub.registry.capital import read_capital
from schema.homes import is_sole_proprietor, part_address

Cell = str | int | float | bool | date | datetime | None
COLUMNS = (
    "uscc", "name", "registered_on", "registration_type", "registered_capital_raw", "scope",
    "address", "registration_division",
)
DAY_AT = COLUMNS.index("registered_on")
TEXTS = tuple((n, column) for n, column in enumerate(COLUMNS) if n != DAY_AT)
LENGTH_MAX = {
    "uscc": 40, "name": 200, "registered_on": 40, "registration_type": 100,
    "registered_capital_raw": 100, "scope": 20_000, "address": 500, "registration_division": 20,
}
CREDIT_CODE = re.compile(r"[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}")
OLD_NUMBER = re.compile(r"[0-9]{15}")
# Year, month and day with any sign between them, or eight digits; a time of day may follow.
DAY = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D|[ T]\d{1,2}:.*)?|(\d{4})(\d\d)(\d\d)")
DAY_MIN = date(1900, 1, 1)
# From here on a spreadsheet's number no longer holds every integer.
EXACT_MAX = 2**53
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Raw(NamedTuple):
    """A row as it was read: its line in the file, and its cells in the order of `COLUMNS`."""

    line: int
    cells: tuple[Cell, ...]


class Remark(NamedTuple):
    """Why a row is refused, or why one of its values was left empty."""

    line: int
    column: str
    code: str


class Firm(NamedTuple):
    """A firm as the register states it; `number` is what the file gives: credit code or old number."""

    line: int
    number: str
    uscc: str | None
    name: str
    registered_on: date | None
    registration_type_code: str | None
    registered_capital_10k: Decimal | None
    registered_currency: str | None
    business_scope: str | None
    registered_address: str | None
    registration_division: str
    warnings: tuple[Remark, ...] = ()

    @property
    def addresses(self) -> tuple[str | None, str | None]:
        """What is open of the address, and the whole of it where it may be a home."""
        home = is_sole_proprietor(self.uscc, self.registration_type_code)
        return part_address(self.registered_address, home=home)


class _Refused(Exception):  # never leaves this module
    def __init__(self, column: str, code: str) -> None:
        self.column, self.code = column, code


def _written(column: str, cell: Cell) -> str:
    """Write what a spreadsheet gives as something else than text."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and abs(cell) >= EXACT_MAX:
        raise _Refused(column, "NUMBER_ROUNDED")
    return str(cell)


def _text(column: str, cell: Cell) -> str:
    text = cell if isinstance(cell, str) else _written(column, cell)
    # Nearly every text is printable, which is quicker to see than that it holds no control; of all
    # white space only the blank is printable.
    if not text.isprintable():
        if "\x00" in text:
            raise _Refused(column, "NUL_BYTE")
        if CONTROL.search(text):
            raise _Refused(column, "CONTROL_CHARACTER")
        text = " ".join(text.split())
    elif " " in text:
        text = " ".join(text.split())
    if len(text) > LENGTH_MAX[column]:
        raise _Refused(column, "VALUE_TOO_LONG")
    return text


def _number(text: str) -> tuple[str, str | None]:
    wide = text if text.isascii() else unicodedata.normalize("NFKC", text)
    number = wide.replace(" ", "").upper()
    if not number:
        raise _Refused("uscc", "NUMBER_MISSING")
    if OLD_NUMBER.fullmatch(number):
        return number, None
    if len(number) != 18:
        raise _Refused("uscc", "NUMBER_LENGTH")
    # The whole check of the library takes twice as long, most of it for cleaning what is clean.
    if not CREDIT_CODE.fullmatch(number) or uscc.calc_check_digit(number[:17]) != number[17]:
        raise _Refused("uscc", "USCC_INVALID")
    return number, number


def _day(cell: Cell, today: date) -> date | None:
    if isinstance(cell, datetime):
        day = cell.date()
    elif isinstance(cell, date):
        day = cell
    else:
        text = _text("registered_on", cell)
        if not text:
            return None
        written = _written_day(text)
        if written is None:
            raise _Refused("registered_on", "DATE_UNREADABLE")
        day = written
    if not DAY_MIN <= day <= today:
        raise _Refused("registered_on", "DATE_OUT_OF_RANGE")
    return day


# Forty years have so many days.
@lru_cache(maxsize=1 << 14)
def _written_day(text: str) -> date | None:
    parts = DAY.fullmatch(text)
    try:
        return date(*(int(p) for p in parts.groups() if p)) if parts else None
    except ValueError:
        return None


def _type_code(text: str, types: Mapping[str, str]) -> tuple[str | None, str | None]:
    if not text:
        return None, None
    # The register adds who holds the firm in brackets, which the code list does not know.
    found = types.get(text) or types.get(re.split("[(\uff08]", text)[0])
    return found, None if found else "TYPE_UNKNOWN"


def _read(raw: Raw, types: Mapping[str, str], today: date) -> Firm:
    stated, name, kind_name, notation, scope, address, office = [
        _text(column, raw.cells[n]) for n, column in TEXTS]
    number, code = _number(stated)
    if not name:
        raise _Refused("name", "NAME_MISSING")
    capital = read_capital(notation)
    kind, unknown = _type_code(kind_name, types)
    warnings = [
        Remark(raw.line, column, reason)
        for column, reason in (("registered_capital_raw", capital.warning),
                               ("registration_type", unknown)) if reason
    ]
    return Firm(
        raw.line, number, code, name, _day(raw.cells[DAY_AT], today), kind, capital.amount_10k,
        capital.currency, scope or None, address or None, office, tuple(warnings),
    )


def read_row(raw: Raw, types: Mapping[str, str], today: date) -> Firm | Remark:
    """Read one row; `types` maps the name of a registration type to its code."""
    try:
        return _read(raw, types, today)
    except _Refused as refused:
        return Remark(raw.line, refused.column, refused.code)
