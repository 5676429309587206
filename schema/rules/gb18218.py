"""Quantities of dangerous chemicals to a major hazard installation: whether it is one, its R and its level.

Pure, and apart from the verbs that file installations: the same rule draws the demonstration city and is
tested against worked examples. Critical quantities and factors of substances are code lists; the factor of
exposed people and the bounds of the levels stand in `gb18218.csv` beside this module.

Invariant: R is alpha times the sum of beta q over Q, to the hundredth; the level is that of the R shown.
Source: GB 18218-2018, 4.2 and 4.3; tables 1 to 6.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from hub.shipped import lines_of

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True)
class Chemical:
    """What is held of one chemical, against its critical quantity; tonnes."""

    quantity: Decimal
    critical: Decimal
    beta: Decimal


@cache
def _steps(kind: str) -> tuple[tuple[Decimal, str], ...]:
    """Read the bounds of one table, the highest first."""
    rows = (r for r in lines_of("schema.rules", "gb18218.csv") if r["kind"] == kind)
    return tuple((Decimal(r["from"]), r["value"]) for r in rows)


def _step(kind: str, value: Decimal | int) -> str:
    return next(given for low, given in _steps(kind) if value >= low)


def alpha(people: int) -> Decimal:
    """Give the factor of the people who are exposed within 500 m of the plant's boundary."""
    return Decimal(_step("alpha", people))


def level(r_value: Decimal) -> str:
    """Give the level of an installation by its R."""
    return _step("level", r_value)


def reaches(chemicals: Iterable[Chemical]) -> bool:
    """Say whether the quantities make a major installation: the sum of q over Q is one or more."""
    return sum((c.quantity / c.critical for c in chemicals), Decimal(0)) >= 1


def r_of(chemicals: Iterable[Chemical], people: int) -> Decimal:
    """Compute R of an installation."""
    weighted = sum((c.beta * c.quantity / c.critical for c in chemicals), Decimal(0))
    return (alpha(people) * weighted).quantize(HUNDREDTH, ROUND_HALF_UP)


def critical_of(
    substance: Mapping[str, Any] | None, category: Mapping[str, Any] | None
) -> tuple[Decimal | None, Decimal | None]:
    """Give critical quantity and beta of a chemical, as far as its substance and category tell them.

    Table 1 goes before table 2 for the quantity, table 3 before table 4 for beta.
    """
    ways = [w for w in (substance, category) if w is not None]
    critical = next((w["critical_quantity_t"] for w in ways), None)
    beta = next((w["beta"] for w in ways if w["beta"] is not None), None)
    return critical, beta
