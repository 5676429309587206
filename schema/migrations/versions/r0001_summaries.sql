grant create on schema public to hub_summary;
-- end
create type summary_cell as (area text[] collate "C", section text[] collate "C", period text[] collate "C", n bigint, firms bigint);
-- end
create function hidden_cells(cells summary_cell[]) returns summary_cell[] language plpgsql immutable
set search_path = pg_catalog, public set enable_nestloop = off as $$
declare
  hidden summary_cell[] := '{}';
  alone summary_cell[] := array(
    select c from unnest(cells) c
    where (c.area <> '{}')::int + (c.section <> '{}')::int + (c.period <> '{}')::int = 1);
  deep record;
begin
  for deep in
    select distinct cardinality(c.area) as a, cardinality(c.section) as s, cardinality(c.period) as p,
      cardinality(c.area) + cardinality(c.section) + cardinality(c.period) as depth
    from unnest(cells) c order by depth
  loop
    hidden := hidden || array(
      with place as (
        select 1 as tree, c.area as node, c.n from unnest(alone) c where c.area <> '{}'
        union all select 2, c.section, c.n from unnest(alone) c where c.section <> '{}'
        union all select 3, c.period, c.n from unnest(alone) c where c.period <> '{}'),
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
        where c.firms < 5),
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
      select row(b.area, b.section, b.period, null, null)::summary_cell
      from (select * from box union select * from carried) b
    );
  end loop;
  return hidden;
