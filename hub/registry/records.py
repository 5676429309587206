"""Turn a firm of a register and its place into rows of the hub's tables.

Pure. Invariant: every row carries its scope, both clocks and its source.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random
from typing import Any
from uuid import UUID

from hub.registry.change import Change
from hub.registry.places import Place
from hub.registry.row import Firm
from hub.registry.words import note
from schema.identifiers import uuid7_digits

Row = dict[str, Any]
Rows = dict[str, list[Row]]
SOURCE = "MARKET_REGISTER"
RECORDER = "registry import"
# One list for all rows, so that its text is written once a batch.
NONE: list[str] = []
# Parents before children, as foreign keys want them.
FAMILIES = ("Enterprise", "EnterpriseAlias", "Site", "GridAssignment", "AssignmentQueueItem")


@dataclass(frozen=True)
class Recorder:
    """Who records, when, and for which city."""

    city: int
    today: date
    now: datetime
    # One source of chance for all identifiers: asking the system for each is what costs most.
    chance: Random = field(default_factory=Random, compare=False)

    def filed(self, number: str, scope: Row, since: date | None = None) -> Row:
        """Give what every row carries."""
        return {
            "id": uuid7_digits(self.chance), "fact_from": since or self.today, "fact_to": None,
            "recorded_at": self.now, "recorded_by": RECORDER, "source_system": SOURCE,
            "source_id": number, "version": 1, **scope,
        }

    def new_firm(self, firm: Firm, place: Place, out: Rows) -> None:
        """Add the rows of a firm that the hub does not know yet."""
        scope: Row = {
            "city_code": self.city, "district_code": place.district, "town_code": place.town,
            "village_code": place.village, "department_codes": NONE,
        }
        address, home = firm.addresses
        row = self.filed(firm.number, scope, firm.registered_on) | {
            "uscc": firm.uscc, "name": firm.name, "status": "ACTIVE",
            "registered_on": firm.registered_on,
            "registration_type_code": firm.registration_type_code,
            "registered_capital_10k": firm.registered_capital_10k,
            "registered_currency": firm.registered_currency,
            "business_scope": firm.business_scope,
            "registered_address": address, "home_address": home,
            "key_level": NONE, "file_state": "DRAFT",
        }
        out["Enterprise"].append(row)
        below = scope | {"enterprise_id": row["id"]}
        if firm.registered_address:
            self._site(firm, place, below, out)
        if firm.uscc is None:
            out["EnterpriseAlias"].append(
                self.alias(firm.number, below, "OLD_REGISTRATION_NO", firm.number))
            out["AssignmentQueueItem"].append(self._queued(
                firm, below, "uscc", "NO_USCC", note("NO_USCC", number=firm.number)))
        if place.reason:
            out["AssignmentQueueItem"].append(
                self._queued(firm, below, "place", place.reason, place.evidence))

    def _site(self, firm: Firm, place: Place, below: Row, out: Rows) -> None:
        address, home = firm.addresses
        site = self.filed(firm.number, below, firm.registered_on) | {
            "address": address, "home_address": home, "division_code": place.division}
        out["Site"].append(site)
        if place.village is not None:
            out["GridAssignment"].append(self.filed(firm.number, below) | {
                "assigned_from": self.today, "assigned_to": None, "reason": note("ASSIGNED"),
                "grid_code": place.village, "site_id": site["id"]})

    def alias(self, number: str, below: Row, kind: str, value: str) -> Row:
        """Give the row of an earlier name or number."""
        return self.filed(number, below) | {"kind": kind, "value": value}

    def _queued(self, firm: Firm, below: Row, what: str, reason: str, evidence: str | None) -> Row:
        return self.filed(firm.number, below) | {
            "queue_key": f"{firm.number}:{what}", "name": firm.name,
            "address": firm.addresses[0], "reason": reason, "evidence": evidence,
            "settled_at": None,
        }

    def moved(self, change: Change, place: Place, names: dict[int, str]) -> Row:
        """Give the queue's row for a firm whose register shows another place: a person decides."""
        found = [names[c] for c in (place.district, place.town, place.village) if c is not None]
        evidence = note(
            "ADDRESS_CHANGED", old=change.former_address, new=change.facts["registered_address"],
            place=" ".join(found) or note("UNKNOWN_PLACE"))
        below = change.known.scope | {"enterprise_id": change.known.id}
        return self._queued(change.firm, below, "place", "AMBIGUOUS", evidence)


def former_name(recorder: Recorder, change: Change) -> Row:
    """Give the row of the name that a firm bore until now."""
    below: Row = change.known.scope | {"enterprise_id": change.known.id}
    name = change.former_name or ""
    return recorder.alias(change.firm.number, below, "FORMER_NAME", name)


def empty_rows() -> Rows:
    """Give a list for each record that an import writes."""
    return {name: [] for name in FAMILIES}


def identity(row: Row) -> UUID:
    """Give the identifier of a row."""
    return UUID(row["id"])
