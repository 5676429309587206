"""Keyset cursors and page sizes.

A cursor is base64 of a MAC and the JSON of [name of the list and its order, key values…]. The
statement signs what it reads: HMAC is two calls of sha256(), its two padded keys are parameters.

Invariant: a cursor serves the list, order, scope and policy that it was made under, and no other.
Source: RFC 2104 (HMAC), cut to 128 bits as its section 5 allows.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from auth.policy.decide import policy_version
from hub.compiler.plan import Order
from hub.errors import Code, Refusal

# One page of flat rows for a table on a screen or a nightly copy; what hangs on rows is bounded by price.
PAGE_SIZE_MAX = 1000
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


# Bytes of a block of SHA-256, and of the MAC at the head of a cursor.
BLOCK_LENGTH = 64
MAC_LENGTH = 16
INNER, OUTER = 0x36, 0x5C


@lru_cache(maxsize=10_000)
def pads(key: bytes, scope: str) -> tuple[bytes, bytes]:
    """Give the inner and outer padded key that sign the cursors of one scope under this policy."""
    own = hmac.digest(key, f"{policy_version()}/{scope}".encode(), "sha256")
    padded = own.ljust(BLOCK_LENGTH, b"\0")
    return bytes(b ^ INNER for b in padded), bytes(b ^ OUTER for b in padded)


def signature(entity: str, order: tuple[Order, ...]) -> str:
    """Name a list in its order in eight characters."""
    keys = [([by for _, by in o.read.through], o.read.column, o.direction.name) for o in order]
    return hashlib.sha256(f"{entity}:{keys}".encode()).hexdigest()[:8]


def _payload(text: object, signed: tuple[bytes, bytes]) -> Sequence[Any]:
    """Give what a cursor holds, or nothing when its MAC is not ours."""
    raw = base64.b64decode(str(text), validate=True)
    mac, payload = raw[:MAC_LENGTH], raw[MAC_LENGTH:]
    inner, outer = signed
    known = hashlib.sha256(outer + hashlib.sha256(inner + payload).digest()).digest()[:MAC_LENGTH]
    out: list[Any] = orjson.loads(payload) if hmac.compare_digest(mac, known) else [""]
    return out


def open_cursor(
    text: object, expected: str, index: int, kind: type, signed: tuple[bytes, bytes]
) -> Any:
    """Take one key value out of a cursor; `signed` is what `pads` gave. Refuses: CURSOR_INVALID."""
    try:
        sign, *values = _payload(text, signed)
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
