"""dropVisit: district or city takes a visit out of the plan before it happens."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("dropVisit", "PlannedVisit")
async def drop_visit(act: Act) -> None:
    """Keep the row, as secret as it was."""
    act.move()
