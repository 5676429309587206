"""Rules of key supervision: which record shows which reason, and when a cause is closed."""

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record

# The record that a reason rests on: the input that names it; reasons without one rest on what was seen.
SOURCES = {"MAJOR_HAZARD_OPEN": "hazard", "DISHONEST_LISTING": "creditRecord", "ACCIDENT": "accident",
           "NOT_CARRIED_OUT": "inspection", "PROMINENT_PROBLEMS": "inspection"}
# States in which a source still is a cause.
HAZARD_OPEN = frozenset({"REPORTED", "VERIFIED", "LISTED", "TREATING", "EXTENSION_ASKED", "RECTIFIED",
                         "REGISTERED", "RECTIFYING", "OVERDUE"})
LISTED = frozenset({"LISTED", "REPAIR_APPLIED"})
CLEAN = "NO_FINDING"


def is_open(source: Record) -> bool:
    """Say whether a hazard or listing still stands."""
    match source.entity.name:
        case "Hazard":
            return source["state"] in HAZARD_OPEN
        case "CreditRecord":
            return source["state"] in LISTED
    return False


def check_source(act: Act, firm: object) -> None:
    """See that the reason rests on a record of the enterprise, and that it stands.

    Refuses: SOURCE_NEEDED, LINK_UNKNOWN.
    """
    reason = act.given["reason"]
    name = SOURCES.get(reason)
    if name is not None and act.linked(name) is None:
        act.refuse(Code.SOURCE_NEEDED, name, reason=reason)
    for given in dict.fromkeys(SOURCES.values()):
        source = act.linked(given)
        if source is None:
            continue
        stands = is_open(source) or given not in ("hazard", "creditRecord")
        if source["enterprise_id"] != firm or not stands:
            act.refuse(Code.LINK_UNKNOWN, given)