end $$;
-- end
revoke execute on function hidden_cells(summary_cell[]) from public;
-- end
grant select (city_code, id, industry_code) on enterprises to hub_summary;
-- end
create policy hub_summary_reads on enterprises for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
);
-- end
alter function hidden_cells(summary_cell[]) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on materials to hub_summary;
-- end
create policy hub_summary_reads on materials for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/JT') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function materials_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join materials r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function materials_summary(text, boolean, text, text) from public;
-- end
grant execute on function materials_summary(text, boolean, text, text) to hub_api;
-- end
alter function materials_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on planned_visits to hub_summary;
-- end
create policy hub_summary_reads on planned_visits for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/')))
  and not coalesce(false, false)
);
-- end
create function planned_visits_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join planned_visits r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function planned_visits_summary(text, boolean, text, text) from public;
-- end
grant execute on function planned_visits_summary(text, boolean, text, text) to hub_api;
-- end
alter function planned_visits_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, inspected_at) on inspections to hub_summary;
-- end
create policy hub_summary_reads on inspections for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and not coalesce(false
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end), false)
);
-- end
create function inspections_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join inspections r cross join lateral (select r.inspected_at at time zone zone as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function inspections_summary(text, boolean, text, text) from public;
-- end
grant execute on function inspections_summary(text, boolean, text, text) to hub_api;
-- end
alter function inspections_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on enforcement_documents to hub_summary;
-- end
create policy hub_summary_reads on enforcement_documents for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function enforcement_documents_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join enforcement_documents r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function enforcement_documents_summary(text, boolean, text, text) from public;
-- end
grant execute on function enforcement_documents_summary(text, boolean, text, text) to hub_api;
-- end
alter function enforcement_documents_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, filed_on) on major_installations to hub_summary;
-- end
create policy hub_summary_reads on major_installations for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and not coalesce(false
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes), false)
);
-- end
create function major_installations_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join major_installations r cross join lateral (select r.filed_on::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function major_installations_summary(text, boolean, text, text) from public;
-- end
grant execute on function major_installations_summary(text, boolean, text, text) to hub_api;
-- end
alter function major_installations_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on installation_chemicals to hub_summary;
-- end
create policy hub_summary_reads on installation_chemicals for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/'))
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function installation_chemicals_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join installation_chemicals r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function installation_chemicals_summary(text, boolean, text, text) from public;
-- end
grant execute on function installation_chemicals_summary(text, boolean, text, text) to hub_api;
-- end
alter function installation_chemicals_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, found_at) on hazards to hub_summary;
-- end
create policy hub_summary_reads on hazards for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and not coalesce((listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date) and (struck_off_on is null or struck_off_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end), false)
);
-- end
create function hazards_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join hazards r cross join lateral (select r.found_at at time zone zone as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function hazards_summary(text, boolean, text, text) from public;
-- end
grant execute on function hazards_summary(text, boolean, text, text) to hub_api;
-- end
alter function hazards_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, submitted_at) on self_checks to hub_summary;
-- end
create policy hub_summary_reads on self_checks for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function self_checks_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join self_checks r cross join lateral (select r.submitted_at at time zone zone as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function self_checks_summary(text, boolean, text, text) from public;
-- end
grant execute on function self_checks_summary(text, boolean, text, text) to hub_api;
-- end
alter function self_checks_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on element_scores to hub_summary;
-- end
create policy hub_summary_reads on element_scores for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
  and not coalesce(false, false)
);
-- end
create function element_scores_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join element_scores r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function element_scores_summary(text, boolean, text, text) from public;
-- end
grant execute on function element_scores_summary(text, boolean, text, text) to hub_api;
-- end
alter function element_scores_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, noticed_on) on credit_records to hub_summary;
-- end
create policy hub_summary_reads on credit_records for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce((listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date) and (removed_on is null or removed_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)) and (until is null or until > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date))), false)
);
-- end
create function credit_records_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join credit_records r cross join lateral (select r.noticed_on::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function credit_records_summary(text, boolean, text, text) from public;
-- end
grant execute on function credit_records_summary(text, boolean, text, text) to hub_api;
-- end
alter function credit_records_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, site_visit_on) on evaluations to hub_summary;
-- end
create policy hub_summary_reads on evaluations for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function evaluations_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join evaluations r cross join lateral (select r.site_visit_on::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function evaluations_summary(text, boolean, text, text) from public;
-- end
grant execute on function evaluations_summary(text, boolean, text, text) to hub_api;
-- end
alter function evaluations_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id) on accidents to hub_summary;
-- end
create policy hub_summary_reads on accidents for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce((report_published_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)), false)
);
-- end
create function accidents_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join accidents r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function accidents_summary(text, boolean, text, text) from public;
-- end
grant execute on function accidents_summary(text, boolean, text, text) to hub_api;
-- end
alter function accidents_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, entered_on) on key_supervisions to hub_summary;
-- end
create policy hub_summary_reads on key_supervisions for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function key_supervisions_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join key_supervisions r cross join lateral (select r.entered_on::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function key_supervisions_summary(text, boolean, text, text) from public;
-- end
grant execute on function key_supervisions_summary(text, boolean, text, text) to hub_api;
-- end
alter function key_supervisions_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, due_on) on quality_issues to hub_summary;
-- end
create policy hub_summary_reads on quality_issues for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
  and not coalesce(false, false)
);
-- end
create function quality_issues_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join quality_issues r cross join lateral (select r.due_on::timestamp as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function quality_issues_summary(text, boolean, text, text) from public;
-- end
grant execute on function quality_issues_summary(text, boolean, text, text) to hub_api;
-- end
alter function quality_issues_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, enterprise_id, stored_at) on attachments to hub_summary;
-- end
create policy hub_summary_reads on attachments for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and not coalesce(false
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end), false)
);
-- end
create function attachments_summary(level text, sections boolean, unit text, zone text)
returns table (depth integer, district bigint, town bigint, section text, period date, n bigint, firms bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
with asked as materialized (
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as areas,
    case when sections then 1 else 0 end as sections,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as periods),
firm as materialized (
  select coalesce(case when q.areas > 0 then r.district_code end, 0) as d, coalesce(case when q.areas > 1 then r.town_code end, 0) as t, coalesce(case when q.sections > 0 then left(e.industry_code, 1) end, '') as s,
    coalesce(case when q.periods > 0 then date_trunc(unit, d.at)::date end, '-infinity'::date) as p,
    r.enterprise_id as firm, count(*) as n
  from asked q cross join attachments r cross join lateral (select r.stored_at at time zone zone as at) d
  left join enterprises e on q.sections = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
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
  select f.i, j.j, k.k, f.d, f.t, case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, sum(f.n)::bigint as n, max(f.firms) as firms
  from asked q cross join fine f join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
-- Where that is too few, all their parts are small: the enterprises of small parts are counted.
few as materialized (
  select i.i, j.j, k.k, case when i.i > 0 then d else 0 end as d, case when i.i > 1 then t else 0 end as t,
    case when j.j > 0 then f.s else '' end as s, case k.k when 1 then date_trunc('year', f.p)::date when 2 then date_trunc('quarter', f.p)::date when 3 then f.p else '-infinity'::date end as p, count(distinct f.firm) as firms
  from asked q join fine c on c.i = q.areas and c.firms < 5 join firm f using (d, t, s, p)
  join (values (0), (1), (2)) i (i) on i.i <= q.areas join (values (0), (1)) j (j) on j.j <= q.sections join (values (0), (1), (2), (3)) k (k) on k.k <= q.periods
  group by 1, 2, 3, 4, 5, 6, 7),
cell as materialized (
  select (array[nullif(c.d, 0)::text, nullif(c.t, 0)::text])[:i] collate "C" as area,
    (array[nullif(c.s, '')])[:j] as section,
    (array[date_trunc('year', at)::date, date_trunc('quarter', at)::date, at]::text[])[:k] collate "C"
      as period,
    c.n, case when c.firms < 5 then e.firms else c.firms end as firms
  from coarse c left join few e using (i, j, k, d, t, s, p)
  cross join lateral (select nullif(p, '-infinity'::date) as at) l),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.periods]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.sections and cardinality(g.period) = q.periods
$$;
-- end
revoke execute on function attachments_summary(text, boolean, text, text) from public;
-- end
grant execute on function attachments_summary(text, boolean, text, text) to hub_api;
-- end
alter function attachments_summary(text, boolean, text, text) owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, insured_count) on enterprises_commercial_injury_insurance to hub_summary;
-- end
create policy hub_summary_reads on enterprises_commercial_injury_insurance for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create function enterprises_insured_count_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(insured_count)::numeric as total
  from enterprises_commercial_injury_insurance where insured_count is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function enterprises_insured_count_totals() from public;
