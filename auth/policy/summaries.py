"""Counts of rows that may not be listed, as functions of the database that hide small groups themselves.

Each runs as a role that sees these rows and nothing else of them but what groups and counts; the caller
gets numbers of groups, never a row. Small groups are hidden here, and not by the plan, so that a mistake of
the planner or the renderer uncovers none.

A group is one of a tree in each dimension: areas, sections of industry, periods. Every group of a coarser
level is a number too that something could be taken from. So beside each small group a box of others is
hidden, whose numbers may be moved against each other without any that is shown changing, and whatever
is hidden is hidden in one part of it on every finer level (docs/adr/0015-small-groups.md has the proof).

Invariant: what is hidden depends on the rows alone, and not on the levels that are asked for: the
answers to several questions hide the same.
Invariant: no dynamic SQL, and names are looked up in a fixed path.
"""

from collections.abc import Iterator
from datetime import date

from auth.policy.decide import viewer
from auth.policy.field_totals import field_totals
from auth.policy.model import Viewer
from auth.policy.rls import CITY, WHO, row_policy, shapes, summarized, texts
from auth.policy.roles import SUMMARY
from auth.policy.script import PATH, hand_over, script
from auth.policy.small_groups import ENTERPRISES_MIN, STEP, has_summary, own_date, summary_function
from schema.catalog import CATALOG, Catalog
from schema.field import SHARD, Entity

CELL = "summary_cell"
# The period of what has no date, and where no periods are asked for.
NEVER = "'-infinity'::date"
# The levels of sections and periods up to those that are asked for.
_COARSER = ("join (values (0), (1)) j (j) on j.j <= q.sections"
            " join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods")
HIDE = "hidden_cells"
# How many groups there are is not known to the planner, which would go through all for each.
JOINS = "set enable_nestloop = off"
# A group by its place in each tree: the nodes from the top down to its own.
TYPE = (f'create type {CELL} as (area text[] collate "C", section text[] collate "C",'
        ' period text[] collate "C", n bigint, firms bigint)')
# One level of each tree after the other, from the coarse to the fine.
HIDING = f"""create function {HIDE}(cells {CELL}[]) returns {CELL}[] language plpgsql immutable
{PATH} {JOINS} as $$
declare
  hidden {CELL}[] := '{{}}';
  alone {CELL}[] := array(
    select c from unnest(cells) c
    where (c.area <> '{{}}')::int + (c.section <> '{{}}')::int + (c.period <> '{{}}')::int = 1);
  deep record;
begin
  for deep in
    select distinct cardinality(c.area) as a, cardinality(c.section) as s, cardinality(c.period) as p,
      cardinality(c.area) + cardinality(c.section) + cardinality(c.period) as depth
    from unnest(cells) c order by depth
  loop
    hidden := hidden || array(
      with place as (
        select 1 as tree, c.area as node, c.n from unnest(alone) c where c.area <> '{{}}'
        union all select 2, c.section, c.n from unnest(alone) c where c.section <> '{{}}'
        union all select 3, c.period, c.n from unnest(alone) c where c.period <> '{{}}'),
      node as materialized (
        select *, node[:cardinality(node) - 1] as parent, cardinality(node) as depth from place),
      -- The part of each node in which it is hidden on the next finer level.
      part as (select distinct on (tree, parent) * from node order by tree, parent, n, node),
      cell as materialized (
        select * from unnest(cells) c
        where (cardinality(c.area), cardinality(c.section), cardinality(c.period))
          = (deep.a, deep.s, deep.p)),
      small as materialized (
        select c.area, c.section, c.period, v.* from cell c cross join lateral (values
          (1, c.area, c.area[:deep.a - 1], deep.a), (2, c.section, c.section[:deep.s - 1], deep.s),
          (3, c.period, c.period[:deep.p - 1], deep.p)) v (tree, node, parent, depth)
        where c.firms < {ENTERPRISES_MIN}),
      -- Beside each small group, in each tree the smallest of its neighbours.
      beside as (
        select distinct on (s.area, s.section, s.period, s.tree)
          s.area, s.section, s.period, s.tree, f.node
        from small s
        join node f on (f.tree, f.parent, f.depth) = (s.tree, s.parent, s.depth) and f.node <> s.node
        left join cell c on c.area = case s.tree when 1 then f.node else s.area end
          and c.section = case s.tree when 2 then f.node else s.section end
          and c.period = case s.tree when 3 then f.node else s.period end
        order by s.area, s.section, s.period, s.tree, c.n nulls last, f.node),
      side as materialized (
        select area, section, period, tree, node from small union all select * from beside),
      box as (
        select a.node as area, s.node as section, p.node as period
        from side a
        join side s on (s.area, s.section, s.period) = (a.area, a.section, a.period)
        join side p on (p.area, p.section, p.period) = (a.area, a.section, a.period)
        where (a.tree, s.tree, p.tree) = (1, 2, 3)),
      above as materialized (
        select h.*, cardinality(h.area) as a, cardinality(h.section) as s, cardinality(h.period) as p
        from unnest(hidden) h),
      carried as (
        select r.node, h.section, h.period from above h join part r on r.tree = 1 and r.parent = h.area
          where (h.a + 1, h.s, h.p) = (deep.a, deep.s, deep.p)
        union all
        select h.area, r.node, h.period from above h join part r on r.tree = 2 and r.parent = h.section
          where (h.a, h.s + 1, h.p) = (deep.a, deep.s, deep.p)
        union all
        select h.area, h.section, r.node from above h join part r on r.tree = 3 and r.parent = h.period
          where (h.a, h.s, h.p + 1) = (deep.a, deep.s, deep.p))
      select row(b.area, b.section, b.period, null, null)::{CELL}
      from (select * from box union select * from carried) b
    );
  end loop;
  return hidden;
end $$"""


