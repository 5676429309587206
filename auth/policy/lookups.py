"""Who may look a person up by an identity number, and the functions of the database that find the rows.

A number is compared by its keyed index alone, whole, and for one purpose. The index is no field, and stands
in a table that nobody who asks may read: a function reads it as a role of its own and gives keys of rows,
which the statement reads again under the caller's policies.

Invariant: the function answers one index at a time, of the caller's city, to those for whom the table
of rules gives the number FULL or MASKED.
Source: Personal Information Protection Law art. 28, 51.
"""

from collections.abc import Iterator

from auth.policy.decide import Decision
from auth.policy.model import Effect, Relation
from auth.policy.purposes import LOOKUP
from auth.policy.rls import CITY, WHO, purpose_is, row_policy, shapes, texts
from auth.policy.roles import LOOKER
from auth.policy.script import PATH, hand_over, script
from schema.catalog import CATALOG, Catalog
from schema.field import SHARD, Entity, Field


def may_look_up(decision: Decision, field: Field, relation: Relation) -> bool:
    """Say whether the table, purposes apart, gives a caller enough of a field to look it up."""
    asking = Decision(decision.shape._replace(purpose=LOOKUP))
    return asking.cell(field, relation).effect in (Effect.FULL, Effect.MASKED)


def function_of(entity: Entity, field: Field) -> str:
    """Name the function that finds rows by a field."""
    return f"find_{entity.table}_by_{field.column}"


def blind_fields(catalog: Catalog) -> Iterator[tuple[Entity, Field]]:
    """Give every identifier that is looked up by its keyed index."""
    for entity in catalog.entities.values():
        for field in entity.fields.values():
            if field.blind:
                yield entity, field


def lookups(catalog: Catalog) -> Iterator[str]:
    """Render the functions and what their role may read, a statement at a time."""
    yield f"grant create on schema public to {LOOKER}"
    for entity, field in blind_fields(catalog):
        table = catalog.stored[entity.name].indexes[field.blind].name
        who = {f"{s.kind}/{s.level}/{s.department}" for s in shapes()
               if may_look_up(Decision(s), field, Relation.INSIDE)}
        signature = f"{function_of(entity, field)}(text)"
        yield f"grant select ({SHARD}, id, {field.blind}) on {table} to {LOOKER}"
        yield row_policy(
            table, LOOKER,
            f"{CITY}\n  and (select {WHO} in ({texts(who)}))\n  and {purpose_is(LOOKUP)}")
        yield (f"create function {function_of(entity, field)}(sought text) returns setof uuid"
               f" language sql stable security definer {PATH} as $$"
               f" select id from {table} where {CITY} and {field.blind} = sought $$")
        yield from hand_over(signature, LOOKER)
    yield f"revoke create on schema public from {LOOKER}"


def text(catalog: Catalog) -> str:
    """Give the whole text of the migration."""
    return script(lookups(catalog))


if __name__ == "__main__":
    print(text(CATALOG), end="")  # noqa: T201  # the text is the result
