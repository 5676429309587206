"""Coarse values beside exact ones: a number in a band, the presence of a thing, how much is declared.

Numbers are never masked. Who may not read one may be given such a value, a field of its own with its own
family; it is stored when the exact one is written, so that who reads it never touches that.

Invariant: a coarse value depends on the exact ones alone, and is absent where they are.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

# The bands of a quantity used in a year, each with its least number of tonnes.
USE_BANDS = {"UNDER_1_T": 0, "FROM_1_T": 1, "FROM_10_T": 10, "FROM_100_T": 100, "FROM_1000_T": 1000}


@dataclass(frozen=True)
class Coarse:
    """A stored derivative of other columns of the same row."""

    of: tuple[str, ...]
    derive: Callable[..., object]

    def value(self, row: Mapping[str, Any]) -> object:
        """Derive the value for a row; it is absent where nothing exact is known."""
        exact = [row.get(column) for column in self.of]
        return None if all(v is None for v in exact) else self.derive(*exact)


def use_band(tonnes: Decimal | int) -> str:
    """Name the band of a quantity used in a year.

    >>> use_band(Decimal("9.99")), use_band(10)
    ('FROM_1_T', 'FROM_10_T')
    """
    return list(USE_BANDS)[max(bisect_right(list(USE_BANDS.values()), tonnes), 1) - 1]


def any_of(*told: bool | None) -> bool:
    """Say whether one of several things is so."""
    return any(told)


def count_told(facts: Mapping[str, object]) -> int:
    """Count the facts that are told: neither null nor an empty text or list."""
    return sum(v is not None and v not in ("", []) for v in facts.values())


BAND_OF_USE = Coarse(("annual_use_t",), use_band)
RESTRICTED = Coarse(("highly_toxic", "explosive_precursor"), any_of)
FACTS_TOLD = Coarse(("facts",), count_told)
