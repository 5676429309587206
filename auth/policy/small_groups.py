"""Which counts and totals are open of what a caller may not read, and below which size a group is hidden.

Beyond the rows that one may list, the table opens counts where its word is SUMMARY: to everybody where
the public's is, else to those inside whose scope it is. What may be listed is not among them: whoever
knows it to the row could take it away again. Of a field whose word is SUMMARY, totals are open over the
caller's own rows.

Source: docs/adr/0015-small-groups.md; Hundepool and others, Statistical Disclosure Control (Wiley, 2012), 4.
"""

from datetime import date, datetime
from decimal import Decimal

from auth.policy.decide import Decision
from auth.policy.model import Effect, Reach, Relation, Viewer
from auth.policy.rules import rules
from schema.field import GUARDED_FROM, S0, Entity, Field
from schema.grouping import owner
from schema.records.provenance import Filed

# A group of fewer enterprises is hidden.
ENTERPRISES_MIN = 5
# To whom no duty gives them exactly, counts are given in steps.
STEP = 5


def own_date(entity: Entity) -> Field | None:
    """Find the date of what a record tells of: its first one, the clocks of the filing left out."""
    return next((
        f for f in entity.fields.values()
        if f.python in (date, datetime) and f.column not in Filed.__annotations__
        and f.family == entity.family and f.cls < GUARDED_FROM), None)


def is_public(entity: Entity) -> bool:
    """Say whether the table gives the public a summary of a record."""
    rule = rules().get(entity.family)
    return rule is not None and rule.effects[Viewer.PUBLIC] is Effect.SUMMARY


def has_summary(entity: Entity) -> bool:
    """Say whether somebody gets counts of rows of a record that may not be listed."""
    rule = rules().get(entity.family)
    return (entity.scoped and entity.row_class is not S0 and owner(entity) is not None
            and rule is not None and Effect.SUMMARY in rule.effects.values())


def summary_of(decision: Decision, entity: Entity) -> Relation | None:
    """Say where the rows lie that a caller gets counts of, of those it may not list; None for nowhere."""
    if not has_summary(entity):
        return None
    if is_public(entity):
        listed = decision.sees_row(entity, Relation.INSIDE)
        return None if listed and decision.reach(entity) is Reach.CITY else Relation.OUTSIDE
    inside = decision.row_cell(entity, Relation.INSIDE).effect is Effect.SUMMARY
    return Relation.INSIDE if inside and decision.reach(entity) is not Reach.NONE else None


def summary_function(entity: Entity) -> str:
    """Name the function of the database that counts the groups of a record."""
    return f"{entity.table}_summary"


def is_totalled(field: Field) -> bool:
    """Say whether somebody gets totals of a field whose single values it may not read.

    So it is with the numbers in side tables, whose rows are about enterprises each.
    """
    rule = rules().get(field.family)
    return (field.python in (int, Decimal) and not field.many and field.store != "main"
            and rule is not None and Effect.SUMMARY in rule.effects.values())


def total_of(decision: Decision, entity: Entity, field: Field) -> Relation | None:
    """Say where the rows lie that a caller gets totals of a field over, and no single value."""
    inside = decision.cell(field, Relation.INSIDE).effect is Effect.SUMMARY
    return Relation.INSIDE if inside and decision.reach(entity) is not Reach.NONE else None


def totals_function(entity: Entity, field: Field) -> str:
    """Name the function of the database that totals a field."""
    return f"{entity.table}_{field.column}_totals"
