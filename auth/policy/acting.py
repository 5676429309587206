"""Who asks to who acts: a principal's part in the table of life cycles, and whether a row is its own.

Apart from the decisions of reading: to move a record one must answer for it, whatever one may read of it.

Invariant: auditors act as nobody.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from auth.policy.decide import Decision
from auth.policy.model import Reach
from auth.policy.relation import place_of, relation_of
from auth.principal import Kind, Level, PolicyShape, Principal
from schema.field import AREAS, LISTS, Entity
from schema.ownership import settled_by
from schema.relation import ViewerRelation
from schema.rules.licence_terms import issued_by
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


def parts_of(caller: Principal) -> frozenset[str]:
    """Give the names by which the table of owners may mean a caller."""
    actor = actor_of(caller)
    own = {caller.department} if caller.kind is Kind.PARTNER and caller.department else set()
    return frozenset(own | ({str(actor)} if actor else set()))


# What lines of `schema/work.csv` call the caller's own, on a day.
OWN: Mapping[str, Callable[[Principal, date], Collection[Any]]] = {
    "codes": lambda caller, _: caller.codes,
    "department": lambda caller, _: (caller.department,) if caller.department else (),
    "licence_kinds": lambda caller, day: issued_by(actor_of(caller), caller.department, day),
    "settled_fields": lambda caller, _: settled_by(parts_of(caller)),
}


def own_of(caller: Principal, name: str, day: date) -> Collection[Any]:
    """Give the values that a line calls the caller's own."""
    return OWN[name](caller, day)


def _meets(caller: Principal, condition: Condition, row: Mapping[str, Any], day: date) -> bool:
    values = [row.get(c) for c in condition.columns]
    value = ".".join(map(str, values)) if len(values) > 1 else values[0]
    if condition.own:
        return value in own_of(caller, condition.own, day)
    found = condition.absent if value is None else value in condition.values
    return found is not condition.negated


def is_own_step(caller: Principal, verb: str, row: Mapping[str, Any], day: date) -> bool:
    """Say whether a row is among those that a caller moves by a verb, by the lines of `schema/work.csv`."""
    return all(_meets(caller, c, row, day) for c in part_of(verb, actor_of(caller)).where)


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