-- end
grant execute on function enterprises_insured_count_totals() to hub_api;
-- end
alter function enterprises_insured_count_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, revenue_10k, assets_10k) on enterprises_commercial_size_facts to hub_summary;
-- end
create policy hub_summary_reads on enterprises_commercial_size_facts for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function enterprises_revenue_10k_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(revenue_10k)::numeric as total
  from enterprises_commercial_size_facts where revenue_10k is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function enterprises_revenue_10k_totals() from public;
-- end
grant execute on function enterprises_revenue_10k_totals() to hub_api;
-- end
alter function enterprises_revenue_10k_totals() owner to hub_summary;
-- end
create function enterprises_assets_10k_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(assets_10k)::numeric as total
  from enterprises_commercial_size_facts where assets_10k is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function enterprises_assets_10k_totals() from public;
-- end
grant execute on function enterprises_assets_10k_totals() to hub_api;
-- end
alter function enterprises_assets_10k_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, employees) on enterprises_operational_size_facts to hub_summary;
-- end
create policy hub_summary_reads on enterprises_operational_size_facts for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function enterprises_employees_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(employees)::numeric as total
  from enterprises_operational_size_facts where employees is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function enterprises_employees_totals() from public;
-- end
grant execute on function enterprises_employees_totals() to hub_api;
-- end
alter function enterprises_employees_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, max_quantity_t) on materials_secret_dangerous_goods to hub_summary;
-- end
create policy hub_summary_reads on materials_secret_dangerous_goods for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/'))
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function materials_max_quantity_t_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(max_quantity_t)::numeric as total
  from materials_secret_dangerous_goods where max_quantity_t is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function materials_max_quantity_t_totals() from public;
