"""redrawGrid: approved grids take the place of one in force, with all its sites, in one step."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.grid.rules import (
    HOLDINGS,
    check_none,
    hold,
    holdings,
    rewrite,
    set_state,
    settle_in,
    town_of,
)
from schema.verb import plain, verb


@verb("redrawGrid", "Grid", "", plain("into", int, required=True, many=True))
async def redraw_grid(act: Act) -> None:
    """Hand over what the old grid held, and nothing else; its history stays.

    Refuses: RECORD_NOT_FOUND, LINK_UNKNOWN, GRID_GAP, GRID_OVERLAP. Source: document 21 of 2016.
    """
    town, old = await town_of(act, act.record), act.record
    new = await act.work.find("Grid", "code = any($2) and parent_code = $3 and state = 'APPROVED'",
                              act.given["into"], town["code"], lock="update")
    if len(new) != len(set(act.given["into"])):
        act.refuse(Code.LINK_UNKNOWN, "into")
    held = await holdings(act, town)
    own = {h["division_code"]: h for h in held if h["grid_code"] == old["code"]}
    heirs = {d: grid for grid in new for d in grid["planned"] or []}
    check_none(act, Code.GRID_GAP, own.keys() - heirs.keys(), "into")
    check_none(act, Code.GRID_OVERLAP,
               heirs.keys() & {h["division_code"] for h in held if h["grid_code"] != old["code"]}, "into")
    last = act.today - timedelta(days=1)
    for division, grid in sorted(heirs.items()):
        if division in own:
            act.work.rewrite(HOLDINGS, own[division]["code"], {"valid_to": last})
        hold(act, grid, division)
    for grid in new:
        rewrite(act, grid, state="IN_FORCE", valid_from=act.today)
    await _move(act, old, heirs, new[0])
    set_state(act, old, valid_to=last)


async def _move(act: Act, old: Record, heirs: dict[str, Record], first: Record) -> None:
    """Move every site of the old grid: by its division, or where that is not known into the first."""
    placed = await act.work.find(
        "GridAssignment", "grid_code = $2 and assigned_to is null", old["code"])
    standing = await act.work.find("Site", "village_code = $2", old["code"])
    keys = {one["site_id"] for one in placed} | {site.id for site in standing}
    sites = await act.work.find("Site", "id = any($2)", sorted(keys))
    await settle_in(act, {s.id: heirs.get(s["division_code"], first)["code"] for s in sites},
                    act.verb.name)
