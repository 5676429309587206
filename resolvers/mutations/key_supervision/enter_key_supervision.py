"""enterKeySupervision: a district or the city puts an enterprise on the key list."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb

CHOSEN = "enterprise_id = $2 and state in ('SELECTED', 'DEMONSTRATING')"


@verb("enterKeySupervision", "KeySupervision", "measures")
async def enter_key_supervision(act: Act) -> None:
    """Refuses: PILOT_STANDS, where the enterprise is an example to others."""
    if await act.work.find("Pilot", CHOSEN, act.record["enterprise_id"]):
        act.refuse(Code.PILOT_STANDS)
    act.move(**act.filled(), entered_on=act.today)
