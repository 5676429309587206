do $$ declare name text; begin
  foreach name in array array['hub_api', 'hub_face'] loop
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
grant create on schema public to hub_face;
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
alter table enterprises_commercial enable row level security;
-- end
alter table enterprises_commercial force row level security;
-- end
create policy owner_keeps on enterprises_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enterprises_commercial to hub_api;
-- end
create policy hub_api_reads on enterprises_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GS', 'PARTNER/CITY/RS') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
alter table safety_people_personal enable row level security;
-- end
alter table safety_people_personal force row level security;
-- end
create policy owner_keeps on safety_people_personal to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on safety_people_personal to hub_api;
-- end
create policy hub_api_reads on safety_people_personal for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
  and ((select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_commercial enable row level security;
-- end
alter table materials_commercial force row level security;
-- end
create policy owner_keeps on materials_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_commercial to hub_api;
-- end
create policy hub_api_reads on materials_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table materials_secret enable row level security;
-- end
alter table materials_secret force row level security;
-- end
create policy owner_keeps on materials_secret to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on materials_secret to hub_api;
-- end
create policy hub_api_reads on materials_secret for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
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
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, licence_no, scope, issued_on, valid_from, valid_to, state, department_codes, kind_code, issuer_code, previous_licence_id) on licences to hub_face;
-- end
create policy hub_face_reads on licences for select to hub_face using (
  true
);
-- end
create view licences_face as select city_code, district_code, town_code, village_code, enterprise_id, id, licence_no, scope, issued_on, valid_from, valid_to, state, department_codes, kind_code, issuer_code, previous_licence_id from licences where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
-- end
alter table enforcement_documents_sensitive enable row level security;
-- end
alter table enforcement_documents_sensitive force row level security;
-- end
create policy owner_keeps on enforcement_documents_sensitive to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on enforcement_documents_sensitive to hub_api;
-- end
create policy hub_api_reads on enforcement_documents_sensitive for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
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
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, violation, legal_basis, kinds, fine_cny, decision_no, decided_on, published_on, withdrawn_on, department_codes, organ_code, licence_id) on penalty_cases to hub_face;
-- end
create policy hub_face_reads on penalty_cases for select to hub_face using (
  (published_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date) and (withdrawn_on is null or withdrawn_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes)
);
-- end
create view penalty_cases_face as select city_code, district_code, town_code, village_code, enterprise_id, id, violation, legal_basis, kinds, fine_cny, decision_no, decided_on, published_on, withdrawn_on, department_codes, organ_code, licence_id from penalty_cases where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
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
alter table special_profiles_commercial enable row level security;
-- end
alter table special_profiles_commercial force row level security;
-- end
create policy owner_keeps on special_profiles_commercial to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
grant select on special_profiles_commercial to hub_api;
-- end
create policy hub_api_reads on special_profiles_commercial for select to hub_api using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/HB') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end))
);
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
  and (false)
);
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, supervision_code, site_id) on hazards to hub_face;
-- end
create policy hub_face_reads on hazards for select to hub_face using (
  (listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date) and (struck_off_on is null or struck_off_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
);
-- end
create view hazards_face as select city_code, district_code, town_code, village_code, enterprise_id, id, listed_on, listing_brief, listing_due_on, struck_off_on, department_codes, supervision_code, site_id from hazards where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
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
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, grade, announced_on, certificate_no, valid_to, state, department_codes, reviewer_id) on standardizations to hub_face;
-- end
create policy hub_face_reads on standardizations for select to hub_face using (
  true
);
-- end
create view standardizations_face as select city_code, district_code, town_code, village_code, enterprise_id, id, grade, announced_on, certificate_no, valid_to, state, department_codes, reviewer_id from standardizations where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
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
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, scheme, listed_on, until, removed_on, removal_reason, department_codes, trigger_code, decided_by_code) on credit_records to hub_face;
-- end
create policy hub_face_reads on credit_records for select to hub_face using (
  (listed_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date) and (removed_on is null or removed_on > (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date)) and (until is null or until > (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date)))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
);
-- end
create view credit_records_face as select city_code, district_code, town_code, village_code, enterprise_id, id, scheme, listed_on, until, removed_on, removal_reason, department_codes, trigger_code, decided_by_code from credit_records where city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
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
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, district_code, town_code, village_code, enterprise_id, id, report_approved_on, report_published_on, report_summary, department_codes, severity_code, accident_type_code, site_id) on accidents to hub_face;
-- end
create policy hub_face_reads on accidents for select to hub_face using (
  (report_published_on <= (select nullif(split_part(current_setting('hub.caller', true), '|', 6), '')::date))
    or (select split_part(current_setting('hub.caller', true), '|', 1) in ('AUDITOR/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes)
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
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[]))
);
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
alter table enterprise_registry enable row level security;
-- end
alter table enterprise_registry force row level security;
-- end
create policy owner_keeps on enterprise_registry to current_user using ((select coalesce(current_setting('hub.caller', true), '') = '')) with check ((select coalesce(current_setting('hub.caller', true), '') = ''));
-- end
revoke create on schema public from hub_face;
-- end
