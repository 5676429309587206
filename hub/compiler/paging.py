"""Keyset cursors and page sizes.

A cursor is base64 of [signature of the list and its order, key values…]; the signature refuses a
cursor of another list or order.
"""

import base64
import binascii
import hashlib
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import orjson

from hub.compiler.plan import Order
from hub.errors import Code, Refusal

PAGE_SIZE_MAX = 100
PARSE: dict[type, Any] = {
    int: int, str: str, Decimal: Decimal, UUID: UUID,
    date: date.fromisoformat, datetime: datetime.fromisoformat,
}


def signature(entity: str, order: tuple[Order, ...]) -> str:
    """Name a list in its order in eight characters."""
    keys = [([by for _, by in o.read.through], o.read.column, o.direction.name) for o in order]
    return hashlib.sha256(f"{entity}:{keys}".encode()).hexdigest()[:8]


def open_cursor(text: object, expected: str, index: int, kind: type) -> Any:
    """Take one key value out of a cursor. Refuses: CURSOR_INVALID."""
    try:
        sign, *values = orjson.loads(base64.b64decode(str(text), validate=True))
        if sign == expected:
            return None if values[index] is None else PARSE[kind](values[index])
    except (ValueError, IndexError, TypeError, binascii.Error, InvalidOperation):
        pass
    raise Refusal(Code.CURSOR_INVALID)


def page_size(value: object) -> int:
    """Check `first` or `last`. Refuses: PAGE_SIZE_INVALID."""
    if not isinstance(value, int) or not 1 <= value <= PAGE_SIZE_MAX:
        raise Refusal(Code.PAGE_SIZE_INVALID, argument="first/last", limit=PAGE_SIZE_MAX)
    return value
