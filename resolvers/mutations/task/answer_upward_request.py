"""answerUpwardRequest: the level above gives its opinion and advice."""

from hub.runtime.command import Act
from resolvers.mutations.task.rules import check_receiver
from schema.verb import verb


@verb("answerUpwardRequest", "UpwardRequest", "opinion! advice")
async def answer_upward_request(act: Act) -> None:
    """Refuses: NOT_THE_RECEIVER, for a level above the one that was asked."""
    check_receiver(act)
    act.move(**act.filled(), answered_on=act.today)
