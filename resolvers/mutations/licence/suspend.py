"""suspendLicence: a licence is withheld for a time, by a decided penalty or by the issuing department."""

from hub.runtime.command import Act
from resolvers.mutations.checks import REASON, check_ahead
from resolvers.mutations.licence.rules import PENALTY_CASE, WITHHELD, check_ground
from schema.verb import verb


@verb("suspendLicence", "Licence", "suspendedUntil!", REASON, PENALTY_CASE)
async def suspend(act: Act) -> None:
    """Refuses: VERB_NOT_ALLOWED, VALUE_BLANK, PENALTY_UNFIT, DAYS_OUT_OF_ORDER."""
    check_ground(act, WITHHELD)
    check_ahead(act, "suspendedUntil")
    act.move(**act.filled(), suspended_on=act.today, decision_reason=act.given["reason"])
