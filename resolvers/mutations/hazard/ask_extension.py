"""askExtension: the enterprise asks for more time, before the time is over."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb


@verb("askExtension", "Hazard", "extensionUntil! extensionReason!")
async def ask_extension(act: Act) -> None:
    """Refuses: DAYS_OUT_OF_ORDER."""
    deadline = act.record["deadline"]
    if act.today > deadline:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"<= {deadline}", field="deadline")
    if act.given["extensionUntil"] <= deadline:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "extensionUntil", wanted=f"> {deadline}")
    act.move(**act.filled())
