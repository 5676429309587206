"""verifySpecialField: town or district has seen on site what was declared."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("verifySpecialField", "SpecialProfile")
async def verify_field(act: Act) -> None:
    """Keep the day."""
    act.move(verified_on=act.today)
