"""endSafetyPerson: the post of a person ends."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of
from schema.verb import verb


@verb("endSafetyPerson", "SafetyPerson", actors="enterprise")
async def end_safety_person(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED."""
    await file_of(act, act.record)
    if act.record["fact_to"] is not None:
        act.refuse(Code.STATE_NOT_ALLOWED, state="ended", wanted="in office")
    act.change(act.record, fact_to=act.today)
