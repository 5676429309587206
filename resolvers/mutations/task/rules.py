"""Rules of tasks: which unit a caller is, which way a kind of task goes, and whose step each is."""

from auth.policy.acting import area_of
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
# The columns by which a task names its two units.
ISSUER, RECEIVER = "from", "to"
NOT_YOURS = {ISSUER: Code.NOT_THE_ISSUER, RECEIVER: Code.NOT_THE_RECEIVER}
# The network's own office stands in every grid, and is no department beside it.
OFFICE = "AJ"
Areas = dict[str, int]


def unit_columns(caller: Principal, side: str) -> dict[str, object]:
    """Name the caller's unit as one side of a task: its grid, or its department."""
    if caller.kind is Kind.PARTNER:
        return {f"{side}_department_code": caller.department}
    return {f"{side}_grid_code": caller.code}


def is_side(caller: Principal, task: Record, side: str) -> bool:
    """Say whether a caller is one of the units of a task."""
    department = task[f"{side}_department_code"]
    if caller.kind is Kind.PARTNER:
        return bool(department == caller.department)
    return department in (None, OFFICE) and task[f"{side}_grid_code"] in caller.codes


def check_side(act: Act, side: str) -> None:
    """See that a step is the caller's. Refuses: NOT_THE_RECEIVER, NOT_THE_ISSUER."""
    if not is_side(act.caller, act.record, side):
        act.refuse(NOT_YOURS[side])


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
