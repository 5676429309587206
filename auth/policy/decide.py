"""Shape of a caller x record x field x relation x purpose to effect. Pure; never looks at a value.

Scope comes first (own area, own list, own file, own legal duty), class and family second.

Invariant: outside the scope nothing above class PUBLIC is open to anybody.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from auth.policy.model import Cell, Effect, Reach, Relation, Rule, Viewer
from auth.policy.purposes import opens, purposes
from auth.policy.rules import (
    DENY,
    DUTIES,
    LEVEL_VIEWERS,
    NO_MASK,
    OUTSIDE,
    OUTSIDE_PUBLIC,
    PARTNERS,
    PURPOSE,
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


Key = tuple[Viewer, Relation, str, FieldClass]


@cache
def table() -> Mapping[Key, Cell]:
    """Compile the rules into one frozen table of every cell there is; what it lacks is denied."""
    return MappingProxyType({
        (who, relation, rule.family, cls): _cell(who, relation, rule, cls)
        for who in Viewer for relation in Relation for rule in rules().values() for cls in FieldClass
    })


def _cell(who: Viewer, relation: Relation, rule: Rule, cls: FieldClass) -> Cell:
    if relation is Relation.INSIDE and who is not Viewer.PUBLIC:
        return Cell(rule.effects[who], rule.id)
    if cls is S0:
        return Cell(Effect.FULL, OUTSIDE_PUBLIC.id)
    return Cell(Effect.WITHHELD, OUTSIDE.id)


DENIED = Cell(Effect.WITHHELD, DENY.id)
NOT_OPENED = Cell(Effect.WITHHELD, PURPOSE.id)


def decide(who: Viewer, relation: Relation, family: str, cls: FieldClass) -> Cell:
    """Decide one cell, whatever the purpose: what `who` gets of a field of this family and class."""
    return table().get((who, relation, family, cls), DENIED)


@cache
def policy_version() -> str:
    """Digest of the whole table and its scope rules, in twelve characters."""
    lines = [repr((r.family, r.id, sorted(r.effects.items()))) for r in rules().values()]
    lines += [f"{code}:{sorted(records)}" for code, records in sorted(DUTIES.items())]
    lines += [f"{code}:{who}" for code, who in sorted(PARTNERS.items())]
    lines += [f"{p.code}:{sorted(p.classes)}:{sorted(p.kinds)}" for p in purposes().values()]
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
        if entity.by_unit:
            # Who only looks writes nothing that would be its own.
            return Reach.NONE if self.shape.kind in (Kind.PUBLIC, Kind.AUDITOR) else Reach.UNIT
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
        cell = self._decide(relation, field.family, field.cls)
        if cell.effect is Effect.MASKED and not field.mask:
            return Cell(Effect.WITHHELD, NO_MASK.id)
        return cell

    def link_cell(self, link: Link, relation: Relation) -> Cell:
        """Decide whether a link may be followed."""
        return self._decide(relation, link.family, link.cls)

    def row_cell(self, entity: Entity, relation: Relation) -> Cell:
        """Decide the fact that a row exists."""
        return self._decide(relation, entity.family, entity.row_class)

    def sees_row(self, entity: Entity, relation: Relation) -> bool:
        """Say whether the caller may know that rows of this record exist."""
        if entity.row_class is S0:
            return True
        return self.row_cell(entity, relation).effect in (Effect.FULL, Effect.MASKED)

    def _decide(self, relation: Relation, family: str, cls: FieldClass) -> Cell:
        """Decide one cell for the stated purpose, which can only lower what the table gives."""
        cell = decide(self.who, relation, family, cls)
        shut = cell.effect is not Effect.WITHHELD and not opens(self.shape.kind, self.shape.purpose, cls)
        return NOT_OPENED if shut else cell
