"""correctSpecialField: the enterprise declares a disputed field again, with the facts put right."""

from hub.runtime.command import Act
from resolvers.mutations.checks import check_codes
from resolvers.mutations.special.rules import DECLARED
from schema.verb import verb


@verb("correctSpecialField", "SpecialProfile", DECLARED)
async def correct_field(act: Act) -> None:
    """Refuses: CODE_UNKNOWN."""
    await check_codes(act, "keyProcesses", "KeyProcess")
    act.move(**act.filled(), declared_on=act.today, dispute_reason=None)
