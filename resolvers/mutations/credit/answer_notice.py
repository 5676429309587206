"""answerNotice: the enterprise answers what was proposed against it."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("answerNotice", "CreditRecord", "partyAnswer!")
async def answer_notice(act: Act) -> None:
    """End the time to answer: whoever decides need not wait any longer."""
    act.move(**act.filled())
