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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join materials r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join planned_visits r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join inspections r cross join lateral (select r.inspected_at at time zone zone as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join enforcement_documents r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join major_installations r cross join lateral (select r.filed_on::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join installation_chemicals r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join hazards r cross join lateral (select r.found_at at time zone zone as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join self_checks r cross join lateral (select r.submitted_at at time zone zone as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join element_scores r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join credit_records r cross join lateral (select r.noticed_on::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join evaluations r cross join lateral (select r.site_visit_on::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join accidents r cross join lateral (select null::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join key_supervisions r cross join lateral (select r.entered_on::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
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
  select coalesce(array_position('{DISTRICT,TOWN}'::text[], level), 0) as a,
    case when sections then 1 else 0 end as s,
    coalesce(array_position('{YEAR,QUARTER,MONTH}'::text[], unit), 0) as p),
firm as materialized (
  select (array[r.district_code::text, r.town_code::text])[:q.a] collate "C" as area,
    (array[left(e.industry_code, 1)])[:q.s] as section,
    (array[date_trunc('year', d.at)::date, date_trunc('quarter', d.at)::date, date_trunc('month', d.at)::date]::text[])[:q.p] collate "C" as period, r.enterprise_id, count(*) as n
  from asked q cross join quality_issues r cross join lateral (select r.due_on::timestamp as at) d
  left join enterprises e on q.s = 1 and e.city_code = r.city_code and e.id = r.enterprise_id
  group by 1, 2, 3, 4),
cell as materialized (
  select area, section, period, sum(n)::bigint as n, count(enterprise_id) as firms
  from (
    select f.area[:i.i] as area, f.section[:j.j] as section, f.period[:k.k] as period, f.enterprise_id,
      sum(f.n) as n
    from asked q cross join firm f join (values (0), (1), (2)) i (i) on i.i <= q.a
    join (values (0), (1)) j (j) on j.j <= q.s join (values (0), (1), (2), (3)) k (k) on k.k <= q.p
    group by 1, 2, 3, 4) g
  group by 1, 2, 3),
hidden as materialized (
  select h.area, h.section, h.period
  from unnest(hidden_cells(array(select row(area, section, period, n, firms)::summary_cell from cell))) h),
shown as (
  select c.* from cell c
  left join hidden h on (h.area, h.section, h.period) = (c.area, c.section, c.period) where h.area is null),
given as (
  select area, section, period, n, firms from shown
  union all select area, section, period, null, null from hidden)
select cardinality(g.area), g.area[1]::bigint, g.area[2]::bigint, g.section[1], g.period[q.p]::date,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.n else (round(g.n / 5.0) * 5)::bigint end end,
  case when g.n is not null then case when split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then g.firms else (round(g.firms / 5.0) * 5)::bigint end end
from asked q join given g on cardinality(g.section) = q.s and cardinality(g.period) = q.p
$$;
-- end
revoke execute on function quality_issues_summary(text, boolean, text, text) from public;
-- end
grant execute on function quality_issues_summary(text, boolean, text, text) to hub_api;
-- end
alter function quality_issues_summary(text, boolean, text, text) owner to hub_summary;
-- end
revoke create on schema public from hub_summary;
-- end
