"""Who asks to who acts: a principal's part in the table of life cycles, and whether a row is its own.

Apart from the decisions of reading: to move a record one must answer for it, whatever one may read of it.

Invariant: auditors act as nobody.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from auth.policy.decide import Decision
from auth.policy.model import Reach
from auth.policy.relation import place_of, relation_of
from auth.principal import Kind, Level, PolicyShape, Principal
from schema.field import AREAS, LISTS, Entity
from schema.relation import ViewerRelation
from schema.work import Condition, part_of
from schema.workflows import Actor

LEVELS = {
    Level.VILLAGE: Actor.VILLAGE, Level.TOWN: Actor.TOWN, Level.DISTRICT: Actor.DISTRICT,
    Level.CITY: Actor.CITY,
}
KINDS = {
    Kind.ENTERPRISE_USER: Actor.ENTERPRISE, Kind.PARTNER: Actor.DEPARTMENT, Kind.PUBLIC: Actor.PUBLIC,
}
# Ranks of the levels that supervise, the lowest first.
RANKS = (Actor.VILLAGE, Actor.TOWN, Actor.DISTRICT, Actor.CITY)


def actor_of(caller: Principal | PolicyShape) -> Actor | None:
    """Give the part that a caller has in the table of life cycles, if any."""
    return LEVELS.get(caller.level) if caller.kind is Kind.OFFICER else KINDS.get(caller.kind)


def answers_for(caller: Principal, entity: Entity, row: Mapping[str, Any]) -> bool:
    """Say whether a row lies in the scope that a caller answers for."""
    reach = Decision(caller.shape).reach(entity)
    if row["city_code"] != caller.city_code or reach is Reach.NONE:
        return False
    return reach is Reach.CITY or relation_of(caller, reach, entity, row) in (
        ViewerRelation.OWN, ViewerRelation.BELOW)


def _meets(caller: Principal, condition: Condition, value: Any) -> bool:
    if condition.own:
        own = getattr(caller, condition.own)
        return value is not None and value in (own if isinstance(own, tuple) else (own,))
    return condition.absent if value is None else value in condition.values


def is_own_step(caller: Principal, verb: str, row: Mapping[str, Any]) -> bool:
    """Say whether a row is among those that a caller moves by a verb, by the lines of `schema/work.csv`."""
    where = part_of(verb, actor_of(caller)).where
    return all(_meets(caller, c, row.get(c.column)) for c in where)


def outranks(caller: Principal, level: Actor) -> bool:
    """Say whether a caller stands at a level of government or above it."""
    actor = actor_of(caller)
    return actor in RANKS and RANKS.index(actor) >= RANKS.index(level)


def unit_of(caller: Principal) -> dict[str, Any]:
    """Give the scope columns of what a caller itself is: its grid, department's city or enterprise.

    For records of a unit and not of an enterprise, such as a task or a plan.
    """
    out: dict[str, Any] = dict.fromkeys(AREAS) | {
        "city_code": caller.city_code, "enterprise_id": caller.enterprise_id, LISTS: []}
    if caller.kind is Kind.OFFICER and caller.code is not None:
        out |= area_of(caller.code, caller.level)
    if caller.kind is Kind.PARTNER:
        out[LISTS] = [caller.department]
    return out


def area_of(code: int, level: Level) -> dict[str, int]:
    """Give the area columns of a grid: its own code and those of its ancestors."""
    return dict(zip(AREAS, place_of(code, level), strict=False))


def named(actors: Iterable[Actor]) -> list[str]:
    """List actors in a fixed order."""
    return sorted(str(a) for a in actors)
