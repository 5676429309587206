"""Which rows of a record a caller may scan, and what they may be to it; decided once a record and plan.

Separate from the planner, because what explains the policy asks the same without planning a selection.
"""

from dataclasses import replace

from auth.policy.decide import Decision
from auth.policy.model import Effect, Reach, Relation
from auth.principal import SCOPE_COLUMN, Kind, Principal
from hub.compiler.plan import Eyes, Known, Rows, Width
from schema.field import S0, Entity
from schema.history import history_of


def rows_of(decision: Decision, entity: Entity, wanted: Width) -> Rows:
    """Decide which rows of a record may be scanned."""
    if not entity.scoped:
        return Rows(entity.name, Width.ALL, Reach.NONE, "", several=False, public=None)
    reach = decision.reach(entity)
    inside = reach is not Reach.NONE and decision.sees_row(entity, Relation.INSIDE)
    open_to_all = entity.row_class is S0 or entity.public is not None
    public = None if entity.row_class is S0 else entity.public
    scope = reach if inside else Reach.NONE
    width = Width.NONE
    if wanted is Width.OWN and inside:
        width, public = Width.OWN, None
    elif wanted is not Width.NONE and open_to_all:
        width = Width.ALL
    elif inside:
        width, public = Width.OWN, None
    return Rows(entity.name, width, scope, scope_column(decision, reach), decision.shape.several, public,
                entity.parties)


def known_rows(decision: Decision, entity: Entity, wanted: Width, known: Known) -> Rows:
    """Decide which rows of a record may be scanned in earlier versions: the caller's own alone.

    What lies open beyond a scope lies open as it is now; and to see which version was known when is to
    see when it was recorded.
    """
    if not entity.scoped:
        return replace(rows_of(decision, entity, wanted), known=known)
    open_ = decision.link_cell(history_of(entity), Relation.INSIDE).effect is Effect.FULL
    own = Width.OWN if open_ and wanted is not Width.NONE else Width.NONE
    return replace(rows_of(decision, entity, own), known=known)


def scope_column(decision: Decision, reach: Reach) -> str:
    """Name the ancestor column by which an area is recognized."""
    return SCOPE_COLUMN.get(decision.shape.level, "") if reach is Reach.AREA else ""


def relations_of(entity: Entity, rows: Rows) -> tuple[Relation, ...]:
    """Say what the rows of a scan may be to the caller."""
    if not entity.scoped or rows.width is Width.OWN or rows.scope is Reach.CITY:
        return (Relation.INSIDE,)
    if rows.scope is Reach.NONE:
        return (Relation.OUTSIDE,)
    return (Relation.INSIDE, Relation.OUTSIDE)


def eyes_of(decision: Decision, entity: Entity, persona: Principal | None = None) -> Eyes:
    """Say how far a caller's scope reaches in a record, whatever its rows are open to."""
    reach = decision.reach(entity)
    return Eyes(reach, scope_column(decision, reach), decision.shape.kind is Kind.PARTNER, persona)
