"""reportTask: the receiving unit reports what has been done; again, where it was returned or escalated."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_receiver
from schema.verb import verb


@verb("reportTask", "Task", "feedback!")
async def report_task(act: Act) -> None:
    """Refuses: NOT_THE_RECEIVER."""
    check_receiver(act)
    act.move(**act.filled())
