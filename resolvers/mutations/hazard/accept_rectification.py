"""acceptRectification: a general hazard is closed by whoever has to accept it."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_acceptor
from schema.verb import verb


@verb("acceptRectification", "Hazard", batch=True)
async def accept_rectification(act: Act) -> None:
    """Refuses: VERB_NOT_ALLOWED, ACCEPTOR_IS_RECTIFIER."""
    check_acceptor(act)
    act.move(accepted_by_ref=act.caller.subject, accepted_on=act.today, closed_on=act.today)
