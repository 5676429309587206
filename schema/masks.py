"""Masks: what stands in the place of a value that may be shown in part.

A mask is stored beside the value when that is written, so that who reads it never touches the value.

Invariant: a mask is a text as the value is, and differs from it.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Mask:
    """A stored derivative of the same type, computed when the raw value is written."""

    name: str
    apply: Callable[[str], str]


def _mask_ends(head: int, tail: int) -> Callable[[str], str]:
    def apply(raw: str) -> str:
        if len(raw) <= head + tail:
            return raw[:1] + "*" * max(len(raw) - 1, 1)
        hidden = len(raw) - head - tail
        return raw[:head] + "*" * hidden + (raw[-tail:] if tail else "")

    return apply


MASK_PHONE = Mask("PHONE", _mask_ends(3, 4))
MASK_NAME = Mask("PERSON_NAME", _mask_ends(1, 0))
MASK_ID = Mask("ID_NUMBER", _mask_ends(4, 4))
MASK_CERTIFICATE = Mask("CERTIFICATE_NUMBER", _mask_ends(2, 4))
MASK_TEXT = Mask("TEXT", lambda _raw: "***")
