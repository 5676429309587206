"""disputeSpecialField: village or town found the site otherwise than it was declared."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("disputeSpecialField", "SpecialProfile", "disputeReason!")
async def dispute_field(act: Act) -> None:
    """Leave it to the enterprise to put it right, or to an office to clear it."""
    act.move(**act.filled())
