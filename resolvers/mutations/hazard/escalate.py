"""escalateHazard: a district raises a general hazard to a major one when a criterion fits."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("escalateHazard", "Hazard", "criterion! harm!")
async def escalate(act: Act) -> None:
    """From here on it lives by the table of major hazards."""
    act.move(**act.filled(), level="MAJOR", rectified_on=None, rectified_by_ref=None)
