"""editSafetyPerson: the enterprise keeps the facts of its people; the district those of certificates."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_owner, file_of
from schema.verb import verb

TAKES = "post name mobile idNumber certificateKind certificateNo validTo operation"


@verb("editSafetyPerson", "SafetyPerson", TAKES, actors="enterprise district")
async def edit_safety_person(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE."""
    await file_of(act, act.record)
    act.change(act.record, **check_owner(act, "SafetyPerson"))