-- end
grant execute on function materials_max_quantity_t_totals() to hub_api;
-- end
alter function materials_max_quantity_t_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, r_value, population_500m) on major_installations_secret to hub_summary;
-- end
create policy hub_summary_reads on major_installations_secret for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/'))
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function major_installations_r_value_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(r_value)::numeric as total
  from major_installations_secret where r_value is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function major_installations_r_value_totals() from public;
-- end
grant execute on function major_installations_r_value_totals() to hub_api;
-- end
alter function major_installations_r_value_totals() owner to hub_summary;
-- end
create function major_installations_population_500m_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(population_500m)::numeric as total
  from major_installations_secret where population_500m is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function major_installations_population_500m_totals() from public;
-- end
grant execute on function major_installations_population_500m_totals() to hub_api;
-- end
alter function major_installations_population_500m_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, quantity_t, critical_quantity_t, beta) on installation_chemicals_secret to hub_summary;
-- end
create policy hub_summary_reads on installation_chemicals_secret for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/'))
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function installation_chemicals_quantity_t_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(quantity_t)::numeric as total
  from installation_chemicals_secret where quantity_t is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function installation_chemicals_quantity_t_totals() from public;
-- end
grant execute on function installation_chemicals_quantity_t_totals() to hub_api;
-- end
alter function installation_chemicals_quantity_t_totals() owner to hub_summary;
-- end
create function installation_chemicals_critical_quantity_t_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(critical_quantity_t)::numeric as total
  from installation_chemicals_secret where critical_quantity_t is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function installation_chemicals_critical_quantity_t_totals() from public;
-- end
grant execute on function installation_chemicals_critical_quantity_t_totals() to hub_api;
-- end
alter function installation_chemicals_critical_quantity_t_totals() owner to hub_summary;
-- end
create function installation_chemicals_beta_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(beta)::numeric as total
  from installation_chemicals_secret where beta is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function installation_chemicals_beta_totals() from public;
-- end
grant execute on function installation_chemicals_beta_totals() to hub_api;
-- end
alter function installation_chemicals_beta_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, funds_cny) on hazards_commercial to hub_summary;
-- end
create policy hub_summary_reads on hazards_commercial for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/'))
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function hazards_funds_cny_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(funds_cny)::numeric as total
  from hazards_commercial where funds_cny is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function hazards_funds_cny_totals() from public;
-- end
grant execute on function hazards_funds_cny_totals() to hub_api;
-- end
alter function hazards_funds_cny_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, self_score) on standardizations_operational_standardization_scores to hub_summary;
-- end
create policy hub_summary_reads on standardizations_operational_standardization_scores for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create function standardizations_self_score_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(self_score)::numeric as total
  from standardizations_operational_standardization_scores where self_score is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function standardizations_self_score_totals() from public;
-- end
grant execute on function standardizations_self_score_totals() to hub_api;
-- end
alter function standardizations_self_score_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, score, score_max) on element_scores_commercial to hub_summary;
-- end
create policy hub_summary_reads on element_scores_commercial for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create function element_scores_score_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(score)::numeric as total
  from element_scores_commercial where score is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function element_scores_score_totals() from public;
-- end
grant execute on function element_scores_score_totals() to hub_api;
-- end
alter function element_scores_score_totals() owner to hub_summary;
-- end
create function element_scores_score_max_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(score_max)::numeric as total
  from element_scores_commercial where score_max is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function element_scores_score_max_totals() from public;
