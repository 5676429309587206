"""acceptTransfer: the new town takes an enterprise over, and each of its sites into a grid of its own."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import TRANSFERS, parted, sites_of
from resolvers.mutations.grid.rules import grid_of, settle_in
from schema.verb import objects, of, plain, verb

PARTS = (plain("site", str, required=True, target="Site"), plain("villageGrid", int, required=True),
         of("Site", "address"))


@verb("acceptTransfer", "Enterprise", "", objects("placements", PARTS, required=True),
      wide="a file lies in the old town until the new one, which was asked, takes it over")
async def accept_transfer(act: Act) -> None:
    """End the old assignments with the day before. The new grid visits the sites next.

    Refuses: RECORD_NOT_FOUND, SITES_NOT_ALL, LINK_UNKNOWN.
    """
    asked = [t for t in await act.work.find("Task", TRANSFERS, act.record.id, lock="update")
             if t["to_grid_code"] in act.caller.codes]
    if not asked:
        act.refuse(Code.RECORD_NOT_FOUND, "id")
    old = act.record["town_code"]
    moving = {s.id: s for s in await sites_of(act, act.record) if s["town_code"] == old}
    given = {one["site"]: one for one in act.given["placements"]}
    if given.keys() != moving.keys() or len(given) != len(act.given["placements"]):
        act.refuse(Code.SITES_NOT_ALL, "placements", count=len(given.keys() ^ moving.keys()))
    for n, one in enumerate(act.given["placements"]):
        grid = await grid_of(act, one["villageGrid"], f"placements.{n}.villageGrid")
        address = {"address": one["address"]} if one.get("address") else {}
        act.change(moving[one["site"]], division_code=grid["division_code"], **parted(act.record, address))
    await settle_in(act, {key: one["villageGrid"] for key, one in given.items()}, act.verb.name)
    for task in asked:
        act.change(task, state="CLOSED", closed_on=act.today)
    act.move()
    act.answer(act.record)
