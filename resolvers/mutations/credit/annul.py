"""annulCreditRecord: the city ends a proposal or listing whose source fell, or that was an error."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb

REASONS = frozenset({"ANNULLED", "ERROR"})


@verb("annulCreditRecord", "CreditRecord", "removalReason!")
async def annul(act: Act) -> None:
    """Let it count for no repeat. Refuses: CODE_UNKNOWN, for a reason of another step."""
    if act.given["removalReason"] not in REASONS:
        act.refuse(Code.CODE_UNKNOWN, "removalReason")
    act.move(**act.filled(), removed_on=act.today)
