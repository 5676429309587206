-- A hazard at a site of a town, with its text beside it: town, site, description, category, deadline.
with added as (
  insert into hazards (city_code, district_code, town_code, village_code, enterprise_id, department_codes, id, fact_from,
    recorded_at, recorded_by, source_system, version, found_at, level, deadline, state, source_code, category_code, site_id)
  select s.city_code, s.district_code, s.town_code, s.village_code, s.enterprise_id, s.department_codes, uuidv7(),
    current_date, now(), 'bench', 'bench', 1, now(), 'GENERAL', $5::text::date, 'REGISTERED', 'W', $4, s.id
  from sites s where s.city_code = 320400000000000 and s.town_code = $1 and s.id = $2
  returning *),
told as (
  insert into hazards_commercial (city_code, district_code, town_code, village_code, enterprise_id, department_codes, id,
    description, photos_before, photos_after)
  select city_code, district_code, town_code, village_code, enterprise_id, department_codes, id, $3, '{}', '{}'
  from added returning description)
