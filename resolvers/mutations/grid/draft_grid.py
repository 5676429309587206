"""draftGrid: a town drafts a village grid over some of its divisions."""

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.grid.rules import (
    GRIDS,
    NUMBERS,
    STEP,
    area,
    check_none,
    divisions_of,
    grid_of,
)
from schema.catalog import CATALOG
from schema.verb import plain, verb


@verb("draftGrid", "Grid", "name! hasCommittee", plain("divisions", str, required=True, many=True))
async def draft_grid(act: Act) -> None:
    """Give it a number of the hub; it answers for nothing until it is in force.

    Refuses: DIVISION_ELSEWHERE, ITEMS_TOO_MANY.
    """
    town = await grid_of(act, act.caller.codes[0], "", "TOWN")
    wanted = sorted(set(act.given["divisions"]))
    check_none(act, Code.DIVISION_ELSEWHERE, set(wanted) - await divisions_of(act, town), "divisions")
    taken = {g["code"] for g in await act.work.find("Grid", "parent_code = $2", town["code"])}
    free = [code for n in NUMBERS if (code := town["code"] + n * STEP) not in taken]
    if not free:
        act.refuse(Code.ITEMS_TOO_MANY, "divisions", limit=len(NUMBERS))
    row = dict.fromkeys(str(c.name) for c in GRIDS.c) | {
        "code": free[0], "name": act.given["name"], "level": "VILLAGE", "state": act.line().targets[0],
        "has_committee": act.given.get("hasCommittee") is not False, "valid_from": act.today,
        "parent_code": town["code"], "planned": wanted,
        "division_code": wanted[0] if len(wanted) == 1 else None}
    grid = Record(CATALOG.entities["Grid"], row)
    act.work.write(GRIDS.name, row)
    act.work.tell(grid, act.verb.name, None, area(grid["code"]))
    act.answer(grid)
