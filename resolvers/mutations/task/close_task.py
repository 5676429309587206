"""closeTask: the issuing unit accepts what was reported."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_issuer
from schema.verb import verb


@verb("closeTask", "Task")
async def close_task(act: Act) -> None:
    """Refuses: NOT_THE_ISSUER."""
    check_issuer(act)
    act.move(closed_on=act.today)
