"""revokeGrade: the city takes a grade away for one of the reasons of the order."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("revokeGrade", "Standardization", "revocationReason!")
async def revoke_grade(act: Act) -> None:
    """Bar a new grade for the time that the rule of the day says."""
    act.move(**act.filled(), revoked_on=act.today)
