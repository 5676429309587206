"""issueTask: a unit gives a task to another, down, up or sideways."""

from typing import Any

from auth.policy.acting import area_of
from auth.principal import Kind
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.task.rules import WAYS, Areas, grid_area, issuer_of, way_of
from schema.field import AREAS, LISTS, SHARD
from schema.verb import verb

TAKES = "title! kind! dueOn! toUnit toDepartment site hazard enterprise about"
IN_FORCE = "IN_FORCE"


async def _receiver(act: Act) -> Areas | None:
    """Give the area of the grid that receives; of a department there is none.

    Refuses: RECEIVER_INVALID, where not exactly one other unit in force is named.
    """
    code, department = act.given.get("toUnit"), act.given.get("toDepartment")
    own = act.caller.department if act.caller.kind is Kind.PARTNER else act.caller.code
    if (code is None) is (department is None) or own in (code, department):
        act.refuse(Code.RECEIVER_INVALID, "toUnit")
    if code is None:
        return None
    found = await act.work.find("Grid", "code = $2 and state = $3", code, IN_FORCE)
    if not found:
        act.refuse(Code.RECEIVER_INVALID, "toUnit")
    return grid_area(found[0])


def _scope(act: Act, receiver: Areas | None) -> dict[str, Any]:
    """Give the scope of the task: the receiver's area, the issuer's, and the departments of both."""
    caller, department = act.caller, act.given.get("toDepartment")
    issuer = {} if caller.kind is Kind.PARTNER else area_of(caller.code or 0, caller.level)
    parties = {f"issuer_{c}": issuer[c] for c in AREAS[1:] if c in issuer}
    named = [d for d in (caller.department, department) if d]
    return {**(receiver or {}), SHARD: caller.city_code, LISTS: sorted(set(named)), **parties}


def _about(act: Act, *records: Record | None) -> None:
    """See that what the task is about belongs to one enterprise. Refuses: LINK_UNKNOWN."""
    firms = {r.id if r.entity.name == "Enterprise" else r["enterprise_id"] for r in records if r}
    if len(firms) > 1:
        act.refuse(Code.LINK_UNKNOWN, "enterprise")


@verb("issueTask", "Task", TAKES)
async def issue_task(act: Act) -> None:
    """Both units see it, and an enterprise that it names.

    Refuses: RECEIVER_INVALID, TASK_WAY_WRONG, DAYS_OUT_OF_ORDER, LINK_UNKNOWN.
    """
    receiver = await _receiver(act)
    kind = act.given["kind"]
    way = way_of(act.caller, receiver)
    if WAYS.get(kind, way) != way:
        act.refuse(Code.TASK_WAY_WRONG, "kind", kind=kind, way=WAYS[kind])
    if act.given["dueOn"] < act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "dueOn", wanted=f">= {act.today}")
    _about(act, *map(act.linked, ("site", "hazard", "enterprise")))
    scope = _scope(act, receiver)
    parties = {c: v for c, v in scope.items() if c.startswith("issuer_")}
    made = act.begin(scope, **{"about": [], **act.filled()}, issued_on=act.today, **parties,
                     **issuer_of(act.caller))
    act.change(made, task_no=f"{act.today:%Y%m%d}-{made.id.hex[-8:]}")
