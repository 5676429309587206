"""closeTask: the issuing unit accepts what was reported."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import ISSUER, check_side
from schema.verb import verb


@verb("closeTask", "Task")
async def close_task(act: Act) -> None:
    """Refuses: NOT_THE_ISSUER."""
    check_side(act, ISSUER)
    act.move(closed_on=act.today)
