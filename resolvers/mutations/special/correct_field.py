"""correctSpecialField: the enterprise declares a disputed field again, with the facts put right."""

from hub.runtime.command import Act
from resolvers.mutations.special.rules import DECLARED, check_processes
from schema.verb import verb


@verb("correctSpecialField", "SpecialProfile", DECLARED)
async def correct_field(act: Act) -> None:
    """Refuses: CODE_UNKNOWN."""
    await check_processes(act)
    act.move(**act.filled(), declared_on=act.today, dispute_reason=None)
