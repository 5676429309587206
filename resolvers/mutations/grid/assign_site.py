"""assignSite: a town puts a site into one of its village grids."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of
from resolvers.mutations.grid.rules import grid_of, settle_in
from schema.verb import plain, verb


@verb("assignSite", "Site", "", plain("villageGrid", int, required=True), plain("reason", str), actors="town")
async def assign_site(act: Act) -> None:
    """Its former grid answers to the day before; what waits in the queue for it is settled.

    Refuses: STATE_NOT_ALLOWED, LINK_UNKNOWN.
    """
    await file_of(act, act.record)
    grid = await grid_of(act, act.given["villageGrid"], "villageGrid")
    await settle_in(act, {act.record.id: grid["code"]}, act.given.get("reason") or act.verb.name)
    waiting = await act.work.find(
        "AssignmentQueueItem", "queue_key = $2 and settled_at is null", f"{act.record.id}:place",
        lock="update")
    for item in waiting:
        act.change(item, settled_at=act.now)
    act.answer(act.record)
