"""Turn the register's notation of capital into an amount in ten thousands and an ISO currency.

Separate because registers write it in many ways and new ones come: the units are data.

Invariant: what is not understood gives no amount, never a guess.
"""

import re
import unicodedata
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hub.registry.words import table

# Fifteen digits before the point hold any capital in any currency, and fit the database's numbers.
AMOUNT = re.compile(r"(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(\d{1,6}))?")


class Capital(NamedTuple):
    """An amount in ten thousands of a currency; `warning` says why something is missing."""

    amount_10k: Decimal | None = None
    currency: str | None = None
    warning: str | None = None


@cache
def _units() -> dict[str, tuple[str, str]]:
    return {r["notation"]: (r["scale_10k"], r["currency"]) for r in table("capital_units")}


@cache
def read_capital(raw: str) -> Capital:
    """Read one notation.

    >>> read_capital("2,400.50(N)").warning
    'CAPITAL_UNKNOWN'
    """
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", raw))
    if not text or _units().get(text.upper()) == ("", ""):
        return Capital()
    number = AMOUNT.match(text)
    unit = _units().get(text[number.end():].replace("(", "").replace(")", "")) if number else None
    if number is None or unit is None or not unit[0]:
        return Capital(warning="CAPITAL_UNKNOWN")
    scale, currency = unit
    amount = Decimal(f"{number[1].replace(',', '')}.{number[2] or 0}") * Decimal(scale)
    # Adding nothing writes the shortened number out again: 50 and not 5E+1.
    return Capital(amount.normalize() + 0, currency or None, None if currency else "CURRENCY_UNSTATED")
