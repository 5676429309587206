do $$ declare name text; begin
  foreach name in array array['hub_api', 'hub_face', 'hub_summary', 'hub_lookup', 'hub_writer', 'hub_city', 'hub_district', 'hub_town', 'hub_village'] loop
    if to_regrole(name) is null then
      begin
        execute format('create role %I nologin noinherit', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(name, 'SET') then
      execute format('grant %I to current_user with inherit false, set true', name);
    end if;
  end loop;
end $$;
-- end
grant create on schema public to hub_face, hub_city, hub_district, hub_town, hub_village;
-- end
alter table accident_severities enable row level security;
-- end
alter table accident_severities force row level security;
-- end
create policy owner_keeps on accident_severities to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accident_severities to hub_api;
-- end
create policy hub_api_reads on accident_severities for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table accident_types enable row level security;
-- end
alter table accident_types force row level security;
-- end
create policy owner_keeps on accident_types to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accident_types to hub_api;
-- end
create policy hub_api_reads on accident_types for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table critical_substances enable row level security;
-- end
alter table critical_substances force row level security;
-- end
create policy owner_keeps on critical_substances to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on critical_substances to hub_api;
-- end
create policy hub_api_reads on critical_substances for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table critical_categories enable row level security;
-- end
alter table critical_categories force row level security;
-- end
create policy owner_keeps on critical_categories to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on critical_categories to hub_api;
-- end
create policy hub_api_reads on critical_categories for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table departments enable row level security;
-- end
alter table departments force row level security;
-- end
create policy owner_keeps on departments to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on departments to hub_api;
-- end
create policy hub_api_reads on departments for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table discredit_triggers enable row level security;
-- end
alter table discredit_triggers force row level security;
-- end
create policy owner_keeps on discredit_triggers to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on discredit_triggers to hub_api;
-- end
create policy hub_api_reads on discredit_triggers for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table document_kinds enable row level security;
-- end
alter table document_kinds force row level security;
-- end
create policy owner_keeps on document_kinds to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on document_kinds to hub_api;
-- end
create policy hub_api_reads on document_kinds for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table size_measures enable row level security;
-- end
alter table size_measures force row level security;
-- end
create policy owner_keeps on size_measures to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on size_measures to hub_api;
-- end
create policy hub_api_reads on size_measures for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table evaluation_kinds enable row level security;
-- end
alter table evaluation_kinds force row level security;
-- end
create policy owner_keeps on evaluation_kinds to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluation_kinds to hub_api;
-- end
create policy hub_api_reads on evaluation_kinds for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table hazard_factors enable row level security;
-- end
alter table hazard_factors force row level security;
-- end
create policy owner_keeps on hazard_factors to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazard_factors to hub_api;
-- end
create policy hub_api_reads on hazard_factors for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table industry_classes enable row level security;
-- end
alter table industry_classes force row level security;
-- end
create policy owner_keeps on industry_classes to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on industry_classes to hub_api;
-- end
create policy hub_api_reads on industry_classes for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table hazard_categories enable row level security;
-- end
alter table hazard_categories force row level security;
-- end
create policy owner_keeps on hazard_categories to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazard_categories to hub_api;
-- end
create policy hub_api_reads on hazard_categories for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table hazard_sources enable row level security;
-- end
alter table hazard_sources force row level security;
-- end
create policy owner_keeps on hazard_sources to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazard_sources to hub_api;
-- end
create policy hub_api_reads on hazard_sources for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table supervision_kinds enable row level security;
-- end
alter table supervision_kinds force row level security;
-- end
create policy owner_keeps on supervision_kinds to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on supervision_kinds to hub_api;
-- end
create policy hub_api_reads on supervision_kinds for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table key_levels enable row level security;
-- end
alter table key_levels force row level security;
-- end
create policy owner_keeps on key_levels to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on key_levels to hub_api;
-- end
create policy hub_api_reads on key_levels for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table key_processes enable row level security;
-- end
alter table key_processes force row level security;
-- end
create policy owner_keeps on key_processes to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on key_processes to hub_api;
-- end
create policy hub_api_reads on key_processes for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table licence_kinds enable row level security;
-- end
alter table licence_kinds force row level security;
-- end
create policy owner_keeps on licence_kinds to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on licence_kinds to hub_api;
-- end
create policy hub_api_reads on licence_kinds for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table major_hazard_criteria enable row level security;
-- end
alter table major_hazard_criteria force row level security;
-- end
create policy owner_keeps on major_hazard_criteria to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on major_hazard_criteria to hub_api;
-- end
create policy hub_api_reads on major_hazard_criteria for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table onsite_measures enable row level security;
-- end
alter table onsite_measures force row level security;
-- end
create policy owner_keeps on onsite_measures to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on onsite_measures to hub_api;
-- end
create policy hub_api_reads on onsite_measures for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table penalty_kinds enable row level security;
-- end
alter table penalty_kinds force row level security;
-- end
create policy owner_keeps on penalty_kinds to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on penalty_kinds to hub_api;
-- end
create policy hub_api_reads on penalty_kinds for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table quality_rules enable row level security;
-- end
alter table quality_rules force row level security;
-- end
create policy owner_keeps on quality_rules to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quality_rules to hub_api;
-- end
create policy hub_api_reads on quality_rules for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table registration_types enable row level security;
-- end
alter table registration_types force row level security;
-- end
create policy owner_keeps on registration_types to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on registration_types to hub_api;
-- end
create policy hub_api_reads on registration_types for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table equipment_categories enable row level security;
-- end
alter table equipment_categories force row level security;
-- end
create policy owner_keeps on equipment_categories to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on equipment_categories to hub_api;
-- end
create policy hub_api_reads on equipment_categories for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table special_fields enable row level security;
-- end
alter table special_fields force row level security;
-- end
create policy owner_keeps on special_fields to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_fields to hub_api;
-- end
create policy hub_api_reads on special_fields for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table special_operations enable row level security;
-- end
alter table special_operations force row level security;
-- end
create policy owner_keeps on special_operations to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_operations to hub_api;
-- end
create policy hub_api_reads on special_operations for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table standardization_elements enable row level security;
-- end
alter table standardization_elements force row level security;
-- end
create policy owner_keeps on standardization_elements to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on standardization_elements to hub_api;
-- end
create policy hub_api_reads on standardization_elements for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table divisions enable row level security;
-- end
alter table divisions force row level security;
-- end
create policy owner_keeps on divisions to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on divisions to hub_api;
-- end
create policy hub_api_reads on divisions for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table grids enable row level security;
-- end
alter table grids force row level security;
-- end
create policy owner_keeps on grids to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on grids to hub_api;
-- end
create policy hub_api_reads on grids for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table division_grids enable row level security;
-- end
alter table division_grids force row level security;
-- end
create policy owner_keeps on division_grids to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on division_grids to hub_api;
-- end
create policy hub_api_reads on division_grids for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table officers enable row level security;
-- end
alter table officers force row level security;
-- end
create policy owner_keeps on officers to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers to hub_api;
-- end
create policy hub_api_reads on officers for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table officers_past enable row level security;
-- end
alter table officers_past force row level security;
-- end
create policy owner_keeps on officers_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers_past to hub_api;
-- end
create policy hub_api_reads on officers_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view officers_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, role, badge_no, office_phone, name_masked, department_codes, grid_code, department_code, null::timestamptz as known_until from officers union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, role, badge_no, office_phone, name_masked, department_codes, grid_code, department_code, known_until from officers_past;
-- end
grant select on officers_ever to hub_api;
-- end
alter table officers_personal enable row level security;
-- end
alter table officers_personal force row level security;
-- end
create policy owner_keeps on officers_personal to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers_personal to hub_api;
-- end
create policy hub_api_reads on officers_personal for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table officers_personal_past enable row level security;
-- end
alter table officers_personal_past force row level security;
-- end
create policy owner_keeps on officers_personal_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers_personal_past to hub_api;
-- end
create policy hub_api_reads on officers_personal_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view officers_personal_ever with (security_invoker = true) as select id, mobile, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from officers_personal union all select id, mobile, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from officers_personal_past;
-- end
grant select on officers_personal_ever to hub_api;
-- end
alter table officers_personal_masked enable row level security;
-- end
alter table officers_personal_masked force row level security;
-- end
create policy owner_keeps on officers_personal_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers_personal_masked to hub_api;
-- end
create policy hub_api_reads on officers_personal_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table officers_personal_masked_past enable row level security;
-- end
alter table officers_personal_masked_past force row level security;
-- end
create policy owner_keeps on officers_personal_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on officers_personal_masked_past to hub_api;
-- end
create policy hub_api_reads on officers_personal_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view officers_personal_masked_ever with (security_invoker = true) as select id, mobile_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from officers_personal_masked union all select id, mobile_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from officers_personal_masked_past;
-- end
grant select on officers_personal_masked_ever to hub_api;
-- end
grant select on officers to hub_city;
-- end
create policy hub_city_reads on officers for select to hub_city using (
  true
);
-- end
create view officers_city as select * from officers where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on officers_city to hub_api;
-- end
alter view officers_city owner to hub_city;
-- end
grant select on officers to hub_district;
-- end
create policy hub_district_reads on officers for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view officers_district as select * from officers;
-- end
grant select on officers_district to hub_api;
-- end
alter view officers_district owner to hub_district;
-- end
grant select on officers to hub_town;
-- end
create policy hub_town_reads on officers for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view officers_town as select * from officers;
-- end
grant select on officers_town to hub_api;
-- end
alter view officers_town owner to hub_town;
-- end
grant select on officers to hub_village;
-- end
create policy hub_village_reads on officers for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view officers_village as select * from officers;
-- end
grant select on officers_village to hub_api;
-- end
alter view officers_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, name, role, office_phone, department_codes, grid_code, department_code) on officers to hub_face;
-- end
create policy hub_face_reads on officers for select to hub_face using (
  true
);
-- end
create view officers_face as select city_code, district_code, town_code, village_code, enterprise_id, id, name, role, office_phone, department_codes, grid_code, department_code from officers where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on officers_face to hub_api;
-- end
alter view officers_face owner to hub_face;
-- end
alter table grid_assignments enable row level security;
-- end
alter table grid_assignments force row level security;
-- end
create policy owner_keeps on grid_assignments to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on grid_assignments to hub_api;
-- end
create policy hub_api_reads on grid_assignments for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table grid_assignments_past enable row level security;
-- end
alter table grid_assignments_past force row level security;
-- end
create policy owner_keeps on grid_assignments_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on grid_assignments_past to hub_api;
-- end
create policy hub_api_reads on grid_assignments_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view grid_assignments_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, assigned_from, assigned_to, reason, department_codes, grid_code, proposed_by_id, approved_by_id, site_id, null::timestamptz as known_until from grid_assignments union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, assigned_from, assigned_to, reason, department_codes, grid_code, proposed_by_id, approved_by_id, site_id, known_until from grid_assignments_past;
-- end
grant select on grid_assignments_ever to hub_api;
-- end
grant select on grid_assignments to hub_city;
-- end
create policy hub_city_reads on grid_assignments for select to hub_city using (
  true
);
-- end
create view grid_assignments_city as select * from grid_assignments where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on grid_assignments_city to hub_api;
-- end
alter view grid_assignments_city owner to hub_city;
-- end
grant select on grid_assignments to hub_district;
-- end
create policy hub_district_reads on grid_assignments for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view grid_assignments_district as select * from grid_assignments;
-- end
grant select on grid_assignments_district to hub_api;
-- end
alter view grid_assignments_district owner to hub_district;
-- end
grant select on grid_assignments to hub_town;
-- end
create policy hub_town_reads on grid_assignments for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view grid_assignments_town as select * from grid_assignments;
-- end
grant select on grid_assignments_town to hub_api;
-- end
alter view grid_assignments_town owner to hub_town;
-- end
grant select on grid_assignments to hub_village;
-- end
create policy hub_village_reads on grid_assignments for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view grid_assignments_village as select * from grid_assignments;
-- end
grant select on grid_assignments_village to hub_api;
-- end
alter view grid_assignments_village owner to hub_village;
-- end
alter table enterprises enable row level security;
-- end
alter table enterprises force row level security;
-- end
create policy owner_keeps on enterprises to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises to hub_api;
-- end
create policy hub_api_reads on enterprises for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_past enable row level security;
-- end
alter table enterprises_past force row level security;
-- end
create policy owner_keeps on enterprises_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_past to hub_api;
-- end
create policy hub_api_reads on enterprises_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, uscc, name, status, registered_on, registered_capital_10k, registered_currency, legal_representative, registered_address, business_scope, industry_edition, industry_sector, size_class, supervision_level, key_level, risk_level, special_fields, confirmed_at, file_state, return_reasons, change_level, closing_reason, legal_representative_masked, department_codes, registration_type_code, industry_code, competent_department_code, supervising_department_code, null::timestamptz as known_until from enterprises union all select city_code, district_code, town_code, village_code, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, uscc, name, status, registered_on, registered_capital_10k, registered_currency, legal_representative, registered_address, business_scope, industry_edition, industry_sector, size_class, supervision_level, key_level, risk_level, special_fields, confirmed_at, file_state, return_reasons, change_level, closing_reason, legal_representative_masked, department_codes, registration_type_code, industry_code, competent_department_code, supervising_department_code, known_until from enterprises_past;
-- end
grant select on enterprises_ever to hub_api;
-- end
alter table enterprises_commercial_injury_insurance enable row level security;
-- end
alter table enterprises_commercial_injury_insurance force row level security;
-- end
create policy owner_keeps on enterprises_commercial_injury_insurance to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_commercial_injury_insurance to hub_api;
-- end
create policy hub_api_reads on enterprises_commercial_injury_insurance for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_commercial_injury_insurance_past enable row level security;
-- end
alter table enterprises_commercial_injury_insurance_past force row level security;
-- end
create policy owner_keeps on enterprises_commercial_injury_insurance_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_commercial_injury_insurance_past to hub_api;
-- end
create policy hub_api_reads on enterprises_commercial_injury_insurance_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_commercial_injury_insurance_ever with (security_invoker = true) as select id, insured_count, city_code, district_code, town_code, village_code, department_codes, enterprise_id, null::bigint as version from enterprises_commercial_injury_insurance union all select id, insured_count, city_code, district_code, town_code, village_code, department_codes, enterprise_id, version from enterprises_commercial_injury_insurance_past;
-- end
grant select on enterprises_commercial_injury_insurance_ever to hub_api;
-- end
alter table enterprises_commercial_size_facts enable row level security;
-- end
alter table enterprises_commercial_size_facts force row level security;
-- end
create policy owner_keeps on enterprises_commercial_size_facts to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_commercial_size_facts to hub_api;
-- end
create policy hub_api_reads on enterprises_commercial_size_facts for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_commercial_size_facts_past enable row level security;
-- end
alter table enterprises_commercial_size_facts_past force row level security;
-- end
create policy owner_keeps on enterprises_commercial_size_facts_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_commercial_size_facts_past to hub_api;
-- end
create policy hub_api_reads on enterprises_commercial_size_facts_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_commercial_size_facts_ever with (security_invoker = true) as select id, revenue_10k, assets_10k, city_code, district_code, town_code, village_code, department_codes, enterprise_id, null::bigint as version from enterprises_commercial_size_facts union all select id, revenue_10k, assets_10k, city_code, district_code, town_code, village_code, department_codes, enterprise_id, version from enterprises_commercial_size_facts_past;
-- end
grant select on enterprises_commercial_size_facts_ever to hub_api;
-- end
alter table enterprises_operational_size_facts enable row level security;
-- end
alter table enterprises_operational_size_facts force row level security;
-- end
create policy owner_keeps on enterprises_operational_size_facts to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_operational_size_facts to hub_api;
-- end
create policy hub_api_reads on enterprises_operational_size_facts for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_operational_size_facts_past enable row level security;
-- end
alter table enterprises_operational_size_facts_past force row level security;
-- end
create policy owner_keeps on enterprises_operational_size_facts_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_operational_size_facts_past to hub_api;
-- end
create policy hub_api_reads on enterprises_operational_size_facts_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_operational_size_facts_ever with (security_invoker = true) as select id, employees, city_code, district_code, town_code, village_code, department_codes, enterprise_id, null::bigint as version from enterprises_operational_size_facts union all select id, employees, city_code, district_code, town_code, village_code, department_codes, enterprise_id, version from enterprises_operational_size_facts_past;
-- end
grant select on enterprises_operational_size_facts_ever to hub_api;
-- end
alter table enterprises_personal enable row level security;
-- end
alter table enterprises_personal force row level security;
-- end
create policy owner_keeps on enterprises_personal to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_personal to hub_api;
-- end
create policy hub_api_reads on enterprises_personal for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_personal_past enable row level security;
-- end
alter table enterprises_personal_past force row level security;
-- end
create policy owner_keeps on enterprises_personal_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_personal_past to hub_api;
-- end
create policy hub_api_reads on enterprises_personal_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_personal_ever with (security_invoker = true) as select id, home_address, city_code, district_code, town_code, village_code, department_codes, enterprise_id, null::bigint as version from enterprises_personal union all select id, home_address, city_code, district_code, town_code, village_code, department_codes, enterprise_id, version from enterprises_personal_past;
-- end
grant select on enterprises_personal_ever to hub_api;
-- end
alter table enterprises_personal_masked enable row level security;
-- end
alter table enterprises_personal_masked force row level security;
-- end
create policy owner_keeps on enterprises_personal_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_personal_masked to hub_api;
-- end
create policy hub_api_reads on enterprises_personal_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprises_personal_masked_past enable row level security;
-- end
alter table enterprises_personal_masked_past force row level security;
-- end
create policy owner_keeps on enterprises_personal_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_personal_masked_past to hub_api;
-- end
create policy hub_api_reads on enterprises_personal_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprises_personal_masked_ever with (security_invoker = true) as select id, home_address_masked, city_code, district_code, town_code, village_code, department_codes, enterprise_id, null::bigint as version from enterprises_personal_masked union all select id, home_address_masked, city_code, district_code, town_code, village_code, department_codes, enterprise_id, version from enterprises_personal_masked_past;
-- end
grant select on enterprises_personal_masked_ever to hub_api;
-- end
alter table enterprises_counts enable row level security;
-- end
alter table enterprises_counts force row level security;
-- end
create policy owner_keeps on enterprises_counts to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
create policy owner_counts on enterprises_counts for insert to current_user with check (true);
-- end
grant select on enterprises_counts to hub_api;
-- end
create policy hub_api_reads on enterprises_counts for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
grant select on enterprises to hub_city;
-- end
create policy hub_city_reads on enterprises for select to hub_city using (
  true
);
-- end
create view enterprises_city as select * from enterprises where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on enterprises_city to hub_api;
-- end
alter view enterprises_city owner to hub_city;
-- end
grant select on enterprises to hub_district;
-- end
create policy hub_district_reads on enterprises for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprises_district as select * from enterprises;
-- end
grant select on enterprises_district to hub_api;
-- end
alter view enterprises_district owner to hub_district;
-- end
grant select on enterprises to hub_town;
-- end
create policy hub_town_reads on enterprises for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprises_town as select * from enterprises;
-- end
grant select on enterprises_town to hub_api;
-- end
alter view enterprises_town owner to hub_town;
-- end
grant select on enterprises to hub_village;
-- end
create policy hub_village_reads on enterprises for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprises_village as select * from enterprises;
-- end
grant select on enterprises_village to hub_api;
-- end
alter view enterprises_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, id, uscc, name, status, registered_on, registered_capital_10k, registered_currency, legal_representative, registered_address, business_scope, industry_edition, department_codes, registration_type_code, industry_code, competent_department_code, supervising_department_code) on enterprises to hub_face;
-- end
create policy hub_face_reads on enterprises for select to hub_face using (
  true
);
-- end
create view enterprises_face as select city_code, district_code, town_code, village_code, id, uscc, name, status, registered_on, registered_capital_10k, registered_currency, legal_representative, registered_address, business_scope, industry_edition, department_codes, registration_type_code, industry_code, competent_department_code, supervising_department_code from enterprises where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on enterprises_face to hub_api;
-- end
alter view enterprises_face owner to hub_face;
-- end
alter table enterprise_aliases enable row level security;
-- end
alter table enterprise_aliases force row level security;
-- end
create policy owner_keeps on enterprise_aliases to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprise_aliases to hub_api;
-- end
create policy hub_api_reads on enterprise_aliases for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table enterprise_aliases_past enable row level security;
-- end
alter table enterprise_aliases_past force row level security;
-- end
create policy owner_keeps on enterprise_aliases_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprise_aliases_past to hub_api;
-- end
create policy hub_api_reads on enterprise_aliases_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view enterprise_aliases_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, value, department_codes, null::timestamptz as known_until from enterprise_aliases union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, value, department_codes, known_until from enterprise_aliases_past;
-- end
grant select on enterprise_aliases_ever to hub_api;
-- end
grant select on enterprise_aliases to hub_city;
-- end
create policy hub_city_reads on enterprise_aliases for select to hub_city using (
  true
);
-- end
create view enterprise_aliases_city as select * from enterprise_aliases where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on enterprise_aliases_city to hub_api;
-- end
alter view enterprise_aliases_city owner to hub_city;
-- end
grant select on enterprise_aliases to hub_district;
-- end
create policy hub_district_reads on enterprise_aliases for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprise_aliases_district as select * from enterprise_aliases;
-- end
grant select on enterprise_aliases_district to hub_api;
-- end
alter view enterprise_aliases_district owner to hub_district;
-- end
grant select on enterprise_aliases to hub_town;
-- end
create policy hub_town_reads on enterprise_aliases for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprise_aliases_town as select * from enterprise_aliases;
-- end
grant select on enterprise_aliases_town to hub_api;
-- end
alter view enterprise_aliases_town owner to hub_town;
-- end
grant select on enterprise_aliases to hub_village;
-- end
create policy hub_village_reads on enterprise_aliases for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enterprise_aliases_village as select * from enterprise_aliases;
-- end
grant select on enterprise_aliases_village to hub_api;
-- end
alter view enterprise_aliases_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, kind, value, department_codes) on enterprise_aliases to hub_face;
-- end
create policy hub_face_reads on enterprise_aliases for select to hub_face using (
  true
);
-- end
create view enterprise_aliases_face as select city_code, district_code, town_code, village_code, enterprise_id, id, kind, value, department_codes from enterprise_aliases where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on enterprise_aliases_face to hub_api;
-- end
alter view enterprise_aliases_face owner to hub_face;
-- end
alter table sites enable row level security;
-- end
alter table sites force row level security;
-- end
create policy owner_keeps on sites to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites to hub_api;
-- end
create policy hub_api_reads on sites for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table sites_past enable row level security;
-- end
alter table sites_past force row level security;
-- end
create policy owner_keeps on sites_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites_past to hub_api;
-- end
create policy hub_api_reads on sites_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view sites_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, address, longitude, latitude, premises_right, photos, confirmed_at, department_codes, division_code, landlord_id, null::timestamptz as known_until from sites union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, address, longitude, latitude, premises_right, photos, confirmed_at, department_codes, division_code, landlord_id, known_until from sites_past;
-- end
grant select on sites_ever to hub_api;
-- end
alter table sites_personal enable row level security;
-- end
alter table sites_personal force row level security;
-- end
create policy owner_keeps on sites_personal to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites_personal to hub_api;
-- end
create policy hub_api_reads on sites_personal for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table sites_personal_past enable row level security;
-- end
alter table sites_personal_past force row level security;
-- end
create policy owner_keeps on sites_personal_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites_personal_past to hub_api;
-- end
create policy hub_api_reads on sites_personal_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view sites_personal_ever with (security_invoker = true) as select id, home_address, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from sites_personal union all select id, home_address, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from sites_personal_past;
-- end
grant select on sites_personal_ever to hub_api;
-- end
alter table sites_personal_masked enable row level security;
-- end
alter table sites_personal_masked force row level security;
-- end
create policy owner_keeps on sites_personal_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites_personal_masked to hub_api;
-- end
create policy hub_api_reads on sites_personal_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table sites_personal_masked_past enable row level security;
-- end
alter table sites_personal_masked_past force row level security;
-- end
create policy owner_keeps on sites_personal_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on sites_personal_masked_past to hub_api;
-- end
create policy hub_api_reads on sites_personal_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view sites_personal_masked_ever with (security_invoker = true) as select id, home_address_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from sites_personal_masked union all select id, home_address_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from sites_personal_masked_past;
-- end
grant select on sites_personal_masked_ever to hub_api;
-- end
grant select on sites to hub_city;
-- end
create policy hub_city_reads on sites for select to hub_city using (
  true
);
-- end
create view sites_city as select * from sites where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'));
-- end
grant select on sites_city to hub_api;
-- end
alter view sites_city owner to hub_city;
-- end
grant select on sites to hub_district;
-- end
create policy hub_district_reads on sites for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view sites_district as select * from sites;
-- end
grant select on sites_district to hub_api;
-- end
alter view sites_district owner to hub_district;
-- end
grant select on sites to hub_town;
-- end
create policy hub_town_reads on sites for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view sites_town as select * from sites;
-- end
grant select on sites_town to hub_api;
-- end
alter view sites_town owner to hub_town;
-- end
grant select on sites to hub_village;
-- end
create policy hub_village_reads on sites for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view sites_village as select * from sites;
-- end
grant select on sites_village to hub_api;
-- end
alter view sites_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, name, address, department_codes, division_code) on sites to hub_face;
-- end
create policy hub_face_reads on sites for select to hub_face using (
  true
);
-- end
create view sites_face as select city_code, district_code, town_code, village_code, enterprise_id, id, name, address, department_codes, division_code from sites where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on sites_face to hub_api;
-- end
alter view sites_face owner to hub_face;
-- end
alter table safety_people enable row level security;
-- end
alter table safety_people force row level security;
-- end
create policy owner_keeps on safety_people to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people to hub_api;
-- end
create policy hub_api_reads on safety_people for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_past enable row level security;
-- end
alter table safety_people_past force row level security;
-- end
create policy owner_keeps on safety_people_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_past to hub_api;
-- end
create policy hub_api_reads on safety_people_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, post, department_codes, operation_code, null::timestamptz as known_until from safety_people union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, post, department_codes, operation_code, known_until from safety_people_past;
-- end
grant select on safety_people_ever to hub_api;
-- end
alter table safety_people_operational_worker_certificate enable row level security;
-- end
alter table safety_people_operational_worker_certificate force row level security;
-- end
create policy owner_keeps on safety_people_operational_worker_certificate to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_operational_worker_certificate to hub_api;
-- end
create policy hub_api_reads on safety_people_operational_worker_certificate for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table safety_people_operational_worker_certificate_past enable row level security;
-- end
alter table safety_people_operational_worker_certificate_past force row level security;
-- end
create policy owner_keeps on safety_people_operational_worker_certificate_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_operational_worker_certificate_past to hub_api;
-- end
create policy hub_api_reads on safety_people_operational_worker_certificate_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view safety_people_operational_worker_certificate_ever with (security_invoker = true) as select id, certificate_kind, valid_to, recheck_due, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_operational_worker_certificate union all select id, certificate_kind, valid_to, recheck_due, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_operational_worker_certificate_past;
-- end
grant select on safety_people_operational_worker_certificate_ever to hub_api;
-- end
alter table safety_people_personal_staff_name enable row level security;
-- end
alter table safety_people_personal_staff_name force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_name to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_name to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_name for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table safety_people_personal_staff_name_past enable row level security;
-- end
alter table safety_people_personal_staff_name_past force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_name_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_name_past to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_name_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view safety_people_personal_staff_name_ever with (security_invoker = true) as select id, name, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_personal_staff_name union all select id, name, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_personal_staff_name_past;
-- end
grant select on safety_people_personal_staff_name_ever to hub_api;
-- end
alter table safety_people_personal_staff_name_masked enable row level security;
-- end
alter table safety_people_personal_staff_name_masked force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_name_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_name_masked to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_name_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_personal_staff_name_masked_past enable row level security;
-- end
alter table safety_people_personal_staff_name_masked_past force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_name_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_name_masked_past to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_name_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_personal_staff_name_masked_ever with (security_invoker = true) as select id, name_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_personal_staff_name_masked union all select id, name_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_personal_staff_name_masked_past;
-- end
grant select on safety_people_personal_staff_name_masked_ever to hub_api;
-- end
alter table safety_people_personal_staff_phone enable row level security;
-- end
alter table safety_people_personal_staff_phone force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_phone to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_phone to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_phone for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_personal_staff_phone_past enable row level security;
-- end
alter table safety_people_personal_staff_phone_past force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_phone_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_phone_past to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_phone_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_personal_staff_phone_ever with (security_invoker = true) as select id, mobile, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_personal_staff_phone union all select id, mobile, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_personal_staff_phone_past;
-- end
grant select on safety_people_personal_staff_phone_ever to hub_api;
-- end
alter table safety_people_personal_staff_phone_masked enable row level security;
-- end
alter table safety_people_personal_staff_phone_masked force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_phone_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_phone_masked to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_phone_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_personal_staff_phone_masked_past enable row level security;
-- end
alter table safety_people_personal_staff_phone_masked_past force row level security;
-- end
create policy owner_keeps on safety_people_personal_staff_phone_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal_staff_phone_masked_past to hub_api;
-- end
create policy hub_api_reads on safety_people_personal_staff_phone_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_personal_staff_phone_masked_ever with (security_invoker = true) as select id, mobile_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_personal_staff_phone_masked union all select id, mobile_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_personal_staff_phone_masked_past;
-- end
grant select on safety_people_personal_staff_phone_masked_ever to hub_api;
-- end
alter table safety_people_sensitive enable row level security;
-- end
alter table safety_people_sensitive force row level security;
-- end
create policy owner_keeps on safety_people_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_sensitive to hub_api;
-- end
create policy hub_api_reads on safety_people_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_sensitive_past enable row level security;
-- end
alter table safety_people_sensitive_past force row level security;
-- end
create policy owner_keeps on safety_people_sensitive_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_sensitive_past to hub_api;
-- end
create policy hub_api_reads on safety_people_sensitive_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_sensitive_ever with (security_invoker = true) as select id, id_number, certificate_no, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_sensitive union all select id, id_number, certificate_no, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_sensitive_past;
-- end
grant select on safety_people_sensitive_ever to hub_api;
-- end
alter table safety_people_sensitive_masked enable row level security;
-- end
alter table safety_people_sensitive_masked force row level security;
-- end
create policy owner_keeps on safety_people_sensitive_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_sensitive_masked to hub_api;
-- end
create policy hub_api_reads on safety_people_sensitive_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/RS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table safety_people_sensitive_masked_past enable row level security;
-- end
alter table safety_people_sensitive_masked_past force row level security;
-- end
create policy owner_keeps on safety_people_sensitive_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_sensitive_masked_past to hub_api;
-- end
create policy hub_api_reads on safety_people_sensitive_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/RS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view safety_people_sensitive_masked_ever with (security_invoker = true) as select id, id_number_masked, certificate_no_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from safety_people_sensitive_masked union all select id, id_number_masked, certificate_no_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from safety_people_sensitive_masked_past;
-- end
grant select on safety_people_sensitive_masked_ever to hub_api;
-- end
alter table safety_people_certificate_ref enable row level security;
-- end
alter table safety_people_certificate_ref force row level security;
-- end
create policy owner_keeps on safety_people_certificate_ref to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
alter table safety_people_person_ref enable row level security;
-- end
alter table safety_people_person_ref force row level security;
-- end
create policy owner_keeps on safety_people_person_ref to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people to hub_city;
-- end
create policy hub_city_reads on safety_people for select to hub_city using (
  true
);
-- end
create view safety_people_city as select * from safety_people where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'));
-- end
grant select on safety_people_city to hub_api;
-- end
alter view safety_people_city owner to hub_city;
-- end
grant select on safety_people to hub_district;
-- end
create policy hub_district_reads on safety_people for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view safety_people_district as select * from safety_people;
-- end
grant select on safety_people_district to hub_api;
-- end
alter view safety_people_district owner to hub_district;
-- end
grant select on safety_people to hub_town;
-- end
create policy hub_town_reads on safety_people for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view safety_people_town as select * from safety_people;
-- end
grant select on safety_people_town to hub_api;
-- end
alter view safety_people_town owner to hub_town;
-- end
grant select on safety_people to hub_village;
-- end
create policy hub_village_reads on safety_people for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view safety_people_village as select * from safety_people;
-- end
grant select on safety_people_village to hub_api;
-- end
alter view safety_people_village owner to hub_village;
-- end
alter table equipment enable row level security;
-- end
alter table equipment force row level security;
-- end
create policy owner_keeps on equipment to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on equipment to hub_api;
-- end
create policy hub_api_reads on equipment for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table equipment_past enable row level security;
-- end
alter table equipment_past force row level security;
-- end
create policy owner_keeps on equipment_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on equipment_past to hub_api;
-- end
create policy hub_api_reads on equipment_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view equipment_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, registration_code, next_inspection_on, state, department_codes, category_code, site_id, null::timestamptz as known_until from equipment union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, registration_code, next_inspection_on, state, department_codes, category_code, site_id, known_until from equipment_past;
-- end
grant select on equipment_ever to hub_api;
-- end
grant select on equipment to hub_city;
-- end
create policy hub_city_reads on equipment for select to hub_city using (
  true
);
-- end
create view equipment_city as select * from equipment where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'));
-- end
grant select on equipment_city to hub_api;
-- end
alter view equipment_city owner to hub_city;
-- end
grant select on equipment to hub_district;
-- end
create policy hub_district_reads on equipment for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view equipment_district as select * from equipment;
-- end
grant select on equipment_district to hub_api;
-- end
alter view equipment_district owner to hub_district;
-- end
grant select on equipment to hub_town;
-- end
create policy hub_town_reads on equipment for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view equipment_town as select * from equipment;
-- end
grant select on equipment_town to hub_api;
-- end
alter view equipment_town owner to hub_town;
-- end
grant select on equipment to hub_village;
-- end
create policy hub_village_reads on equipment for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view equipment_village as select * from equipment;
-- end
grant select on equipment_village to hub_api;
-- end
alter view equipment_village owner to hub_village;
-- end
alter table materials enable row level security;
-- end
alter table materials force row level security;
-- end
create policy owner_keeps on materials to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials to hub_api;
-- end
create policy hub_api_reads on materials for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table materials_past enable row level security;
-- end
alter table materials_past force row level security;
-- end
create policy owner_keeps on materials_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_past to hub_api;
-- end
create policy hub_api_reads on materials_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view materials_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, substance_code, category_code, site_id, null::timestamptz as known_until from materials union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, substance_code, category_code, site_id, known_until from materials_past;
-- end
grant select on materials_ever to hub_api;
-- end
alter table materials_commercial_dangerous_goods enable row level security;
-- end
alter table materials_commercial_dangerous_goods force row level security;
-- end
create policy owner_keeps on materials_commercial_dangerous_goods to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_dangerous_goods to hub_api;
-- end
create policy hub_api_reads on materials_commercial_dangerous_goods for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_commercial_dangerous_goods_past enable row level security;
-- end
alter table materials_commercial_dangerous_goods_past force row level security;
-- end
create policy owner_keeps on materials_commercial_dangerous_goods_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_dangerous_goods_past to hub_api;
-- end
create policy hub_api_reads on materials_commercial_dangerous_goods_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view materials_commercial_dangerous_goods_ever with (security_invoker = true) as select id, cas, name_zh, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_commercial_dangerous_goods union all select id, cas, name_zh, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_commercial_dangerous_goods_past;
-- end
grant select on materials_commercial_dangerous_goods_ever to hub_api;
-- end
alter table materials_commercial_process enable row level security;
-- end
alter table materials_commercial_process force row level security;
-- end
create policy owner_keeps on materials_commercial_process to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_process to hub_api;
-- end
create policy hub_api_reads on materials_commercial_process for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_commercial_process_past enable row level security;
-- end
alter table materials_commercial_process_past force row level security;
-- end
create policy owner_keeps on materials_commercial_process_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_process_past to hub_api;
-- end
create policy hub_api_reads on materials_commercial_process_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view materials_commercial_process_ever with (security_invoker = true) as select id, annual_use_t, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_commercial_process union all select id, annual_use_t, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_commercial_process_past;
-- end
grant select on materials_commercial_process_ever to hub_api;
-- end
alter table materials_commercial_process_kind enable row level security;
-- end
alter table materials_commercial_process_kind force row level security;
-- end
create policy owner_keeps on materials_commercial_process_kind to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_process_kind to hub_api;
-- end
create policy hub_api_reads on materials_commercial_process_kind for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table materials_commercial_process_kind_past enable row level security;
-- end
alter table materials_commercial_process_kind_past force row level security;
-- end
create policy owner_keeps on materials_commercial_process_kind_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial_process_kind_past to hub_api;
-- end
create policy hub_api_reads on materials_commercial_process_kind_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view materials_commercial_process_kind_ever with (security_invoker = true) as select id, annual_use_band, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_commercial_process_kind union all select id, annual_use_band, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_commercial_process_kind_past;
-- end
grant select on materials_commercial_process_kind_ever to hub_api;
-- end
alter table materials_secret_dangerous_goods enable row level security;
-- end
alter table materials_secret_dangerous_goods force row level security;
-- end
create policy owner_keeps on materials_secret_dangerous_goods to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_dangerous_goods to hub_api;
-- end
create policy hub_api_reads on materials_secret_dangerous_goods for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_secret_dangerous_goods_past enable row level security;
-- end
alter table materials_secret_dangerous_goods_past force row level security;
-- end
create policy owner_keeps on materials_secret_dangerous_goods_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_dangerous_goods_past to hub_api;
-- end
create policy hub_api_reads on materials_secret_dangerous_goods_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view materials_secret_dangerous_goods_ever with (security_invoker = true) as select id, max_quantity_t, storage_place, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_secret_dangerous_goods union all select id, max_quantity_t, storage_place, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_secret_dangerous_goods_past;
-- end
grant select on materials_secret_dangerous_goods_ever to hub_api;
-- end
alter table materials_secret_restricted_chemicals enable row level security;
-- end
alter table materials_secret_restricted_chemicals force row level security;
-- end
create policy owner_keeps on materials_secret_restricted_chemicals to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_restricted_chemicals to hub_api;
-- end
create policy hub_api_reads on materials_secret_restricted_chemicals for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_secret_restricted_chemicals_past enable row level security;
-- end
alter table materials_secret_restricted_chemicals_past force row level security;
-- end
create policy owner_keeps on materials_secret_restricted_chemicals_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_restricted_chemicals_past to hub_api;
-- end
create policy hub_api_reads on materials_secret_restricted_chemicals_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view materials_secret_restricted_chemicals_ever with (security_invoker = true) as select id, highly_toxic, explosive_precursor, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_secret_restricted_chemicals union all select id, highly_toxic, explosive_precursor, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_secret_restricted_chemicals_past;
-- end
grant select on materials_secret_restricted_chemicals_ever to hub_api;
-- end
alter table materials_secret_restricted_presence enable row level security;
-- end
alter table materials_secret_restricted_presence force row level security;
-- end
create policy owner_keeps on materials_secret_restricted_presence to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_restricted_presence to hub_api;
-- end
create policy hub_api_reads on materials_secret_restricted_presence for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_secret_restricted_presence_past enable row level security;
-- end
alter table materials_secret_restricted_presence_past force row level security;
-- end
create policy owner_keeps on materials_secret_restricted_presence_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret_restricted_presence_past to hub_api;
-- end
create policy hub_api_reads on materials_secret_restricted_presence_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view materials_secret_restricted_presence_ever with (security_invoker = true) as select id, restricted, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from materials_secret_restricted_presence union all select id, restricted, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from materials_secret_restricted_presence_past;
-- end
grant select on materials_secret_restricted_presence_ever to hub_api;
-- end
grant select on materials to hub_city;
-- end
create policy hub_city_reads on materials for select to hub_city using (
  true
);
-- end
create view materials_city as select * from materials where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'));
-- end
grant select on materials_city to hub_api;
-- end
alter view materials_city owner to hub_city;
-- end
grant select on materials to hub_district;
-- end
create policy hub_district_reads on materials for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view materials_district as select * from materials;
-- end
grant select on materials_district to hub_api;
-- end
alter view materials_district owner to hub_district;
-- end
grant select on materials to hub_town;
-- end
create policy hub_town_reads on materials for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view materials_town as select * from materials;
-- end
grant select on materials_town to hub_api;
-- end
alter view materials_town owner to hub_town;
-- end
grant select on materials to hub_village;
-- end
create policy hub_village_reads on materials for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view materials_village as select * from materials;
-- end
grant select on materials_village to hub_api;
-- end
alter view materials_village owner to hub_village;
-- end
alter table assignment_queue enable row level security;
-- end
alter table assignment_queue force row level security;
-- end
create policy owner_keeps on assignment_queue to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on assignment_queue to hub_api;
-- end
create policy hub_api_reads on assignment_queue for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table assignment_queue_past enable row level security;
-- end
alter table assignment_queue_past force row level security;
-- end
create policy owner_keeps on assignment_queue_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on assignment_queue_past to hub_api;
-- end
create policy hub_api_reads on assignment_queue_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view assignment_queue_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, queue_key, name, address, reason, evidence, settled_at, department_codes, null::timestamptz as known_until from assignment_queue union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, queue_key, name, address, reason, evidence, settled_at, department_codes, known_until from assignment_queue_past;
-- end
grant select on assignment_queue_ever to hub_api;
-- end
grant select on assignment_queue to hub_city;
-- end
create policy hub_city_reads on assignment_queue for select to hub_city using (
  true
);
-- end
create view assignment_queue_city as select * from assignment_queue where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on assignment_queue_city to hub_api;
-- end
alter view assignment_queue_city owner to hub_city;
-- end
grant select on assignment_queue to hub_district;
-- end
create policy hub_district_reads on assignment_queue for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view assignment_queue_district as select * from assignment_queue;
-- end
grant select on assignment_queue_district to hub_api;
-- end
alter view assignment_queue_district owner to hub_district;
-- end
grant select on assignment_queue to hub_town;
-- end
create policy hub_town_reads on assignment_queue for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view assignment_queue_town as select * from assignment_queue;
-- end
grant select on assignment_queue_town to hub_api;
-- end
alter view assignment_queue_town owner to hub_town;
-- end
grant select on assignment_queue to hub_village;
-- end
create policy hub_village_reads on assignment_queue for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view assignment_queue_village as select * from assignment_queue;
-- end
grant select on assignment_queue_village to hub_api;
-- end
alter view assignment_queue_village owner to hub_village;
-- end
alter table licences enable row level security;
-- end
alter table licences force row level security;
-- end
create policy owner_keeps on licences to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on licences to hub_api;
-- end
create policy hub_api_reads on licences for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table licences_past enable row level security;
-- end
alter table licences_past force row level security;
-- end
create policy owner_keeps on licences_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on licences_past to hub_api;
-- end
create policy hub_api_reads on licences_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view licences_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, licence_no, scope, issued_on, valid_from, valid_to, renewal_due_on, suspended_on, suspended_until, ended_on, state, applied_on, decision_due_on, decision_reason, department_codes, kind_code, issuer_code, holder_person_id, previous_licence_id, evaluation_id, null::timestamptz as known_until from licences union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, licence_no, scope, issued_on, valid_from, valid_to, renewal_due_on, suspended_on, suspended_until, ended_on, state, applied_on, decision_due_on, decision_reason, department_codes, kind_code, issuer_code, holder_person_id, previous_licence_id, evaluation_id, known_until from licences_past;
-- end
grant select on licences_ever to hub_api;
-- end
alter table licences_operational_licence_papers enable row level security;
-- end
alter table licences_operational_licence_papers force row level security;
-- end
create policy owner_keeps on licences_operational_licence_papers to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on licences_operational_licence_papers to hub_api;
-- end
create policy hub_api_reads on licences_operational_licence_papers for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table licences_operational_licence_papers_past enable row level security;
-- end
alter table licences_operational_licence_papers_past force row level security;
-- end
create policy owner_keeps on licences_operational_licence_papers_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on licences_operational_licence_papers_past to hub_api;
-- end
create policy hub_api_reads on licences_operational_licence_papers_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view licences_operational_licence_papers_ever with (security_invoker = true) as select id, application_no, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from licences_operational_licence_papers union all select id, application_no, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from licences_operational_licence_papers_past;
-- end
grant select on licences_operational_licence_papers_ever to hub_api;
-- end
grant select on licences to hub_city;
-- end
create policy hub_city_reads on licences for select to hub_city using (
  true
);
-- end
create view licences_city as select * from licences where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on licences_city to hub_api;
-- end
alter view licences_city owner to hub_city;
-- end
grant select on licences to hub_district;
-- end
create policy hub_district_reads on licences for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view licences_district as select * from licences;
-- end
grant select on licences_district to hub_api;
-- end
alter view licences_district owner to hub_district;
-- end
grant select on licences to hub_town;
-- end
create policy hub_town_reads on licences for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view licences_town as select * from licences;
-- end
grant select on licences_town to hub_api;
-- end
alter view licences_town owner to hub_town;
-- end
grant select on licences to hub_village;
-- end
create policy hub_village_reads on licences for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view licences_village as select * from licences;
-- end
grant select on licences_village to hub_api;
-- end
alter view licences_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, licence_no, scope, issued_on, valid_from, valid_to, renewal_due_on, suspended_on, suspended_until, ended_on, state, department_codes, kind_code, issuer_code, holder_person_id, previous_licence_id, evaluation_id) on licences to hub_face;
-- end
create policy hub_face_reads on licences for select to hub_face using (
  true
);
-- end
create view licences_face as select city_code, district_code, town_code, village_code, enterprise_id, id, licence_no, scope, issued_on, valid_from, valid_to, renewal_due_on, suspended_on, suspended_until, ended_on, state, department_codes, kind_code, issuer_code, holder_person_id, previous_licence_id, evaluation_id from licences where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on licences_face to hub_api;
-- end
alter view licences_face owner to hub_face;
-- end
alter table inspection_plans enable row level security;
-- end
alter table inspection_plans force row level security;
-- end
create policy owner_keeps on inspection_plans to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on inspection_plans to hub_api;
-- end
create policy hub_api_reads on inspection_plans for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table inspection_plans_past enable row level security;
-- end
alter table inspection_plans_past force row level security;
-- end
create policy owner_keeps on inspection_plans_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on inspection_plans_past to hub_api;
-- end
create policy hub_api_reads on inspection_plans_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view inspection_plans_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, year, title, planned_count, approved_on, department_codes, organ_code, null::timestamptz as known_until from inspection_plans union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, year, title, planned_count, approved_on, department_codes, organ_code, known_until from inspection_plans_past;
-- end
grant select on inspection_plans_ever to hub_api;
-- end
grant select on inspection_plans to hub_city;
-- end
create policy hub_city_reads on inspection_plans for select to hub_city using (
  true
);
-- end
create view inspection_plans_city as select * from inspection_plans where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on inspection_plans_city to hub_api;
-- end
alter view inspection_plans_city owner to hub_city;
-- end
grant select on inspection_plans to hub_district;
-- end
create policy hub_district_reads on inspection_plans for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspection_plans_district as select * from inspection_plans;
-- end
grant select on inspection_plans_district to hub_api;
-- end
alter view inspection_plans_district owner to hub_district;
-- end
grant select on inspection_plans to hub_town;
-- end
create policy hub_town_reads on inspection_plans for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspection_plans_town as select * from inspection_plans;
-- end
grant select on inspection_plans_town to hub_api;
-- end
alter view inspection_plans_town owner to hub_town;
-- end
grant select on inspection_plans to hub_village;
-- end
create policy hub_village_reads on inspection_plans for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspection_plans_village as select * from inspection_plans;
-- end
grant select on inspection_plans_village to hub_api;
-- end
alter view inspection_plans_village owner to hub_village;
-- end
alter table planned_visits enable row level security;
-- end
alter table planned_visits force row level security;
-- end
create policy owner_keeps on planned_visits to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on planned_visits to hub_api;
-- end
create policy hub_api_reads on planned_visits for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
alter table planned_visits_past enable row level security;
-- end
alter table planned_visits_past force row level security;
-- end
create policy owner_keeps on planned_visits_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on planned_visits_past to hub_api;
-- end
create policy hub_api_reads on planned_visits_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create view planned_visits_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, state, department_codes, plan_id, inspection_id, null::timestamptz as known_until from planned_visits union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, state, department_codes, plan_id, inspection_id, known_until from planned_visits_past;
-- end
grant select on planned_visits_ever to hub_api;
-- end
alter table planned_visits_sensitive enable row level security;
-- end
alter table planned_visits_sensitive force row level security;
-- end
create policy owner_keeps on planned_visits_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on planned_visits_sensitive to hub_api;
-- end
create policy hub_api_reads on planned_visits_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
alter table planned_visits_sensitive_past enable row level security;
-- end
alter table planned_visits_sensitive_past force row level security;
-- end
create policy owner_keeps on planned_visits_sensitive_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on planned_visits_sensitive_past to hub_api;
-- end
create policy hub_api_reads on planned_visits_sensitive_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create view planned_visits_sensitive_ever with (security_invoker = true) as select id, planned_on, focus, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from planned_visits_sensitive union all select id, planned_on, focus, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from planned_visits_sensitive_past;
-- end
grant select on planned_visits_sensitive_ever to hub_api;
-- end
grant select on planned_visits to hub_city;
-- end
create policy hub_city_reads on planned_visits for select to hub_city using (
  true
);
-- end
create view planned_visits_city as select * from planned_visits where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'));
-- end
grant select on planned_visits_city to hub_api;
-- end
alter view planned_visits_city owner to hub_city;
-- end
grant select on planned_visits to hub_district;
-- end
create policy hub_district_reads on planned_visits for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY') then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view planned_visits_district as select * from planned_visits;
-- end
grant select on planned_visits_district to hub_api;
-- end
alter view planned_visits_district owner to hub_district;
-- end
grant select on planned_visits to hub_town;
-- end
create policy hub_town_reads on planned_visits for select to hub_town using (
  false
);
-- end
create view planned_visits_town as select * from planned_visits;
-- end
grant select on planned_visits_town to hub_api;
-- end
alter view planned_visits_town owner to hub_town;
-- end
grant select on planned_visits to hub_village;
-- end
create policy hub_village_reads on planned_visits for select to hub_village using (
  false
);
-- end
create view planned_visits_village as select * from planned_visits;
-- end
grant select on planned_visits_village to hub_api;
-- end
alter view planned_visits_village owner to hub_village;
-- end
alter table inspections enable row level security;
-- end
alter table inspections force row level security;
-- end
create policy owner_keeps on inspections to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on inspections to hub_api;
-- end
create policy hub_api_reads on inspections for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table inspections_past enable row level security;
-- end
alter table inspections_past force row level security;
-- end
create policy owner_keeps on inspections_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on inspections_past to hub_api;
-- end
create policy hub_api_reads on inspections_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view inspections_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, inspected_at, officer_badges, measures, conclusion, entered_on, state, department_codes, plan_id, organ_code, recheck_of_id, site_id, null::timestamptz as known_until from inspections union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, inspected_at, officer_badges, measures, conclusion, entered_on, state, department_codes, plan_id, organ_code, recheck_of_id, site_id, known_until from inspections_past;
-- end
grant select on inspections_ever to hub_api;
-- end
grant select on inspections to hub_city;
-- end
create policy hub_city_reads on inspections for select to hub_city using (
  true
);
-- end
create view inspections_city as select * from inspections where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on inspections_city to hub_api;
-- end
alter view inspections_city owner to hub_city;
-- end
grant select on inspections to hub_district;
-- end
create policy hub_district_reads on inspections for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspections_district as select * from inspections;
-- end
grant select on inspections_district to hub_api;
-- end
alter view inspections_district owner to hub_district;
-- end
grant select on inspections to hub_town;
-- end
create policy hub_town_reads on inspections for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspections_town as select * from inspections;
-- end
grant select on inspections_town to hub_api;
-- end
alter view inspections_town owner to hub_town;
-- end
grant select on inspections to hub_village;
-- end
create policy hub_village_reads on inspections for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view inspections_village as select * from inspections;
-- end
grant select on inspections_village to hub_api;
-- end
alter view inspections_village owner to hub_village;
-- end
alter table enforcement_documents enable row level security;
-- end
alter table enforcement_documents force row level security;
-- end
create policy owner_keeps on enforcement_documents to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents to hub_api;
-- end
create policy hub_api_reads on enforcement_documents for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table enforcement_documents_past enable row level security;
-- end
alter table enforcement_documents_past force row level security;
-- end
create policy owner_keeps on enforcement_documents_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_past to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view enforcement_documents_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, kind_code, inspection_id, penalty_case_id, null::timestamptz as known_until from enforcement_documents union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, kind_code, inspection_id, penalty_case_id, known_until from enforcement_documents_past;
-- end
grant select on enforcement_documents_ever to hub_api;
-- end
alter table enforcement_documents_sensitive_enforcement_dates enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_dates force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_dates to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_dates to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_dates for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table enforcement_documents_sensitive_enforcement_dates_past enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_dates_past force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_dates_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_dates_past to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_dates_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view enforcement_documents_sensitive_enforcement_dates_ever with (security_invoker = true) as select id, issued_on, due_on, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from enforcement_documents_sensitive_enforcement_dates union all select id, issued_on, due_on, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from enforcement_documents_sensitive_enforcement_dates_past;
-- end
grant select on enforcement_documents_sensitive_enforcement_dates_ever to hub_api;
-- end
alter table enforcement_documents_sensitive_enforcement_file enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_file force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_file to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_file to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_file for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
alter table enforcement_documents_sensitive_enforcement_file_past enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_file_past force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_file_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_file_past to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_file_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create view enforcement_documents_sensitive_enforcement_file_ever with (security_invoker = true) as select id, document_no, summary, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from enforcement_documents_sensitive_enforcement_file union all select id, document_no, summary, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from enforcement_documents_sensitive_enforcement_file_past;
-- end
grant select on enforcement_documents_sensitive_enforcement_file_ever to hub_api;
-- end
alter table enforcement_documents_sensitive_enforcement_file_masked enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_file_masked force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_file_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_file_masked to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_file_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table enforcement_documents_sensitive_enforcement_file_masked_past enable row level security;
-- end
alter table enforcement_documents_sensitive_enforcement_file_masked_past force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive_enforcement_file_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive_enforcement_file_masked_past to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive_enforcement_file_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view enforcement_documents_sensitive_enforcement_file_masked_ever with (security_invoker = true) as select id, document_no_masked, summary_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from enforcement_documents_sensitive_enforcement_file_masked union all select id, document_no_masked, summary_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from enforcement_documents_sensitive_enforcement_file_masked_past;
-- end
grant select on enforcement_documents_sensitive_enforcement_file_masked_ever to hub_api;
-- end
grant select on enforcement_documents to hub_city;
-- end
create policy hub_city_reads on enforcement_documents for select to hub_city using (
  true
);
-- end
create view enforcement_documents_city as select * from enforcement_documents where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'));
-- end
grant select on enforcement_documents_city to hub_api;
-- end
alter view enforcement_documents_city owner to hub_city;
-- end
grant select on enforcement_documents to hub_district;
-- end
create policy hub_district_reads on enforcement_documents for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY') then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view enforcement_documents_district as select * from enforcement_documents;
-- end
grant select on enforcement_documents_district to hub_api;
-- end
alter view enforcement_documents_district owner to hub_district;
-- end
grant select on enforcement_documents to hub_town;
-- end
create policy hub_town_reads on enforcement_documents for select to hub_town using (
  false
);
-- end
create view enforcement_documents_town as select * from enforcement_documents;
-- end
grant select on enforcement_documents_town to hub_api;
-- end
alter view enforcement_documents_town owner to hub_town;
-- end
grant select on enforcement_documents to hub_village;
-- end
create policy hub_village_reads on enforcement_documents for select to hub_village using (
  false
);
-- end
create view enforcement_documents_village as select * from enforcement_documents;
-- end
grant select on enforcement_documents_village to hub_api;
-- end
alter view enforcement_documents_village owner to hub_village;
-- end
alter table penalty_cases enable row level security;
-- end
alter table penalty_cases force row level security;
-- end
create policy owner_keeps on penalty_cases to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on penalty_cases to hub_api;
-- end
create policy hub_api_reads on penalty_cases for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table penalty_cases_past enable row level security;
-- end
alter table penalty_cases_past force row level security;
-- end
create policy owner_keeps on penalty_cases_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on penalty_cases_past to hub_api;
-- end
create policy hub_api_reads on penalty_cases_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view penalty_cases_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, case_no, on_person, violation, legal_basis, kinds, fine_cny, decision_no, opened_on, decision_due_on, noticed_on, hearing_until, decided_on, delay_reason, publication_due_on, published_on, overturned_on, withdrawal_due_on, withdrawal_reason, withdrawn_on, execution_due_on, executed_on, closed_on, state, department_codes, organ_code, source_inspection_id, source_accident_id, source_evaluation_id, source_hazard_id, licence_id, null::timestamptz as known_until from penalty_cases union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, case_no, on_person, violation, legal_basis, kinds, fine_cny, decision_no, opened_on, decision_due_on, noticed_on, hearing_until, decided_on, delay_reason, publication_due_on, published_on, overturned_on, withdrawal_due_on, withdrawal_reason, withdrawn_on, execution_due_on, executed_on, closed_on, state, department_codes, organ_code, source_inspection_id, source_accident_id, source_evaluation_id, source_hazard_id, licence_id, known_until from penalty_cases_past;
-- end
grant select on penalty_cases_ever to hub_api;
-- end
grant select on penalty_cases to hub_city;
-- end
create policy hub_city_reads on penalty_cases for select to hub_city using (
  true
);
-- end
create view penalty_cases_city as select * from penalty_cases where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on penalty_cases_city to hub_api;
-- end
alter view penalty_cases_city owner to hub_city;
-- end
grant select on penalty_cases to hub_district;
-- end
create policy hub_district_reads on penalty_cases for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view penalty_cases_district as select * from penalty_cases;
-- end
grant select on penalty_cases_district to hub_api;
-- end
alter view penalty_cases_district owner to hub_district;
-- end
grant select on penalty_cases to hub_town;
-- end
create policy hub_town_reads on penalty_cases for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view penalty_cases_town as select * from penalty_cases;
-- end
grant select on penalty_cases_town to hub_api;
-- end
alter view penalty_cases_town owner to hub_town;
-- end
grant select on penalty_cases to hub_village;
-- end
create policy hub_village_reads on penalty_cases for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view penalty_cases_village as select * from penalty_cases;
-- end
grant select on penalty_cases_village to hub_api;
-- end
alter view penalty_cases_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, violation, legal_basis, kinds, fine_cny, decision_no, decided_on, published_on, withdrawn_on, department_codes, organ_code, source_inspection_id, source_accident_id, licence_id) on penalty_cases to hub_face;
-- end
create policy hub_face_reads on penalty_cases for select to hub_face using (
  (published_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date) and (withdrawn_on is null or withdrawn_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes)
);
-- end
create view penalty_cases_face as select city_code, district_code, town_code, village_code, enterprise_id, id, violation, legal_basis, kinds, fine_cny, decision_no, decided_on, published_on, withdrawn_on, department_codes, organ_code, source_inspection_id, source_accident_id, licence_id from penalty_cases where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on penalty_cases_face to hub_api;
-- end
alter view penalty_cases_face owner to hub_face;
-- end
alter table special_profiles enable row level security;
-- end
alter table special_profiles force row level security;
-- end
create policy owner_keeps on special_profiles to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles to hub_api;
-- end
create policy hub_api_reads on special_profiles for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table special_profiles_past enable row level security;
-- end
alter table special_profiles_past force row level security;
-- end
create policy owner_keeps on special_profiles_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_past to hub_api;
-- end
create policy hub_api_reads on special_profiles_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view special_profiles_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, declared_on, verified_on, max_workers_shift, dispute_reason, cleared_on, state, department_codes, field_code, site_id, null::timestamptz as known_until from special_profiles union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, declared_on, verified_on, max_workers_shift, dispute_reason, cleared_on, state, department_codes, field_code, site_id, known_until from special_profiles_past;
-- end
grant select on special_profiles_ever to hub_api;
-- end
alter table special_profiles_commercial_process enable row level security;
-- end
alter table special_profiles_commercial_process force row level security;
-- end
create policy owner_keeps on special_profiles_commercial_process to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_commercial_process to hub_api;
-- end
create policy hub_api_reads on special_profiles_commercial_process for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table special_profiles_commercial_process_past enable row level security;
-- end
alter table special_profiles_commercial_process_past force row level security;
-- end
create policy owner_keeps on special_profiles_commercial_process_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_commercial_process_past to hub_api;
-- end
create policy hub_api_reads on special_profiles_commercial_process_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view special_profiles_commercial_process_ever with (security_invoker = true) as select id, facts, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from special_profiles_commercial_process union all select id, facts, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from special_profiles_commercial_process_past;
-- end
grant select on special_profiles_commercial_process_ever to hub_api;
-- end
alter table special_profiles_commercial_process_kind enable row level security;
-- end
alter table special_profiles_commercial_process_kind force row level security;
-- end
create policy owner_keeps on special_profiles_commercial_process_kind to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_commercial_process_kind to hub_api;
-- end
create policy hub_api_reads on special_profiles_commercial_process_kind for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table special_profiles_commercial_process_kind_past enable row level security;
-- end
alter table special_profiles_commercial_process_kind_past force row level security;
-- end
create policy owner_keeps on special_profiles_commercial_process_kind_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_commercial_process_kind_past to hub_api;
-- end
create policy hub_api_reads on special_profiles_commercial_process_kind_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view special_profiles_commercial_process_kind_ever with (security_invoker = true) as select id, facts_told, key_processes, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from special_profiles_commercial_process_kind union all select id, facts_told, key_processes, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from special_profiles_commercial_process_kind_past;
-- end
grant select on special_profiles_commercial_process_kind_ever to hub_api;
-- end
grant select on special_profiles to hub_city;
-- end
create policy hub_city_reads on special_profiles for select to hub_city using (
  true
);
-- end
create view special_profiles_city as select * from special_profiles where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'));
-- end
grant select on special_profiles_city to hub_api;
-- end
alter view special_profiles_city owner to hub_city;
-- end
grant select on special_profiles to hub_district;
-- end
create policy hub_district_reads on special_profiles for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view special_profiles_district as select * from special_profiles;
-- end
grant select on special_profiles_district to hub_api;
-- end
alter view special_profiles_district owner to hub_district;
-- end
grant select on special_profiles to hub_town;
-- end
create policy hub_town_reads on special_profiles for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view special_profiles_town as select * from special_profiles;
-- end
grant select on special_profiles_town to hub_api;
-- end
alter view special_profiles_town owner to hub_town;
-- end
grant select on special_profiles to hub_village;
-- end
create policy hub_village_reads on special_profiles for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view special_profiles_village as select * from special_profiles;
-- end
grant select on special_profiles_village to hub_api;
-- end
alter view special_profiles_village owner to hub_village;
-- end
alter table major_installations enable row level security;
-- end
alter table major_installations force row level security;
-- end
create policy owner_keeps on major_installations to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on major_installations to hub_api;
-- end
create policy hub_api_reads on major_installations for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table major_installations_past enable row level security;
-- end
alter table major_installations_past force row level security;
-- end
create policy owner_keeps on major_installations_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on major_installations_past to hub_api;
-- end
create policy hub_api_reads on major_installations_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view major_installations_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, level, filing_no, filed_on, assessed_on, written_off_on, write_off_reason, state, department_codes, principal_person_id, technical_person_id, operation_person_id, evaluation_id, site_id, null::timestamptz as known_until from major_installations union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, name, level, filing_no, filed_on, assessed_on, written_off_on, write_off_reason, state, department_codes, principal_person_id, technical_person_id, operation_person_id, evaluation_id, site_id, known_until from major_installations_past;
-- end
grant select on major_installations_ever to hub_api;
-- end
alter table major_installations_secret enable row level security;
-- end
alter table major_installations_secret force row level security;
-- end
create policy owner_keeps on major_installations_secret to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on major_installations_secret to hub_api;
-- end
create policy hub_api_reads on major_installations_secret for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table major_installations_secret_past enable row level security;
-- end
alter table major_installations_secret_past force row level security;
-- end
create policy owner_keeps on major_installations_secret_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on major_installations_secret_past to hub_api;
-- end
create policy hub_api_reads on major_installations_secret_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view major_installations_secret_ever with (security_invoker = true) as select id, r_value, location, population_500m, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from major_installations_secret union all select id, r_value, location, population_500m, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from major_installations_secret_past;
-- end
grant select on major_installations_secret_ever to hub_api;
-- end
grant select on major_installations to hub_city;
-- end
create policy hub_city_reads on major_installations for select to hub_city using (
  true
);
-- end
create view major_installations_city as select * from major_installations where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'));
-- end
grant select on major_installations_city to hub_api;
-- end
alter view major_installations_city owner to hub_city;
-- end
grant select on major_installations to hub_district;
-- end
create policy hub_district_reads on major_installations for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view major_installations_district as select * from major_installations;
-- end
grant select on major_installations_district to hub_api;
-- end
alter view major_installations_district owner to hub_district;
-- end
grant select on major_installations to hub_town;
-- end
create policy hub_town_reads on major_installations for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view major_installations_town as select * from major_installations;
-- end
grant select on major_installations_town to hub_api;
-- end
alter view major_installations_town owner to hub_town;
-- end
grant select on major_installations to hub_village;
-- end
create policy hub_village_reads on major_installations for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view major_installations_village as select * from major_installations;
-- end
grant select on major_installations_village to hub_api;
-- end
alter view major_installations_village owner to hub_village;
-- end
alter table installation_chemicals enable row level security;
-- end
alter table installation_chemicals force row level security;
-- end
create policy owner_keeps on installation_chemicals to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on installation_chemicals to hub_api;
-- end
create policy hub_api_reads on installation_chemicals for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table installation_chemicals_past enable row level security;
-- end
alter table installation_chemicals_past force row level security;
-- end
create policy owner_keeps on installation_chemicals_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on installation_chemicals_past to hub_api;
-- end
create policy hub_api_reads on installation_chemicals_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view installation_chemicals_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, substance_code, category_code, material_id, installation_id, null::timestamptz as known_until from installation_chemicals union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, substance_code, category_code, material_id, installation_id, known_until from installation_chemicals_past;
-- end
grant select on installation_chemicals_ever to hub_api;
-- end
alter table installation_chemicals_secret enable row level security;
-- end
alter table installation_chemicals_secret force row level security;
-- end
create policy owner_keeps on installation_chemicals_secret to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on installation_chemicals_secret to hub_api;
-- end
create policy hub_api_reads on installation_chemicals_secret for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table installation_chemicals_secret_past enable row level security;
-- end
alter table installation_chemicals_secret_past force row level security;
-- end
create policy owner_keeps on installation_chemicals_secret_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on installation_chemicals_secret_past to hub_api;
-- end
create policy hub_api_reads on installation_chemicals_secret_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view installation_chemicals_secret_ever with (security_invoker = true) as select id, name_zh, quantity_t, critical_quantity_t, beta, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from installation_chemicals_secret union all select id, name_zh, quantity_t, critical_quantity_t, beta, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from installation_chemicals_secret_past;
-- end
grant select on installation_chemicals_secret_ever to hub_api;
-- end
grant select on installation_chemicals to hub_city;
-- end
create policy hub_city_reads on installation_chemicals for select to hub_city using (
  true
);
-- end
create view installation_chemicals_city as select * from installation_chemicals where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION'));
-- end
grant select on installation_chemicals_city to hub_api;
-- end
alter view installation_chemicals_city owner to hub_city;
-- end
grant select on installation_chemicals to hub_district;
-- end
create policy hub_district_reads on installation_chemicals for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/EMERGENCY', 'OFFICER/SUPERVISION', 'PARTNER/CASE', 'PARTNER/EMERGENCY', 'PARTNER/SUPERVISION') then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view installation_chemicals_district as select * from installation_chemicals;
-- end
grant select on installation_chemicals_district to hub_api;
-- end
alter view installation_chemicals_district owner to hub_district;
-- end
grant select on installation_chemicals to hub_town;
-- end
create policy hub_town_reads on installation_chemicals for select to hub_town using (
  false
);
-- end
create view installation_chemicals_town as select * from installation_chemicals;
-- end
grant select on installation_chemicals_town to hub_api;
-- end
alter view installation_chemicals_town owner to hub_town;
-- end
grant select on installation_chemicals to hub_village;
-- end
create policy hub_village_reads on installation_chemicals for select to hub_village using (
  false
);
-- end
create view installation_chemicals_village as select * from installation_chemicals;
-- end
grant select on installation_chemicals_village to hub_api;
-- end
alter view installation_chemicals_village owner to hub_village;
-- end
alter table hazards enable row level security;
-- end
alter table hazards force row level security;
-- end
create policy owner_keeps on hazards to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards to hub_api;
-- end
create policy hub_api_reads on hazards for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table hazards_past enable row level security;
-- end
alter table hazards_past force row level security;
-- end
create policy owner_keeps on hazards_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_past to hub_api;
-- end
create policy hub_api_reads on hazards_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view hazards_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, found_at, level, deadline, rejections, extension_until, work_stopped, rectified_on, rectified_by_ref, accepted_by_ref, accepted_on, closed_on, state, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, source_code, category_code, factor_code, accident_type_code, criterion_code, supervision_code, responsible_person_id, supervisor_id, accepted_by_id, inspection_id, evaluation_id, standardization_id, self_check_id, site_id, null::timestamptz as known_until from hazards union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, found_at, level, deadline, rejections, extension_until, work_stopped, rectified_on, rectified_by_ref, accepted_by_ref, accepted_on, closed_on, state, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, source_code, category_code, factor_code, accident_type_code, criterion_code, supervision_code, responsible_person_id, supervisor_id, accepted_by_id, inspection_id, evaluation_id, standardization_id, self_check_id, site_id, known_until from hazards_past;
-- end
grant select on hazards_ever to hub_api;
-- end
alter table hazards_commercial enable row level security;
-- end
alter table hazards_commercial force row level security;
-- end
create policy owner_keeps on hazards_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_commercial to hub_api;
-- end
create policy hub_api_reads on hazards_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table hazards_commercial_past enable row level security;
-- end
alter table hazards_commercial_past force row level security;
-- end
create policy owner_keeps on hazards_commercial_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_commercial_past to hub_api;
-- end
create policy hub_api_reads on hazards_commercial_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view hazards_commercial_ever with (security_invoker = true) as select id, description, photos_before, measure, funds_cny, contingency, harm, treatment_goal, treatment_result, rejection_reason, extension_reason, photos_after, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from hazards_commercial union all select id, description, photos_before, measure, funds_cny, contingency, harm, treatment_goal, treatment_result, rejection_reason, extension_reason, photos_after, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from hazards_commercial_past;
-- end
grant select on hazards_commercial_ever to hub_api;
-- end
alter table hazards_sensitive enable row level security;
-- end
alter table hazards_sensitive force row level security;
-- end
create policy owner_keeps on hazards_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_sensitive to hub_api;
-- end
create policy hub_api_reads on hazards_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and (false)
);
-- end
alter table hazards_sensitive_past enable row level security;
-- end
alter table hazards_sensitive_past force row level security;
-- end
create policy owner_keeps on hazards_sensitive_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_sensitive_past to hub_api;
-- end
create policy hub_api_reads on hazards_sensitive_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and (false)
);
-- end
create view hazards_sensitive_ever with (security_invoker = true) as select id, reporter_name, reporter_phone, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from hazards_sensitive union all select id, reporter_name, reporter_phone, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from hazards_sensitive_past;
-- end
grant select on hazards_sensitive_ever to hub_api;
-- end
alter table hazards_sensitive_masked enable row level security;
-- end
alter table hazards_sensitive_masked force row level security;
-- end
create policy owner_keeps on hazards_sensitive_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_sensitive_masked to hub_api;
-- end
create policy hub_api_reads on hazards_sensitive_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
alter table hazards_sensitive_masked_past enable row level security;
-- end
alter table hazards_sensitive_masked_past force row level security;
-- end
create policy owner_keeps on hazards_sensitive_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on hazards_sensitive_masked_past to hub_api;
-- end
create policy hub_api_reads on hazards_sensitive_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create view hazards_sensitive_masked_ever with (security_invoker = true) as select id, reporter_name_masked, reporter_phone_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from hazards_sensitive_masked union all select id, reporter_name_masked, reporter_phone_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from hazards_sensitive_masked_past;
-- end
grant select on hazards_sensitive_masked_ever to hub_api;
-- end
alter table hazards_counts enable row level security;
-- end
alter table hazards_counts force row level security;
-- end
create policy owner_keeps on hazards_counts to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
create policy owner_counts on hazards_counts for insert to current_user with check (true);
-- end
grant select on hazards_counts to hub_api;
-- end
create policy hub_api_reads on hazards_counts for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
grant select on hazards to hub_city;
-- end
create policy hub_city_reads on hazards for select to hub_city using (
  true
);
-- end
create view hazards_city as select * from hazards where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on hazards_city to hub_api;
-- end
alter view hazards_city owner to hub_city;
-- end
grant select on hazards to hub_district;
-- end
create policy hub_district_reads on hazards for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view hazards_district as select * from hazards;
-- end
grant select on hazards_district to hub_api;
-- end
alter view hazards_district owner to hub_district;
-- end
grant select on hazards to hub_town;
-- end
create policy hub_town_reads on hazards for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view hazards_town as select * from hazards;
-- end
grant select on hazards_town to hub_api;
-- end
alter view hazards_town owner to hub_town;
-- end
grant select on hazards to hub_village;
-- end
create policy hub_village_reads on hazards for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view hazards_village as select * from hazards;
-- end
grant select on hazards_village to hub_api;
-- end
alter view hazards_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, supervision_code, inspection_id, standardization_id, self_check_id, site_id) on hazards to hub_face;
-- end
create policy hub_face_reads on hazards for select to hub_face using (
  (listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date) and (struck_off_on is null or struck_off_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
);
-- end
create view hazards_face as select city_code, district_code, town_code, village_code, enterprise_id, id, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, supervision_code, inspection_id, standardization_id, self_check_id, site_id from hazards where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on hazards_face to hub_api;
-- end
alter view hazards_face owner to hub_face;
-- end
alter table self_checks enable row level security;
-- end
alter table self_checks force row level security;
-- end
create policy owner_keeps on self_checks to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on self_checks to hub_api;
-- end
create policy hub_api_reads on self_checks for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table self_checks_past enable row level security;
-- end
alter table self_checks_past force row level security;
-- end
create policy owner_keeps on self_checks_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on self_checks_past to hub_api;
-- end
create policy hub_api_reads on self_checks_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view self_checks_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, period, items_checked, hazards_found, submitted_at, department_codes, signed_by_id, null::timestamptz as known_until from self_checks union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, period, items_checked, hazards_found, submitted_at, department_codes, signed_by_id, known_until from self_checks_past;
-- end
grant select on self_checks_ever to hub_api;
-- end
grant select on self_checks to hub_city;
-- end
create policy hub_city_reads on self_checks for select to hub_city using (
  true
);
-- end
create view self_checks_city as select * from self_checks where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on self_checks_city to hub_api;
-- end
alter view self_checks_city owner to hub_city;
-- end
grant select on self_checks to hub_district;
-- end
create policy hub_district_reads on self_checks for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view self_checks_district as select * from self_checks;
-- end
grant select on self_checks_district to hub_api;
-- end
alter view self_checks_district owner to hub_district;
-- end
grant select on self_checks to hub_town;
-- end
create policy hub_town_reads on self_checks for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view self_checks_town as select * from self_checks;
-- end
grant select on self_checks_town to hub_api;
-- end
alter view self_checks_town owner to hub_town;
-- end
grant select on self_checks to hub_village;
-- end
create policy hub_village_reads on self_checks for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view self_checks_village as select * from self_checks;
-- end
grant select on self_checks_village to hub_api;
-- end
alter view self_checks_village owner to hub_village;
-- end
alter table standardizations enable row level security;
-- end
alter table standardizations force row level security;
-- end
create policy owner_keeps on standardizations to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on standardizations to hub_api;
-- end
create policy hub_api_reads on standardizations for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table standardizations_past enable row level security;
-- end
alter table standardizations_past force row level security;
-- end
create policy owner_keeps on standardizations_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on standardizations_past to hub_api;
-- end
create policy hub_api_reads on standardizations_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view standardizations_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, grade, industry_standard, self_evaluated_on, reviewed_on, notice_until, announced_on, certificate_no, valid_to, refusal_reason, revoked_on, revocation_reason, state, department_codes, reviewer_id, null::timestamptz as known_until from standardizations union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, grade, industry_standard, self_evaluated_on, reviewed_on, notice_until, announced_on, certificate_no, valid_to, refusal_reason, revoked_on, revocation_reason, state, department_codes, reviewer_id, known_until from standardizations_past;
-- end
grant select on standardizations_ever to hub_api;
-- end
alter table standardizations_operational_standardization_scores enable row level security;
-- end
alter table standardizations_operational_standardization_scores force row level security;
-- end
create policy owner_keeps on standardizations_operational_standardization_scores to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on standardizations_operational_standardization_scores to hub_api;
-- end
create policy hub_api_reads on standardizations_operational_standardization_scores for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table standardizations_operational_standardization_scores_past enable row level security;
-- end
alter table standardizations_operational_standardization_scores_past force row level security;
-- end
create policy owner_keeps on standardizations_operational_standardization_scores_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on standardizations_operational_standardization_scores_past to hub_api;
-- end
create policy hub_api_reads on standardizations_operational_standardization_scores_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view standardizations_operational_standardization_scores_ever with (security_invoker = true) as select id, self_score, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from standardizations_operational_standardization_scores union all select id, self_score, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from standardizations_operational_standardization_scores_past;
-- end
grant select on standardizations_operational_standardization_scores_ever to hub_api;
-- end
grant select on standardizations to hub_city;
-- end
create policy hub_city_reads on standardizations for select to hub_city using (
  true
);
-- end
create view standardizations_city as select * from standardizations where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on standardizations_city to hub_api;
-- end
alter view standardizations_city owner to hub_city;
-- end
grant select on standardizations to hub_district;
-- end
create policy hub_district_reads on standardizations for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view standardizations_district as select * from standardizations;
-- end
grant select on standardizations_district to hub_api;
-- end
alter view standardizations_district owner to hub_district;
-- end
grant select on standardizations to hub_town;
-- end
create policy hub_town_reads on standardizations for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view standardizations_town as select * from standardizations;
-- end
grant select on standardizations_town to hub_api;
-- end
alter view standardizations_town owner to hub_town;
-- end
grant select on standardizations to hub_village;
-- end
create policy hub_village_reads on standardizations for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view standardizations_village as select * from standardizations;
-- end
grant select on standardizations_village to hub_api;
-- end
alter view standardizations_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, grade, announced_on, certificate_no, valid_to, revoked_on, state, department_codes, reviewer_id) on standardizations to hub_face;
-- end
create policy hub_face_reads on standardizations for select to hub_face using (
  true
);
-- end
create view standardizations_face as select city_code, district_code, town_code, village_code, enterprise_id, id, grade, announced_on, certificate_no, valid_to, revoked_on, state, department_codes, reviewer_id from standardizations where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on standardizations_face to hub_api;
-- end
alter view standardizations_face owner to hub_face;
-- end
alter table element_scores enable row level security;
-- end
alter table element_scores force row level security;
-- end
create policy owner_keeps on element_scores to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on element_scores to hub_api;
-- end
create policy hub_api_reads on element_scores for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table element_scores_past enable row level security;
-- end
alter table element_scores_past force row level security;
-- end
create policy owner_keeps on element_scores_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on element_scores_past to hub_api;
-- end
create policy hub_api_reads on element_scores_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view element_scores_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, element_code, standardization_id, null::timestamptz as known_until from element_scores union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, department_codes, element_code, standardization_id, known_until from element_scores_past;
-- end
grant select on element_scores_ever to hub_api;
-- end
alter table element_scores_commercial enable row level security;
-- end
alter table element_scores_commercial force row level security;
-- end
create policy owner_keeps on element_scores_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on element_scores_commercial to hub_api;
-- end
create policy hub_api_reads on element_scores_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table element_scores_commercial_past enable row level security;
-- end
alter table element_scores_commercial_past force row level security;
-- end
create policy owner_keeps on element_scores_commercial_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on element_scores_commercial_past to hub_api;
-- end
create policy hub_api_reads on element_scores_commercial_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view element_scores_commercial_ever with (security_invoker = true) as select id, score, score_max, lacking, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from element_scores_commercial union all select id, score, score_max, lacking, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from element_scores_commercial_past;
-- end
grant select on element_scores_commercial_ever to hub_api;
-- end
grant select on element_scores to hub_city;
-- end
create policy hub_city_reads on element_scores for select to hub_city using (
  true
);
-- end
create view element_scores_city as select * from element_scores where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on element_scores_city to hub_api;
-- end
alter view element_scores_city owner to hub_city;
-- end
grant select on element_scores to hub_district;
-- end
create policy hub_district_reads on element_scores for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view element_scores_district as select * from element_scores;
-- end
grant select on element_scores_district to hub_api;
-- end
alter view element_scores_district owner to hub_district;
-- end
grant select on element_scores to hub_town;
-- end
create policy hub_town_reads on element_scores for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view element_scores_town as select * from element_scores;
-- end
grant select on element_scores_town to hub_api;
-- end
alter view element_scores_town owner to hub_town;
-- end
grant select on element_scores to hub_village;
-- end
create policy hub_village_reads on element_scores for select to hub_village using (
  false
);
-- end
create view element_scores_village as select * from element_scores;
-- end
grant select on element_scores_village to hub_api;
-- end
alter view element_scores_village owner to hub_village;
-- end
alter table credit_records enable row level security;
-- end
alter table credit_records force row level security;
-- end
create policy owner_keeps on credit_records to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on credit_records to hub_api;
-- end
create policy hub_api_reads on credit_records for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table credit_records_past enable row level security;
-- end
alter table credit_records_past force row level security;
-- end
create policy owner_keeps on credit_records_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on credit_records_past to hub_api;
-- end
create policy hub_api_reads on credit_records_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view credit_records_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, event_kind, scheme, grounds, points, noticed_on, party_answer, listed_on, until, repair_applied_on, repair_statement, repair_refusal, removed_on, removal_reason, state, department_codes, trigger_code, decided_by_code, penalty_case_id, hazard_id, accident_id, null::timestamptz as known_until from credit_records union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, event_kind, scheme, grounds, points, noticed_on, party_answer, listed_on, until, repair_applied_on, repair_statement, repair_refusal, removed_on, removal_reason, state, department_codes, trigger_code, decided_by_code, penalty_case_id, hazard_id, accident_id, known_until from credit_records_past;
-- end
grant select on credit_records_ever to hub_api;
-- end
grant select on credit_records to hub_city;
-- end
create policy hub_city_reads on credit_records for select to hub_city using (
  true
);
-- end
create view credit_records_city as select * from credit_records where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'));
-- end
grant select on credit_records_city to hub_api;
-- end
alter view credit_records_city owner to hub_city;
-- end
grant select on credit_records to hub_district;
-- end
create policy hub_district_reads on credit_records for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view credit_records_district as select * from credit_records;
-- end
grant select on credit_records_district to hub_api;
-- end
alter view credit_records_district owner to hub_district;
-- end
grant select on credit_records to hub_town;
-- end
create policy hub_town_reads on credit_records for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view credit_records_town as select * from credit_records;
-- end
grant select on credit_records_town to hub_api;
-- end
alter view credit_records_town owner to hub_town;
-- end
grant select on credit_records to hub_village;
-- end
create policy hub_village_reads on credit_records for select to hub_village using (
  false
);
-- end
create view credit_records_village as select * from credit_records;
-- end
grant select on credit_records_village to hub_api;
-- end
alter view credit_records_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, scheme, listed_on, until, removed_on, removal_reason, department_codes, trigger_code, decided_by_code, penalty_case_id, hazard_id, accident_id) on credit_records to hub_face;
-- end
create policy hub_face_reads on credit_records for select to hub_face using (
  (listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date) and (removed_on is null or removed_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)) and (until is null or until > (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
);
-- end
create view credit_records_face as select city_code, district_code, town_code, village_code, enterprise_id, id, scheme, listed_on, until, removed_on, removal_reason, department_codes, trigger_code, decided_by_code, penalty_case_id, hazard_id, accident_id from credit_records where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on credit_records_face to hub_api;
-- end
alter view credit_records_face owner to hub_face;
-- end
alter table pledges enable row level security;
-- end
alter table pledges force row level security;
-- end
create policy owner_keeps on pledges to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pledges to hub_api;
-- end
create policy hub_api_reads on pledges for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table pledges_past enable row level security;
-- end
alter table pledges_past force row level security;
-- end
create policy owner_keeps on pledges_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pledges_past to hub_api;
-- end
create policy hub_api_reads on pledges_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view pledges_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, year, signed_on, fulfilment_report, department_codes, signed_by_id, null::timestamptz as known_until from pledges union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, year, signed_on, fulfilment_report, department_codes, signed_by_id, known_until from pledges_past;
-- end
grant select on pledges_ever to hub_api;
-- end
grant select on pledges to hub_city;
-- end
create policy hub_city_reads on pledges for select to hub_city using (
  true
);
-- end
create view pledges_city as select * from pledges where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on pledges_city to hub_api;
-- end
alter view pledges_city owner to hub_city;
-- end
grant select on pledges to hub_district;
-- end
create policy hub_district_reads on pledges for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pledges_district as select * from pledges;
-- end
grant select on pledges_district to hub_api;
-- end
alter view pledges_district owner to hub_district;
-- end
grant select on pledges to hub_town;
-- end
create policy hub_town_reads on pledges for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pledges_town as select * from pledges;
-- end
grant select on pledges_town to hub_api;
-- end
alter view pledges_town owner to hub_town;
-- end
grant select on pledges to hub_village;
-- end
create policy hub_village_reads on pledges for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pledges_village as select * from pledges;
-- end
grant select on pledges_village to hub_api;
-- end
alter view pledges_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, year, signed_on, department_codes) on pledges to hub_face;
-- end
create policy hub_face_reads on pledges for select to hub_face using (
  true
);
-- end
create view pledges_face as select city_code, district_code, town_code, village_code, enterprise_id, id, year, signed_on, department_codes from pledges where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on pledges_face to hub_api;
-- end
alter view pledges_face owner to hub_face;
-- end
alter table institutions enable row level security;
-- end
alter table institutions force row level security;
-- end
create policy owner_keeps on institutions to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on institutions to hub_api;
-- end
create policy hub_api_reads on institutions for select to hub_api using (
  (select current_setting('hub.caller', true) <> '')
);
-- end
alter table evaluations enable row level security;
-- end
alter table evaluations force row level security;
-- end
create policy owner_keeps on evaluations to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations to hub_api;
-- end
create policy hub_api_reads on evaluations for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table evaluations_past enable row level security;
-- end
alter table evaluations_past force row level security;
-- end
create policy owner_keeps on evaluations_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations_past to hub_api;
-- end
create policy hub_api_reads on evaluations_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view evaluations_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, report_no, project_lead, site_visit_on, signed_on, valid_to, upload_due_on, uploaded_on, spot_checked_on, spot_check_result, found_false, conclusion, state, department_codes, kind_code, institution_id, null::timestamptz as known_until from evaluations union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, report_no, project_lead, site_visit_on, signed_on, valid_to, upload_due_on, uploaded_on, spot_checked_on, spot_check_result, found_false, conclusion, state, department_codes, kind_code, institution_id, known_until from evaluations_past;
-- end
grant select on evaluations_ever to hub_api;
-- end
alter table evaluations_commercial enable row level security;
-- end
alter table evaluations_commercial force row level security;
-- end
create policy owner_keeps on evaluations_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations_commercial to hub_api;
-- end
create policy hub_api_reads on evaluations_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table evaluations_commercial_past enable row level security;
-- end
alter table evaluations_commercial_past force row level security;
-- end
create policy owner_keeps on evaluations_commercial_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations_commercial_past to hub_api;
-- end
create policy hub_api_reads on evaluations_commercial_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view evaluations_commercial_ever with (security_invoker = true) as select id, report_file, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from evaluations_commercial union all select id, report_file, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from evaluations_commercial_past;
-- end
grant select on evaluations_commercial_ever to hub_api;
-- end
alter table evaluations_commercial_masked enable row level security;
-- end
alter table evaluations_commercial_masked force row level security;
-- end
create policy owner_keeps on evaluations_commercial_masked to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations_commercial_masked to hub_api;
-- end
create policy hub_api_reads on evaluations_commercial_masked for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table evaluations_commercial_masked_past enable row level security;
-- end
alter table evaluations_commercial_masked_past force row level security;
-- end
create policy owner_keeps on evaluations_commercial_masked_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on evaluations_commercial_masked_past to hub_api;
-- end
create policy hub_api_reads on evaluations_commercial_masked_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view evaluations_commercial_masked_ever with (security_invoker = true) as select id, report_file_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from evaluations_commercial_masked union all select id, report_file_masked, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from evaluations_commercial_masked_past;
-- end
grant select on evaluations_commercial_masked_ever to hub_api;
-- end
grant select on evaluations to hub_city;
-- end
create policy hub_city_reads on evaluations for select to hub_city using (
  true
);
-- end
create view evaluations_city as select * from evaluations where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on evaluations_city to hub_api;
-- end
alter view evaluations_city owner to hub_city;
-- end
grant select on evaluations to hub_district;
-- end
create policy hub_district_reads on evaluations for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view evaluations_district as select * from evaluations;
-- end
grant select on evaluations_district to hub_api;
-- end
alter view evaluations_district owner to hub_district;
-- end
grant select on evaluations to hub_town;
-- end
create policy hub_town_reads on evaluations for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view evaluations_town as select * from evaluations;
-- end
grant select on evaluations_town to hub_api;
-- end
alter view evaluations_town owner to hub_town;
-- end
grant select on evaluations to hub_village;
-- end
create policy hub_village_reads on evaluations for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view evaluations_village as select * from evaluations;
-- end
grant select on evaluations_village to hub_api;
-- end
alter view evaluations_village owner to hub_village;
-- end
alter table accidents enable row level security;
-- end
alter table accidents force row level security;
-- end
create policy owner_keeps on accidents to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accidents to hub_api;
-- end
create policy hub_api_reads on accidents for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table accidents_past enable row level security;
-- end
alter table accidents_past force row level security;
-- end
create policy owner_keeps on accidents_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accidents_past to hub_api;
-- end
create policy hub_api_reads on accidents_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view accidents_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, report_approved_on, report_published_on, report_summary, department_codes, severity_code, accident_type_code, site_id, null::timestamptz as known_until from accidents union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, report_approved_on, report_published_on, report_summary, department_codes, severity_code, accident_type_code, site_id, known_until from accidents_past;
-- end
grant select on accidents_ever to hub_api;
-- end
alter table accidents_sensitive enable row level security;
-- end
alter table accidents_sensitive force row level security;
-- end
create policy owner_keeps on accidents_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accidents_sensitive to hub_api;
-- end
create policy hub_api_reads on accidents_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table accidents_sensitive_past enable row level security;
-- end
alter table accidents_sensitive_past force row level security;
-- end
create policy owner_keeps on accidents_sensitive_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on accidents_sensitive_past to hub_api;
-- end
create policy hub_api_reads on accidents_sensitive_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view accidents_sensitive_ever with (security_invoker = true) as select id, happened_at, reported_at, place, deaths, serious_injuries, direct_loss_10k, state, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from accidents_sensitive union all select id, happened_at, reported_at, place, deaths, serious_injuries, direct_loss_10k, state, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from accidents_sensitive_past;
-- end
grant select on accidents_sensitive_ever to hub_api;
-- end
grant select on accidents to hub_city;
-- end
create policy hub_city_reads on accidents for select to hub_city using (
  true
);
-- end
create view accidents_city as select * from accidents where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'));
-- end
grant select on accidents_city to hub_api;
-- end
alter view accidents_city owner to hub_city;
-- end
grant select on accidents to hub_district;
-- end
create policy hub_district_reads on accidents for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY') then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view accidents_district as select * from accidents;
-- end
grant select on accidents_district to hub_api;
-- end
alter view accidents_district owner to hub_district;
-- end
grant select on accidents to hub_town;
-- end
create policy hub_town_reads on accidents for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY') then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view accidents_town as select * from accidents;
-- end
grant select on accidents_town to hub_api;
-- end
alter view accidents_town owner to hub_town;
-- end
grant select on accidents to hub_village;
-- end
create policy hub_village_reads on accidents for select to hub_village using (
  false
);
-- end
create view accidents_village as select * from accidents;
-- end
grant select on accidents_village to hub_api;
-- end
alter view accidents_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, report_approved_on, report_published_on, report_summary, department_codes, severity_code, accident_type_code, site_id) on accidents to hub_face;
-- end
create policy hub_face_reads on accidents for select to hub_face using (
  (report_published_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 7), '')::date))
    or (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY')) and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view accidents_face as select city_code, district_code, town_code, village_code, enterprise_id, id, report_approved_on, report_published_on, report_summary, department_codes, severity_code, accident_type_code, site_id from accidents where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on accidents_face to hub_api;
-- end
alter view accidents_face owner to hub_face;
-- end
alter table department_lists enable row level security;
-- end
alter table department_lists force row level security;
-- end
create policy owner_keeps on department_lists to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on department_lists to hub_api;
-- end
create policy hub_api_reads on department_lists for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table department_lists_past enable row level security;
-- end
alter table department_lists_past force row level security;
-- end
create policy owner_keeps on department_lists_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on department_lists_past to hub_api;
-- end
create policy hub_api_reads on department_lists_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view department_lists_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, version_no, year, published_on, state, department_codes, department_code, null::timestamptz as known_until from department_lists union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, version_no, year, published_on, state, department_codes, department_code, known_until from department_lists_past;
-- end
grant select on department_lists_ever to hub_api;
-- end
grant select on department_lists to hub_city;
-- end
create policy hub_city_reads on department_lists for select to hub_city using (
  true
);
-- end
create view department_lists_city as select * from department_lists where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on department_lists_city to hub_api;
-- end
alter view department_lists_city owner to hub_city;
-- end
grant select on department_lists to hub_district;
-- end
create policy hub_district_reads on department_lists for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_lists_district as select * from department_lists;
-- end
grant select on department_lists_district to hub_api;
-- end
alter view department_lists_district owner to hub_district;
-- end
grant select on department_lists to hub_town;
-- end
create policy hub_town_reads on department_lists for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_lists_town as select * from department_lists;
-- end
grant select on department_lists_town to hub_api;
-- end
alter view department_lists_town owner to hub_town;
-- end
grant select on department_lists to hub_village;
-- end
create policy hub_village_reads on department_lists for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_lists_village as select * from department_lists;
-- end
grant select on department_lists_village to hub_api;
-- end
alter view department_lists_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, version_no, year, published_on, state, department_codes, department_code) on department_lists to hub_face;
-- end
create policy hub_face_reads on department_lists for select to hub_face using (
  true
);
-- end
create view department_lists_face as select city_code, district_code, town_code, village_code, enterprise_id, id, version_no, year, published_on, state, department_codes, department_code from department_lists where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on department_lists_face to hub_api;
-- end
alter view department_lists_face owner to hub_face;
-- end
alter table department_list_entries enable row level security;
-- end
alter table department_list_entries force row level security;
-- end
create policy owner_keeps on department_list_entries to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on department_list_entries to hub_api;
-- end
create policy hub_api_reads on department_list_entries for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table department_list_entries_past enable row level security;
-- end
alter table department_list_entries_past force row level security;
-- end
create policy owner_keeps on department_list_entries_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on department_list_entries_past to hub_api;
-- end
create policy hub_api_reads on department_list_entries_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view department_list_entries_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, role, reason, current, challenged_on, challenge_reason, settled_on, settlement, department_codes, department_code, list_id, null::timestamptz as known_until from department_list_entries union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, role, reason, current, challenged_on, challenge_reason, settled_on, settlement, department_codes, department_code, list_id, known_until from department_list_entries_past;
-- end
grant select on department_list_entries_ever to hub_api;
-- end
grant select on department_list_entries to hub_city;
-- end
create policy hub_city_reads on department_list_entries for select to hub_city using (
  true
);
-- end
create view department_list_entries_city as select * from department_list_entries where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on department_list_entries_city to hub_api;
-- end
alter view department_list_entries_city owner to hub_city;
-- end
grant select on department_list_entries to hub_district;
-- end
create policy hub_district_reads on department_list_entries for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_list_entries_district as select * from department_list_entries;
-- end
grant select on department_list_entries_district to hub_api;
-- end
alter view department_list_entries_district owner to hub_district;
-- end
grant select on department_list_entries to hub_town;
-- end
create policy hub_town_reads on department_list_entries for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_list_entries_town as select * from department_list_entries;
-- end
grant select on department_list_entries_town to hub_api;
-- end
alter view department_list_entries_town owner to hub_town;
-- end
grant select on department_list_entries to hub_village;
-- end
create policy hub_village_reads on department_list_entries for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view department_list_entries_village as select * from department_list_entries;
-- end
grant select on department_list_entries_village to hub_api;
-- end
alter view department_list_entries_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, role, reason, current, challenged_on, department_codes, department_code, list_id) on department_list_entries to hub_face;
-- end
create policy hub_face_reads on department_list_entries for select to hub_face using (
  true
);
-- end
create view department_list_entries_face as select city_code, district_code, town_code, village_code, enterprise_id, id, role, reason, current, challenged_on, department_codes, department_code, list_id from department_list_entries where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on department_list_entries_face to hub_api;
-- end
alter view department_list_entries_face owner to hub_face;
-- end
alter table pilots enable row level security;
-- end
alter table pilots force row level security;
-- end
create policy owner_keeps on pilots to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pilots to hub_api;
-- end
create policy hub_api_reads on pilots for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table pilots_past enable row level security;
-- end
alter table pilots_past force row level security;
-- end
create policy owner_keeps on pilots_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pilots_past to hub_api;
-- end
create policy hub_api_reads on pilots_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view pilots_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, is_key_industry, batch, selected_on, quota_base, quota_chosen, quota_key, left_on, leaving_reason, state, department_codes, owner_department_code, owner_grid_code, null::timestamptz as known_until from pilots union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, is_key_industry, batch, selected_on, quota_base, quota_chosen, quota_key, left_on, leaving_reason, state, department_codes, owner_department_code, owner_grid_code, known_until from pilots_past;
-- end
grant select on pilots_ever to hub_api;
-- end
grant select on pilots to hub_city;
-- end
create policy hub_city_reads on pilots for select to hub_city using (
  true
);
-- end
create view pilots_city as select * from pilots where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on pilots_city to hub_api;
-- end
alter view pilots_city owner to hub_city;
-- end
grant select on pilots to hub_district;
-- end
create policy hub_district_reads on pilots for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilots_district as select * from pilots;
-- end
grant select on pilots_district to hub_api;
-- end
alter view pilots_district owner to hub_district;
-- end
grant select on pilots to hub_town;
-- end
create policy hub_town_reads on pilots for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilots_town as select * from pilots;
-- end
grant select on pilots_town to hub_api;
-- end
alter view pilots_town owner to hub_town;
-- end
grant select on pilots to hub_village;
-- end
create policy hub_village_reads on pilots for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilots_village as select * from pilots;
-- end
grant select on pilots_village to hub_api;
-- end
alter view pilots_village owner to hub_village;
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, kind, selected_on, left_on, leaving_reason, state, department_codes, owner_department_code, owner_grid_code) on pilots to hub_face;
-- end
create policy hub_face_reads on pilots for select to hub_face using (
  true
);
-- end
create view pilots_face as select city_code, district_code, town_code, village_code, enterprise_id, id, kind, selected_on, left_on, leaving_reason, state, department_codes, owner_department_code, owner_grid_code from pilots where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
-- end
grant select on pilots_face to hub_api;
-- end
alter view pilots_face owner to hub_face;
-- end
alter table pilot_progress enable row level security;
-- end
alter table pilot_progress force row level security;
-- end
create policy owner_keeps on pilot_progress to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pilot_progress to hub_api;
-- end
create policy hub_api_reads on pilot_progress for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table pilot_progress_past enable row level security;
-- end
alter table pilot_progress_past force row level security;
-- end
create policy owner_keeps on pilot_progress_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on pilot_progress_past to hub_api;
-- end
create policy hub_api_reads on pilot_progress_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view pilot_progress_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, item, score, reached_on, department_codes, pilot_id, null::timestamptz as known_until from pilot_progress union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, item, score, reached_on, department_codes, pilot_id, known_until from pilot_progress_past;
-- end
grant select on pilot_progress_ever to hub_api;
-- end
grant select on pilot_progress to hub_city;
-- end
create policy hub_city_reads on pilot_progress for select to hub_city using (
  true
);
-- end
create view pilot_progress_city as select * from pilot_progress where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on pilot_progress_city to hub_api;
-- end
alter view pilot_progress_city owner to hub_city;
-- end
grant select on pilot_progress to hub_district;
-- end
create policy hub_district_reads on pilot_progress for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilot_progress_district as select * from pilot_progress;
-- end
grant select on pilot_progress_district to hub_api;
-- end
alter view pilot_progress_district owner to hub_district;
-- end
grant select on pilot_progress to hub_town;
-- end
create policy hub_town_reads on pilot_progress for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilot_progress_town as select * from pilot_progress;
-- end
grant select on pilot_progress_town to hub_api;
-- end
alter view pilot_progress_town owner to hub_town;
-- end
grant select on pilot_progress to hub_village;
-- end
create policy hub_village_reads on pilot_progress for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view pilot_progress_village as select * from pilot_progress;
-- end
grant select on pilot_progress_village to hub_api;
-- end
alter view pilot_progress_village owner to hub_village;
-- end
alter table key_supervisions enable row level security;
-- end
alter table key_supervisions force row level security;
-- end
create policy owner_keeps on key_supervisions to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on key_supervisions to hub_api;
-- end
create policy hub_api_reads on key_supervisions for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table key_supervisions_past enable row level security;
-- end
alter table key_supervisions_past force row level security;
-- end
create policy owner_keeps on key_supervisions_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on key_supervisions_past to hub_api;
-- end
create policy hub_api_reads on key_supervisions_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view key_supervisions_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, reason, measures, entered_on, left_on, state, department_codes, proposed_by_code, proposing_department_code, hazard_id, credit_record_id, accident_id, inspection_id, re_inspection_id, null::timestamptz as known_until from key_supervisions union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, reason, measures, entered_on, left_on, state, department_codes, proposed_by_code, proposing_department_code, hazard_id, credit_record_id, accident_id, inspection_id, re_inspection_id, known_until from key_supervisions_past;
-- end
grant select on key_supervisions_ever to hub_api;
-- end
grant select on key_supervisions to hub_city;
-- end
create policy hub_city_reads on key_supervisions for select to hub_city using (
  true
);
-- end
create view key_supervisions_city as select * from key_supervisions where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on key_supervisions_city to hub_api;
-- end
alter view key_supervisions_city owner to hub_city;
-- end
grant select on key_supervisions to hub_district;
-- end
create policy hub_district_reads on key_supervisions for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view key_supervisions_district as select * from key_supervisions;
-- end
grant select on key_supervisions_district to hub_api;
-- end
alter view key_supervisions_district owner to hub_district;
-- end
grant select on key_supervisions to hub_town;
-- end
create policy hub_town_reads on key_supervisions for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view key_supervisions_town as select * from key_supervisions;
-- end
grant select on key_supervisions_town to hub_api;
-- end
alter view key_supervisions_town owner to hub_town;
-- end
grant select on key_supervisions to hub_village;
-- end
create policy hub_village_reads on key_supervisions for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view key_supervisions_village as select * from key_supervisions;
-- end
grant select on key_supervisions_village to hub_api;
-- end
alter view key_supervisions_village owner to hub_village;
-- end
alter table quarterly_reports enable row level security;
-- end
alter table quarterly_reports force row level security;
-- end
create policy owner_keeps on quarterly_reports to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quarterly_reports to hub_api;
-- end
create policy hub_api_reads on quarterly_reports for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table quarterly_reports_past enable row level security;
-- end
alter table quarterly_reports_past force row level security;
-- end
create policy owner_keeps on quarterly_reports_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quarterly_reports_past to hub_api;
-- end
create policy hub_api_reads on quarterly_reports_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view quarterly_reports_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, quarter, due_on, figures, narrative, next_plan, return_reason, submitted_at, returned_at, accepted_at, state, department_codes, reporter_grid_code, reporter_department_code, null::timestamptz as known_until from quarterly_reports union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, quarter, due_on, figures, narrative, next_plan, return_reason, submitted_at, returned_at, accepted_at, state, department_codes, reporter_grid_code, reporter_department_code, known_until from quarterly_reports_past;
-- end
grant select on quarterly_reports_ever to hub_api;
-- end
grant select on quarterly_reports to hub_city;
-- end
create policy hub_city_reads on quarterly_reports for select to hub_city using (
  true
);
-- end
create view quarterly_reports_city as select * from quarterly_reports where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on quarterly_reports_city to hub_api;
-- end
alter view quarterly_reports_city owner to hub_city;
-- end
grant select on quarterly_reports to hub_district;
-- end
create policy hub_district_reads on quarterly_reports for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quarterly_reports_district as select * from quarterly_reports;
-- end
grant select on quarterly_reports_district to hub_api;
-- end
alter view quarterly_reports_district owner to hub_district;
-- end
grant select on quarterly_reports to hub_town;
-- end
create policy hub_town_reads on quarterly_reports for select to hub_town using (
  false
);
-- end
create view quarterly_reports_town as select * from quarterly_reports;
-- end
grant select on quarterly_reports_town to hub_api;
-- end
alter view quarterly_reports_town owner to hub_town;
-- end
grant select on quarterly_reports to hub_village;
-- end
create policy hub_village_reads on quarterly_reports for select to hub_village using (
  false
);
-- end
create view quarterly_reports_village as select * from quarterly_reports;
-- end
grant select on quarterly_reports_village to hub_api;
-- end
alter view quarterly_reports_village owner to hub_village;
-- end
alter table quality_assessments enable row level security;
-- end
alter table quality_assessments force row level security;
-- end
create policy owner_keeps on quality_assessments to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quality_assessments to hub_api;
-- end
create policy hub_api_reads on quality_assessments for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
alter table quality_assessments_past enable row level security;
-- end
alter table quality_assessments_past force row level security;
-- end
create policy owner_keeps on quality_assessments_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quality_assessments_past to hub_api;
-- end
create policy hub_api_reads on quality_assessments_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
-- end
create view quality_assessments_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, as_of, completeness, timeliness, linkage, department_codes, scope_grid_code, scope_department_code, null::timestamptz as known_until from quality_assessments union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, as_of, completeness, timeliness, linkage, department_codes, scope_grid_code, scope_department_code, known_until from quality_assessments_past;
-- end
grant select on quality_assessments_ever to hub_api;
-- end
grant select on quality_assessments to hub_city;
-- end
create policy hub_city_reads on quality_assessments for select to hub_city using (
  true
);
-- end
create view quality_assessments_city as select * from quality_assessments where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on quality_assessments_city to hub_api;
-- end
alter view quality_assessments_city owner to hub_city;
-- end
grant select on quality_assessments to hub_district;
-- end
create policy hub_district_reads on quality_assessments for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_assessments_district as select * from quality_assessments;
-- end
grant select on quality_assessments_district to hub_api;
-- end
alter view quality_assessments_district owner to hub_district;
-- end
grant select on quality_assessments to hub_town;
-- end
create policy hub_town_reads on quality_assessments for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_assessments_town as select * from quality_assessments;
-- end
grant select on quality_assessments_town to hub_api;
-- end
alter view quality_assessments_town owner to hub_town;
-- end
grant select on quality_assessments to hub_village;
-- end
create policy hub_village_reads on quality_assessments for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_assessments_village as select * from quality_assessments;
-- end
grant select on quality_assessments_village to hub_api;
-- end
alter view quality_assessments_village owner to hub_village;
-- end
alter table quality_issues enable row level security;
-- end
alter table quality_issues force row level security;
-- end
create policy owner_keeps on quality_issues to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quality_issues to hub_api;
-- end
create policy hub_api_reads on quality_issues for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table quality_issues_past enable row level security;
-- end
alter table quality_issues_past force row level security;
-- end
create policy owner_keeps on quality_issues_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on quality_issues_past to hub_api;
-- end
create policy hub_api_reads on quality_issues_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view quality_issues_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, record_type, record_id, field_name, finding, due_on, state, department_codes, rule_code, assessment_id, owner_grid_code, task_id, null::timestamptz as known_until from quality_issues union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, record_type, record_id, field_name, finding, due_on, state, department_codes, rule_code, assessment_id, owner_grid_code, task_id, known_until from quality_issues_past;
-- end
grant select on quality_issues_ever to hub_api;
-- end
grant select on quality_issues to hub_city;
-- end
create policy hub_city_reads on quality_issues for select to hub_city using (
  true
);
-- end
create view quality_issues_city as select * from quality_issues where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on quality_issues_city to hub_api;
-- end
alter view quality_issues_city owner to hub_city;
-- end
grant select on quality_issues to hub_district;
-- end
create policy hub_district_reads on quality_issues for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_issues_district as select * from quality_issues;
-- end
grant select on quality_issues_district to hub_api;
-- end
alter view quality_issues_district owner to hub_district;
-- end
grant select on quality_issues to hub_town;
-- end
create policy hub_town_reads on quality_issues for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_issues_town as select * from quality_issues;
-- end
grant select on quality_issues_town to hub_api;
-- end
alter view quality_issues_town owner to hub_town;
-- end
grant select on quality_issues to hub_village;
-- end
create policy hub_village_reads on quality_issues for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view quality_issues_village as select * from quality_issues;
-- end
grant select on quality_issues_village to hub_api;
-- end
alter view quality_issues_village owner to hub_village;
-- end
alter table tasks enable row level security;
-- end
alter table tasks force row level security;
-- end
create policy owner_keeps on tasks to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on tasks to hub_api;
-- end
create policy hub_api_reads on tasks for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table tasks_past enable row level security;
-- end
alter table tasks_past force row level security;
-- end
create policy owner_keeps on tasks_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on tasks_past to hub_api;
-- end
create policy hub_api_reads on tasks_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view tasks_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, issuer_district_code, issuer_town_code, issuer_village_code, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, task_no, title, kind, due_on, issued_on, closed_on, state, feedback, return_reason, about, department_codes, from_grid_code, to_grid_code, from_department_code, to_department_code, site_id, hazard_id, null::timestamptz as known_until from tasks union all select city_code, district_code, town_code, village_code, enterprise_id, issuer_district_code, issuer_town_code, issuer_village_code, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, task_no, title, kind, due_on, issued_on, closed_on, state, feedback, return_reason, about, department_codes, from_grid_code, to_grid_code, from_department_code, to_department_code, site_id, hazard_id, known_until from tasks_past;
-- end
grant select on tasks_ever to hub_api;
-- end
alter table upward_requests enable row level security;
-- end
alter table upward_requests force row level security;
-- end
create policy owner_keeps on upward_requests to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on upward_requests to hub_api;
-- end
create policy hub_api_reads on upward_requests for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table upward_requests_past enable row level security;
-- end
alter table upward_requests_past force row level security;
-- end
create policy owner_keeps on upward_requests_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on upward_requests_past to hub_api;
-- end
create policy hub_api_reads on upward_requests_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view upward_requests_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, subject, question, raised_on, due_on, opinion, advice, answered_on, state, about, department_codes, from_grid_code, to_grid_code, null::timestamptz as known_until from upward_requests union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, subject, question, raised_on, due_on, opinion, advice, answered_on, state, about, department_codes, from_grid_code, to_grid_code, known_until from upward_requests_past;
-- end
grant select on upward_requests_ever to hub_api;
-- end
grant select on upward_requests to hub_city;
-- end
create policy hub_city_reads on upward_requests for select to hub_city using (
  true
);
-- end
create view upward_requests_city as select * from upward_requests where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on upward_requests_city to hub_api;
-- end
alter view upward_requests_city owner to hub_city;
-- end
grant select on upward_requests to hub_district;
-- end
create policy hub_district_reads on upward_requests for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view upward_requests_district as select * from upward_requests;
-- end
grant select on upward_requests_district to hub_api;
-- end
alter view upward_requests_district owner to hub_district;
-- end
grant select on upward_requests to hub_town;
-- end
create policy hub_town_reads on upward_requests for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view upward_requests_town as select * from upward_requests;
-- end
grant select on upward_requests_town to hub_api;
-- end
alter view upward_requests_town owner to hub_town;
-- end
grant select on upward_requests to hub_village;
-- end
create policy hub_village_reads on upward_requests for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view upward_requests_village as select * from upward_requests;
-- end
grant select on upward_requests_village to hub_api;
-- end
alter view upward_requests_village owner to hub_village;
-- end
alter table attachments enable row level security;
-- end
alter table attachments force row level security;
-- end
create policy owner_keeps on attachments to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on attachments to hub_api;
-- end
create policy hub_api_reads on attachments for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table attachments_past enable row level security;
-- end
alter table attachments_past force row level security;
-- end
create policy owner_keeps on attachments_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on attachments_past to hub_api;
-- end
create policy hub_api_reads on attachments_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view attachments_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, size_bytes, stored_at, department_codes, site_id, hazard_id, null::timestamptz as known_until from attachments union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, size_bytes, stored_at, department_codes, site_id, hazard_id, known_until from attachments_past;
-- end
grant select on attachments_ever to hub_api;
-- end
alter table attachments_commercial enable row level security;
-- end
alter table attachments_commercial force row level security;
-- end
create policy owner_keeps on attachments_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on attachments_commercial to hub_api;
-- end
create policy hub_api_reads on attachments_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table attachments_commercial_past enable row level security;
-- end
alter table attachments_commercial_past force row level security;
-- end
create policy owner_keeps on attachments_commercial_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on attachments_commercial_past to hub_api;
-- end
create policy hub_api_reads on attachments_commercial_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
create view attachments_commercial_ever with (security_invoker = true) as select id, file_name, announced_sha256, media_type, sha256, city_code, district_code, town_code, village_code, enterprise_id, department_codes, null::bigint as version from attachments_commercial union all select id, file_name, announced_sha256, media_type, sha256, city_code, district_code, town_code, village_code, enterprise_id, department_codes, version from attachments_commercial_past;
-- end
grant select on attachments_commercial_ever to hub_api;
-- end
grant select on attachments to hub_city;
-- end
create policy hub_city_reads on attachments for select to hub_city using (
  true
);
-- end
create view attachments_city as select * from attachments where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on attachments_city to hub_api;
-- end
alter view attachments_city owner to hub_city;
-- end
grant select on attachments to hub_district;
-- end
create policy hub_district_reads on attachments for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view attachments_district as select * from attachments;
-- end
grant select on attachments_district to hub_api;
-- end
alter view attachments_district owner to hub_district;
-- end
grant select on attachments to hub_town;
-- end
create policy hub_town_reads on attachments for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view attachments_town as select * from attachments;
-- end
grant select on attachments_town to hub_api;
-- end
alter view attachments_town owner to hub_town;
-- end
grant select on attachments to hub_village;
-- end
create policy hub_village_reads on attachments for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view attachments_village as select * from attachments;
-- end
grant select on attachments_village to hub_api;
-- end
alter view attachments_village owner to hub_village;
-- end
alter table corrections enable row level security;
-- end
alter table corrections force row level security;
-- end
create policy owner_keeps on corrections to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on corrections to hub_api;
-- end
create policy hub_api_reads on corrections for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
alter table corrections_past enable row level security;
-- end
alter table corrections_past force row level security;
-- end
create policy owner_keeps on corrections_past to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on corrections_past to hub_api;
-- end
create policy hub_api_reads on corrections_past for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
create view corrections_ever with (security_invoker = true) as select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, state, record_type, record_key, field_name, proposed, reason, answer, settled_on, settled_by_ref, department_codes, null::timestamptz as known_until from corrections union all select city_code, district_code, town_code, village_code, enterprise_id, id, fact_from, fact_to, recorded_at, recorded_by, recorded_as, source_system, source_id, version, kind, state, record_type, record_key, field_name, proposed, reason, answer, settled_on, settled_by_ref, department_codes, known_until from corrections_past;
-- end
grant select on corrections_ever to hub_api;
-- end
grant select on corrections to hub_city;
-- end
create policy hub_city_reads on corrections for select to hub_city using (
  true
);
-- end
create view corrections_city as select * from corrections where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint) and (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'));
-- end
grant select on corrections_city to hub_api;
-- end
alter view corrections_city owner to hub_city;
-- end
grant select on corrections to hub_district;
-- end
create policy hub_district_reads on corrections for select to hub_district using (
  (city_code, district_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view corrections_district as select * from corrections;
-- end
grant select on corrections_district to hub_api;
-- end
alter view corrections_district owner to hub_district;
-- end
grant select on corrections to hub_town;
-- end
create policy hub_town_reads on corrections for select to hub_town using (
  (city_code, town_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view corrections_town as select * from corrections;
-- end
grant select on corrections_town to hub_api;
-- end
alter view corrections_town owner to hub_town;
-- end
grant select on corrections to hub_village;
-- end
create policy hub_village_reads on corrections for select to hub_village using (
  (city_code, village_code) = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint, case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then nullif(split_part(current_setting('hub.caller', true), '|', 3), '')::bigint end)
);
-- end
create view corrections_village as select * from corrections;
-- end
grant select on corrections_village to hub_api;
-- end
alter view corrections_village owner to hub_village;
-- end
alter table drafts enable row level security;
-- end
alter table drafts force row level security;
-- end
create policy owner_keeps on drafts to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on drafts to hub_api;
-- end
create policy hub_api_reads on drafts for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
);
-- end
alter table drafts_sensitive enable row level security;
-- end
alter table drafts_sensitive force row level security;
-- end
create policy owner_keeps on drafts_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on drafts_sensitive to hub_api;
-- end
create policy hub_api_reads on drafts_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) || '/' || split_part(current_setting('hub.caller', true), '|', 6) in ('AUDITOR/AUDIT', 'ENTERPRISE_USER/OWN_AFFAIRS', 'OFFICER/CASE', 'OFFICER/CASE_LOOKUP', 'OFFICER/EMERGENCY', 'PARTNER/CASE', 'PARTNER/CASE_LOOKUP', 'PARTNER/EMERGENCY'))
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
);
-- end
alter table enterprise_registry enable row level security;
-- end
alter table enterprise_registry force row level security;
-- end
create policy owner_keeps on enterprise_registry to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
alter table trusted_documents enable row level security;
-- end
alter table trusted_documents force row level security;
-- end
create policy owner_keeps on trusted_documents to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
revoke create on schema public from hub_face, hub_city, hub_district, hub_town, hub_village;
-- end
