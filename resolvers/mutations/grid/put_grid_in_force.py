"""putGridInForce: the district lets an approved grid answer for divisions that no other grid holds."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.grid.rules import check_none, hold, holdings, set_state, settle_in, town_of
from schema.verb import verb


@verb("putGridInForce", "Grid")
async def put_grid_in_force(act: Act) -> None:
    """Every site in them has this one grid from then on. Held ones change hands by redrawing.

    Refuses: RECORD_NOT_FOUND, GRID_OVERLAP.
    """
    town, grid = await town_of(act, act.record), act.record
    wanted = set(grid["planned"] or [])
    held = {h["division_code"] for h in await holdings(act, town)}
    check_none(act, Code.GRID_OVERLAP, wanted & held)
    for division in sorted(wanted):
        hold(act, grid, division)
    sites = await act.work.find(
        "Site", "division_code = any($2) and town_code = $3 and fact_to is null", sorted(wanted),
        town["code"])
    await settle_in(act, {site.id: grid["code"] for site in sites}, act.verb.name)
    set_state(act, grid, valid_from=act.today)
