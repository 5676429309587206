"""editEquipment: market regulation keeps the facts of a piece of special equipment."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_owner, file_of
from schema.verb import verb

TAKES = "category registrationCode nextInspectionOn state"


@verb("editEquipment", "Equipment", TAKES, actors="enterprise department")
async def edit_equipment(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE."""
    await file_of(act, act.record)
    act.change(act.record, **check_owner(act, "Equipment"))
