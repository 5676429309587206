"""Laws that every cell of the table keeps, whatever a rule says: each gives the cells that break it.

Source: the order of effects FULL > MASKED > SUMMARY > WITHHELD, and the order of relations and classes.
"""

from collections.abc import Callable, Iterator
from types import MappingProxyType

from auth.policy.cells import SIDES, relations, shapes
from auth.policy.decide import Decision, decide, viewer
from auth.policy.model import Effect, Relation, Viewer
from auth.policy.rules import LEGAL, rules
from auth.principal import Kind, PolicyShape
from schema.catalog import Catalog
from schema.field import S0, Entity, Field, FieldClass

ORDER = (Effect.WITHHELD, Effect.SUMMARY, Effect.MASKED, Effect.FULL)
# A family that tells more of what another tells: it is never shown to more people.
FINER: MappingProxyType[str, str] = MappingProxyType({
    "licence_papers": "licence",
    "installation_detail": "installation_level",
    "inspection_plan": "inspection",
    "enforcement_file": "enforcement_dates",
    "enforcement_dates": "inspection",
    "process": "process_kind",
    "dangerous_goods": "material",
    "restricted_chemicals": "restricted_presence",
    "person_penalty": "penalty",
    "major_hazard": "listed_hazard",
    "hazard_text": "hazard",
    "standardization_scores": "standardization",
    "credit_points": "credit_listing",
    "credit_history": "credit_listing",
    "evaluation_report": "evaluation",
    "accident_preliminary": "accident_report",
    "identity_number": "staff_name",
    "worker_health": "worker_certificate",
})
# The two departments whose own duty is what the finer family tells.
EXCEPTIONS = frozenset({
    (Viewer.POLICE, "identity_number"),  # the police keep the register of identity numbers
    (Viewer.HEALTH, "worker_health"),  # occupational health is the health department's own file
})
Law = Callable[[Catalog], Iterator[str]]


def rank(effect: Effect) -> int:
    """Give the place of an effect, nothing first."""
    return ORDER.index(effect)


def _fields(catalog: Catalog) -> Iterator[tuple[Entity, Field]]:
    for entity in catalog.entities.values():
        for field in entity.fields.values():
            yield entity, field


def _named(shape: PolicyShape, entity: Entity, field: Field) -> str:
    return f"{viewer(shape).value}/{shape.purpose or '-'} {entity.name}.{field.name}"


def own_is_the_maximum(catalog: Catalog) -> Iterator[str]:
    """Hold that no relation gives more of a field than the caller's own record does."""
    for shape in shapes():
        decision = Decision(shape)
        for entity, field in _fields(catalog):
            own = rank(decision.cell(field, Relation.INSIDE).effect)
            for relation in relations(shape):
                if shape.kind is not Kind.PUBLIC and (
                        rank(decision.cell(field, SIDES[relation]).effect) > own) and field.cls > S0:
                    yield f"{_named(shape, entity, field)} {relation}"


def outside_by_class(_catalog: Catalog) -> Iterator[str]:
    """Hold that outside the scope a more sensitive class is never more visible, and only PUBLIC is."""
    for who in Viewer:
        for rule in rules().values():
            effects = [decide(who, Relation.OUTSIDE, rule.family, cls).effect for cls in FieldClass]
            falling = sorted(effects, key=rank, reverse=True)
            if effects != falling or set(effects[1:]) & {Effect.FULL, Effect.MASKED}:
                yield f"{who.value} {rule.id}"


def finer_is_not_wider(_catalog: Catalog) -> Iterator[str]:
    """Hold that a family that tells more of a thing is shown to no more viewers, exceptions apart."""
    for fine, coarse in FINER.items():
        for who in Viewer:
            more, less = rules()[fine].effects[who], rules()[coarse].effects[who]
            if rank(more) > rank(less) and (who, fine) not in EXCEPTIONS:
                yield f"{who.value} {rules()[fine].id} > {rules()[coarse].id}"


def public_sees_public(catalog: Catalog) -> Iterator[str]:
    """Hold that the public is shown no value above class PUBLIC."""
    for shape in shapes():
        if shape.kind is Kind.PUBLIC:
            for entity, field in _fields(catalog):
                shown = {Decision(shape).cell(field, r).effect for r in Relation}
                if field.cls > S0 and shown & {Effect.FULL, Effect.MASKED}:
                    yield _named(shape, entity, field)


def purpose_lowers(catalog: Catalog) -> Iterator[str]:
    """Hold that a stated purpose never gives more than the table does."""
    for shape in shapes():
        decision = Decision(shape)
        for entity, field in _fields(catalog):
            for relation in Relation:
                table = decide(viewer(shape), relation, field.family, field.cls).effect
                if rank(decision.cell(field, relation).effect) > rank(table):
                    yield f"{_named(shape, entity, field)} {relation}"


def masked_has_a_mask(catalog: Catalog) -> Iterator[str]:
    """Hold that nothing is shown masked that has no mask."""
    for shape in shapes():
        for entity, field in _fields(catalog):
            for relation in Relation:
                masked = Decision(shape).cell(field, relation).effect is Effect.MASKED
                if masked and field.mask is None:
                    yield _named(shape, entity, field)


def legal_callers(_catalog: Catalog) -> Iterator[str]:
    """Hold that each caller is a legal one, and each column of the table has a caller."""
    seen = {viewer(shape) for shape in shapes()}
    yield from (who.value for who in Viewer if who not in seen)
    yield from (f"{s.kind}/{s.level}" for s in shapes() if (s.kind, s.level) not in LEGAL)


def broken(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Give the name of each law that does not hold, with a cell that breaks it."""
    for law in LAWS:
        for cell in law(catalog):
            yield law.__name__, cell


LAWS: tuple[Law, ...] = (
    own_is_the_maximum, outside_by_class, finer_is_not_wider, public_sees_public, purpose_lowers,
    masked_has_a_mask, legal_callers,
)
