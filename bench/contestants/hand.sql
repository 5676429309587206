-- point: town uscc
select concat('{"enterprise":', coalesce((
  select concat('{"id":"', e.id, '","uscc":"', e.uscc, '","name":', to_json(e.name), ',"status":"', e.status,
    '","industrySector":', coalesce('"' || e.industry_sector || '"', 'null'),
    ',"sizeClass":', coalesce('"' || e.size_class || '"', 'null'),
    ',"riskLevel":', coalesce('"' || e.risk_level || '"', 'null'),
    ',"supervisionLevel":', coalesce(to_json(e.supervision_level)::text, 'null'),
    ',"registeredAddress":', coalesce(to_json(e.registered_address)::text, 'null'),
    ',"fileState":"', e.file_state, '","grid":',
    (select concat('{"name":', to_json(g.name), '}') from grids g where g.code = e.village_code), '}')
  from enterprises e where e.city_code = 320400000000000 and e.town_code = $1 and e.uscc = $2::text), 'null'), '}')
-- page: town
select concat('{"enterprises":[', array_to_string(array(
  select concat('{"id":"', e.id, '","uscc":', coalesce('"' || e.uscc || '"', 'null'), ',"name":', to_json(e.name),
    ',"status":"', e.status, '","industrySector":', coalesce('"' || e.industry_sector || '"', 'null'),
    ',"sizeClass":', coalesce('"' || e.size_class || '"', 'null'),
    ',"riskLevel":', coalesce('"' || e.risk_level || '"', 'null'),
    ',"grid":', coalesce((
      select concat('{"code":', g.code, ',"name":', to_json(g.name), ',"parent":', coalesce((
        select concat('{"code":', p.code, ',"name":', to_json(p.name), '}') from grids p
        where p.code = g.parent_code), 'null'), '}') from grids g where g.code = e.village_code), 'null'),
    ',"licences":[', array_to_string(array(
      select concat('{"licenceNo":', to_json(l.licence_no), ',"validTo":', coalesce('"' || l.valid_to || '"', 'null'),
        ',"state":"', l.state, '","kind":', (
          select concat('{"name":', to_json(k.name), '}') from licence_kinds k where k.code = l.kind_code), '}')
      from licences l where l.city_code = 320400000000000 and l.enterprise_id = e.id order by l.id limit 5), ','),
    '],"inspections":[', array_to_string(array(
      select concat('{"inspectedAt":', to_json(i.inspected_at), ',"kind":"', i.kind,
        '","conclusion":', coalesce(to_json(i.conclusion)::text, 'null'), ',"state":"', i.state, '"}')
      from inspections i where i.city_code = 320400000000000 and i.enterprise_id = e.id order by i.id limit 5), ','),
    '],"hazards":[', array_to_string(array(
      select concat('{"foundAt":', to_json(h.found_at), ',"level":"', h.level, '","state":"', h.state,
        '","deadline":"', h.deadline, '","description":', to_json((
          select c.description from hazards_commercial c where c.city_code = 320400000000000 and c.id = h.id)), '}')
      from hazards h where h.city_code = 320400000000000 and h.enterprise_id = e.id order by h.id limit 5), ','), ']}')
  from enterprises e where e.city_code = 320400000000000 and e.town_code = $1 order by e.id limit 50), ','), ']}')
-- flat: town first
select concat('{"enterprises":[', array_to_string(array(
  select concat('{"id":"', e.id, '","uscc":', coalesce('"' || e.uscc || '"', 'null'), ',"name":', to_json(e.name),
    ',"status":"', e.status, '","industrySector":', coalesce('"' || e.industry_sector || '"', 'null'),
    ',"sizeClass":', coalesce('"' || e.size_class || '"', 'null'),
    ',"riskLevel":', coalesce('"' || e.risk_level || '"', 'null'),
    ',"supervisionLevel":', coalesce(to_json(e.supervision_level)::text, 'null'),
    ',"registeredAddress":', coalesce(to_json(e.registered_address)::text, 'null'),
    ',"fileState":"', e.file_state, '"}')
  from enterprises e where e.city_code = 320400000000000 and e.town_code = $1 order by e.id limit $2::bigint), ','), ']}')
-- deep: town
select concat('{"grid":', coalesce((
  select concat('{"name":', to_json(t.name), ',"parent":', coalesce((
      select concat('{"name":', to_json(d.name), ',"parent":', coalesce((
        select concat('{"name":', to_json(c.name), '}') from grids c where c.code = d.parent_code), 'null'), '}')
      from grids d where d.code = t.parent_code), 'null'),
    ',"children":[', array_to_string(array(
      select concat('{"name":', to_json(v.name), ',"enterprises":[', array_to_string(array(
        select concat('{"name":', to_json(e.name), ',"uscc":', coalesce('"' || e.uscc || '"', 'null'),
          ',"inspections":[', array_to_string(array(
            select concat('{"inspectedAt":', to_json(i.inspected_at), ',"state":"', i.state, '"}')
            from inspections i where i.city_code = 320400000000000 and i.enterprise_id = e.id
            order by i.id limit 3), ','),
          '],"hazards":[', array_to_string(array(
            select concat('{"level":"', h.level, '","state":"', h.state, '","deadline":"', h.deadline, '"}')
            from hazards h where h.city_code = 320400000000000 and h.enterprise_id = e.id
            order by h.id limit 3), ','), ']}')
        from enterprises e where e.city_code = 320400000000000 and e.town_code = $1 and e.village_code = v.code
        order by e.id limit 5), ','), ']}')
      from grids v where v.parent_code = t.code order by v.code limit 20), ','), ']}')
  from grids t where t.code = $1), 'null'), '}')
-- totals: district
select concat('{"enterprisesByTown":[', (
    select string_agg(concat('{"townCode":', town_code, ',"count":', n, '}'), ',' order by town_code) from (
      select town_code, count(*) as n from enterprises
      where city_code = 320400000000000 and district_code = $1 group by town_code) t),
  '],"openHazardsByTown":[', (
    select string_agg(concat('{"townCode":', town_code, ',"count":', n, '}'), ',' order by town_code) from (
      select town_code, count(*) as n from hazards
      where city_code = 320400000000000 and district_code = $1 and closed_on is null group by town_code) t), ']}')
-- mutation: town siteId description category deadline
select concat('{"registerHazard":', coalesce((
  select concat('{"level":"', a.level, '","state":"', a.state, '","deadline":"', a.deadline,
    '","description":', to_json(t.description), ',"enterprise":', (
      select concat('{"name":', to_json(e.name), ',"uscc":', coalesce('"' || e.uscc || '"', 'null'), '}')
      from enterprises e where e.city_code = 320400000000000 and e.id = a.enterprise_id), '}')
  from added a, told t), 'null'), '}')
