"""Keyset cursors and page sizes.

A cursor is base64 of [signature of the list and its order, key values…]; the signature refuses a
cursor of another list or order.
"""

import base64
import binascii
import hashlib
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import orjson

from hub.compiler.plan import Order
from hub.errors import Code, Refusal

PAGE_SIZE_MAX = 100
INTEGER_MAX = 2**63 - 1
# Far beyond any quantity, and far within what a numeric column takes.
DIGITS_MAX = 1000
# The driver sends its first and last instants and days as the database's infinities.
INFINITE_DAYS = {"infinity": date.max, "-infinity": date.min}
INFINITE = {
    name: datetime.combine(day, time.max if day is date.max else time.min, UTC)
    for name, day in INFINITE_DAYS.items()
}


def _day(text: str) -> date:
    return INFINITE_DAYS.get(text) or date.fromisoformat(text)


def _instant(text: str) -> datetime:
    return INFINITE.get(text) or datetime.fromisoformat(text)


PARSE: dict[type, Any] = {
    int: int, str: str, Decimal: Decimal, UUID: UUID, date: _day, datetime: _instant,
}


def signature(entity: str, order: tuple[Order, ...]) -> str:
    """Name a list in its order in eight characters."""
    keys = [([by for _, by in o.read.through], o.read.column, o.direction.name) for o in order]
    return hashlib.sha256(f"{entity}:{keys}".encode()).hexdigest()[:8]


def open_cursor(text: object, expected: str, index: int, kind: type) -> Any:
    """Take one key value out of a cursor. Refuses: CURSOR_INVALID."""
    try:
        sign, *values = orjson.loads(base64.b64decode(str(text), validate=True))
        if sign == expected and values[index] is None:
            return None
        value = PARSE[kind](values[index])
        if sign == expected and storable(value):
            return value
    except (ValueError, IndexError, TypeError, binascii.Error, InvalidOperation):
        pass
    raise Refusal(Code.CURSOR_INVALID)


def storable(value: object) -> bool:
    """Say whether the database could hold a value, so that it may be sent for a comparison."""
    match value:
        case int():
            return abs(value) <= INTEGER_MAX
        case str():
            return "\0" not in value
        case Decimal():
            exponent = value.as_tuple().exponent
            return not isinstance(exponent, int) or (
                abs(value.adjusted()) <= DIGITS_MAX and abs(exponent) <= DIGITS_MAX)
        case datetime():
            return value.tzinfo is not None
    return True


def page_size(value: object, argument: str = "first/last", limit: int = PAGE_SIZE_MAX) -> int:
    """Check how many rows are wanted. Refuses: PAGE_SIZE_INVALID."""
    if not isinstance(value, int) or not 1 <= value <= limit:
        raise Refusal(Code.PAGE_SIZE_INVALID, argument=argument, limit=limit)
    return value
