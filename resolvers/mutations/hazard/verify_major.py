"""verifyMajorHazard: the district confirms a reported major hazard on site."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("verifyMajorHazard", "Hazard", "criterion")
async def verify_major(act: Act) -> None:
    """Put the criterion right where need be."""
    act.move(**act.filled())
