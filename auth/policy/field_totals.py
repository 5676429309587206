"""Totals of fields whose single values a caller may not read, as functions of the database.

Each runs as a role that sees a side table's rows inside the scope of those to whom the table of rules gives
a summary of the field. The caller knows which enterprises stand in a group, so that two groups which differ
by one would tell its value: groups are those of one tree, the areas, and nothing chooses rows.

A group of a tree is given when the one above it is and when it has enough enterprises with a value. What is
left of the group above, its children that are not given, must have enough too: beside a small child as many
of the smallest others are hidden. Every number given is then a sum of such remainders and of groups without
children given, no two of which share a row, and so is whatever is worked out from them
(docs/adr/0015-small-groups.md).

Invariant: what is hidden depends on the rows alone; one question hides what another does.
"""

from collections.abc import Iterator

from auth.policy.rls import row_policy, totalled
from auth.policy.roles import SUMMARY
from auth.policy.script import PATH, hand_over
from auth.policy.small_groups import ENTERPRISES_MIN, is_totalled, totals_function
from schema.catalog import Catalog
from schema.field import AREAS, Entity, Field

NAMES = tuple(column.removesuffix("_code") for column in AREAS[1:])


def _level(depth: int) -> str:
    """Render the groups of one level; an enterprise counts once towards what is hidden of a group above."""
    parents, name = NAMES[: depth - 1], NAMES[depth - 1]
    above = "".join(f"{n}, " for n in parents)
    within = f"partition by {', '.join(parents)}" if parents else ""
    joined = f"using ({', '.join(parents)})" if parents else "on true"
    return f"""firm{depth} as (
  select {above}{name}, firm, min({name}) over (partition by {above}firm) = {name} as first,
    sum(n) as n, sum(total) as total from value group by {above}{name}, firm),
group{depth} as (
  select {above}{name}, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm{depth} group by {above}{name}),
rank{depth} as (
  select *, min(firms) over ({within}) < {ENTERPRISES_MIN} as near,
    coalesce(sum(own) over ({within} order by firms, {name}
      rows between unbounded preceding and 1 preceding), 0) as before
  from group{depth}),
level{depth} as (
  select {above}r.{name}, r.firms, r.n, r.total,
    p.hidden or r.firms < {ENTERPRISES_MIN} or r.near and r.before < {ENTERPRISES_MIN} as hidden
  from rank{depth} r join level{depth - 1} p {joined})"""


def _given(depth: int) -> str:
    places = ", ".join(f"nullif({n}, 0)" if k < depth else "null::bigint" for k, n in enumerate(NAMES))
    shown = ", ".join(f"case when not hidden then {c} end" for c in ("n::bigint", "firms", "total"))
    return f"select {depth}, {places}, {shown} from level{depth}"


def _function(entity: Entity, field: Field, table: str) -> str:
    places = ", ".join(f"coalesce({c}, 0) as {n}" for c, n in zip(AREAS[1:], NAMES, strict=True))
    levels = ",\n".join(_level(depth) for depth in range(1, len(AREAS)))
    given = "\nunion all ".join(_given(depth) for depth in range(len(AREAS)))
    columns = ", ".join(f"{n} bigint" for n in NAMES)
    return f"""create function {totals_function(entity, field)}()
returns table (depth integer, {columns}, n bigint, firms bigint, total numeric)
language sql stable security definer {PATH} as $$
with value as materialized (
  select {places}, enterprise_id as firm, count(*) as n, sum({field.column})::numeric as total
  from {table} where {field.column} is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < {ENTERPRISES_MIN} as hidden from value having count(*) > 0),
{levels}
{given}
$$"""


def field_totals(catalog: Catalog) -> Iterator[str]:
    """Render the functions and what their role may read, a statement at a time."""
    for entity in catalog.entities.values():
        fields = [f for f in entity.fields.values() if is_totalled(f)]
        for store in sorted({f.store for f in fields}):
            table = catalog.stored[entity.name].sides[store].name
            held = [f for f in fields if f.store == store]
            columns = ", ".join((*AREAS, "enterprise_id", *(f.column for f in held)))
            yield f"grant select ({columns}) on {table} to {SUMMARY}"
            yield row_policy(table, SUMMARY, totalled(entity, held[0]))
            for field in held:
                yield _function(entity, field, table)
                yield from hand_over(f"{totals_function(entity, field)}()", SUMMARY)
