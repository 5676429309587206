"""closeInspection: an inspection is closed once everything that it found is."""

from hub.runtime.command import Act
from resolvers.mutations.inspection.rules import check_settled
from schema.verb import verb


@verb("closeInspection", "Inspection")
async def close_inspection(act: Act) -> None:
    """For findings that were accepted after the re-check; one that leaves nothing open closes by itself.

    Refuses: FINDINGS_OPEN.
    """
    await check_settled(act)
    act.move()
