"""placeEnterprise: what waits in the assignment queue is placed by a person."""

from hub.compiler.render_follow import Follow
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.enterprise.rules import identify, sites_of
from resolvers.mutations.grid.rules import area, area_under, grid_of, settle_in
from schema.verb import of, plain, verb


@verb("placeEnterprise", "AssignmentQueueItem", "", plain("villageGrid", int), of("Enterprise", "uscc"),
      actors="town district city")
async def place_enterprise(act: Act) -> None:
    """Give an enterprise its village grid, or the credit code that it lacks; without a file, make one.

    Refuses: STATE_NOT_ALLOWED, VALUE_BLANK, LINK_UNKNOWN, USCC_INVALID, RECORD_EXISTS.
    """
    item = act.record
    if item["settled_at"] is not None:
        act.refuse(Code.STATE_NOT_ALLOWED, state="settled", wanted="waiting")
    if item["reason"] == "NO_USCC":
        await _identify(act, item)
    else:
        await _place(act, item)
    act.change(item, settled_at=act.now)
    act.answer(item)


async def _identify(act: Act, item: Record) -> None:
    number = act.given.get("uscc")
    if number is None:
        act.refuse(Code.VALUE_BLANK, "uscc")
    await identify(act, await act.lock("Enterprise", item["enterprise_id"]), number)


async def _place(act: Act, item: Record) -> None:
    if act.given.get("villageGrid") is None:
        act.refuse(Code.VALUE_BLANK, "villageGrid")
    code = (await grid_of(act, act.given["villageGrid"], "villageGrid"))["code"]
    if item["enterprise_id"] is not None:
        file = await act.lock("Enterprise", item["enterprise_id"])
        sites = {site.id: code for site in await sites_of(act, file) if site["village_code"] is None}
    else:
        file, sites = _file(act, item, code), {}
        act.change(item, enterprise_id=file.id, **area_under(code))
    if file["village_code"] is None:
        act.change(file, **area_under(code))
        act.work.follow(Follow(area_under(code), enterprises=(file.id,)))
    await settle_in(act, sites, act.verb.name)


def _file(act: Act, item: Record, code: int) -> Record:
    """Make a draft file of a queued enterprise that has none, with its site in the grid."""
    file = act.add("Enterprise", area(code) | {"department_codes": []}, name=item["name"], status="ACTIVE",
                   file_state="DRAFT", registered_address=item["address"])
    if item["address"]:
        site = act.add("Site", file, address=item["address"])
        act.add("GridAssignment", site, site_id=site.id, grid_code=code, assigned_from=act.today,
                reason=act.verb.name)
    return file
