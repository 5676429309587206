"""strikeOff: the unit that listed a major hazard, or one above it, takes it off the account."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_other, check_rank
from schema.verb import verb


@verb("strikeOff", "Hazard")
async def strike_off(act: Act) -> None:
    """Where work was stopped, this lets it be resumed.

    Refuses: RANK_TOO_LOW, ACCEPTOR_IS_RECTIFIER.
    """
    check_rank(act)
    check_other(act)
    stopped = {"work_stopped": False} if act.record["work_stopped"] else {}
    act.move(struck_off_on=act.today, closed_on=act.today, **stopped)
