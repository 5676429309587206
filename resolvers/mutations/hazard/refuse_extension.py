"""refuseExtension: the unit that listed a hazard leaves the deadline where it is."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_rank
from schema.verb import plain, verb


@verb("refuseExtension", "Hazard", "", plain("reason", str, required=True))
async def refuse_extension(act: Act) -> None:
    """Refuses: RANK_TOO_LOW."""
    check_rank(act)
    act.move(extension_until=None, rejection_reason=act.given["reason"])
