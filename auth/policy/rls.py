"""The rules a second time, as PostgreSQL row-level security: a wall that knows only who asks.

Rendered from the same decisions as plans are, into the reviewed text of a migration; what was planned is
not known here, so that a mistake of the planner or the renderer opens nothing.

A table answers the caller's own rows, in which the class of the table is open to it. What a statement
names is often narrower: a door, the view of a table for those who answer for one grid of one level, whose
policy is one equality that an index serves, where the table's own is an `or` of all ways to a row. Whatever
lies beyond the scope comes from a face: a view of the public columns, through a role that may read these
alone.

Invariant: who asks is read from one setting, through scalar sub-selects that read no table: each is worked
out once a scan, and without a caller no row is left.
Invariant: scope is equality on stored columns, by operators that leak nothing; never a function of ours.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from auth.policy.decide import Decision
from auth.policy.model import Effect, Reach, Relation
from auth.policy.purposes import PURPOSE_FROM, purposes, widest
from auth.policy.roles import DOORS, FACE, READER, make_roles
from auth.policy.rules import LEGAL, PARTNERS
from auth.policy.script import script
from auth.policy.small_groups import is_public
from auth.principal import SCOPE_COLUMN, SETTING, Kind, PolicyShape
from schema.catalog import CATALOG, Catalog
from schema.field import LISTS, SHARD, UNIT, Entity, Field, FieldClass
from schema.tables import Stored

SETTING_NAME = "hub.caller"
CALLER = f"current_setting('{SETTING_NAME}', true)"


def _part(name: str) -> str:
    return f"split_part({CALLER}, '|', {SETTING.index(name) + 1})"


def once(expression: str) -> str:
    """Let an expression that reads no row be worked out once a scan."""
    return f"(select {expression})"


def texts(values: set[str]) -> str:
    """List texts as constants, in a fixed order."""
    return ", ".join(f"'{v}'" for v in sorted(values))


WHO = _part("who")
CITY_CODE = f"nullif({_part('city')}, '')::bigint"
CITY = f"{SHARD} = " + once(CITY_CODE)
TODAY = once(f"nullif({_part('today')}, '')::date")
OWN_UNIT = f"{WHO} || '|' || {_part('codes')} || '|' || {_part('enterprise')}"
CODES = f"string_to_array({_part('codes')}, ',')::bigint[]"
# Whoever loads, migrates and looks after the database does it without a caller; with one set, as in
# every statement of a request, the owner of a table reads no more than anybody.
NOBODY = once(f"coalesce({CALLER}, '') = ''")


@dataclass
class Callers:
    """Which callers may read a table, by how far their scope reaches in it."""

    city: set[str] = field(default_factory=set)
    levels: set[str] = field(default_factory=set)
    file: set[str] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)


def shapes() -> Iterator[PolicyShape]:
    """Give every kind of caller that there is, with a purpose that shuts nothing.

    A department without rules of its own is named ''.
    """
    for kind, level in sorted(LEGAL):
        for department in ("", *PARTNERS) if kind is Kind.PARTNER else ("",):
            yield PolicyShape(kind, level, department, several=False, purpose=widest(kind))


def _purpose_opens(*classes: FieldClass) -> str:
    """Give the condition that the stated purpose opens some classes to this kind of caller, if it must."""
    needed = {cls for cls in classes if cls >= PURPOSE_FROM}
    if not needed:
        return ""
    known = {f"{kind}/{p.code}" for p in purposes().values() if needed <= p.classes for kind in p.kinds}
    stated = f"split_part({WHO}, '/', 1) || '/' || {_part('purpose')}"
    return f"{stated} in ({texts(known)})"


def _purposed(*classes: FieldClass) -> str:
    """Give the same as a further test of a row."""
    opens = _purpose_opens(*classes)
    return f"\n  and {once(opens)}" if opens else ""


def purpose_is(code: str) -> str:
    """Give the condition that one purpose is stated."""
    return once(f"{_part('purpose')} = '{code}'")


def _callers(entity: Entity, opens: Callable[[Decision], bool]) -> Callers:
    return gather(entity, lambda d: d.sees_row(entity, Relation.INSIDE) and opens(d))


def gather(entity: Entity, wanted: Callable[[Decision], bool]) -> Callers:
    """Find the callers that are wanted, by how far the scope of each reaches."""
    out = Callers()
    for shape in shapes():
        decision = Decision(shape)
        if not wanted(decision):
            continue
        who = f"{shape.kind}/{shape.level}/{shape.department}"
        match decision.reach(entity):
            case Reach.CITY:
                out.city.add(who)
            case Reach.AREA:
                out.levels.add(shape.level)
            case Reach.FILE:
                out.file.add(who)
            case Reach.LIST:
                out.lists.add(who)
            case Reach.UNIT:
                out.units.add(who)
    return out


def in_scope(entity: Entity, callers: Callers, *, side: bool) -> str:
    """Give the rows of a table that lie in the scope of one who may read it."""
    tests = [once(f"{WHO} in ({texts(callers.city)})")] if callers.city else []
    for level, column in SCOPE_COLUMN.items():
        if level in callers.levels:
            codes = once(f"case when {WHO} = '{Kind.OFFICER}/{level}/' then {CODES} end")
            columns = [column, *(f"{p}{column}" for p in entity.parties if not side)]
            tests += [f"{c} = any ({codes}::bigint[])" for c in columns]
    if callers.file:
        own = "id" if entity.name == "Enterprise" and not side else "enterprise_id"
        firm = f"nullif({_part('enterprise')}, '')::uuid"
        tests.append(f"{own} = " + once(f"case when {WHO} in ({texts(callers.file)}) then {firm} end"))
    if callers.lists:
        tests.append(_listed(callers.lists) + f" = any ({LISTS})")
    if callers.units:
        tests.append(f"{UNIT} = " + once(f"case when {WHO} in ({texts(callers.units)}) then {OWN_UNIT} end"))
    return "\n    or ".join(tests) or "false"


def _listed(who: set[str]) -> str:
    # A department without rules of its own has a list all the same, of rows that are public anyway.
    known = f"{WHO} in ({texts(who)})"
    if any(w.endswith("/") for w in who):
        known = f"starts_with({WHO}, '{Kind.PARTNER}/')"
    return once(f"case when {known} then nullif({_part('department')}, '') end")


def row_policy(table: str, role: str, condition: str) -> str:
    """Render the policy by which a role reads rows of a table."""
    name = f"{role}_reads"
    return f"create policy {name} on {table} for select to {role} using (\n  {condition}\n)"


def _wall(table: str) -> Iterator[str]:
    yield f"alter table {table} enable row level security"
    yield f"alter table {table} force row level security"
    yield (f"create policy owner_keeps on {table} to current_user"
           f" using ({NOBODY}) with check ({NOBODY})")


def _main(entity: Entity) -> str:
    inside = in_scope(entity, _callers(entity, lambda _: True), side=False)
    return f"{CITY}{_purposed(entity.row_class)}\n  and ({inside})"


def _who_reads(entity: Entity, fields: Iterable[Field], *, masked: bool = False) -> Callers:
    """Find the callers to whom one of some fields is open in their own rows, or masked if that will do."""
    known, enough = list(fields), {Effect.FULL, *([Effect.MASKED] if masked else [])}
    return _callers(entity, lambda decision: any(
        decision.cell(f, Relation.INSIDE).effect in enough for f in known))


def _side(entity: Entity, callers: Callers, *classes: FieldClass) -> str:
    return f"{CITY}{_purposed(*classes)}\n  and ({in_scope(entity, callers, side=True)})"


def _is_published(entity: Entity) -> str:
    public = entity.public
    if public is None:
        return "false"
    ends = [f" and ({c} is null or {c} > {TODAY})" for c in public.until]
    return f"({public.since} <= {TODAY}{''.join(ends)})"


def _published(entity: Entity) -> str:
    """Give the rows of a record that its face shows: published ones, and the caller's own."""
    if entity.public is None:
        return "true"
    inside = in_scope(entity, _callers(entity, lambda _: True), side=False)
    known = _purposed(entity.row_class).removeprefix("\n  and ")
    inside = f"{known} and ({inside})" if known else inside
    return f"{_is_published(entity)}\n    or {inside}"


