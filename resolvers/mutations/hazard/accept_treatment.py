"""acceptTreatment: two officers of the district accept the treatment of a major hazard on site."""

from hub.runtime.command import Act
from resolvers.mutations.checks import OFFICERS, check_officers
from resolvers.mutations.hazard.rules import check_other
from schema.verb import verb


@verb("acceptTreatment", "Hazard", "", OFFICERS)
async def accept_treatment(act: Act) -> None:
    """Leave the hazard on the account until it is struck off.

    Refuses: OFFICERS_TOO_FEW, ACCEPTOR_IS_RECTIFIER. Source: decree 16 of SAWS, article 23.
    """
    check_other(act)
    check_officers(act)
    act.move(accepted_by_ref=act.caller.subject, accepted_on=act.today)
