"""removeListing: the city removes an enterprise that has repaired its credit from the list."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("removeListing", "CreditRecord")
async def remove_listing(act: Act) -> None:
    """Keep the listing inside, to count repeats."""
    act.move(removed_on=act.today, removal_reason="REPAIRED")
