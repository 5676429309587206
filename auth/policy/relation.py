"""Two places in the tree of grids to how one lies to the other, as `viewerRelation` says it.

Pure, and a second time in SQL (hub/compiler/render_relation.py); a test holds the two against each other
over every row and caller.

Invariant: relations come in pairs: OWN, SIBLING and OUTSIDE with themselves, BELOW with ABOVE.
Invariant: within the reach of a caller's scope a record is OWN or BELOW, and nothing else is.
Source: the statistical codes of divisions: 4, 6, 9 and 12 digits name city, district, town and village.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from auth.policy.model import Reach
from auth.principal import Kind, Level, Principal
from schema.field import AREAS, LISTS, UNIT, Entity
from schema.relation import ViewerRelation

# Levels of the tree from the top, each with what its codes are multiples of.
STEPS = {Level.CITY: 10**11, Level.DISTRICT: 10**9, Level.TOWN: 10**6, Level.VILLAGE: 10**3}
LEVELS = tuple(STEPS)
NEAREST = tuple(ViewerRelation)
# A place is the codes of its ancestors and itself, from the city down.
Place = tuple[int, ...]


def place_of(code: int, level: Level) -> Place:
    """Give the place of a grid by its code of 15 digits.

    >>> place_of(320402001000000, Level.TOWN)
    (320400000000000, 320402000000000, 320402001000000)
    """
    depth = LEVELS.index(level) + 1
    return tuple(code // step * step for step in tuple(STEPS.values())[:depth])


def relate(viewer: Place, record: Place) -> ViewerRelation:
    """Say how the grid of a record lies to the grid of a viewer.

    >>> relate(place_of(320402001000000, Level.TOWN), place_of(320402001001000, Level.VILLAGE)).name
    'BELOW'
    """
    if viewer == record:
        return ViewerRelation.OWN
    if record[:len(viewer)] == viewer:
        return ViewerRelation.BELOW
    if viewer[:len(record)] == record:
        return ViewerRelation.ABOVE
    same_parent = len(viewer) == len(record) > 1 and viewer[:-1] == record[:-1]
    return ViewerRelation.SIBLING if same_parent else ViewerRelation.OUTSIDE


def nearest(viewers: Iterable[Place], records: Iterable[Place]) -> ViewerRelation:
    """Give the nearest relation of several posts to several parties; of none it is OUTSIDE."""
    known = list(records)
    found = (relate(v, r) for v in viewers for r in known)
    return min(found, key=NEAREST.index, default=ViewerRelation.OUTSIDE)


def places_of(entity: Entity, row: Mapping[str, Any]) -> list[Place]:
    """Give the places of a row: that of its lowest area code, and of each party that has one."""
    out = [tuple(row[c] for c in AREAS if row[c] is not None)]
    for prefix in entity.parties:
        codes = tuple(row[f"{prefix}{c}"] for c in AREAS[1:] if row[f"{prefix}{c}"] is not None)
        out += [(row[AREAS[0]], *codes)] if codes else []
    return out


def relation_of(
    caller: Principal, reach: Reach, entity: Entity, row: Mapping[str, Any]
) -> ViewerRelation:
    """Say how a row lies to a caller of this reach: by the tree for officers, by file or list else."""
    own = False
    match reach:
        case Reach.CITY if caller.kind is Kind.PARTNER:
            own = True
        case Reach.CITY:
            return nearest([(row[AREAS[0]],)], places_of(entity, row))
        case Reach.AREA:
            posts = (place_of(code, caller.level) for code in caller.codes)
            return nearest(posts, places_of(entity, row))
        case Reach.FILE:
            column = "id" if entity.name == "Enterprise" else "enterprise_id"
            own = row[column] is not None and row[column] == caller.enterprise_id
        case Reach.UNIT:
            own = row[UNIT] == caller.unit
        case Reach.LIST:
            own = caller.department in row[LISTS]
    return ViewerRelation.OWN if own else ViewerRelation.OUTSIDE
