"""revokeLicence: a licence is taken away as a penalty, or cancelled by its issuer."""

from enum import Enum

from hub.runtime.command import Act
from resolvers.mutations.checks import REASON
from resolvers.mutations.licence.rules import PENALTY_CASE, TAKEN_AWAY, check_ground, check_issuer
from schema.verb import plain, verb


class LicenceEnd(Enum):
    """How a licence ends before its term does."""

    REVOKED = "REVOKED"
    CANCELLED = "CANCELLED"


@verb("revokeLicence", "Licence", "", plain("choice", str, required=True, codes=LicenceEnd), REASON,
      PENALTY_CASE)
async def revoke(act: Act) -> None:
    """Revoke it on the ground of a decided penalty; cancel it on request, closure or expiry.

    Refuses: VERB_NOT_ALLOWED, VALUE_BLANK, PENALTY_UNFIT.
    """
    choice = act.given["choice"]
    if choice == LicenceEnd.REVOKED.name:
        check_ground(act, TAKEN_AWAY)
    else:
        check_issuer(act, act.record)
    act.move(choice, ended_on=act.today, decision_reason=act.given["reason"])
