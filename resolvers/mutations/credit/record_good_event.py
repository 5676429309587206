"""recordGoodEvent: an office records an award or another good event of an enterprise."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("recordGoodEvent", "CreditRecord", "enterprise! grounds! points",
      actors="town district city department", creates=True)
async def record_good_event(act: Act) -> None:
    """Keep it for rating."""
    firm = act.work.known["Enterprise", act.given["enterprise"]]
    act.add("CreditRecord", firm, **act.filled(), event_kind="GOOD", state="RECORDED")