-- end
grant execute on function element_scores_score_max_totals() to hub_api;
-- end
alter function element_scores_score_max_totals() owner to hub_summary;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, deaths, serious_injuries, direct_loss_10k) on accidents_sensitive to hub_summary;
-- end
create policy hub_summary_reads on accidents_sensitive for select to hub_summary using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create function accidents_deaths_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(deaths)::numeric as total
  from accidents_sensitive where deaths is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function accidents_deaths_totals() from public;
-- end
grant execute on function accidents_deaths_totals() to hub_api;
-- end
alter function accidents_deaths_totals() owner to hub_summary;
-- end
create function accidents_serious_injuries_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(serious_injuries)::numeric as total
  from accidents_sensitive where serious_injuries is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function accidents_serious_injuries_totals() from public;
-- end
grant execute on function accidents_serious_injuries_totals() to hub_api;
-- end
alter function accidents_serious_injuries_totals() owner to hub_summary;
-- end
create function accidents_direct_loss_10k_totals()
returns table (depth integer, district bigint, town bigint, village bigint, n bigint, firms bigint, total numeric)
language sql stable security definer set search_path = pg_catalog, public as $$
with value as materialized (
  select coalesce(district_code, 0) as district, coalesce(town_code, 0) as town, coalesce(village_code, 0) as village, enterprise_id as firm, count(*) as n, sum(direct_loss_10k)::numeric as total
  from accidents_sensitive where direct_loss_10k is not null and enterprise_id is not null group by 1, 2, 3, 4),
level0 as (
  select count(distinct firm) as firms, sum(n) as n, sum(total) as total,
    count(distinct firm) < 5 as hidden from value having count(*) > 0),
firm1 as (
  select district, firm, min(district) over (partition by firm) = district as first,
    sum(n) as n, sum(total) as total from value group by district, firm),
group1 as (
  select district, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm1 group by district),
rank1 as (
  select *, min(firms) over () < 5 as near,
    coalesce(sum(own) over ( order by firms, district
      rows between unbounded preceding and 1 preceding), 0) as before
  from group1),
level1 as (
  select r.district, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank1 r join level0 p on true),
firm2 as (
  select district, town, firm, min(town) over (partition by district, firm) = town as first,
    sum(n) as n, sum(total) as total from value group by district, town, firm),
group2 as (
  select district, town, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm2 group by district, town),
rank2 as (
  select *, min(firms) over (partition by district) < 5 as near,
    coalesce(sum(own) over (partition by district order by firms, town
      rows between unbounded preceding and 1 preceding), 0) as before
  from group2),
level2 as (
  select district, r.town, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank2 r join level1 p using (district)),
firm3 as (
  select district, town, village, firm, min(village) over (partition by district, town, firm) = village as first,
    sum(n) as n, sum(total) as total from value group by district, town, village, firm),
group3 as (
  select district, town, village, count(*) as firms, count(*) filter (where first) as own, sum(n) as n,
    sum(total) as total from firm3 group by district, town, village),
rank3 as (
  select *, min(firms) over (partition by district, town) < 5 as near,
    coalesce(sum(own) over (partition by district, town order by firms, village
      rows between unbounded preceding and 1 preceding), 0) as before
  from group3),
level3 as (
  select district, town, r.village, r.firms, r.n, r.total,
    p.hidden or r.firms < 5 or r.near and r.before < 5 as hidden
  from rank3 r join level2 p using (district, town))
select 0, null::bigint, null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level0
union all select 1, nullif(district, 0), null::bigint, null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level1
union all select 2, nullif(district, 0), nullif(town, 0), null::bigint, case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level2
union all select 3, nullif(district, 0), nullif(town, 0), nullif(village, 0), case when not hidden then n::bigint end, case when not hidden then firms end, case when not hidden then total end from level3
$$;
-- end
revoke execute on function accidents_direct_loss_10k_totals() from public;
-- end
grant execute on function accidents_direct_loss_10k_totals() to hub_api;
-- end
alter function accidents_direct_loss_10k_totals() owner to hub_summary;
-- end
revoke create on schema public from hub_summary;
-- end