def summarized(entity: Entity) -> str:
    """Give the rows of a record of which a caller gets counts: none of them may be listed by it."""
    if is_public(entity):
        own = in_scope(entity, _callers(entity, lambda _: True), side=False)
        return f"{CITY}\n  and not coalesce({_is_published(entity)}\n    or {own}, false)"
    inside = gather(entity, lambda d: d.row_cell(entity, Relation.INSIDE).effect is Effect.SUMMARY)
    scope = in_scope(entity, inside, side=False)
    hidden = f"not coalesce({_is_published(entity)}, false)"
    return f"{CITY}{_purposed(entity.row_class)}\n  and ({scope})\n  and {hidden}"


def totalled(entity: Entity, field: Field) -> str:
    """Give the rows of a side table of which a caller gets totals of a field, and no single value."""
    inside = gather(entity, lambda d: d.cell(field, Relation.INSIDE).effect is Effect.SUMMARY)
    return _side(entity, inside, field.cls)


def _face(entity: Entity, stored: Stored) -> Iterator[str]:
    """Render the face of a record.

    The city, and that somebody asks at all, is a condition of the view and not of the policy: a policy
    would keep the trigram indexes from it, because LIKE is not known to leak nothing.
    """
    if stored.face is None:
        return
    view, columns = stored.face.name, ", ".join(stored.face.columns)
    yield f"grant select ({columns}) on {entity.table} to {FACE}"
    condition = "true" if entity.row_class.value == 0 else _published(entity)
    yield row_policy(entity.table, FACE, condition)
    yield f"create view {view} as select {columns} from {entity.table} where {CITY}"
    yield f"grant select on {view} to {READER}"
    yield f"alter view {view} owner to {FACE}"


