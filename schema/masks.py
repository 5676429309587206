"""Masks: what stands in the place of a value that may be shown in part.

A mask is stored beside the value when that is written, so that who reads it never touches the value.

Invariant: a mask is a text as the value is, depends on it alone, and differs from it unless it is masked.
Invariant: of a value too short to hide enough of, no more than the first sign is shown, and of one sign none.
Invariant: of an address nothing is shown but the names of divisions down to the town.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from hub.shipped import lines_of

# What stands for a text of which nothing is shown.
HIDDEN = "***"
# A certificate of special operation: a letter and the identity number of its holder, which may be masked.
SPECIAL_OPERATION = re.compile(r"[Tt](?=[0-9*]{15}(?:[0-9*]{2}[0-9Xx*])?\Z)")


@dataclass(frozen=True)
class Mask:
    """A stored derivative of the same type, computed when the raw value is written."""

    name: str
    apply: Callable[[str], str]


def _mask_ends(head: int, tail: int, hidden_min: int) -> Callable[[str], str]:
    """Show `head` signs before and `tail` signs after at least `hidden_min` that are hidden."""
    def apply(raw: str) -> str:
        hidden = len(raw) - head - tail
        if hidden >= hidden_min:
            return raw[:head] + "*" * hidden + (raw[-tail:] if tail else "")
        return raw[:1] + "*" * (len(raw) - 1) if len(raw) > 1 else HIDDEN

    return apply


_mask_id = _mask_ends(4, 4, 7)
_mask_other = _mask_ends(2, 4, 4)


def _mask_certificate(raw: str) -> str:
    """Mask the number of a certificate; where it holds an identity number, that is masked as one."""
    special = SPECIAL_OPERATION.match(raw)
    return raw[:1] + _mask_id(raw[1:]) if special else _mask_other(raw)


@cache
def _area() -> re.Pattern[str]:
    """Give the pattern of province, city, district and town, as far as they are named in this order.

    No name holds a sign of a street, of a house or a digit; a district is no estate, and what reads like a
    town is none when the sign of a street follows.
    """
    signs: dict[str, list[str]] = {}
    for line in lines_of("schema", "address_signs.csv"):
        signs.setdefault(line["of"], []).append(line["sign"])
    streets, estates = "".join(signs["street"]), "".join(signs["estate"])
    name = rf"[^\s\d*{streets}{''.join(signs['house'])}]"
    province, city, district, town = (
        f"(?:{'|'.join(signs[of])})" for of in ("province", "city", "district", "town"))
    return re.compile(
        f"(?:{name}{{2,6}}?{province})?(?:{name}{{2,8}}?{city})?"
        f"(?:{name}{{1,8}}?(?<![{estates}]){district})?(?:{name}{{2,8}}?{town}(?![{streets}]))?")


def mask_address(raw: str) -> str:
    """Show an address down to its town, and nothing of one that names no division."""
    area = _area().match(raw)
    return f"{area[0]}****" if area and area[0] else HIDDEN


MASK_PHONE = Mask("PHONE", _mask_ends(3, 4, 4))
MASK_NAME = Mask("PERSON_NAME", _mask_ends(1, 0, 1))
MASK_ID = Mask("ID_NUMBER", _mask_id)
MASK_CERTIFICATE = Mask("CERTIFICATE_NUMBER", _mask_certificate)
MASK_ADDRESS = Mask("ADDRESS", mask_address)
MASK_TEXT = Mask("TEXT", lambda _raw: HIDDEN)
