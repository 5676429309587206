"""rejectChange: village or town leaves the file as it was."""

from hub.runtime.command import Act
from resolvers.mutations.correction.rules import changes_of, settle
from schema.verb import plain, verb


@verb("rejectChange", "Enterprise", "", plain("reason", str, required=True))
async def reject_change(act: Act) -> None:
    """Put the reason beside each change that was reported."""
    for change in await changes_of(act):
        settle(act, change, "REJECTED", act.given["reason"])
    act.move(change_level=None)