def _exact() -> set[str]:
    """Name those who get counts as they are: by a column of the table that is a duty's."""
    public = (Viewer.PUBLIC, Viewer.OWN_ENTERPRISE)
    return {f"{s.kind}/{s.level}/{s.department}" for s in shapes() if viewer(s) not in public}


def _date(entity: Entity) -> str:
    found = own_date(entity)
    if found is None:
        return "null::timestamp"
    if found.python is date:
        return f"r.{found.column}::timestamp"
    return f"r.{found.column} at time zone zone"


def _cut(row: str) -> str:
    """Give the section and the period of a row on coarser levels."""
    return (f"case when j.j > 0 then {row}.s else '' end as s, case k.k"
            f" when 1 then date_trunc('year', {row}.p)::date when 2 then date_trunc('quarter', {row}.p)::date"
            f" when 3 then {row}.p else {NEVER} end as p")


def _cells(entity: Entity) -> str:
    """Render the count of every group on every level: exact where it is asked for or small."""
    places = ", ".join(f"coalesce(case when q.areas > {n} then r.{c} end, 0) as {c[0]}"
                       for n, c in enumerate(("district_code", "town_code")))
    return f"""firm as materialized (
  select {places}, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, {NEVER}) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join {entity.table} r cross join lateral (select {_date(entity)} as at) d
  left join enterprises e on q.sections = 1 and e.{SHARD} = r.{SHARD} and e.id = r.enterprise_id
  group by 1, 2, 3, 4, 5),
-- The groups that are asked for, and those of the areas above, exactly.
fine as materialized (
  select q.areas as i, d, t, s, p, sum(n) as n, count(firm) as firms
  from asked q cross join firm group by 1, 2, 3, 4, 5
  union all
  select i, d, 0, s, p, sum(n), count(firm)
  from (
    select i.i, case when i.i > 0 then d else 0 end as d, s, p, firm, sum(n) as n
    from asked q join (values (0), (1)) i (i) on i.i < q.areas cross join firm group by 1, 2, 3, 4, 5) above
  group by 1, 2, 4, 5),
-- Those of coarser sections and periods: they have as many enterprises as their largest part, or more.
coarse as materialized (
  select f.i, j.j, k.k, f.d, f.t, {_cut("f")}, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f {_COARSER}
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    {_cut("f")}, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < {ENTERPRISES_MIN} join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas {_COARSER}
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < {ENTERPRISES_MIN} then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, {NEVER}) as at) l)"""


def _function(entity: Entity) -> str:
    """Render the function that counts the groups of one record at a level of each tree.

    `level` is CITY, DISTRICT or TOWN, and gives the levels above it too; `unit` is YEAR, QUARTER, MONTH or
    empty. `depth` of an answer says on which level of areas it stands.
    """
    shown = [f"case when g.n is not null then case when {WHO} in ({texts(_exact())}) then g.{column}"
             f" else (round(g.{column} / {STEP}.0) * {STEP})::bigint end end" for column in ("n", "firms")]
    return f"""create function {summary_function(entity)}(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer {PATH} as $$
with asked as materialized (
  select coalesce(array_position('{{DISTRICT,TOWN}}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{{YEAR,QUARTER,MONTH}}'::text[], unit), 0) as periods),
{_cells(entity)},
hidden as materialized (
  select h.area, h.section, h.period
  from unnest({HIDE}(array(select row(area, section, period, n, firms)::{CELL} from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  {shown[0]},
  {shown[1]}
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$"""


def _columns(entity: Entity) -> str:
    """Name what is read of a record: what places a row and counts it."""
    found = own_date(entity)
    more = [found.column] if found else []
    return ", ".join([SHARD, "district_code", "town_code", "enterprise_id", *more])


def summaries(catalog: Catalog) -> Iterator[str]:
    """Render the type, the functions and what their role may read, a statement at a time."""
    yield f"grant create on schema public to {SUMMARY}"
    yield TYPE
    yield HIDING
    yield f"revoke execute on function {HIDE}({CELL}[]) from public"
    yield f"grant select ({SHARD}, id, industry_code) on enterprises to {SUMMARY}"
    yield row_policy("enterprises", SUMMARY, CITY)
    yield f"alter function {HIDE}({CELL}[]) owner to {SUMMARY}"
    for entity in catalog.entities.values():
        if not has_summary(entity):
            continue
        signature = f"{summary_function(entity)}(text, boolean, text, text)"
        yield f"grant select ({_columns(entity)}) on {entity.table} to {SUMMARY}"
        yield row_policy(entity.table, SUMMARY, summarized(entity))
        yield _function(entity)
        yield from hand_over(signature, SUMMARY)
    yield from field_totals(catalog)
    yield f"revoke create on schema public from {SUMMARY}"


def text(catalog: Catalog) -> str:
    """Give the whole text of the migration."""
    return script(summaries(catalog))


if __name__ == "__main__":
    print(text(CATALOG), end="")  # noqa: T201  # the text is the result
