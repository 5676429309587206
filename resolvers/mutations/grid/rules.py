"""Rules of grids: which divisions they hold, and how sites come into them without a day between."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from auth.policy.relation import place_of
from auth.principal import Level
from hub.compiler.render_follow import Follow
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.enterprise.rules import ENDED
from schema.catalog import CATALOG
from schema.field import AREAS

GRIDS, HOLDINGS = CATALOG.stored["Grid"].main, CATALOG.stored["DivisionGrid"].main
STEP = 1000  # a village grid's code ends here; the three digits before are its number in the town
NUMBERS = range(901, 1000)  # numbers below are those of statistics divisions


async def grid_of(act: Act, code: int, at: str, level: str = "VILLAGE") -> Record:
    """Give a grid of a level that is in force and lies under the caller. Refuses: LINK_UNKNOWN."""
    found = await act.work.find("Grid", "code = $2 and level = $3 and state = 'IN_FORCE'", code, level)
    if not found or not under(act, code):
        act.refuse(Code.LINK_UNKNOWN, at)
    return found[0]


def under(act: Act, code: int) -> bool:
    """Say whether a grid lies under one of the caller's own, or is one."""
    posts = (place_of(post, act.caller.level) for post in act.caller.codes)
    return any(place_of(code, Level.VILLAGE)[:len(post)] == post for post in posts)


def area(code: int) -> dict[str, Any]:
    """Give the area columns of what lies in a village grid."""
    return dict(zip(AREAS, place_of(code, Level.VILLAGE), strict=True))


def area_under(code: int) -> dict[str, Any]:
    """Give those of them that change: a row never leaves its city."""
    return {c: v for c, v in area(code).items() if c != AREAS[0]}


async def settle_in(act: Act, grids: Mapping[UUID, int], reason: str) -> None:
    """Put sites into village grids from this day on, with all that is filed under them.

    An assignment ends the day before the next begins; one of this very day is put right instead. An
    enterprise lies where its first site lies. Ended ones come along and are assigned no more.
    """
    sites = await act.work.find("Site", "id = any($2)", list(grids), lock="update")
    placed = await act.work.find(
        "GridAssignment", "site_id = any($2) and assigned_to is null", list(grids), lock="update")
    open_at = {one["site_id"]: one for one in placed}
    files = await act.work.find(
        "Enterprise", "id = any($2)", sorted({s["enterprise_id"] for s in sites}), lock="update")
    ended = {f.id for f in files if f["file_state"] in ENDED}
    for site in sites:
        code = grids[site.id]
        if site["village_code"] != code:
            act.change(site, **area_under(code))
        if site["fact_to"] is None and site["enterprise_id"] not in ended:
            _assign(act, site, open_at.get(site.id), code, reason)
    for code in sorted(set(grids.values())):
        moved = tuple(sorted(key for key, grid in grids.items() if grid == code))
        act.work.follow(Follow(area_under(code), sites=moved))
    await _seat(act, files, grids)


def _assign(act: Act, site: Record, stood: Record | None, code: int, reason: str) -> None:
    if stood is not None and stood["grid_code"] == code:
        return
    if stood is not None and stood["assigned_from"] >= act.today:
        act.change(stood, grid_code=code, reason=reason)
        return
    if stood is not None:
        last = act.today - timedelta(days=1)
        act.change(stood, assigned_to=last, fact_to=last)
    act.add("GridAssignment", site, site_id=site.id, grid_code=code, assigned_from=act.today, reason=reason)


async def _seat(act: Act, files: Sequence[Record], grids: Mapping[UUID, int]) -> None:
    theirs = await act.work.find("Site", "enterprise_id = any($2)", [f.id for f in files])
    first: dict[UUID, UUID] = {}
    for site in sorted(theirs, key=lambda s: (s["fact_to"] is not None, s.id)):
        first.setdefault(site["enterprise_id"], site.id)
    seats: dict[int, list[UUID]] = {}
    for file in files:
        code = grids.get(first.get(file.id, file.id))
        if code is not None:
            if file["village_code"] != code:
                act.change(file, **area_under(code))
            seats.setdefault(code, []).append(file.id)
    for code, ids in sorted(seats.items()):
        act.work.follow(Follow(area_under(code), enterprises=tuple(ids)))


async def holdings(act: Act, town: Record) -> list[Record]:
    """Give which division belongs to which village grid of a town at present."""
    return await act.work.find(
        "DivisionGrid", "valid_to is null and grid_code in (select code from grids where parent_code = $2"
        " and level = 'VILLAGE' and state = 'IN_FORCE')", town["code"])


async def divisions_of(act: Act, town: Record) -> set[str]:
    """Give the codes of the village divisions of a town: those of its own division, and those it holds."""
    found = await act.work.find(
        "Division", "level = 'VILLAGE' and valid_to is null and parent_code = $2", town["division_code"])
    return {d["code"] for d in found} | {h["division_code"] for h in await holdings(act, town)}


async def town_of(act: Act, grid: Mapping[str, Any]) -> Record:
    """Give the town of a village grid, which must be the caller's or under it. Refuses: RECORD_NOT_FOUND."""
    found = await act.work.find("Grid", "code = $2 and level = 'TOWN'", grid["parent_code"])
    if not found or not under(act, found[0]["code"]):
        act.refuse(Code.RECORD_NOT_FOUND, "id")
    return found[0]


def check_none(act: Act, code: Code, divisions: Iterable[str], at: str = "") -> None:
    """Refuse with what was found, unless nothing was."""
    found = sorted(divisions)
    if found:
        act.refuse(code, at, divisions=", ".join(found))


def set_state(act: Act, grid: Record, **values: Any) -> None:
    """Move a grid to the state that the table gives; a shared record has no version."""
    rewrite(act, grid, state=act.line().targets[0], **values)
    act.answer(grid)


def rewrite(act: Act, grid: Record, **values: Any) -> None:
    """Change the state and other columns of a grid, and tell of it."""
    before = grid["state"]
    act.work.rewrite(GRIDS, grid["code"], values)
    grid.update(values)
    act.work.tell(grid, act.verb.name, before, area(grid["code"]))


def hold(act: Act, grid: Record, division: str) -> None:
    """Let a division belong to a grid from this day on."""
    act.work.write(HOLDINGS.name, {
        "code": f"{division}-{grid['code']}", "valid_from": act.today, "valid_to": None,
        "division_code": division, "grid_code": grid["code"]})
