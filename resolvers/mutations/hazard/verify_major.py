"""verifyMajorHazard: the district confirms a reported major hazard on site."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_criterion
from schema.verb import verb


@verb("verifyMajorHazard", "Hazard", "criterion")
async def verify_major(act: Act) -> None:
    """Put the criterion right where need be. Refuses: CRITERION_NOT_IN_FORCE."""
    await check_criterion(act, act.record["found_at"].date())
    act.move(**act.filled())
