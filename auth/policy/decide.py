"""Shape of a caller x record x field x relation to effect. Pure; never looks at a value.

Scope comes first (own area, own list, own file, own legal duty), class and family second.

Invariant: outside the scope nothing above class PUBLIC is open to anybody.
"""

import hashlib
from dataclasses import dataclass
from functools import cache

from auth.policy.model import Cell, Effect, Reach, Relation, Viewer
from auth.policy.rules import (
    DENY,
    DUTIES,
    LEVEL_VIEWERS,
    NO_MASK,
    OUTSIDE,
    OUTSIDE_PUBLIC,
    PARTNERS,
    rules,
)
from auth.principal import Kind, Level, PolicyShape
from schema.field import S0, Entity, Field, FieldClass, Link


@cache
def viewer(shape: PolicyShape) -> Viewer:
    """Find a caller's column of the table; a department without one sees as the public."""
    match shape.kind:
        case Kind.OFFICER:
            return LEVEL_VIEWERS[shape.level]
        case Kind.ENTERPRISE_USER:
            return Viewer.OWN_ENTERPRISE
        case Kind.AUDITOR:
            return Viewer.AUDITOR
        case Kind.PARTNER:
            return PARTNERS.get(shape.department, Viewer.PUBLIC)
        case Kind.PUBLIC:
            return Viewer.PUBLIC


@cache
def decide(who: Viewer, relation: Relation, family: str, cls: FieldClass) -> Cell:
    """Decide one cell: what `who` gets of a field of this family and class."""
    if relation is Relation.OUTSIDE or who is Viewer.PUBLIC:
        rule = OUTSIDE_PUBLIC if cls is S0 else OUTSIDE
        return Cell(Effect.FULL if cls is S0 else Effect.WITHHELD, rule.id)
    rule_found = rules().get(family)
    if rule_found is None:
        return Cell(Effect.WITHHELD, DENY.id)
    return Cell(rule_found.effects[who], rule_found.id)


@cache
def policy_version() -> str:
    """Digest of the whole table and its scope rules, in twelve characters."""
    lines = [repr((r.family, r.id, sorted(r.effects.items()))) for r in rules().values()]
    lines += [f"{code}:{sorted(records)}" for code, records in sorted(DUTIES.items())]
    lines += [f"{code}:{who}" for code, who in sorted(PARTNERS.items())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Decision:
    """The policy as an argument of planning, for one shape of caller."""

    shape: PolicyShape

    @property
    def who(self) -> Viewer:
        """The caller's column of the table."""
        return viewer(self.shape)

    def reach(self, entity: Entity) -> Reach:
        """Say which rows of a record the caller's scope covers."""
        match self.shape.kind:
            case Kind.PUBLIC:
                return Reach.NONE
            case Kind.AUDITOR:
                return Reach.CITY
            case Kind.ENTERPRISE_USER:
                return Reach.FILE
            case Kind.PARTNER:
                duty = DUTIES.get(self.shape.department, frozenset())
                return Reach.CITY if entity.name in duty else Reach.LIST
            case Kind.OFFICER:
                return Reach.CITY if self.shape.level is Level.CITY else Reach.AREA

    def cell(self, field: Field, relation: Relation) -> Cell:
        """Decide one field; what may only be shown masked and has no mask is withheld."""
        cell = decide(self.who, relation, field.family, field.cls)
        if cell.effect is Effect.MASKED and not field.mask:
            return Cell(Effect.WITHHELD, NO_MASK.id)
        return cell

    def link_cell(self, link: Link, relation: Relation) -> Cell:
        """Decide whether a link may be followed."""
        return decide(self.who, relation, link.family, link.cls)

    def row_cell(self, entity: Entity, relation: Relation) -> Cell:
        """Decide the fact that a row exists."""
        return decide(self.who, relation, entity.family, entity.row_class)

    def sees_row(self, entity: Entity, relation: Relation) -> bool:
        """Say whether the caller may know that rows of this record exist."""
        if entity.row_class is S0:
            return True
        cell = decide(self.who, relation, entity.family, entity.row_class)
        return cell.effect in (Effect.FULL, Effect.MASKED)
