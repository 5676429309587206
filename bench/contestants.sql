-- What contestants need beside the hub's own tables. PostGraphile's rows are scoped by policies of a role of
-- its own beside the hub's. The totals are functions, as PostGraphile's documentation does them, and so is the write:
-- its own mutations touch one table each, and a hazard has its text in another.
do $$ begin
  if not exists (select from pg_roles where rolname = 'bench_town') then create role bench_town; end if;
end $$;
create schema if not exists bench;
create or replace function bench.enterprises_by_town(district bigint) returns table (town_code bigint, count bigint)
language sql stable security definer set search_path = public as $$
  select town_code, count(*) from enterprises
  where city_code = 320400000000000 and district_code = district group by town_code order by town_code $$;
create or replace function bench.open_hazards_by_town(district bigint) returns table (town_code bigint, count bigint)
language sql stable security definer set search_path = public as $$
  select town_code, count(*) from hazards
  where city_code = 320400000000000 and district_code = district and closed_on is null
  group by town_code order by town_code $$;
create or replace function bench.register_hazard(site uuid, description text, category text, deadline date)
returns hazards language sql volatile set search_path = public as $$
  with added as (
    insert into hazards (city_code, district_code, town_code, village_code, enterprise_id, department_codes, id, fact_from,
      recorded_at, recorded_by, source_system, version, found_at, level, deadline, state, source_code, category_code, site_id)
    select s.city_code, s.district_code, s.town_code, s.village_code, s.enterprise_id, s.department_codes, uuidv7(),
      current_date, now(), 'bench', 'bench', 1, now(), 'GENERAL', register_hazard.deadline, 'REGISTERED', 'W',
      register_hazard.category, s.id
    from sites s where s.city_code = 320400000000000 and s.id = register_hazard.site
    returning *),
  told as (
    insert into hazards_commercial (city_code, district_code, town_code, village_code, enterprise_id, department_codes, id,
      description, photos_before, photos_after)
    select city_code, district_code, town_code, village_code, enterprise_id, department_codes, id,
      register_hazard.description, '{}', '{}' from added)
  select * from added $$;
grant usage on schema public, bench to bench_town;
grant select on enterprises, sites, licences, inspections, hazards, hazards_commercial, grids, licence_kinds to bench_town;
grant insert on hazards, hazards_commercial to bench_town;
do $$ declare t text; begin
  foreach t in array array['enterprises', 'sites', 'licences', 'inspections', 'hazards', 'hazards_commercial'] loop
    execute format('drop policy if exists bench_town on %I', t);
    execute format('create policy bench_town on %I for select to bench_town using'
      ' (city_code = 320400000000000 and town_code = current_setting(''bench.town'')::bigint)', t);
  end loop;
  foreach t in array array['hazards', 'hazards_commercial'] loop
    execute format('drop policy if exists bench_town_writes on %I', t);
    execute format('create policy bench_town_writes on %I for insert to bench_town with check'
      ' (city_code = 320400000000000 and town_code = current_setting(''bench.town'')::bigint)', t);
  end loop;
  foreach t in array array['grids', 'licence_kinds'] loop
    execute format('drop policy if exists bench_town on %I', t);
    execute format('create policy bench_town on %I for select to bench_town using (true)', t);
  end loop;
end $$;
alter database postgres set jit = off;
alter database postgres set random_page_cost = 1.1;
