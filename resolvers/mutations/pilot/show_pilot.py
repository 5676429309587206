"""showPilot: a department shows what it has chosen to others."""

from hub.runtime.command import Act
from resolvers.mutations.pilot.rules import check_clear, check_owner
from schema.verb import verb


@verb("showPilot", "Pilot")
async def show_pilot(act: Act) -> None:
    """Refuses: NOT_THE_ISSUER, UNDER_KEY_SUPERVISION."""
    check_owner(act)
    await check_clear(act, act.record["enterprise_id"])
    act.move()
