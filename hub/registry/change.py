"""Compare a firm in a register with what the hub knows of it.

Pure. Invariant: a value that the register leaves empty or that could not be read erases nothing.
Invariant: nothing but register facts is ever compared or changed.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from hub.registry.places import Place
from hub.registry.row import Firm

FACTS = (
    "name", "registered_on", "registration_type_code", "registered_capital_10k",
    "registered_currency", "business_scope", "registered_address",
)
# Kept beside them, in a table of its own.
HOME = "home_address"


@dataclass(frozen=True)
class Known:
    """A firm as the hub has it: its register facts, and where it has been placed."""

    id: UUID
    uscc: str | None
    scope: dict[str, Any]
    facts: dict[str, Any]


@dataclass(frozen=True)
class Change:
    """What a register changes of a known firm."""

    known: Known
    firm: Firm
    facts: dict[str, str | date | Decimal | None]

    @property
    def former_name(self) -> str | None:
        """Give the name that the firm bore until now, if it changes."""
        before: str = self.known.facts["name"]
        return before if before != self.facts["name"] else None

    @property
    def former_address(self) -> str | None:
        """Give what was open of the address, if it changes; an empty one reads as empty text."""
        same = all(self.known.facts[c] == self.facts[c] for c in ("registered_address", HOME))
        return None if same else self.known.facts["registered_address"] or ""


def compare(firm: Firm, known: Known) -> Change | None:
    """Give what the register changes, or None.

    A row with an old number says nothing new of a firm that has its credit code since.
    """
    if firm.uscc is None and known.uscc is not None:
        return None
    stated = {name: getattr(firm, name) for name in FACTS}
    stated["registered_address"], home = firm.addresses
    facts = {n: known.facts[n] if v is None else v for n, v in stated.items()}
    # A stated address says whether it is a home; where none is stated both stay.
    facts[HOME] = known.facts[HOME] if firm.registered_address is None else home
    return None if facts == known.facts else Change(known, firm, facts)


def stays(known: Known, place: Place) -> bool:
    """Say whether a new address lies where the firm has been placed, as far as both are known."""
    if known.scope["village_code"] is not None:
        return bool(place.village == known.scope["village_code"])
    return place.village is None and bool(place.town == known.scope["town_code"])
