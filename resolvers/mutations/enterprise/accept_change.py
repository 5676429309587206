"""acceptChange: village or town lets reported changes stand in the file."""

from auth.policy.acting import outranks
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.correction.rules import apply, changes_of, settle
from resolvers.mutations.enterprise.rules import BY_TOWN
from schema.verb import verb
from schema.workflows import Actor


@verb("acceptChange", "Enterprise")
async def accept_change(act: Act) -> None:
    """Address, fields and risk level need the town. Refuses: RANK_TOO_LOW."""
    changes = await changes_of(act)
    if any(c["field_name"] in BY_TOWN for c in changes) and not outranks(act.caller, Actor.TOWN):
        act.refuse(Code.RANK_TOO_LOW, level=str(Actor.TOWN))
    for change in changes:
        await apply(act, change)
        settle(act, change, "ACCEPTED")
    act.move(confirmed_at=act.now)
