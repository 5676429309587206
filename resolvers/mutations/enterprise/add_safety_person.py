"""addSafetyPerson: the enterprise names somebody with a safety post."""

from auth.policy.acting import unit_of
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of
from schema.identifiers import uuid7
from schema.verb import verb

TAKES = "post! name! mobile! idNumber certificateKind certificateNo validTo operation"


@verb("addSafetyPerson", "SafetyPerson", TAKES, actors="enterprise", creates=True, batch=True)
async def add_safety_person(act: Act) -> None:
    """Who is named without an identity number is nobody else's match. Refuses: STATE_NOT_ALLOWED."""
    file = await file_of(act, unit_of(act.caller))
    act.add("SafetyPerson", file, **{"person_ref": uuid7().hex, **act.filled()})
