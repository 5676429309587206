"""refuseRepair: the city leaves an enterprise on the list."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("refuseRepair", "CreditRecord", "repairRefusal!")
async def refuse_repair(act: Act) -> None:
    """Let the term run on as it was."""
    act.move(**act.filled())
