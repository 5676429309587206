"""Turn one raw row of a register into a firm, or into the reason why it is refused.

Pure, so that every broken row is a test.

Invariant: a refused row is refused alone; a value that cannot be read is left empty and counted.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from stdnum.cn import uscc

from hub.registry.capital import read_capital

Cell = str | int | float | bool | date | datetime | None
COLUMNS = (
    "uscc", "name", "registered_on", "registration_type", "registered_capital_raw", "scope",
    "address", "registration_division",
)
LENGTH_MAX = {
    "uscc": 40, "name": 200, "registered_on": 40, "registration_type": 100,
    "registered_capital_raw": 100, "scope": 20_000, "address": 500, "registration_division": 20,
}
CREDIT_CODE = re.compile(r"[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}")
OLD_NUMBER = re.compile(r"[0-9]{15}")
# Year, month and day with any sign between them, or eight digits; a time of day may follow.
DAY = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D|[ T]\d{1,2}:.*)?|(\d{4})(\d\d)(\d\d)")
YEAR_MIN = 1900
# From here on a spreadsheet's number no longer holds every integer.
EXACT_MAX = 2**53
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Raw:
    """A row as it was read: its line in the file, and its cells in the order of `COLUMNS`."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Remark:
    """Why a row is refused, or why one of its values was left empty."""

    line: int
    column: str
    code: str


@dataclass(frozen=True)
class Firm:
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


class _Refused(Exception):  # never leaves this module
    def __init__(self, column: str, code: str) -> None:
        self.column, self.code = column, code


def _text(column: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and abs(cell) >= EXACT_MAX:
        raise _Refused(column, "NUMBER_ROUNDED")
    text = cell if isinstance(cell, str) else str(cell)
    # Nearly every text is printable, which is quicker to see than that it holds no control.
    if not text.isprintable():
        if "\x00" in text:
            raise _Refused(column, "NUL_BYTE")
        if CONTROL.search(text):
            raise _Refused(column, "CONTROL_CHARACTER")
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
        parts = DAY.fullmatch(text)
        try:
            day = date(*(int(p) for p in parts.groups() if p)) if parts else date.min
        except ValueError:
            day = date.min
        if day == date.min:
            raise _Refused("registered_on", "DATE_UNREADABLE")
    if not date(YEAR_MIN, 1, 1) <= day <= today:
        raise _Refused("registered_on", "DATE_OUT_OF_RANGE")
    return day


def _type_code(text: str, types: Mapping[str, str]) -> tuple[str | None, str | None]:
    if not text:
        return None, None
    # The register adds who holds the firm in brackets, which the code list does not know.
    found = types.get(text) or types.get(re.split("[(\uff08]", text)[0])
    return found, None if found else "TYPE_UNKNOWN"


def _read(raw: Raw, types: Mapping[str, str], today: date) -> Firm:
    cells = dict(zip(COLUMNS, raw.cells, strict=True))
    texts = {c: _text(c, v) for c, v in cells.items() if c != "registered_on"}
    number, code = _number(texts["uscc"])
    if not texts["name"]:
        raise _Refused("name", "NAME_MISSING")
    capital = read_capital(texts["registered_capital_raw"])
    kind, unknown = _type_code(texts["registration_type"], types)
    warnings = [
        Remark(raw.line, column, reason)
        for column, reason in (("registered_capital_raw", capital.warning),
                               ("registration_type", unknown)) if reason
    ]
    return Firm(
        raw.line, number, code, texts["name"], _day(cells["registered_on"], today), kind,
        capital.amount_10k, capital.currency, texts["scope"] or None, texts["address"] or None,
        texts["registration_division"], tuple(warnings),
    )


def read_row(raw: Raw, types: Mapping[str, str], today: date) -> Firm | Remark:
    """Read one row; `types` maps the name of a registration type to its code."""
    try:
        return _read(raw, types, today)
    except _Refused as refused:
        return Remark(raw.line, refused.column, refused.code)
