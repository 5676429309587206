"""reportMajorHazard: whoever finds a major hazard reports it with the criterion that makes it one."""

from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from resolvers.mutations.hazard.rules import check_criterion, check_photos, source_of
from schema.verb import verb

TAKES = ("site! description! category! criterion! harm! measure! deadline! factor accidentType fundsCny"
         " contingency responsiblePerson photosBefore foundAt source")


@verb("reportMajorHazard", "Hazard", TAKES)
async def report_major(act: Act) -> None:
    """Report state and cause, harm and difficulty, and a plan of treatment.

    Refuses: CODE_UNKNOWN, CRITERION_NOT_IN_FORCE, DAYS_OUT_OF_ORDER, LINK_UNKNOWN.
    Source: decree 16 of SAWS, article 14.
    """
    check_ahead(act, "deadline")
    await check_photos(act, act.given.get("photosBefore"), act.given["site"], "photosBefore")
    found_at = act.given.get("foundAt")
    await check_criterion(act, found_at.date() if found_at else act.today)
    site = act.linked("site")
    filled = act.filled() | {"source_code": source_of(act)}
    act.begin(site or {}, **{"found_at": act.now, **filled, "level": "MAJOR"})
