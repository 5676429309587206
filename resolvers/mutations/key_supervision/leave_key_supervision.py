"""leaveKeySupervision: an enterprise leaves the key list, once causes are closed and a visit was clean."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.key_supervision.rules import CLEAN, is_open
from schema.verb import verb

CAUSES = {"Hazard": "hazard_id", "CreditRecord": "credit_record_id"}


@verb("leaveKeySupervision", "KeySupervision", "reInspection!")
async def leave_key_supervision(act: Act) -> None:
    """Refuses: CAUSE_OPEN, REINSPECTION_NOT_CLEAN."""
    for name, column in CAUSES.items():
        key = act.record[column]
        found = await act.work.find(name, "id = $2", key) if key else []
        if any(map(is_open, found)):
            act.refuse(Code.CAUSE_OPEN, type=name)
    visit = act.needed("reInspection")
    clean = (visit["enterprise_id"] == act.record["enterprise_id"] and visit["state"] == CLEAN
             and visit["inspected_at"].date() >= act.record["entered_on"])
    if not clean:
        act.refuse(Code.REINSPECTION_NOT_CLEAN, "reInspection")
    act.move(**act.filled(), left_on=act.today)
