"""acceptTreatment: two officers of the district accept the treatment of a major hazard on site."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_other
from schema.verb import plain, verb

OFFICERS_MIN = 2


@verb("acceptTreatment", "Hazard", "", plain("officers", str, required=True, many=True))
async def accept_treatment(act: Act) -> None:
    """Leave the hazard on the account until it is struck off.

    Refuses: OFFICERS_TOO_FEW, ACCEPTOR_IS_RECTIFIER. Source: decree 16 of SAWS, article 23.
    """
    check_other(act)
    if len(set(act.given["officers"])) < OFFICERS_MIN:
        act.refuse(Code.OFFICERS_TOO_FEW, "officers", limit=OFFICERS_MIN)
    act.move(accepted_by_ref=act.caller.subject, accepted_on=act.today)
