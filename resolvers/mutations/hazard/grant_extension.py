"""grantExtension: the unit that listed a hazard moves its deadline; the decision is recorded."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_rank
from schema.verb import verb


@verb("grantExtension", "Hazard")
async def grant_extension(act: Act) -> None:
    """Refuses: RANK_TOO_LOW."""
    check_rank(act)
    until = act.record["extension_until"]
    act.move(deadline=until, listing_due_on=until)
