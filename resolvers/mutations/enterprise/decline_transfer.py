"""declineTransfer: the town that was asked leaves an enterprise where it is."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import OPEN_TRANSFER
from schema.verb import plain, verb


@verb("declineTransfer", "Task", "", plain("reason", str, required=True), actors="town")
async def decline_transfer(act: Act) -> None:
    """Give the reason to whoever asked. Refuses: RECORD_NOT_FOUND, STATE_NOT_ALLOWED."""
    if act.record["kind"] != "TRANSFER" or act.record["to_grid_code"] not in act.caller.codes:
        act.refuse(Code.RECORD_NOT_FOUND, "id")
    if act.record["state"] not in OPEN_TRANSFER:
        act.refuse(Code.STATE_NOT_ALLOWED, state=act.record["state"], wanted=", ".join(OPEN_TRANSFER))
    act.change(act.record, state="RETURNED", feedback=act.given["reason"])
    act.answer(act.record)
