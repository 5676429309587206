"""Which totals are read from counts that are kept, instead of being counted anew.

Invariant: the answer is the same; only how it is come by differs.
"""

from auth.policy.model import Reach
from hub.compiler.plan import (
    Compare,
    Either,
    Every,
    Not,
    Null,
    Predicate,
    Read,
    Width,
    Within,
)
from hub.compiler.plan_aggregate import Grain, StatsPlan
from schema.field import AREAS, Entity

GRAINS = (Grain.VALUE, Grain.AREA)


def is_counted(plan: StatsPlan, entity: Entity) -> bool:
    """Say whether the counts of a record answer a plan.

    They do when all rows of an area are the caller's own, and nothing but areas and counted codes
    groups, filters or is measured.
    """
    if entity.counted is None or plan.window is not None or plan.before is not None:
        return False
    if plan.rows.width is not Width.OWN or plan.rows.scope not in (Reach.CITY, Reach.AREA):
        return False
    columns = frozenset((*AREAS, *entity.counted.by))
    wheres = (plan.where, *(w for m in plan.metrics for w in (m.where, m.over) if w is not None))
    return (
        all(k.grain in GRAINS and _is_kept(k.read, columns) for k in plan.keys)
        and all(m.read is None for m in plan.metrics)
        and all(_is_decided(w, columns) for w in wheres)
    )


def _is_kept(read: Read, columns: frozenset[str]) -> bool:
    return read.store == "base" and not read.through and read.column in columns


def _is_decided(where: Predicate, columns: frozenset[str]) -> bool:
    """Say whether the counted columns alone decide a predicate."""
    match where:
        case Every(items) | Either(items):
            return all(_is_decided(i, columns) for i in items)
        case Not(item):
            return _is_decided(item, columns)
        case Compare(read=read) | Within(read=read) | Null(read=read):
            return _is_kept(read, columns)
    return False
