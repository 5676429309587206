"""acceptChange: village or town lets reported changes stand in the file."""

from auth.policy.acting import is_own_step
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.correction.rules import apply, changes_of, settle
from schema.verb import verb
from schema.workflows import Actor


@verb("acceptChange", "Enterprise")
async def accept_change(act: Act) -> None:
    """Address, fields and risk level need the town. Refuses: RANK_TOO_LOW."""
    if not is_own_step(act.caller, act.verb.name, act.record, act.today):
        act.refuse(Code.RANK_TOO_LOW, level=str(Actor.TOWN))
    for change in await changes_of(act):
        await apply(act, change)
        settle(act, change, "ACCEPTED")
    act.move(confirmed_at=act.now, change_level=None)
