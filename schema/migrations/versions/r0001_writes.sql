grant select on accident_severities to hub_writer;
-- end
create policy hub_writer_writes on accident_severities to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on accident_types to hub_writer;
-- end
create policy hub_writer_writes on accident_types to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on critical_substances to hub_writer;
-- end
create policy hub_writer_writes on critical_substances to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on critical_categories to hub_writer;
-- end
create policy hub_writer_writes on critical_categories to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on departments to hub_writer;
-- end
create policy hub_writer_writes on departments to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on discredit_triggers to hub_writer;
-- end
create policy hub_writer_writes on discredit_triggers to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on document_kinds to hub_writer;
-- end
create policy hub_writer_writes on document_kinds to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on size_measures to hub_writer;
-- end
create policy hub_writer_writes on size_measures to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on evaluation_kinds to hub_writer;
-- end
create policy hub_writer_writes on evaluation_kinds to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on hazard_factors to hub_writer;
-- end
create policy hub_writer_writes on hazard_factors to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on industry_classes to hub_writer;
-- end
create policy hub_writer_writes on industry_classes to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on hazard_categories to hub_writer;
-- end
create policy hub_writer_writes on hazard_categories to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on hazard_sources to hub_writer;
-- end
create policy hub_writer_writes on hazard_sources to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on supervision_kinds to hub_writer;
-- end
create policy hub_writer_writes on supervision_kinds to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on key_levels to hub_writer;
-- end
create policy hub_writer_writes on key_levels to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on key_processes to hub_writer;
-- end
create policy hub_writer_writes on key_processes to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on licence_kinds to hub_writer;
-- end
create policy hub_writer_writes on licence_kinds to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on major_hazard_criteria to hub_writer;
-- end
create policy hub_writer_writes on major_hazard_criteria to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on onsite_measures to hub_writer;
-- end
create policy hub_writer_writes on onsite_measures to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on penalty_kinds to hub_writer;
-- end
create policy hub_writer_writes on penalty_kinds to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on quality_rules to hub_writer;
-- end
create policy hub_writer_writes on quality_rules to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on registration_types to hub_writer;
-- end
create policy hub_writer_writes on registration_types to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on equipment_categories to hub_writer;
-- end
create policy hub_writer_writes on equipment_categories to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on special_fields to hub_writer;
-- end
create policy hub_writer_writes on special_fields to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on special_operations to hub_writer;
-- end
create policy hub_writer_writes on special_operations to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on standardization_elements to hub_writer;
-- end
create policy hub_writer_writes on standardization_elements to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select on divisions to hub_writer;
-- end
create policy hub_writer_writes on divisions to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select, insert, update on grids to hub_writer;
-- end
create policy hub_writer_writes on grids to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select, insert, update on division_grids to hub_writer;
-- end
create policy hub_writer_writes on division_grids to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select, insert, update on officers to hub_writer;
-- end
create policy hub_writer_writes on officers to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on officers_past to hub_writer;
-- end
create policy hub_writer_writes on officers_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on officers_personal to hub_writer;
-- end
create policy hub_writer_writes on officers_personal to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on officers_personal_past to hub_writer;
-- end
create policy hub_writer_writes on officers_personal_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on officers_personal_masked to hub_writer;
-- end
create policy hub_writer_writes on officers_personal_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on officers_personal_masked_past to hub_writer;
-- end
create policy hub_writer_writes on officers_personal_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on grid_assignments to hub_writer;
-- end
create policy hub_writer_writes on grid_assignments to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on grid_assignments_past to hub_writer;
-- end
create policy hub_writer_writes on grid_assignments_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises to hub_writer;
-- end
create policy hub_writer_writes on enterprises to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises_commercial_injury_insurance to hub_writer;
-- end
create policy hub_writer_writes on enterprises_commercial_injury_insurance to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_commercial_injury_insurance_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_commercial_injury_insurance_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises_commercial_size_facts to hub_writer;
-- end
create policy hub_writer_writes on enterprises_commercial_size_facts to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_commercial_size_facts_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_commercial_size_facts_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises_operational_size_facts to hub_writer;
-- end
create policy hub_writer_writes on enterprises_operational_size_facts to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_operational_size_facts_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_operational_size_facts_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises_personal to hub_writer;
-- end
create policy hub_writer_writes on enterprises_personal to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_personal_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_personal_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprises_personal_masked to hub_writer;
-- end
create policy hub_writer_writes on enterprises_personal_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprises_personal_masked_past to hub_writer;
-- end
create policy hub_writer_writes on enterprises_personal_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enterprise_aliases to hub_writer;
-- end
create policy hub_writer_writes on enterprise_aliases to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enterprise_aliases_past to hub_writer;
-- end
create policy hub_writer_writes on enterprise_aliases_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on sites to hub_writer;
-- end
create policy hub_writer_writes on sites to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on sites_past to hub_writer;
-- end
create policy hub_writer_writes on sites_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on sites_personal to hub_writer;
-- end
create policy hub_writer_writes on sites_personal to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on sites_personal_past to hub_writer;
-- end
create policy hub_writer_writes on sites_personal_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on sites_personal_masked to hub_writer;
-- end
create policy hub_writer_writes on sites_personal_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on sites_personal_masked_past to hub_writer;
-- end
create policy hub_writer_writes on sites_personal_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people to hub_writer;
-- end
create policy hub_writer_writes on safety_people to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_operational_worker_certificate to hub_writer;
-- end
create policy hub_writer_writes on safety_people_operational_worker_certificate to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_operational_worker_certificate_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_operational_worker_certificate_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_personal_staff_name to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_name to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_personal_staff_name_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_name_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_personal_staff_name_masked to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_name_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_personal_staff_name_masked_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_name_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_personal_staff_phone to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_phone to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_personal_staff_phone_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_phone_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_personal_staff_phone_masked to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_phone_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_personal_staff_phone_masked_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_personal_staff_phone_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_sensitive to hub_writer;
-- end
create policy hub_writer_writes on safety_people_sensitive to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_sensitive_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_sensitive_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_sensitive_masked to hub_writer;
-- end
create policy hub_writer_writes on safety_people_sensitive_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on safety_people_sensitive_masked_past to hub_writer;
-- end
create policy hub_writer_writes on safety_people_sensitive_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_certificate_ref to hub_writer;
-- end
create policy hub_writer_writes on safety_people_certificate_ref to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on safety_people_person_ref to hub_writer;
-- end
create policy hub_writer_writes on safety_people_person_ref to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/RS', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on equipment to hub_writer;
-- end
create policy hub_writer_writes on equipment to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on equipment_past to hub_writer;
-- end
create policy hub_writer_writes on equipment_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials to hub_writer;
-- end
create policy hub_writer_writes on materials to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_past to hub_writer;
-- end
create policy hub_writer_writes on materials_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_commercial_dangerous_goods to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_dangerous_goods to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_commercial_dangerous_goods_past to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_dangerous_goods_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_commercial_process to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_process to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_commercial_process_past to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_process_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_commercial_process_kind to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_process_kind to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_commercial_process_kind_past to hub_writer;
-- end
create policy hub_writer_writes on materials_commercial_process_kind_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_secret_dangerous_goods to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_dangerous_goods to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_secret_dangerous_goods_past to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_dangerous_goods_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_secret_restricted_chemicals to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_restricted_chemicals to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_secret_restricted_chemicals_past to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_restricted_chemicals_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on materials_secret_restricted_presence to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_restricted_presence to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on materials_secret_restricted_presence_past to hub_writer;
-- end
create policy hub_writer_writes on materials_secret_restricted_presence_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on assignment_queue to hub_writer;
-- end
create policy hub_writer_writes on assignment_queue to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on assignment_queue_past to hub_writer;
-- end
create policy hub_writer_writes on assignment_queue_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on licences to hub_writer;
-- end
create policy hub_writer_writes on licences to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on licences_past to hub_writer;
-- end
create policy hub_writer_writes on licences_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on licences_operational_licence_papers to hub_writer;
-- end
create policy hub_writer_writes on licences_operational_licence_papers to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on licences_operational_licence_papers_past to hub_writer;
-- end
create policy hub_writer_writes on licences_operational_licence_papers_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on inspection_plans to hub_writer;
-- end
create policy hub_writer_writes on inspection_plans to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on inspection_plans_past to hub_writer;
-- end
create policy hub_writer_writes on inspection_plans_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on planned_visits to hub_writer;
-- end
create policy hub_writer_writes on planned_visits to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on planned_visits_past to hub_writer;
-- end
create policy hub_writer_writes on planned_visits_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on planned_visits_sensitive to hub_writer;
-- end
create policy hub_writer_writes on planned_visits_sensitive to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on planned_visits_sensitive_past to hub_writer;
-- end
create policy hub_writer_writes on planned_visits_sensitive_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on inspections to hub_writer;
-- end
create policy hub_writer_writes on inspections to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on inspections_past to hub_writer;
-- end
create policy hub_writer_writes on inspections_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enforcement_documents to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enforcement_documents_past to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enforcement_documents_sensitive_enforcement_dates to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_dates to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enforcement_documents_sensitive_enforcement_dates_past to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_dates_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enforcement_documents_sensitive_enforcement_file to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_file to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enforcement_documents_sensitive_enforcement_file_past to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_file_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on enforcement_documents_sensitive_enforcement_file_masked to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_file_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on enforcement_documents_sensitive_enforcement_file_masked_past to hub_writer;
-- end
create policy hub_writer_writes on enforcement_documents_sensitive_enforcement_file_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on penalty_cases to hub_writer;
-- end
create policy hub_writer_writes on penalty_cases to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on penalty_cases_past to hub_writer;
-- end
create policy hub_writer_writes on penalty_cases_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on special_profiles to hub_writer;
-- end
create policy hub_writer_writes on special_profiles to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on special_profiles_past to hub_writer;
-- end
create policy hub_writer_writes on special_profiles_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on special_profiles_commercial_process to hub_writer;
-- end
create policy hub_writer_writes on special_profiles_commercial_process to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on special_profiles_commercial_process_past to hub_writer;
-- end
create policy hub_writer_writes on special_profiles_commercial_process_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on special_profiles_commercial_process_kind to hub_writer;
-- end
create policy hub_writer_writes on special_profiles_commercial_process_kind to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on special_profiles_commercial_process_kind_past to hub_writer;
-- end
create policy hub_writer_writes on special_profiles_commercial_process_kind_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on major_installations to hub_writer;
-- end
create policy hub_writer_writes on major_installations to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on major_installations_past to hub_writer;
-- end
create policy hub_writer_writes on major_installations_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on major_installations_secret to hub_writer;
-- end
create policy hub_writer_writes on major_installations_secret to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on major_installations_secret_past to hub_writer;
-- end
create policy hub_writer_writes on major_installations_secret_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on installation_chemicals to hub_writer;
-- end
create policy hub_writer_writes on installation_chemicals to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on installation_chemicals_past to hub_writer;
-- end
create policy hub_writer_writes on installation_chemicals_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on installation_chemicals_secret to hub_writer;
-- end
create policy hub_writer_writes on installation_chemicals_secret to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on installation_chemicals_secret_past to hub_writer;
-- end
create policy hub_writer_writes on installation_chemicals_secret_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/HB', 'PARTNER/CITY/XF'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on hazards to hub_writer;
-- end
create policy hub_writer_writes on hazards to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on hazards_past to hub_writer;
-- end
create policy hub_writer_writes on hazards_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on hazards_commercial to hub_writer;
-- end
create policy hub_writer_writes on hazards_commercial to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on hazards_commercial_past to hub_writer;
-- end
create policy hub_writer_writes on hazards_commercial_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on hazards_sensitive to hub_writer;
-- end
create policy hub_writer_writes on hazards_sensitive to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on hazards_sensitive_past to hub_writer;
-- end
create policy hub_writer_writes on hazards_sensitive_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on hazards_sensitive_masked to hub_writer;
-- end
create policy hub_writer_writes on hazards_sensitive_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on hazards_sensitive_masked_past to hub_writer;
-- end
create policy hub_writer_writes on hazards_sensitive_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on self_checks to hub_writer;
-- end
create policy hub_writer_writes on self_checks to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on self_checks_past to hub_writer;
-- end
create policy hub_writer_writes on self_checks_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on standardizations to hub_writer;
-- end
create policy hub_writer_writes on standardizations to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on standardizations_past to hub_writer;
-- end
create policy hub_writer_writes on standardizations_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on standardizations_operational_standardization_scores to hub_writer;
-- end
create policy hub_writer_writes on standardizations_operational_standardization_scores to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on standardizations_operational_standardization_scores_past to hub_writer;
-- end
create policy hub_writer_writes on standardizations_operational_standardization_scores_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on element_scores to hub_writer;
-- end
create policy hub_writer_writes on element_scores to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on element_scores_past to hub_writer;
-- end
create policy hub_writer_writes on element_scores_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on element_scores_commercial to hub_writer;
-- end
create policy hub_writer_writes on element_scores_commercial to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on element_scores_commercial_past to hub_writer;
-- end
create policy hub_writer_writes on element_scores_commercial_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on credit_records to hub_writer;
-- end
create policy hub_writer_writes on credit_records to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on credit_records_past to hub_writer;
-- end
create policy hub_writer_writes on credit_records_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/', 'PARTNER/CITY/GS'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on pledges to hub_writer;
-- end
create policy hub_writer_writes on pledges to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on pledges_past to hub_writer;
-- end
create policy hub_writer_writes on pledges_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select on institutions to hub_writer;
-- end
create policy hub_writer_writes on institutions to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select, insert, update on evaluations to hub_writer;
-- end
create policy hub_writer_writes on evaluations to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on evaluations_past to hub_writer;
-- end
create policy hub_writer_writes on evaluations_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on evaluations_commercial to hub_writer;
-- end
create policy hub_writer_writes on evaluations_commercial to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on evaluations_commercial_past to hub_writer;
-- end
create policy hub_writer_writes on evaluations_commercial_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on evaluations_commercial_masked to hub_writer;
-- end
create policy hub_writer_writes on evaluations_commercial_masked to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on evaluations_commercial_masked_past to hub_writer;
-- end
create policy hub_writer_writes on evaluations_commercial_masked_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on accidents to hub_writer;
-- end
create policy hub_writer_writes on accidents to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on accidents_past to hub_writer;
-- end
create policy hub_writer_writes on accidents_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on accidents_sensitive to hub_writer;
-- end
create policy hub_writer_writes on accidents_sensitive to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on accidents_sensitive_past to hub_writer;
-- end
create policy hub_writer_writes on accidents_sensitive_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on department_lists to hub_writer;
-- end
create policy hub_writer_writes on department_lists to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on department_lists_past to hub_writer;
-- end
create policy hub_writer_writes on department_lists_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on department_list_entries to hub_writer;
-- end
create policy hub_writer_writes on department_list_entries to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on department_list_entries_past to hub_writer;
-- end
create policy hub_writer_writes on department_list_entries_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on pilots to hub_writer;
-- end
create policy hub_writer_writes on pilots to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on pilots_past to hub_writer;
-- end
create policy hub_writer_writes on pilots_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on pilot_progress to hub_writer;
-- end
create policy hub_writer_writes on pilot_progress to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on pilot_progress_past to hub_writer;
-- end
create policy hub_writer_writes on pilot_progress_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on key_supervisions to hub_writer;
-- end
create policy hub_writer_writes on key_supervisions to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on key_supervisions_past to hub_writer;
-- end
create policy hub_writer_writes on key_supervisions_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on quarterly_reports to hub_writer;
-- end
create policy hub_writer_writes on quarterly_reports to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on quarterly_reports_past to hub_writer;
-- end
create policy hub_writer_writes on quarterly_reports_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on quality_assessments to hub_writer;
-- end
create policy hub_writer_writes on quality_assessments to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on quality_assessments_past to hub_writer;
-- end
create policy hub_writer_writes on quality_assessments_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on quality_issues to hub_writer;
-- end
create policy hub_writer_writes on quality_issues to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on quality_issues_past to hub_writer;
-- end
create policy hub_writer_writes on quality_issues_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on tasks to hub_writer;
-- end
create policy hub_writer_writes on tasks to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, issuer_district_code, issuer_town_code, issuer_village_code, town_code, village_code) on tasks_past to hub_writer;
-- end
create policy hub_writer_writes on tasks_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or issuer_village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on upward_requests to hub_writer;
-- end
create policy hub_writer_writes on upward_requests to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on upward_requests_past to hub_writer;
-- end
create policy hub_writer_writes on upward_requests_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on attachments to hub_writer;
-- end
create policy hub_writer_writes on attachments to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on attachments_past to hub_writer;
-- end
create policy hub_writer_writes on attachments_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on attachments_commercial to hub_writer;
-- end
create policy hub_writer_writes on attachments_commercial to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on attachments_commercial_past to hub_writer;
-- end
create policy hub_writer_writes on attachments_commercial_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on corrections to hub_writer;
-- end
create policy hub_writer_writes on corrections to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select (city_code, id, enterprise_id), insert, update (department_codes, district_code, town_code, village_code) on corrections_past to hub_writer;
-- end
create policy hub_writer_writes on corrections_past to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and ((select split_part(current_setting('hub.caller', true), '|', 1) in ('HUB/CITY/', 'OFFICER/CITY/'))
    or district_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/DISTRICT/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or town_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/TOWN/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or village_code = any ((select case when split_part(current_setting('hub.caller', true), '|', 1) = 'OFFICER/VILLAGE/' then string_to_array(split_part(current_setting('hub.caller', true), '|', 3), ',')::bigint[] end)::bigint[])
    or enterprise_id = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/') then nullif(split_part(current_setting('hub.caller', true), '|', 4), '')::uuid end)
    or (select case when starts_with(split_part(current_setting('hub.caller', true), '|', 1), 'PARTNER/') then nullif(split_part(current_setting('hub.caller', true), '|', 5), '') end) = any (department_codes))
);
-- end
grant select, insert, update on drafts to hub_writer;
-- end
create policy hub_writer_writes on drafts to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
);
-- end
grant select, insert, update on drafts_sensitive to hub_writer;
-- end
create policy hub_writer_writes on drafts_sensitive to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (unit = (select case when split_part(current_setting('hub.caller', true), '|', 1) in ('ENTERPRISE_USER/ENTERPRISE/', 'OFFICER/CITY/', 'OFFICER/DISTRICT/', 'OFFICER/TOWN/', 'OFFICER/VILLAGE/', 'PARTNER/CITY/', 'PARTNER/CITY/GA', 'PARTNER/CITY/GS', 'PARTNER/CITY/HB', 'PARTNER/CITY/JS', 'PARTNER/CITY/JT', 'PARTNER/CITY/RS', 'PARTNER/CITY/WJ', 'PARTNER/CITY/XF') then split_part(current_setting('hub.caller', true), '|', 1) || '|' || split_part(current_setting('hub.caller', true), '|', 3) || '|' || split_part(current_setting('hub.caller', true), '|', 4) end))
);
-- end
alter table idempotency_keys enable row level security;
-- end
alter table idempotency_keys force row level security;
-- end
grant select, insert on idempotency_keys to hub_writer;
-- end
create policy hub_writer_writes on idempotency_keys to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
alter table events enable row level security;
-- end
alter table events force row level security;
-- end
grant select, insert on events to hub_writer;
-- end
create policy hub_writer_writes on events to hub_writer using (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  city_code = (select nullif(split_part(current_setting('hub.caller', true), '|', 2), '')::bigint)
  and (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
grant select, insert on enterprise_registry to hub_writer;
-- end
create policy hub_writer_writes on enterprise_registry to hub_writer using (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
) with check (
  (select coalesce(current_setting('hub.caller', true), '') <> '' and split_part(split_part(current_setting('hub.caller', true), '|', 1), '/', 1) not in ('AUDITOR', 'PUBLIC'))
);
-- end
