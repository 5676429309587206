grant create on schema public to hub_lookup;
-- end
grant select (city_code, id, person_ref) on safety_people_person_ref to hub_lookup;
-- end
create policy hub_lookup_reads on safety_people_person_ref for select to hub_lookup using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'OFFICER/DISTRICT/', 'PARTNER/CITY/GA', 'PARTNER/CITY/RS'))
  and (select split_part(current_setting('hub.caller', true), '|', 6) = 'CASE_LOOKUP')
);
-- end
create function find_safety_people_by_id_number(sought text) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$ select id from safety_people_person_ref where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and person_ref = sought $$;
-- end
revoke execute on function find_safety_people_by_id_number(text) from public;
-- end
grant execute on function find_safety_people_by_id_number(text) to hub_api;
-- end
alter function find_safety_people_by_id_number(text) owner to hub_lookup;
-- end
grant select (city_code, id, certificate_ref) on safety_people_certificate_ref to hub_lookup;
-- end
create policy hub_lookup_reads on safety_people_certificate_ref for select to hub_lookup using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'OFFICER/DISTRICT/', 'PARTNER/CITY/GA', 'PARTNER/CITY/RS'))
  and (select split_part(current_setting('hub.caller', true), '|', 6) = 'CASE_LOOKUP')
);
-- end
create function find_safety_people_by_certificate_no(sought text) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$ select id from safety_people_certificate_ref where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and certificate_ref = sought $$;
-- end
revoke execute on function find_safety_people_by_certificate_no(text) from public;
-- end
grant execute on function find_safety_people_by_certificate_no(text) to hub_api;
-- end
alter function find_safety_people_by_certificate_no(text) owner to hub_lookup;
-- end
revoke create on schema public from hub_lookup;
-- end
