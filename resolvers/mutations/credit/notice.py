"""noticeCreditRecord: the party is told of the proposal, and may answer."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("noticeCreditRecord", "CreditRecord")
async def notice(act: Act) -> None:
    """Begin its time to answer."""
    act.move(noticed_on=act.today)
