"""returnTask: the issuing unit sends a task back with the reason."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_issuer
from schema.verb import verb


@verb("returnTask", "Task", "returnReason!")
async def return_task(act: Act) -> None:
    """Refuses: NOT_THE_ISSUER."""
    check_issuer(act)
    act.move(**act.filled())
