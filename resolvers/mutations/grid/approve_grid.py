"""approveGrid: the town approves a draft that leaves no gap and no overlap."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.grid.rules import check_none, divisions_of, holdings, set_state, town_of
from schema.verb import verb


@verb("approveGrid", "Grid")
async def approve_grid(act: Act) -> None:
    """Each division of the town belongs to one grid, now or by an approved draft, and to no second draft.

    Refuses: RECORD_NOT_FOUND, DIVISION_ELSEWHERE, GRID_OVERLAP, GRID_GAP.
    """
    town, grid = await town_of(act, act.record), act.record
    mine, all_of_town = set(grid["planned"] or []), await divisions_of(act, town)
    check_none(act, Code.DIVISION_ELSEWHERE, mine - all_of_town)
    others = await act.work.find("Grid", "parent_code = $2 and state = 'APPROVED'", town["code"])
    planned = {d for g in others for d in g["planned"] or []}
    check_none(act, Code.GRID_OVERLAP, mine & planned)
    held = {h["division_code"] for h in await holdings(act, town)}
    check_none(act, Code.GRID_GAP, all_of_town - held - planned - mine)
    set_state(act, grid)
