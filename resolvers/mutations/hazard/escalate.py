"""escalateHazard: a district raises a general hazard to a major one when a criterion fits."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_criterion
from schema.verb import verb


@verb("escalateHazard", "Hazard", "criterion! harm!")
async def escalate(act: Act) -> None:
    """Let it live by the table of major hazards from here on. Refuses: CRITERION_NOT_IN_FORCE."""
    await check_criterion(act, act.record["found_at"].date())
    act.move(**act.filled(), level="MAJOR", rectified_on=None, rectified_by_ref=None)
