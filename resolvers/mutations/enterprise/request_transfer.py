"""requestTransfer: an enterprise that has moved, or the town it left, asks its new town to take it over."""

from auth.policy.acting import answers_for, area_of, unit_of
from auth.principal import Level
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import TRANSFERS
from schema.field import AREAS, LISTS
from schema.identifiers import uuid7
from schema.rules.workdays import add_working_days
from schema.verb import plain, verb
from schema.workflows import moves

REPLY_WORKDAYS = 10


@verb("requestTransfer", "Task", "", plain("enterprise", str, required=True, target="Enterprise"),
      plain("town", int, required=True), plain("reason", str, required=True),
      actors="enterprise town", creates=True,
      wide="the town that is asked has to find the request, and answers for nothing of the enterprise yet")
async def request_transfer(act: Act) -> None:
    """Nothing moves until the new town accepts: there is no day without a grid.

    Refuses: LINK_UNKNOWN, STATE_NOT_ALLOWED, CODE_UNKNOWN, TRANSFER_UNDER_WAY.
    """
    file = act.needed("enterprise")
    if not answers_for(act.caller, file.entity, file):
        act.refuse(Code.LINK_UNKNOWN, "enterprise")
    (line,) = moves()["acceptTransfer"]
    if file["file_state"] not in line.sources:
        act.refuse(Code.STATE_NOT_ALLOWED, state=file["file_state"], wanted=", ".join(line.sources))
    towns = await act.work.find("Grid", "code = $2 and level = 'TOWN' and state = 'IN_FORCE'",
                                act.given["town"])
    if not towns or act.given["town"] == file["town_code"]:
        act.refuse(Code.CODE_UNKNOWN, "town")
    if await act.work.find("Task", TRANSFERS, file.id):
        act.refuse(Code.TRANSFER_UNDER_WAY, "enterprise")
    issuer = {f"issuer_{c}": v for c, v in unit_of(act.caller).items() if c in AREAS[1:]}
    asked = area_of(act.given["town"], Level.TOWN) | {"enterprise_id": file.id, LISTS: []}
    act.add("Task", asked, **issuer, task_no=f"TRANSFER-{uuid7()}", title=act.given["reason"],
            kind="TRANSFER", state="ISSUED", due_on=add_working_days(act.today, REPLY_WORKDAYS),
            issued_on=act.today, about=[], from_grid_code=file["town_code"],
            to_grid_code=act.given["town"])
