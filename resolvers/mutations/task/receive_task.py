"""receiveTask: the receiving unit takes a task."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_receiver
from schema.verb import verb


@verb("receiveTask", "Task")
async def receive_task(act: Act) -> None:
    """Refuses: NOT_THE_RECEIVER."""
    check_receiver(act)
    act.move()
