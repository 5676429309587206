"""editEquipment: market regulation keeps the facts of a piece of special equipment."""

from auth.policy.acting import answers_for
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_owner, file_of
from schema.verb import verb

TAKES = "category registrationCode nextInspectionOn state"


@verb("editEquipment", "Equipment", TAKES, actors="enterprise department",
      wide="market regulation answers for equipment, whatever list its enterprise is on")
async def edit_equipment(act: Act) -> None:
    """Refuses: RECORD_NOT_FOUND, STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE."""
    if not answers_for(act.caller, act.record.entity, act.record):
        act.refuse(Code.RECORD_NOT_FOUND, "id")
    await file_of(act, act.record)
    act.change(act.record, **check_owner(act, "Equipment"))
