"""answerUpwardRequest: the level above gives its opinion and advice."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb


@verb("answerUpwardRequest", "UpwardRequest", "opinion! advice")
async def answer_upward_request(act: Act) -> None:
    """Refuses: NOT_THE_RECEIVER, for a level above the one that was asked."""
    if act.record["to_grid_code"] not in act.caller.codes:
        act.refuse(Code.NOT_THE_RECEIVER)
    act.move(**act.filled(), answered_on=act.today)
