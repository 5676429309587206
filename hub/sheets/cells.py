"""One cell to the value that a verb takes, as people write it: days in three spellings, codes with names.

Separate from the files, so that it can be tried on values alone.

Invariant: what cannot be read is refused at its column; nothing is guessed, cut or rounded.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from hub.errors import Code, Refusal
from hub.registry.row import Cell
from hub.sheets.columns import MARK, Column
from hub.sheets.lists import Choices
from hub.sheets.words import word

INSTANT = re.compile(
    r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?(?:[ T]*(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
# Whole numbers above this one Excel has rounded already: codes are to be text.
EXACT_MAX = 10**15
HALF_SECOND = timedelta(milliseconds=500)
# Between several values of one cell, in either writing.
BETWEEN = re.compile("[;\uff1b\n]")
# What Excel shows where a formula failed.
FAILED = re.compile(r"#(N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!)")
NUMBER = re.compile(r"[+-]?\d{1,30}(\.\d{1,30})?")


class Unread(Exception):  # it says what was wanted instead
    """A cell does not hold what its column takes."""

    def __init__(self, wanted: str) -> None:
        """Take what the column takes, in words of no language or of both."""
        super().__init__(wanted)
        self.wanted = wanted


def heading_of(cell: Cell) -> str:
    """Read a heading, without its mark and the spaces around it."""
    return str(cell if cell is not None else "").strip().strip("\ufeff").removesuffix(MARK).strip()


def text_of(cell: Cell) -> str:
    """Read a cell as text; a whole number has no point. Raises Unread, where digits have been lost."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) >= EXACT_MAX:
        raise Unread(word("text").both)
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d" if cell.time() == time() else "%Y-%m-%d %H:%M:%S")
    text = str(cell).strip()
    if FAILED.fullmatch(text):
        raise Unread(word("text").both)
    return text


def _written(text: str) -> datetime:
    """Read a day that was typed, and a time behind it."""
    found = INSTANT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(n or 0) for n in found.groups())
    return datetime(year, month, day, hour, minute, second)  # a zone is set where one is meant


def _read_day(cell: Cell, _: ZoneInfo) -> date:
    read = cell if isinstance(cell, datetime) else _written(str(cell).strip())
    if read.time() != time():
        raise ValueError(cell)
    return read.date()


def _read_instant(cell: Cell, zone: ZoneInfo) -> datetime:
    if isinstance(cell, datetime):
        # A day's fraction in binary is a microsecond off.
        return (cell + HALF_SECOND).replace(microsecond=0, tzinfo=zone)
    return _written(str(cell).strip()).replace(tzinfo=zone)


def _read_number(cell: Cell, _: ZoneInfo) -> Decimal:
    text = str(cell).strip().replace(",", "")
    if not isinstance(cell, float) and not NUMBER.fullmatch(text):
        raise ValueError(cell)
    out = Decimal(text)
    if not out.is_finite():
        raise ValueError(cell)
    return out


def _read_whole(cell: Cell, zone: ZoneInfo) -> int:
    out = _read_number(cell, zone)
    if out != int(out) or abs(out) >= EXACT_MAX * 10 ** 4:
        raise ValueError(cell)
    if isinstance(cell, float) and abs(cell) >= EXACT_MAX:
        raise ValueError(cell)
    return int(out)


READERS: Mapping[type, Any] = {
    date: _read_day, datetime: _read_instant, Decimal: _read_number, int: _read_whole}


def _chosen(column: Column, cell: Cell, choices: Choices) -> str:
    """Find the code that was chosen, by itself, with its name behind it, or by its name alone."""
    text = text_of(cell)
    code = text.split()[0]
    if code in choices and text in (code, f"{code} {choices[code]}"):
        return code
    named = [c for c, name in choices.items() if name == text]
    if len(named) != 1:
        raise Unread(column.wanted.both)
    return named[0]


def _one(column: Column, cell: Cell, choices: Choices | None, zone: ZoneInfo) -> Any:
    one = column.input
    if one.python is bool and not one.target:
        if isinstance(cell, bool):
            return cell
        return {word("yes").zh: True, word("no").zh: False}[text_of(cell)]
    if choices is not None:
        code = _chosen(column, cell, choices)
        return int(code) if one.python is int else code
    if one.python in READERS and (not one.target or one.python is int):
        return READERS[one.python](cell, zone)
    return text_of(cell)


def _pieces(column: Column, cell: Cell) -> Iterator[Cell]:
    if not column.input.many:
        yield cell
        return
    for piece in BETWEEN.split(text_of(cell)):
        if piece.strip():
            yield piece.strip()


def read_cell(column: Column, cell: Cell, choices: Choices | None, zone: ZoneInfo) -> Any:
    """Read what is filled in under a heading; a blank cell is nothing.

    Refuses: CELL_INVALID.
    """
    if cell is None or not str(cell).strip():
        return None
    try:
        read = [_one(column, piece, choices, zone) for piece in _pieces(column, cell)]
    except (ValueError, KeyError, InvalidOperation, Unread) as wrong:
        wanted = wrong.wanted if isinstance(wrong, Unread) else column.wanted.both
        raise Refusal(Code.CELL_INVALID, field=column.heading, wanted=wanted) from wrong
    return read if column.input.many else read[0]