def _counts(entity: Entity, stored: Stored) -> Iterator[str]:
    """Open the counts of an area to those who see all its rows; only the trigger writes them."""
    counts, counted = stored.counts, entity.counted
    if counts is None or counted is None:
        return
    found = _who_reads(entity, map(entity.column_field, counted.by))
    callers = Callers(city=found.city, levels=found.levels)
    yield from _wall(counts.name)
    yield (f"create policy owner_counts on {counts.name} for insert to current_user"
           " with check (true)")
    yield f"grant select on {counts.name} to {READER}"
    yield row_policy(counts.name, READER, _side(entity, callers, entity.row_class))


def _remembered(stored: Stored, store: str, condition: str) -> Iterator[str]:
    """Open superseded rows to those who read the rows in force, and show both in one view.

    Whoever reads the view reads the tables below it, each under its own policy.
    """
    twin = stored.past.get(store)
    if twin is None:
        return
    now = stored.main if store == "main" else stored.sides[store]
    yield from _wall(twin.name)
    yield f"grant select on {twin.name} to {READER}"
    yield row_policy(twin.name, READER, condition)
    columns = ", ".join(c.name for c in now.c)
    kind = "timestamptz" if store == "main" else "bigint"
    yield (f"create view {twin.view} with (security_invoker = true) as"
           f" select {columns}, null::{kind} as {twin.mark} from {now.name}"
           f" union all select {columns}, {twin.mark} from {twin.name}")
    yield f"grant select on {twin.view} to {READER}"


def _doors(entity: Entity, stored: Stored) -> Iterator[str]:
    callers = _callers(entity, lambda _: True)
    for column, view in stored.doors.items():
        role = DOORS[column]
        yield f"grant select on {entity.table} to {role}"
        if column == SHARD:
            # As with a face: below a policy no trigram index would be used.
            yield row_policy(entity.table, role, "true")
            known = once(f"{WHO} in ({texts(callers.city) or 'null'})")
            where = f" where {CITY} and {known}{_purposed(entity.row_class)}"
        else:
            level = next(k for k, c in SCOPE_COLUMN.items() if c == column)
            who = f"{Kind.OFFICER}/{level}/" if level in callers.levels else ""
            # One sub-select for both codes: to set one up takes longer than to work it out.
            test = " and ".join(filter(None, (f"{WHO} = '{who}'", _purpose_opens(entity.row_class))))
            own = once(f"{CITY_CODE}, case when {test} then nullif({_part('codes')}, '')::bigint end")
            yield row_policy(entity.table, role, f"({SHARD}, {column}) = {own}" if who else "false")
            where = ""
        yield f"create view {view} as select * from {entity.table}{where}"
        yield f"grant select on {view} to {READER}"
        yield f"alter view {view} owner to {role}"


def walls(catalog: Catalog) -> Iterator[str]:
    """Render roles, policies, grants and faces of an empty database, a statement at a time."""
    yield make_roles()
    # The owner of a view must be able to make things where it stands, if only while it is made.
    owners = ", ".join((FACE, *DOORS.values()))
    yield f"grant create on schema public to {owners}"
    for entity in catalog.entities.values():
        stored = catalog.stored[entity.name]
        yield from _wall(entity.table)
        yield f"grant select on {entity.table} to {READER}"
        own = _main(entity) if entity.scoped else once(f"{CALLER} <> ''")
        yield row_policy(entity.table, READER, own)
        yield from _remembered(stored, "main", own)
        for store, side in stored.sides.items():
            yield from _wall(side.name)
            yield f"grant select on {side.name} to {READER}"
            kept = [f for f in entity.fields.values() if f.store == store]
            masked = [f for f in entity.fields.values() if f.mask and f.mask_store == store]
            classes = (entity.row_class, *{f.cls for f in (*kept, *masked)})
            readers = _who_reads(entity, kept or masked, masked=not kept)
            condition = _side(entity, readers, *classes)
            yield row_policy(side.name, READER, condition)
            yield from _remembered(stored, store, condition)
        for index in stored.indexes.values():
            yield from _wall(index.name)
        yield from _counts(entity, stored)
        yield from _doors(entity, stored)
        yield from _face(entity, stored)
    # What is no record is the owner's alone: the key table of the nation, and what clients may send.
    yield from _wall("enterprise_registry")
    yield from _wall("trusted_documents")
    yield f"revoke create on schema public from {owners}"


def text(catalog: Catalog) -> str:
    """Give the whole text of the migration."""
    return script(walls(catalog))


if __name__ == "__main__":
    print(text(CATALOG), end="")  # noqa: T201  # the text is the result
