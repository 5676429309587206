-- A city of $enterprises enterprises with 10 records each (2 licences, 3 inspections, 5 hazards), one
-- site and their guarded side rows. Records of an enterprise lie scattered, as they do in life.
create temp table villages on commit drop as
select row_number() over (order by code) - 1 as n, code as village_code, parent_code as town_code,
       (select t.parent_code from grids t where t.code = v.parent_code) as district_code
from grids v where level = 'VILLAGE';

create temp table firms on commit drop as
select i - 1 as n, uuidv7() as id, uuidv7() as site_id, v.village_code, v.town_code, v.district_code,
       '91320400' || lpad(i::text, 9, '0') as stem
from generate_series(1, $enterprises) i
join villages v on v.n = mod(i * 7919::bigint, (select count(*) from villages));
analyze firms;

insert into enterprises (id, fact_from, recorded_at, recorded_by, source_system, version, uscc, name, status,
    registered_on, registered_address, industry_sector, size_class, supervision_level, key_level, risk_level, file_state,
    city_code, district_code, town_code, village_code)
select id, '2024-01-01', timestamptz '2024-01-01 08:00+08' + n * interval '1 second', 'bench', 'bench', 1,
       stem || substr('$alphabet', 1 + mod(31 - mod($weighted, 31), 31), 1),
       (array['宏达','永兴','鑫源','瑞丰','恒泰','金盛','华安','东升'])[1 + mod(n, 8)]
       || (array['化工','机械','纺织','冶金','食品','建材','物流'])[1 + mod(n, 7)] || '有限公司第' || n || '号',
       'ACTIVE', date '2005-01-01' + mod(n, 7000)::int,
       '工业园区第' || mod(n, 500) || '路' || mod(n, 999) || '号厂房',
       (array['CHEMICAL','MACHINERY','TEXTILE','METALLURGY','LIGHT_INDUSTRY','BUILDING_MATERIALS','OTHER'])[1 + mod(n, 7)],
       (array['LARGE','MEDIUM','SMALL','MICRO'])[1 + mod(n, 4)], (array['TOWN','DISTRICT'])[1 + mod(n * 37, 2)], '{}',
       (array['R1','R2','R3','R4'])[1 + mod(n * 13, 4)], 'ACTIVE', $city, district_code, town_code, village_code
from firms;

insert into enterprises_commercial_size_facts (id, enterprise_id, revenue_10k, city_code, district_code, town_code, village_code)
select id, id, mod(n, 100000), $city, district_code, town_code, village_code from firms;

insert into sites (id, fact_from, recorded_at, recorded_by, source_system, version, address, premises_right,
    city_code, district_code, town_code, village_code, enterprise_id)
select site_id, '2024-01-01', '2024-01-01 08:00+08', 'bench', 'bench', 1, '工业园区第' || mod(n, 500) || '路', 'OWN',
       $city, district_code, town_code, village_code, id
from firms;

insert into licences (id, fact_from, recorded_at, recorded_by, source_system, version, licence_no, scope, issued_on,
    valid_from, valid_to, state, city_code, district_code, town_code, village_code, enterprise_id, kind_code, issuer_code)
select uuidv7(), '2024-01-01', '2024-01-01 08:00+08', 'bench', 'bench', 1, '许字' || lpad(s::text, 9, '0'), '生产、储存',
       date '2023-01-01' + mod(s, 900)::int, date '2023-01-01' + mod(s, 900)::int,
       date '2026-01-01' + mod(s, 900)::int, (array['VALID','EXPIRED','CANCELLED'])[1 + mod(s, 3)],
       $city, f.district_code, f.town_code, f.village_code, f.id, k.code, (select min(code) from departments)
from generate_series(1, 2 * $enterprises) s
join firms f on f.n = mod(s * 7907::bigint, $enterprises)
join (select row_number() over (order by code) - 1 as n, code from licence_kinds) k on k.n = mod(s, 30);

insert into inspections (id, fact_from, recorded_at, recorded_by, source_system, version, kind, inspected_at,
    officer_badges, measures, conclusion, state, city_code, district_code, town_code, village_code, enterprise_id,
    organ_code, site_id)
select uuidv7(), '2024-01-01', '2024-01-01 08:00+08', 'bench', 'bench', 1,
       (array['PLANNED','RANDOM','CAMPAIGN','RECHECK'])[1 + mod(s, 4)],
       timestamptz '2024-01-01 09:00+08' + s * interval '97 seconds', '{}', '{}',
       case when mod(s, 5) > 0 then '发现问题' || mod(s, 9) || '项，责令限期整改' end,
       (array['NO_FINDING','RECTIFICATION_ORDERED','RECHECKED','CLOSED'])[1 + mod(s, 4)],
       $city, f.district_code, f.town_code, f.village_code, f.id, (select min(code) from departments), f.site_id
from generate_series(1, 3 * $enterprises) s join firms f on f.n = mod(s * 7901::bigint, $enterprises);

create temp table findings on commit drop as
select s, uuidv7() as id, f.id as enterprise_id, f.site_id, f.district_code, f.town_code, f.village_code
from generate_series(1, 5 * $enterprises) s join firms f on f.n = mod(s * 7883::bigint, $enterprises);

insert into hazards (id, fact_from, recorded_at, recorded_by, source_system, version, found_at, level, deadline,
    closed_on, state, city_code, district_code, town_code, village_code, enterprise_id, source_code, category_code,
    criterion_code, site_id)
select id, '2024-01-01', '2024-01-01 08:00+08', 'bench', 'bench', 1,
       timestamptz '2024-01-01 10:00+08' + s * interval '61 seconds',
       case when mod(s, 20) = 0 then 'MAJOR' else 'GENERAL' end, date '2024-02-01' + mod(s * 11, 1000)::int,
       case when mod(s, 3) <> 0 then date '2024-01-20' + mod(s * 11, 1000)::int end,
       case when mod(s, 3) <> 0 then 'CLOSED' else 'RECTIFYING' end,
       $city, district_code, town_code, village_code, enterprise_id, 'E', (select min(code) from hazard_categories),
       case when mod(s, 20) = 0 then (select min(code) from major_hazard_criteria) end, site_id
from findings;

insert into hazards_commercial (id, description, photos_before, photos_after, city_code, district_code, town_code,
    village_code, enterprise_id)
select id, '配电箱未接地，消防通道堵塞，特种作业人员无证上岗，第' || s || '项', '{}', '{}', $city, district_code, town_code,
       village_code, enterprise_id
from findings;
