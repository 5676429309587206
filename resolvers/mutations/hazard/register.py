"""registerHazard: whoever finds a general hazard puts it on the account."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_ahead, source_of
from schema.verb import verb

TAKES = ("site! description! category! deadline! factor accidentType measure fundsCny contingency"
         " responsiblePerson photosBefore foundAt source selfCheck")


@verb("registerHazard", "Hazard", TAKES, batch=True)
async def register(act: Act) -> None:
    """Refuses: CODE_UNKNOWN, DAYS_OUT_OF_ORDER."""
    check_ahead(act, "deadline")
    site = act.linked("site")
    filled = act.filled() | {"source_code": source_of(act)}
    act.begin(site or {}, **{"found_at": act.now, **filled, "level": "GENERAL"})
