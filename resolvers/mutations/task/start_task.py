"""startTask: somebody of the receiving unit goes to work on a task."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_receiver
from schema.verb import verb


@verb("startTask", "Task")
async def start_task(act: Act) -> None:
    """Refuses: NOT_THE_RECEIVER."""
    check_receiver(act)
    act.move()
