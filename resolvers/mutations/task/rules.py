"""Rules of tasks: which unit a caller is, which way a kind of task goes, and whose step each is."""

from auth.policy.acting import area_of, is_own_step
from auth.policy.relation import relate
from auth.principal import Kind, Level, Principal
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.field import AREAS, SHARD
from schema.relation import ViewerRelation

DOWN, UP, SIDEWAYS = "down", "up", "sideways"
# Which way a kind of task goes; the others go to any other unit.
WAYS = {"ASSIGNMENT": DOWN, "SUPERVISION": DOWN, "REQUEST": UP, "REPORT": UP}
RELATIONS = {ViewerRelation.BELOW: DOWN, ViewerRelation.ABOVE: UP}
Areas = dict[str, int]


def issuer_of(caller: Principal) -> dict[str, object]:
    """Name the caller's unit as the issuer of a task: its grid, or its department."""
    if caller.kind is Kind.PARTNER:
        return {"from_department_code": caller.department}
    return {"from_grid_code": caller.code}


def check_receiver(act: Act) -> None:
    """See that the caller is the unit that carries the task out. Refuses: NOT_THE_RECEIVER."""
    if not is_own_step(act.caller, act.verb.name, act.record, act.today):
        act.refuse(Code.NOT_THE_RECEIVER)


def check_issuer(act: Act) -> None:
    """See that the caller is the unit that issued the task. Refuses: NOT_THE_ISSUER."""
    if not is_own_step(act.caller, act.verb.name, act.record, act.today):
        act.refuse(Code.NOT_THE_ISSUER)


def grid_area(grid: Record) -> Areas:
    """Give the area columns of a grid."""
    return area_of(grid["code"], Level(grid["level"]))


def way_of(caller: Principal, receiver: Areas | None) -> str:
    """Say which way a task goes from a caller to an area; departments stand below the city."""
    city = {SHARD: caller.city_code}
    if caller.kind is Kind.PARTNER:
        return UP if receiver == city else SIDEWAYS
    own = area_of(caller.code or 0, caller.level)
    if receiver is None:
        return DOWN if own == city else SIDEWAYS
    places = (tuple(a[c] for c in AREAS if c in a) for a in (own, receiver))
    return RELATIONS.get(relate(*places), SIDEWAYS)
