create extension if not exists pg_trgm;
-- end
CREATE TABLE accident_severities (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	report_up_to TEXT COLLATE "C", 
	investigating_level TEXT COLLATE "C", 
	CONSTRAINT accident_severities_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE accident_types (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT accident_types_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE accidents_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	report_approved_on DATE, 
	report_published_on DATE, 
	report_summary TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	severity_code TEXT COLLATE "C" NOT NULL, 
	accident_type_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT accidents_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX accidents_past_enterprise_id_idx ON accidents_past (city_code, enterprise_id, id);
-- end
CREATE TABLE accidents_sensitive_past (
	id UUID NOT NULL, 
	happened_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	reported_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	place TEXT COLLATE "C" NOT NULL, 
	deaths BIGINT NOT NULL, 
	serious_injuries BIGINT NOT NULL, 
	direct_loss_10k NUMERIC, 
	state TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT accidents_sensitive_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE assignment_queue_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	queue_key TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	address TEXT COLLATE "C", 
	reason TEXT COLLATE "C" NOT NULL, 
	evidence TEXT COLLATE "C", 
	settled_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT assignment_queue_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE attachments_commercial_past (
	id UUID NOT NULL, 
	file_name TEXT COLLATE "C" NOT NULL, 
	announced_sha256 TEXT COLLATE "C" NOT NULL, 
	media_type TEXT COLLATE "C", 
	sha256 TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT attachments_commercial_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE attachments_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	stored_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	site_id UUID NOT NULL, 
	hazard_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT attachments_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX attachments_past_hazard_id_idx ON attachments_past (city_code, hazard_id, id);
-- end
CREATE TABLE corrections_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	record_type TEXT COLLATE "C" NOT NULL, 
	record_key TEXT COLLATE "C" NOT NULL, 
	field_name TEXT COLLATE "C" NOT NULL, 
	proposed TEXT COLLATE "C", 
	reason TEXT COLLATE "C", 
	answer TEXT COLLATE "C", 
	settled_on DATE, 
	settled_by_ref TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT corrections_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX corrections_past_enterprise_id_idx ON corrections_past (city_code, enterprise_id, id);
-- end
CREATE TABLE credit_records_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	event_kind TEXT COLLATE "C" NOT NULL, 
	scheme TEXT COLLATE "C", 
	grounds TEXT COLLATE "C", 
	points BIGINT, 
	noticed_on DATE, 
	party_answer TEXT COLLATE "C", 
	listed_on DATE, 
	until DATE, 
	repair_applied_on DATE, 
	repair_statement TEXT COLLATE "C", 
	repair_refusal TEXT COLLATE "C", 
	removed_on DATE, 
	removal_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	trigger_code TEXT COLLATE "C", 
	decided_by_code TEXT COLLATE "C", 
	penalty_case_id UUID, 
	hazard_id UUID, 
	accident_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT credit_records_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX credit_records_past_accident_id_idx ON credit_records_past (city_code, accident_id, id);
-- end
CREATE INDEX credit_records_past_enterprise_id_idx ON credit_records_past (city_code, enterprise_id, id);
-- end
CREATE INDEX credit_records_past_hazard_id_idx ON credit_records_past (city_code, hazard_id, id);
-- end
CREATE INDEX credit_records_past_penalty_case_id_idx ON credit_records_past (city_code, penalty_case_id, id);
-- end
CREATE TABLE critical_categories (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	condition TEXT COLLATE "C", 
	critical_quantity_t NUMERIC NOT NULL, 
	beta NUMERIC, 
	CONSTRAINT critical_categories_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE critical_substances (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	alias TEXT COLLATE "C", 
	cas TEXT COLLATE "C", 
	critical_quantity_t NUMERIC NOT NULL, 
	beta NUMERIC, 
	CONSTRAINT critical_substances_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE department_list_entries_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	role TEXT COLLATE "C" NOT NULL, 
	reason TEXT COLLATE "C", 
	current BOOLEAN NOT NULL, 
	challenged_on DATE, 
	challenge_reason TEXT COLLATE "C", 
	settled_on DATE, 
	settlement TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	department_code TEXT COLLATE "C" NOT NULL, 
	list_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT department_list_entries_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX department_list_entries_past_enterprise_id_idx ON department_list_entries_past (city_code, enterprise_id, id);
-- end
CREATE INDEX department_list_entries_past_list_id_idx ON department_list_entries_past (city_code, list_id, id);
-- end
CREATE TABLE department_lists_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	version_no BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	published_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	department_code TEXT COLLATE "C" NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT department_lists_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX department_lists_past_department_code_idx ON department_lists_past (city_code, department_code, id);
-- end
CREATE TABLE departments (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	name_2016 TEXT COLLATE "C" NOT NULL, 
	safety_role TEXT COLLATE "C", 
	CONSTRAINT departments_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE discredit_triggers (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	scheme TEXT COLLATE "C" NOT NULL, 
	in_force_from TEXT COLLATE "C", 
	term TEXT COLLATE "C", 
	exit_rule TEXT COLLATE "C", 
	CONSTRAINT discredit_triggers_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE divisions (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	parent_code TEXT COLLATE "C", 
	CONSTRAINT divisions_pkey PRIMARY KEY (code), 
	CONSTRAINT divisions_parent_code_fkey FOREIGN KEY(parent_code) REFERENCES divisions (code), 
	CONSTRAINT divisions_level CHECK (level in ('CITY', 'DISTRICT', 'TOWN', 'VILLAGE'))
);
-- end
CREATE INDEX divisions_parent_code_idx ON divisions (parent_code, code);
-- end
CREATE TABLE document_kinds (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	stage TEXT COLLATE "C", 
	CONSTRAINT document_kinds_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE drafts (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	unit TEXT COLLATE "C" NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	verb TEXT COLLATE "C" NOT NULL, 
	key TEXT COLLATE "C" NOT NULL, 
	discarded_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT drafts_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT drafts_unit_key_key UNIQUE (city_code, unit, key)
);
-- end
CREATE INDEX drafts_area_idx ON drafts (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX drafts_district_code_idx ON drafts (city_code, district_code, id);
-- end
CREATE INDEX drafts_enterprise_id_idx ON drafts (city_code, enterprise_id, id);
-- end
CREATE INDEX drafts_town_code_idx ON drafts (city_code, town_code, id);
-- end
CREATE INDEX drafts_unit_idx ON drafts (city_code, unit, id);
-- end
CREATE INDEX drafts_village_code_idx ON drafts (city_code, village_code, id);
-- end
CREATE TABLE element_scores_commercial_past (
	id UUID NOT NULL, 
	score NUMERIC NOT NULL, 
	score_max NUMERIC NOT NULL, 
	lacking BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT element_scores_commercial_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE element_scores_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	element_code TEXT COLLATE "C" NOT NULL, 
	standardization_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT element_scores_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX element_scores_past_standardization_id_idx ON element_scores_past (city_code, standardization_id, id);
-- end
CREATE TABLE enforcement_documents_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	inspection_id UUID, 
	penalty_case_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT enforcement_documents_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX enforcement_documents_past_inspection_id_idx ON enforcement_documents_past (city_code, inspection_id, id);
-- end
CREATE INDEX enforcement_documents_past_penalty_case_id_idx ON enforcement_documents_past (city_code, penalty_case_id, id);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_dates_past (
	id UUID NOT NULL, 
	issued_on DATE NOT NULL, 
	due_on DATE, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_dates_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_file_masked_past (
	id UUID NOT NULL, 
	document_no_masked TEXT COLLATE "C", 
	summary_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_masked_past_pk PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_file_past (
	id UUID NOT NULL, 
	document_no TEXT COLLATE "C" NOT NULL, 
	summary TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enterprise_aliases_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	value TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT enterprise_aliases_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX enterprise_aliases_past_enterprise_id_idx ON enterprise_aliases_past (city_code, enterprise_id, id);
-- end
CREATE TABLE enterprise_registry (
	uscc TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprise_registry_pkey PRIMARY KEY (uscc)
);
-- end
CREATE TABLE enterprises_commercial_injury_insurance_past (
	id UUID NOT NULL, 
	insured_count BIGINT, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	enterprise_id UUID NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enterprises_commercial_injury_insurance_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enterprises_commercial_size_facts_past (
	id UUID NOT NULL, 
	revenue_10k NUMERIC, 
	assets_10k NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	enterprise_id UUID NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enterprises_commercial_size_facts_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enterprises_counts (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	status TEXT COLLATE "C" NOT NULL, 
	size_class TEXT COLLATE "C", 
	risk_level TEXT COLLATE "C", 
	n BIGINT NOT NULL, 
	id UUID DEFAULT gen_random_uuid() NOT NULL, 
	CONSTRAINT enterprises_counts_pkey PRIMARY KEY (city_code, id)
);
-- end
CREATE INDEX enterprises_counts_area_idx ON enterprises_counts (city_code, district_code, town_code, village_code);
-- end
CREATE TABLE enterprises_operational_size_facts_past (
	id UUID NOT NULL, 
	employees BIGINT, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	enterprise_id UUID NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enterprises_operational_size_facts_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enterprises_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	uscc TEXT COLLATE "C", 
	name TEXT COLLATE "C" NOT NULL, 
	status TEXT COLLATE "C" NOT NULL, 
	registered_on DATE, 
	registered_capital_10k NUMERIC, 
	registered_currency TEXT COLLATE "C", 
	legal_representative TEXT COLLATE "C", 
	registered_address TEXT COLLATE "C", 
	business_scope TEXT COLLATE "C", 
	industry_edition TEXT COLLATE "C", 
	industry_sector TEXT COLLATE "C", 
	size_class TEXT COLLATE "C", 
	supervision_level TEXT COLLATE "C", 
	key_level TEXT[] COLLATE "C" NOT NULL, 
	risk_level TEXT COLLATE "C", 
	special_fields TEXT[] COLLATE "C", 
	confirmed_at TIMESTAMP WITH TIME ZONE, 
	file_state TEXT COLLATE "C" NOT NULL, 
	return_reasons JSON, 
	change_level TEXT COLLATE "C", 
	closing_reason TEXT COLLATE "C", 
	legal_representative_masked TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	registration_type_code TEXT COLLATE "C", 
	industry_code TEXT COLLATE "C", 
	competent_department_code TEXT COLLATE "C", 
	supervising_department_code TEXT COLLATE "C", 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT enterprises_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX enterprises_past_district_code_idx ON enterprises_past (city_code, district_code, id);
-- end
CREATE INDEX enterprises_past_town_code_idx ON enterprises_past (city_code, town_code, id);
-- end
CREATE INDEX enterprises_past_uscc_idx ON enterprises_past (city_code, uscc, id);
-- end
CREATE INDEX enterprises_past_village_code_idx ON enterprises_past (city_code, village_code, id);
-- end
CREATE TABLE enterprises_personal_masked_past (
	id UUID NOT NULL, 
	home_address_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	enterprise_id UUID NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enterprises_personal_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE enterprises_personal_past (
	id UUID NOT NULL, 
	home_address TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	enterprise_id UUID NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT enterprises_personal_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE equipment_categories (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT equipment_categories_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE equipment_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	registration_code TEXT COLLATE "C" NOT NULL, 
	next_inspection_on DATE NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	category_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT equipment_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX equipment_past_enterprise_id_idx ON equipment_past (city_code, enterprise_id, id);
-- end
CREATE INDEX equipment_past_site_id_idx ON equipment_past (city_code, site_id, id);
-- end
CREATE TABLE evaluation_kinds (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	occasion TEXT COLLATE "C", 
	CONSTRAINT evaluation_kinds_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE evaluations_commercial_masked_past (
	id UUID NOT NULL, 
	report_file_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT evaluations_commercial_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE evaluations_commercial_past (
	id UUID NOT NULL, 
	report_file TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT evaluations_commercial_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE evaluations_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	report_no TEXT COLLATE "C" NOT NULL, 
	project_lead TEXT COLLATE "C" NOT NULL, 
	site_visit_on DATE, 
	signed_on DATE, 
	valid_to DATE, 
	upload_due_on DATE, 
	uploaded_on DATE, 
	spot_checked_on DATE, 
	spot_check_result TEXT COLLATE "C", 
	found_false BOOLEAN, 
	conclusion TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	institution_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT evaluations_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX evaluations_past_enterprise_id_idx ON evaluations_past (city_code, enterprise_id, id);
-- end
CREATE INDEX evaluations_past_institution_id_idx ON evaluations_past (city_code, institution_id, id);
-- end
CREATE TABLE events (
	city_code BIGINT NOT NULL, 
	id UUID NOT NULL, 
	position BIGINT, 
	entity TEXT COLLATE "C" NOT NULL, 
	record_id TEXT COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	verb TEXT COLLATE "C" NOT NULL, 
	from_state TEXT COLLATE "C", 
	to_state TEXT COLLATE "C", 
	today DATE NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	CONSTRAINT events_pkey PRIMARY KEY (city_code, id)
);
-- end
CREATE TABLE grid_assignments_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	assigned_from DATE NOT NULL, 
	assigned_to DATE, 
	reason TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	grid_code BIGINT NOT NULL, 
	proposed_by_id UUID, 
	approved_by_id UUID, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT grid_assignments_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX grid_assignments_past_enterprise_id_idx ON grid_assignments_past (city_code, enterprise_id, id);
-- end
CREATE INDEX grid_assignments_past_grid_code_idx ON grid_assignments_past (city_code, grid_code, id);
-- end
CREATE INDEX grid_assignments_past_site_id_idx ON grid_assignments_past (city_code, site_id, id);
-- end
CREATE TABLE hazard_categories (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT hazard_categories_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE hazard_factors (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	level TEXT COLLATE "C" NOT NULL, 
	edition TEXT COLLATE "C" NOT NULL, 
	parent_code TEXT COLLATE "C", 
	CONSTRAINT hazard_factors_pkey PRIMARY KEY (code), 
	CONSTRAINT hazard_factors_parent_code_fkey FOREIGN KEY(parent_code) REFERENCES hazard_factors (code)
);
-- end
CREATE INDEX hazard_factors_parent_code_idx ON hazard_factors (parent_code, code);
-- end
CREATE TABLE hazard_sources (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT hazard_sources_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE hazards_commercial_past (
	id UUID NOT NULL, 
	description TEXT COLLATE "C" NOT NULL, 
	photos_before TEXT[] COLLATE "C" NOT NULL, 
	measure TEXT COLLATE "C", 
	funds_cny NUMERIC, 
	contingency TEXT COLLATE "C", 
	harm TEXT COLLATE "C", 
	treatment_goal TEXT COLLATE "C", 
	treatment_result TEXT COLLATE "C", 
	rejection_reason TEXT COLLATE "C", 
	extension_reason TEXT COLLATE "C", 
	photos_after TEXT[] COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT hazards_commercial_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE hazards_counts (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	level TEXT COLLATE "C" NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	n BIGINT NOT NULL, 
	id UUID DEFAULT gen_random_uuid() NOT NULL, 
	CONSTRAINT hazards_counts_pkey PRIMARY KEY (city_code, id)
);
-- end
CREATE INDEX hazards_counts_area_idx ON hazards_counts (city_code, district_code, town_code, village_code);
-- end
CREATE TABLE hazards_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	found_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	deadline DATE NOT NULL, 
	rejections BIGINT, 
	extension_until DATE, 
	work_stopped BOOLEAN, 
	rectified_on DATE, 
	rectified_by_ref TEXT COLLATE "C", 
	accepted_by_ref TEXT COLLATE "C", 
	accepted_on DATE, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	listed_on DATE, 
	listing_brief TEXT COLLATE "C", 
	listing_due_on DATE, 
	struck_off_on DATE, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	source_code TEXT COLLATE "C" NOT NULL, 
	category_code TEXT COLLATE "C" NOT NULL, 
	factor_code TEXT COLLATE "C", 
	accident_type_code TEXT COLLATE "C", 
	criterion_code TEXT COLLATE "C", 
	supervision_code TEXT COLLATE "C", 
	responsible_person_id UUID, 
	supervisor_id UUID, 
	accepted_by_id UUID, 
	inspection_id UUID, 
	evaluation_id UUID, 
	standardization_id UUID, 
	self_check_id UUID, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT hazards_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX hazards_past_enterprise_id_idx ON hazards_past (city_code, enterprise_id, id);
-- end
CREATE INDEX hazards_past_evaluation_id_idx ON hazards_past (city_code, evaluation_id, id);
-- end
CREATE INDEX hazards_past_inspection_id_idx ON hazards_past (city_code, inspection_id, id);
-- end
CREATE INDEX hazards_past_self_check_id_idx ON hazards_past (city_code, self_check_id, id);
-- end
CREATE INDEX hazards_past_site_id_idx ON hazards_past (city_code, site_id, id);
-- end
CREATE INDEX hazards_past_standardization_id_idx ON hazards_past (city_code, standardization_id, id);
-- end
CREATE TABLE hazards_sensitive_masked_past (
	id UUID NOT NULL, 
	reporter_name_masked TEXT COLLATE "C", 
	reporter_phone_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT hazards_sensitive_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE hazards_sensitive_past (
	id UUID NOT NULL, 
	reporter_name TEXT COLLATE "C", 
	reporter_phone TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT hazards_sensitive_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE idempotency_keys (
	city_code BIGINT NOT NULL, 
	sender TEXT COLLATE "C" NOT NULL, 
	key TEXT COLLATE "C" NOT NULL, 
	verb TEXT COLLATE "C" NOT NULL, 
	digest TEXT COLLATE "C" NOT NULL, 
	answer JSON NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT idempotency_keys_pkey PRIMARY KEY (city_code, sender, key)
);
-- end
CREATE TABLE industry_classes (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	digits TEXT COLLATE "C" NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	parent_code TEXT COLLATE "C", 
	CONSTRAINT industry_classes_pkey PRIMARY KEY (code), 
	CONSTRAINT industry_classes_parent_code_fkey FOREIGN KEY(parent_code) REFERENCES industry_classes (code)
);
-- end
CREATE INDEX industry_classes_parent_code_idx ON industry_classes (parent_code, code);
-- end
CREATE TABLE inspection_plans_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	title TEXT COLLATE "C" NOT NULL, 
	planned_count BIGINT NOT NULL, 
	approved_on DATE, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT inspection_plans_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE inspections_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	inspected_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	officer_badges TEXT[] COLLATE "C" NOT NULL, 
	measures TEXT[] COLLATE "C" NOT NULL, 
	conclusion TEXT COLLATE "C", 
	entered_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	plan_id UUID, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	recheck_of_id UUID, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT inspections_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX inspections_past_enterprise_id_idx ON inspections_past (city_code, enterprise_id, id);
-- end
CREATE INDEX inspections_past_plan_id_idx ON inspections_past (city_code, plan_id, id);
-- end
CREATE INDEX inspections_past_recheck_of_id_idx ON inspections_past (city_code, recheck_of_id, id);
-- end
CREATE INDEX inspections_past_site_id_idx ON inspections_past (city_code, site_id, id);
-- end
CREATE TABLE installation_chemicals_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	substance_code TEXT COLLATE "C", 
	category_code TEXT COLLATE "C", 
	material_id UUID, 
	installation_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT installation_chemicals_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX installation_chemicals_past_installation_id_idx ON installation_chemicals_past (city_code, installation_id, id);
-- end
CREATE TABLE installation_chemicals_secret_past (
	id UUID NOT NULL, 
	name_zh TEXT COLLATE "C" NOT NULL, 
	quantity_t NUMERIC NOT NULL, 
	critical_quantity_t NUMERIC NOT NULL, 
	beta NUMERIC NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT installation_chemicals_secret_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE institutions (
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	uscc TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	qualification_no TEXT COLLATE "C", 
	qualified_until DATE, 
	CONSTRAINT institutions_pkey PRIMARY KEY (id), 
	CONSTRAINT institutions_uscc_key UNIQUE (uscc), 
	CONSTRAINT institutions_uscc_check_digit CHECK (uscc ~ '^[0123456789ABCDEFGHJKLMNPQRTUWXY]{18}$' and mod(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 1, 1)) * 1 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 2, 1)) * 3 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 3, 1)) * 9 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 4, 1)) * 27 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 5, 1)) * 19 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 6, 1)) * 26 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 7, 1)) * 16 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 8, 1)) * 17 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 9, 1)) * 20 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 10, 1)) * 29 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 11, 1)) * 25 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 12, 1)) * 13 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 13, 1)) * 8 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 14, 1)) * 24 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 15, 1)) * 10 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 16, 1)) * 30 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 17, 1)) * 28 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 18, 1)) * 1 - 306, 31) = 0)
);
-- end
CREATE TABLE key_levels (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT key_levels_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE key_processes (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	batch TEXT COLLATE "C", 
	CONSTRAINT key_processes_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE key_supervisions_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	reason TEXT COLLATE "C" NOT NULL, 
	measures TEXT[] COLLATE "C" NOT NULL, 
	entered_on DATE, 
	left_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	proposed_by_code BIGINT, 
	proposing_department_code TEXT COLLATE "C", 
	hazard_id UUID, 
	credit_record_id UUID, 
	accident_id UUID, 
	inspection_id UUID, 
	re_inspection_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT key_supervisions_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX key_supervisions_past_enterprise_id_idx ON key_supervisions_past (city_code, enterprise_id, id);
-- end
CREATE TABLE licence_kinds (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	holder TEXT COLLATE "C", 
	issuing_level TEXT COLLATE "C", 
	issuing_department TEXT COLLATE "C", 
	valid_years TEXT COLLATE "C", 
	apply_renewal_before_days BIGINT, 
	basis TEXT COLLATE "C", 
	CONSTRAINT licence_kinds_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE licences_operational_licence_papers_past (
	id UUID NOT NULL, 
	application_no TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT licences_operational_licence_papers_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE licences_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	licence_no TEXT COLLATE "C", 
	scope TEXT COLLATE "C" NOT NULL, 
	issued_on DATE, 
	valid_from DATE, 
	valid_to DATE, 
	renewal_due_on DATE, 
	suspended_on DATE, 
	suspended_until DATE, 
	ended_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	applied_on DATE, 
	decision_due_on DATE, 
	decision_reason TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	issuer_code TEXT COLLATE "C" NOT NULL, 
	holder_person_id UUID, 
	previous_licence_id UUID, 
	evaluation_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT licences_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX licences_past_enterprise_id_idx ON licences_past (city_code, enterprise_id, id);
-- end
CREATE INDEX licences_past_evaluation_id_idx ON licences_past (city_code, evaluation_id, id);
-- end
CREATE INDEX licences_past_holder_person_id_idx ON licences_past (city_code, holder_person_id, id);
-- end
CREATE TABLE major_hazard_criteria (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	applies_to TEXT COLLATE "C" NOT NULL, 
	source TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT major_hazard_criteria_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE major_installations_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	filing_no TEXT COLLATE "C", 
	filed_on DATE, 
	assessed_on DATE, 
	written_off_on DATE, 
	write_off_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	principal_person_id UUID, 
	technical_person_id UUID, 
	operation_person_id UUID, 
	evaluation_id UUID, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT major_installations_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX major_installations_past_enterprise_id_idx ON major_installations_past (city_code, enterprise_id, id);
-- end
CREATE INDEX major_installations_past_evaluation_id_idx ON major_installations_past (city_code, evaluation_id, id);
-- end
CREATE INDEX major_installations_past_site_id_idx ON major_installations_past (city_code, site_id, id);
-- end
CREATE TABLE major_installations_secret_past (
	id UUID NOT NULL, 
	r_value NUMERIC NOT NULL, 
	location JSON NOT NULL, 
	population_500m BIGINT NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT major_installations_secret_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_commercial_dangerous_goods_past (
	id UUID NOT NULL, 
	cas TEXT COLLATE "C", 
	name_zh TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_commercial_dangerous_goods_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_commercial_process_kind_past (
	id UUID NOT NULL, 
	annual_use_band TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_commercial_process_kind_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_commercial_process_past (
	id UUID NOT NULL, 
	annual_use_t NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_commercial_process_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	substance_code TEXT COLLATE "C", 
	category_code TEXT COLLATE "C", 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT materials_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX materials_past_enterprise_id_idx ON materials_past (city_code, enterprise_id, id);
-- end
CREATE INDEX materials_past_site_id_idx ON materials_past (city_code, site_id, id);
-- end
CREATE TABLE materials_secret_dangerous_goods_past (
	id UUID NOT NULL, 
	max_quantity_t NUMERIC NOT NULL, 
	storage_place TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_secret_dangerous_goods_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_secret_restricted_chemicals_past (
	id UUID NOT NULL, 
	highly_toxic BOOLEAN NOT NULL, 
	explosive_precursor BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_secret_restricted_chemicals_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE materials_secret_restricted_presence_past (
	id UUID NOT NULL, 
	restricted BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT materials_secret_restricted_presence_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE officers_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	role TEXT COLLATE "C" NOT NULL, 
	badge_no TEXT COLLATE "C" NOT NULL, 
	office_phone TEXT COLLATE "C", 
	name_masked TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	grid_code BIGINT NOT NULL, 
	department_code TEXT COLLATE "C", 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT officers_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX officers_past_grid_code_idx ON officers_past (city_code, grid_code, id);
-- end
CREATE TABLE officers_personal_masked_past (
	id UUID NOT NULL, 
	mobile_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT officers_personal_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE officers_personal_past (
	id UUID NOT NULL, 
	mobile TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT officers_personal_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE onsite_measures (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	basis TEXT COLLATE "C", 
	CONSTRAINT onsite_measures_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE penalty_cases_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	case_no TEXT COLLATE "C" NOT NULL, 
	on_person BOOLEAN, 
	violation TEXT COLLATE "C" NOT NULL, 
	legal_basis TEXT COLLATE "C" NOT NULL, 
	kinds TEXT[] COLLATE "C" NOT NULL, 
	fine_cny NUMERIC, 
	decision_no TEXT COLLATE "C", 
	opened_on DATE NOT NULL, 
	decision_due_on DATE, 
	noticed_on DATE, 
	hearing_until DATE, 
	decided_on DATE, 
	delay_reason TEXT COLLATE "C", 
	publication_due_on DATE, 
	published_on DATE, 
	overturned_on DATE, 
	withdrawal_due_on DATE, 
	withdrawal_reason TEXT COLLATE "C", 
	withdrawn_on DATE, 
	execution_due_on DATE, 
	executed_on DATE, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	source_inspection_id UUID, 
	source_accident_id UUID, 
	source_evaluation_id UUID, 
	source_hazard_id UUID, 
	licence_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT penalty_cases_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX penalty_cases_past_enterprise_id_idx ON penalty_cases_past (city_code, enterprise_id, id);
-- end
CREATE INDEX penalty_cases_past_source_accident_id_idx ON penalty_cases_past (city_code, source_accident_id, id);
-- end
CREATE INDEX penalty_cases_past_source_inspection_id_idx ON penalty_cases_past (city_code, source_inspection_id, id);
-- end
CREATE TABLE penalty_kinds (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	basis TEXT COLLATE "C", 
	CONSTRAINT penalty_kinds_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE pilot_progress_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	item TEXT COLLATE "C" NOT NULL, 
	score NUMERIC, 
	reached_on DATE NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	pilot_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pilot_progress_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX pilot_progress_past_pilot_id_idx ON pilot_progress_past (city_code, pilot_id, id);
-- end
CREATE TABLE pilots_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	is_key_industry BOOLEAN NOT NULL, 
	batch TEXT COLLATE "C" NOT NULL, 
	selected_on DATE, 
	quota_base BIGINT, 
	quota_chosen BIGINT, 
	quota_key BIGINT, 
	left_on DATE, 
	leaving_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	owner_department_code TEXT COLLATE "C", 
	owner_grid_code BIGINT, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pilots_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX pilots_past_enterprise_id_idx ON pilots_past (city_code, enterprise_id, id);
-- end
CREATE TABLE planned_visits_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	plan_id UUID NOT NULL, 
	inspection_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT planned_visits_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX planned_visits_past_plan_id_idx ON planned_visits_past (city_code, plan_id, id);
-- end
CREATE TABLE planned_visits_sensitive_past (
	id UUID NOT NULL, 
	planned_on DATE NOT NULL, 
	focus TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT planned_visits_sensitive_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE pledges_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	signed_on DATE NOT NULL, 
	fulfilment_report TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	signed_by_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT pledges_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX pledges_past_enterprise_id_idx ON pledges_past (city_code, enterprise_id, id);
-- end
CREATE TABLE quality_assessments_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	as_of TIMESTAMP WITH TIME ZONE NOT NULL, 
	completeness NUMERIC NOT NULL, 
	timeliness NUMERIC NOT NULL, 
	linkage NUMERIC NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	scope_grid_code BIGINT, 
	scope_department_code TEXT COLLATE "C", 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT quality_assessments_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE quality_issues_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	record_type TEXT COLLATE "C" NOT NULL, 
	record_id TEXT COLLATE "C", 
	field_name TEXT COLLATE "C", 
	finding TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	rule_code TEXT COLLATE "C" NOT NULL, 
	assessment_id UUID, 
	owner_grid_code BIGINT, 
	task_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT quality_issues_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX quality_issues_past_assessment_id_idx ON quality_issues_past (city_code, assessment_id, id);
-- end
CREATE INDEX quality_issues_past_enterprise_id_idx ON quality_issues_past (city_code, enterprise_id, id);
-- end
CREATE INDEX quality_issues_past_task_id_idx ON quality_issues_past (city_code, task_id, id);
-- end
CREATE TABLE quality_rules (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	dimension TEXT COLLATE "C" NOT NULL, 
	score TEXT COLLATE "C", 
	CONSTRAINT quality_rules_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE quarterly_reports_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	quarter TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	figures JSON, 
	narrative TEXT COLLATE "C", 
	next_plan TEXT COLLATE "C", 
	return_reason TEXT COLLATE "C", 
	submitted_at TIMESTAMP WITH TIME ZONE, 
	returned_at TIMESTAMP WITH TIME ZONE, 
	accepted_at TIMESTAMP WITH TIME ZONE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	reporter_grid_code BIGINT, 
	reporter_department_code TEXT COLLATE "C", 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT quarterly_reports_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE registration_types (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	parent_code TEXT COLLATE "C", 
	CONSTRAINT registration_types_pkey PRIMARY KEY (code), 
	CONSTRAINT registration_types_parent_code_fkey FOREIGN KEY(parent_code) REFERENCES registration_types (code)
);
-- end
CREATE INDEX registration_types_parent_code_idx ON registration_types (parent_code, code);
-- end
CREATE TABLE safety_people_operational_worker_certificate_past (
	id UUID NOT NULL, 
	certificate_kind TEXT COLLATE "C", 
	valid_to DATE, 
	recheck_due DATE, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_operational_worker_certificate_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	post TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	operation_code TEXT COLLATE "C", 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT safety_people_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX safety_people_past_enterprise_id_idx ON safety_people_past (city_code, enterprise_id, id);
-- end
CREATE TABLE safety_people_personal_staff_name_masked_past (
	id UUID NOT NULL, 
	name_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_personal_staff_name_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_personal_staff_name_past (
	id UUID NOT NULL, 
	name TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_personal_staff_name_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_personal_staff_phone_masked_past (
	id UUID NOT NULL, 
	mobile_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_personal_staff_phone_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_personal_staff_phone_past (
	id UUID NOT NULL, 
	mobile TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_personal_staff_phone_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_sensitive_masked_past (
	id UUID NOT NULL, 
	id_number_masked TEXT COLLATE "C", 
	certificate_no_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_sensitive_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE safety_people_sensitive_past (
	id UUID NOT NULL, 
	id_number TEXT COLLATE "C", 
	certificate_no TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT safety_people_sensitive_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE self_checks_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	period TEXT COLLATE "C" NOT NULL, 
	items_checked BIGINT NOT NULL, 
	hazards_found BIGINT NOT NULL, 
	submitted_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	signed_by_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT self_checks_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX self_checks_past_enterprise_id_idx ON self_checks_past (city_code, enterprise_id, id);
-- end
CREATE TABLE sites_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C", 
	address TEXT COLLATE "C" NOT NULL, 
	longitude NUMERIC, 
	latitude NUMERIC, 
	premises_right TEXT COLLATE "C", 
	photos TEXT[] COLLATE "C", 
	confirmed_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	division_code TEXT COLLATE "C", 
	landlord_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT sites_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX sites_past_enterprise_id_idx ON sites_past (city_code, enterprise_id, id);
-- end
CREATE TABLE sites_personal_masked_past (
	id UUID NOT NULL, 
	home_address_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT sites_personal_masked_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE sites_personal_past (
	id UUID NOT NULL, 
	home_address TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT sites_personal_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE size_measures (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	indicator TEXT COLLATE "C" NOT NULL, 
	unit TEXT COLLATE "C" NOT NULL, 
	large_min NUMERIC, 
	medium_min NUMERIC, 
	small_min NUMERIC, 
	CONSTRAINT size_measures_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE special_fields (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	kind TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT special_fields_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE special_operations (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	category TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT special_operations_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE special_profiles_commercial_process_kind_past (
	id UUID NOT NULL, 
	facts_told BIGINT NOT NULL, 
	key_processes TEXT[] COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT special_profiles_commercial_process_kind_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE special_profiles_commercial_process_past (
	id UUID NOT NULL, 
	facts JSON NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT special_profiles_commercial_process_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE special_profiles_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	declared_on DATE NOT NULL, 
	verified_on DATE, 
	max_workers_shift BIGINT, 
	dispute_reason TEXT COLLATE "C", 
	cleared_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	field_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT special_profiles_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX special_profiles_past_enterprise_id_idx ON special_profiles_past (city_code, enterprise_id, id);
-- end
CREATE INDEX special_profiles_past_site_id_idx ON special_profiles_past (city_code, site_id, id);
-- end
CREATE TABLE standardization_elements (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	edition TEXT COLLATE "C" NOT NULL, 
	number BIGINT NOT NULL, 
	CONSTRAINT standardization_elements_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE standardizations_operational_standardization_scores_past (
	id UUID NOT NULL, 
	self_score NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	version BIGINT NOT NULL, 
	CONSTRAINT standardizations_operational_standardization_scores_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE standardizations_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	grade TEXT COLLATE "C" NOT NULL, 
	industry_standard TEXT COLLATE "C" NOT NULL, 
	self_evaluated_on DATE, 
	reviewed_on DATE, 
	notice_until DATE, 
	announced_on DATE, 
	certificate_no TEXT COLLATE "C", 
	valid_to DATE, 
	refusal_reason TEXT COLLATE "C", 
	revoked_on DATE, 
	revocation_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	reviewer_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT standardizations_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX standardizations_past_enterprise_id_idx ON standardizations_past (city_code, enterprise_id, id);
-- end
CREATE TABLE supervision_kinds (
	code TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	name_en TEXT COLLATE "C", 
	CONSTRAINT supervision_kinds_pkey PRIMARY KEY (code)
);
-- end
CREATE TABLE tasks_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	issuer_district_code BIGINT, 
	issuer_town_code BIGINT, 
	issuer_village_code BIGINT, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	task_no TEXT COLLATE "C" NOT NULL, 
	title TEXT COLLATE "C" NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	issued_on DATE NOT NULL, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	feedback TEXT COLLATE "C", 
	return_reason TEXT COLLATE "C", 
	about TEXT[] COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	from_grid_code BIGINT, 
	to_grid_code BIGINT, 
	from_department_code TEXT COLLATE "C", 
	to_department_code TEXT COLLATE "C", 
	site_id UUID, 
	hazard_id UUID, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT tasks_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE INDEX tasks_past_enterprise_id_idx ON tasks_past (city_code, enterprise_id, id);
-- end
CREATE TABLE trusted_documents (
	city_code BIGINT NOT NULL, 
	client TEXT COLLATE "C" NOT NULL, 
	sha256 TEXT COLLATE "C" NOT NULL, 
	text TEXT COLLATE "C" NOT NULL, 
	variables JSON NOT NULL, 
	callers JSON NOT NULL, 
	pushed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT trusted_documents_pkey PRIMARY KEY (city_code, client, sha256)
);
-- end
CREATE TABLE upward_requests_past (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	subject TEXT COLLATE "C" NOT NULL, 
	question TEXT COLLATE "C" NOT NULL, 
	raised_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	opinion TEXT COLLATE "C", 
	advice TEXT COLLATE "C", 
	answered_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	about TEXT[] COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" NOT NULL, 
	from_grid_code BIGINT NOT NULL, 
	to_grid_code BIGINT NOT NULL, 
	known_until TIMESTAMP WITH TIME ZONE NOT NULL, 
	CONSTRAINT upward_requests_past_pkey PRIMARY KEY (city_code, id, version)
);
-- end
CREATE TABLE department_lists (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	version_no BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	published_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	department_code TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT department_lists_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT department_lists_department_code_fkey FOREIGN KEY(department_code) REFERENCES departments (code), 
	CONSTRAINT department_lists_department_code_version_no_key UNIQUE (city_code, department_code, version_no), 
	CONSTRAINT department_lists_state CHECK (state in ('DRAFTED', 'PUBLISHED', 'CHALLENGED', 'SETTLED'))
);
-- end
CREATE INDEX department_lists_area_idx ON department_lists (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX department_lists_department_code_idx ON department_lists (city_code, department_code, id);
-- end
CREATE INDEX department_lists_district_code_idx ON department_lists (city_code, district_code, id);
-- end
CREATE INDEX department_lists_enterprise_id_idx ON department_lists (city_code, enterprise_id, id);
-- end
CREATE INDEX department_lists_town_code_idx ON department_lists (city_code, town_code, id);
-- end
CREATE INDEX department_lists_village_code_idx ON department_lists (city_code, village_code, id);
-- end
CREATE INDEX department_lists_waiting_idx ON department_lists (city_code, district_code, town_code, village_code) WHERE state in ('CHALLENGED', 'DRAFTED');
-- end
CREATE TABLE drafts_sensitive (
	id UUID NOT NULL, 
	body JSON, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	unit TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT drafts_sensitive_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT drafts_sensitive_record_fkey FOREIGN KEY(city_code, id) REFERENCES drafts (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE grids (
	code BIGSERIAL NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	has_committee BOOLEAN NOT NULL, 
	boundary JSON, 
	centre_longitude NUMERIC, 
	centre_latitude NUMERIC, 
	planned TEXT[] COLLATE "C", 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	division_code TEXT COLLATE "C", 
	parent_code BIGINT, 
	leader_id UUID, 
	CONSTRAINT grids_pkey PRIMARY KEY (code), 
	CONSTRAINT grids_division_code_fkey FOREIGN KEY(division_code) REFERENCES divisions (code), 
	CONSTRAINT grids_parent_code_fkey FOREIGN KEY(parent_code) REFERENCES grids (code), 
	CONSTRAINT grids_level CHECK (level in ('CITY', 'DISTRICT', 'TOWN', 'VILLAGE')), 
	CONSTRAINT grids_state CHECK (state in ('DRAFTED', 'APPROVED', 'IN_FORCE', 'REDRAWN'))
);
-- end
CREATE INDEX grids_division_code_idx ON grids (division_code, code);
-- end
CREATE INDEX grids_leader_id_idx ON grids (leader_id, code);
-- end
CREATE INDEX grids_parent_code_idx ON grids (parent_code, code);
-- end
CREATE TABLE inspection_plans (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	title TEXT COLLATE "C" NOT NULL, 
	planned_count BIGINT NOT NULL, 
	approved_on DATE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	CONSTRAINT inspection_plans_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT inspection_plans_organ_code_fkey FOREIGN KEY(organ_code) REFERENCES departments (code)
);
-- end
CREATE INDEX inspection_plans_area_idx ON inspection_plans (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX inspection_plans_district_code_idx ON inspection_plans (city_code, district_code, id);
-- end
CREATE INDEX inspection_plans_enterprise_id_idx ON inspection_plans (city_code, enterprise_id, id);
-- end
CREATE INDEX inspection_plans_organ_code_idx ON inspection_plans (city_code, organ_code, id);
-- end
CREATE INDEX inspection_plans_town_code_idx ON inspection_plans (city_code, town_code, id);
-- end
CREATE INDEX inspection_plans_village_code_idx ON inspection_plans (city_code, village_code, id);
-- end
CREATE TABLE division_grids (
	code TEXT COLLATE "C" NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	division_code TEXT COLLATE "C" NOT NULL, 
	grid_code BIGINT NOT NULL, 
	CONSTRAINT division_grids_pkey PRIMARY KEY (code), 
	CONSTRAINT division_grids_division_code_fkey FOREIGN KEY(division_code) REFERENCES divisions (code), 
	CONSTRAINT division_grids_grid_code_fkey FOREIGN KEY(grid_code) REFERENCES grids (code)
);
-- end
CREATE INDEX division_grids_division_code_idx ON division_grids (division_code, code);
-- end
CREATE INDEX division_grids_grid_code_idx ON division_grids (grid_code, code);
-- end
CREATE TABLE enterprises (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	uscc TEXT COLLATE "C", 
	name TEXT COLLATE "C" NOT NULL, 
	status TEXT COLLATE "C" NOT NULL, 
	registered_on DATE, 
	registered_capital_10k NUMERIC, 
	registered_currency TEXT COLLATE "C", 
	legal_representative TEXT COLLATE "C", 
	registered_address TEXT COLLATE "C", 
	business_scope TEXT COLLATE "C", 
	industry_edition TEXT COLLATE "C", 
	industry_sector TEXT COLLATE "C", 
	size_class TEXT COLLATE "C", 
	supervision_level TEXT COLLATE "C", 
	key_level TEXT[] COLLATE "C" NOT NULL, 
	risk_level TEXT COLLATE "C", 
	special_fields TEXT[] COLLATE "C", 
	confirmed_at TIMESTAMP WITH TIME ZONE, 
	file_state TEXT COLLATE "C" NOT NULL, 
	return_reasons JSON, 
	change_level TEXT COLLATE "C", 
	closing_reason TEXT COLLATE "C", 
	legal_representative_masked TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	registration_type_code TEXT COLLATE "C", 
	industry_code TEXT COLLATE "C", 
	competent_department_code TEXT COLLATE "C", 
	supervising_department_code TEXT COLLATE "C", 
	CONSTRAINT enterprises_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_registration_type_code_fkey FOREIGN KEY(registration_type_code) REFERENCES registration_types (code), 
	CONSTRAINT enterprises_industry_code_fkey FOREIGN KEY(industry_code) REFERENCES industry_classes (code), 
	CONSTRAINT enterprises_competent_department_code_fkey FOREIGN KEY(competent_department_code) REFERENCES departments (code), 
	CONSTRAINT enterprises_supervising_department_code_fkey FOREIGN KEY(supervising_department_code) REFERENCES departments (code), 
	CONSTRAINT enterprises_village_code_fkey FOREIGN KEY(village_code) REFERENCES grids (code), 
	CONSTRAINT enterprises_town_code_fkey FOREIGN KEY(town_code) REFERENCES grids (code), 
	CONSTRAINT enterprises_district_code_fkey FOREIGN KEY(district_code) REFERENCES grids (code), 
	CONSTRAINT enterprises_uscc_key UNIQUE (city_code, uscc), 
	CONSTRAINT enterprises_status CHECK (status in ('ACTIVE', 'SUSPENDED', 'RELOCATED', 'DEREGISTERED', 'REVOKED')), 
	CONSTRAINT enterprises_industry_sector CHECK (industry_sector in ('METALLURGY', 'NONFERROUS', 'BUILDING_MATERIALS', 'MACHINERY', 'LIGHT_INDUSTRY', 'TEXTILE', 'TOBACCO', 'COMMERCE', 'CHEMICAL', 'PHARMACEUTICAL', 'HAZARDOUS_CHEMICALS', 'FIREWORKS', 'CONSTRUCTION', 'TRANSPORT', 'MINING', 'OTHER')), 
	CONSTRAINT enterprises_size_class CHECK (size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')), 
	CONSTRAINT enterprises_supervision_level CHECK (supervision_level in ('TOWN', 'DISTRICT', 'CITY', 'PROVINCE')), 
	CONSTRAINT enterprises_risk_level CHECK (risk_level in ('R1', 'R2', 'R3', 'R4')), 
	CONSTRAINT enterprises_file_state CHECK (file_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'GRID_CONFIRMED', 'ACTIVE', 'CHANGE_PENDING', 'OVERDUE', 'MOVED_OUT', 'CLOSED', 'ARCHIVED')), 
	CONSTRAINT enterprises_change_level CHECK (change_level in ('VILLAGE', 'TOWN')), 
	CONSTRAINT enterprises_uscc_check_digit CHECK (uscc ~ '^[0123456789ABCDEFGHJKLMNPQRTUWXY]{18}$' and mod(strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 1, 1)) * 1 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 2, 1)) * 3 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 3, 1)) * 9 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 4, 1)) * 27 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 5, 1)) * 19 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 6, 1)) * 26 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 7, 1)) * 16 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 8, 1)) * 17 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 9, 1)) * 20 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 10, 1)) * 29 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 11, 1)) * 25 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 12, 1)) * 13 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 13, 1)) * 8 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 14, 1)) * 24 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 15, 1)) * 10 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 16, 1)) * 30 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 17, 1)) * 28 + strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(uscc, 18, 1)) * 1 - 306, 31) = 0)
);
-- end
CREATE INDEX enterprises_area_idx ON enterprises (city_code, district_code, town_code, village_code) INCLUDE (status, size_class, risk_level);
-- end
CREATE INDEX enterprises_competent_department_code_idx ON enterprises (city_code, competent_department_code, id);
-- end
CREATE INDEX enterprises_district_code_idx ON enterprises (city_code, district_code, id);
-- end
CREATE INDEX enterprises_industry_code_idx ON enterprises (city_code, industry_code, id);
-- end
CREATE INDEX enterprises_name_search_idx ON enterprises USING gin (name gin_trgm_ops);
-- end
CREATE INDEX enterprises_registered_address_search_idx ON enterprises USING gin (registered_address gin_trgm_ops);
-- end
CREATE INDEX enterprises_registration_type_code_idx ON enterprises (city_code, registration_type_code, id);
-- end
CREATE INDEX enterprises_supervising_department_code_idx ON enterprises (city_code, supervising_department_code, id);
-- end
CREATE INDEX enterprises_town_code_idx ON enterprises (city_code, town_code, id);
-- end
CREATE INDEX enterprises_village_code_idx ON enterprises (city_code, village_code, id);
-- end
CREATE INDEX enterprises_waiting_idx ON enterprises (city_code, district_code, town_code, village_code) WHERE file_state in ('CHANGE_PENDING', 'DRAFT', 'GRID_CONFIRMED', 'MOVED_OUT', 'OVERDUE', 'RETURNED', 'SUBMITTED');
-- end
CREATE TABLE officers (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	role TEXT COLLATE "C" NOT NULL, 
	badge_no TEXT COLLATE "C" NOT NULL, 
	office_phone TEXT COLLATE "C", 
	name_masked TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	grid_code BIGINT NOT NULL, 
	department_code TEXT COLLATE "C", 
	CONSTRAINT officers_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT officers_grid_code_fkey FOREIGN KEY(grid_code) REFERENCES grids (code), 
	CONSTRAINT officers_department_code_fkey FOREIGN KEY(department_code) REFERENCES departments (code), 
	CONSTRAINT officers_badge_no_key UNIQUE (city_code, badge_no), 
	CONSTRAINT officers_role CHECK (role in ('LEADER', 'MEMBER', 'INSPECTOR'))
);
-- end
CREATE INDEX officers_area_idx ON officers (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX officers_department_code_idx ON officers (city_code, department_code, id);
-- end
CREATE INDEX officers_district_code_idx ON officers (city_code, district_code, id);
-- end
CREATE INDEX officers_enterprise_id_idx ON officers (city_code, enterprise_id, id);
-- end
CREATE INDEX officers_grid_code_idx ON officers (city_code, grid_code, id);
-- end
CREATE INDEX officers_town_code_idx ON officers (city_code, town_code, id);
-- end
CREATE INDEX officers_village_code_idx ON officers (city_code, village_code, id);
-- end
CREATE TABLE quality_assessments (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	as_of TIMESTAMP WITH TIME ZONE NOT NULL, 
	completeness NUMERIC NOT NULL, 
	timeliness NUMERIC NOT NULL, 
	linkage NUMERIC NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	scope_grid_code BIGINT, 
	scope_department_code TEXT COLLATE "C", 
	CONSTRAINT quality_assessments_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT quality_assessments_scope_grid_code_fkey FOREIGN KEY(scope_grid_code) REFERENCES grids (code), 
	CONSTRAINT quality_assessments_scope_department_code_fkey FOREIGN KEY(scope_department_code) REFERENCES departments (code)
);
-- end
CREATE INDEX quality_assessments_area_idx ON quality_assessments (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX quality_assessments_district_code_idx ON quality_assessments (city_code, district_code, id);
-- end
CREATE INDEX quality_assessments_enterprise_id_idx ON quality_assessments (city_code, enterprise_id, id);
-- end
CREATE INDEX quality_assessments_scope_department_code_idx ON quality_assessments (city_code, scope_department_code, id);
-- end
CREATE INDEX quality_assessments_scope_grid_code_idx ON quality_assessments (city_code, scope_grid_code, id);
-- end
CREATE INDEX quality_assessments_town_code_idx ON quality_assessments (city_code, town_code, id);
-- end
CREATE INDEX quality_assessments_village_code_idx ON quality_assessments (city_code, village_code, id);
-- end
CREATE TABLE quarterly_reports (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	quarter TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	figures JSON, 
	narrative TEXT COLLATE "C", 
	next_plan TEXT COLLATE "C", 
	return_reason TEXT COLLATE "C", 
	submitted_at TIMESTAMP WITH TIME ZONE, 
	returned_at TIMESTAMP WITH TIME ZONE, 
	accepted_at TIMESTAMP WITH TIME ZONE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	reporter_grid_code BIGINT, 
	reporter_department_code TEXT COLLATE "C", 
	CONSTRAINT quarterly_reports_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT quarterly_reports_reporter_grid_code_fkey FOREIGN KEY(reporter_grid_code) REFERENCES grids (code), 
	CONSTRAINT quarterly_reports_reporter_department_code_fkey FOREIGN KEY(reporter_department_code) REFERENCES departments (code), 
	CONSTRAINT quarterly_reports_quarter_reporter_grid_code_key UNIQUE (city_code, quarter, reporter_grid_code), 
	CONSTRAINT quarterly_reports_quarter_reporter_department_code_key UNIQUE (city_code, quarter, reporter_department_code), 
	CONSTRAINT quarterly_reports_state CHECK (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'OVERDUE'))
);
-- end
CREATE INDEX quarterly_reports_area_idx ON quarterly_reports (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX quarterly_reports_district_code_idx ON quarterly_reports (city_code, district_code, id);
-- end
CREATE INDEX quarterly_reports_enterprise_id_idx ON quarterly_reports (city_code, enterprise_id, id);
-- end
CREATE INDEX quarterly_reports_reporter_department_code_idx ON quarterly_reports (city_code, reporter_department_code, id);
-- end
CREATE INDEX quarterly_reports_reporter_grid_code_idx ON quarterly_reports (city_code, reporter_grid_code, id);
-- end
CREATE INDEX quarterly_reports_town_code_idx ON quarterly_reports (city_code, town_code, id);
-- end
CREATE INDEX quarterly_reports_village_code_idx ON quarterly_reports (city_code, village_code, id);
-- end
CREATE INDEX quarterly_reports_waiting_idx ON quarterly_reports (city_code, district_code, town_code, village_code) WHERE state in ('OPEN', 'OVERDUE', 'RETURNED', 'SUBMITTED');
-- end
CREATE TABLE upward_requests (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	subject TEXT COLLATE "C" NOT NULL, 
	question TEXT COLLATE "C" NOT NULL, 
	raised_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	opinion TEXT COLLATE "C", 
	advice TEXT COLLATE "C", 
	answered_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	about TEXT[] COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	from_grid_code BIGINT NOT NULL, 
	to_grid_code BIGINT NOT NULL, 
	CONSTRAINT upward_requests_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT upward_requests_from_grid_code_fkey FOREIGN KEY(from_grid_code) REFERENCES grids (code), 
	CONSTRAINT upward_requests_to_grid_code_fkey FOREIGN KEY(to_grid_code) REFERENCES grids (code), 
	CONSTRAINT upward_requests_state CHECK (state in ('RAISED', 'ANSWERED'))
);
-- end
CREATE INDEX upward_requests_area_idx ON upward_requests (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX upward_requests_district_code_idx ON upward_requests (city_code, district_code, id);
-- end
CREATE INDEX upward_requests_enterprise_id_idx ON upward_requests (city_code, enterprise_id, id);
-- end
CREATE INDEX upward_requests_from_grid_code_idx ON upward_requests (city_code, from_grid_code, id);
-- end
CREATE INDEX upward_requests_to_grid_code_idx ON upward_requests (city_code, to_grid_code, id);
-- end
CREATE INDEX upward_requests_town_code_idx ON upward_requests (city_code, town_code, id);
-- end
CREATE INDEX upward_requests_village_code_idx ON upward_requests (city_code, village_code, id);
-- end
CREATE INDEX upward_requests_waiting_idx ON upward_requests (city_code, district_code, town_code, village_code) WHERE state in ('RAISED');
-- end
CREATE TABLE assignment_queue (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	queue_key TEXT COLLATE "C" NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	address TEXT COLLATE "C", 
	reason TEXT COLLATE "C" NOT NULL, 
	evidence TEXT COLLATE "C", 
	settled_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT assignment_queue_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT assignment_queue_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT assignment_queue_queue_key_key UNIQUE (city_code, queue_key), 
	CONSTRAINT assignment_queue_reason CHECK (reason in ('NO_TOWN', 'NO_VILLAGE', 'AMBIGUOUS', 'NO_USCC'))
);
-- end
CREATE INDEX assignment_queue_area_idx ON assignment_queue (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX assignment_queue_district_code_idx ON assignment_queue (city_code, district_code, id);
-- end
CREATE INDEX assignment_queue_enterprise_id_idx ON assignment_queue (city_code, enterprise_id, id);
-- end
CREATE INDEX assignment_queue_town_code_idx ON assignment_queue (city_code, town_code, id);
-- end
CREATE INDEX assignment_queue_village_code_idx ON assignment_queue (city_code, village_code, id);
-- end
CREATE TABLE corrections (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	record_type TEXT COLLATE "C" NOT NULL, 
	record_key TEXT COLLATE "C" NOT NULL, 
	field_name TEXT COLLATE "C" NOT NULL, 
	proposed TEXT COLLATE "C", 
	reason TEXT COLLATE "C", 
	answer TEXT COLLATE "C", 
	settled_on DATE, 
	settled_by_ref TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT corrections_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT corrections_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT corrections_kind CHECK (kind in ('OBJECTION', 'CHANGE')), 
	CONSTRAINT corrections_state CHECK (state in ('OPEN', 'ACCEPTED', 'REJECTED'))
);
-- end
CREATE INDEX corrections_area_idx ON corrections (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX corrections_district_code_idx ON corrections (city_code, district_code, id);
-- end
CREATE INDEX corrections_enterprise_id_idx ON corrections (city_code, enterprise_id, id);
-- end
CREATE INDEX corrections_town_code_idx ON corrections (city_code, town_code, id);
-- end
CREATE INDEX corrections_village_code_idx ON corrections (city_code, village_code, id);
-- end
CREATE INDEX corrections_waiting_idx ON corrections (city_code, district_code, town_code, village_code) WHERE state in ('OPEN');
-- end
CREATE TABLE department_list_entries (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	role TEXT COLLATE "C" NOT NULL, 
	reason TEXT COLLATE "C", 
	current BOOLEAN NOT NULL, 
	challenged_on DATE, 
	challenge_reason TEXT COLLATE "C", 
	settled_on DATE, 
	settlement TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	department_code TEXT COLLATE "C" NOT NULL, 
	list_id UUID NOT NULL, 
	CONSTRAINT department_list_entries_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT department_list_entries_department_code_fkey FOREIGN KEY(department_code) REFERENCES departments (code), 
	CONSTRAINT department_list_entries_list_id_fkey FOREIGN KEY(city_code, list_id) REFERENCES department_lists (city_code, id), 
	CONSTRAINT department_list_entries_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT department_list_entries_list_id_enterprise_id_role_key UNIQUE (city_code, list_id, enterprise_id, role), 
	CONSTRAINT department_list_entries_role CHECK (role in ('COMPETENT', 'LEAD_SUPERVISOR', 'JOINT'))
);
-- end
CREATE INDEX department_list_entries_area_idx ON department_list_entries (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX department_list_entries_department_code_idx ON department_list_entries (city_code, department_code, id);
-- end
CREATE INDEX department_list_entries_district_code_idx ON department_list_entries (city_code, district_code, id);
-- end
CREATE INDEX department_list_entries_enterprise_id_idx ON department_list_entries (city_code, enterprise_id, id);
-- end
CREATE UNIQUE INDEX department_list_entries_enterprise_id_one_open ON department_list_entries (city_code, enterprise_id) WHERE role = 'LEAD_SUPERVISOR' and current;
-- end
CREATE INDEX department_list_entries_list_id_idx ON department_list_entries (city_code, list_id, id);
-- end
CREATE INDEX department_list_entries_town_code_idx ON department_list_entries (city_code, town_code, id);
-- end
CREATE INDEX department_list_entries_village_code_idx ON department_list_entries (city_code, village_code, id);
-- end
CREATE TABLE enterprise_aliases (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	value TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT enterprise_aliases_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprise_aliases_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT enterprise_aliases_kind_value_key UNIQUE (city_code, kind, value), 
	CONSTRAINT enterprise_aliases_kind CHECK (kind in ('OLD_REGISTRATION_NO', 'FORMER_NAME', 'FORMER_USCC'))
);
-- end
CREATE INDEX enterprise_aliases_area_idx ON enterprise_aliases (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX enterprise_aliases_district_code_idx ON enterprise_aliases (city_code, district_code, id);
-- end
CREATE INDEX enterprise_aliases_enterprise_id_idx ON enterprise_aliases (city_code, enterprise_id, id);
-- end
CREATE INDEX enterprise_aliases_town_code_idx ON enterprise_aliases (city_code, town_code, id);
-- end
CREATE INDEX enterprise_aliases_village_code_idx ON enterprise_aliases (city_code, village_code, id);
-- end
CREATE TABLE enterprises_commercial_injury_insurance (
	id UUID NOT NULL, 
	insured_count BIGINT, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprises_commercial_injury_insurance_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_commercial_injury_insurance_record_fkey FOREIGN KEY(city_code, id) REFERENCES enterprises (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enterprises_commercial_size_facts (
	id UUID NOT NULL, 
	revenue_10k NUMERIC, 
	assets_10k NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprises_commercial_size_facts_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_commercial_size_facts_record_fkey FOREIGN KEY(city_code, id) REFERENCES enterprises (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enterprises_operational_size_facts (
	id UUID NOT NULL, 
	employees BIGINT, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprises_operational_size_facts_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_operational_size_facts_record_fkey FOREIGN KEY(city_code, id) REFERENCES enterprises (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enterprises_personal (
	id UUID NOT NULL, 
	home_address TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprises_personal_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_personal_record_fkey FOREIGN KEY(city_code, id) REFERENCES enterprises (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enterprises_personal_masked (
	id UUID NOT NULL, 
	home_address_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	enterprise_id UUID NOT NULL, 
	CONSTRAINT enterprises_personal_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enterprises_personal_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES enterprises (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE evaluations (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	report_no TEXT COLLATE "C" NOT NULL, 
	project_lead TEXT COLLATE "C" NOT NULL, 
	site_visit_on DATE, 
	signed_on DATE, 
	valid_to DATE, 
	upload_due_on DATE, 
	uploaded_on DATE, 
	spot_checked_on DATE, 
	spot_check_result TEXT COLLATE "C", 
	found_false BOOLEAN, 
	conclusion TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	institution_id UUID NOT NULL, 
	CONSTRAINT evaluations_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT evaluations_kind_code_fkey FOREIGN KEY(kind_code) REFERENCES evaluation_kinds (code), 
	CONSTRAINT evaluations_institution_id_fkey FOREIGN KEY(institution_id) REFERENCES institutions (id), 
	CONSTRAINT evaluations_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT evaluations_report_no_key UNIQUE (city_code, report_no), 
	CONSTRAINT evaluations_conclusion CHECK (conclusion in ('QUALIFIED', 'QUALIFIED_WITH_CONDITIONS', 'UNQUALIFIED')), 
	CONSTRAINT evaluations_state CHECK (state in ('COMMISSIONED', 'SURVEYED', 'ISSUED', 'UPLOADED', 'SPOT_CHECKED', 'SUPERSEDED', 'EXPIRED'))
);
-- end
CREATE INDEX evaluations_area_idx ON evaluations (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX evaluations_district_code_idx ON evaluations (city_code, district_code, id);
-- end
CREATE INDEX evaluations_enterprise_id_idx ON evaluations (city_code, enterprise_id, id);
-- end
CREATE INDEX evaluations_institution_id_idx ON evaluations (city_code, institution_id, id);
-- end
CREATE INDEX evaluations_kind_code_idx ON evaluations (city_code, kind_code, id);
-- end
CREATE INDEX evaluations_town_code_idx ON evaluations (city_code, town_code, id);
-- end
CREATE INDEX evaluations_village_code_idx ON evaluations (city_code, village_code, id);
-- end
CREATE INDEX evaluations_waiting_idx ON evaluations (city_code, district_code, town_code, village_code) WHERE state in ('COMMISSIONED', 'ISSUED', 'SURVEYED');
-- end
CREATE TABLE officers_personal (
	id UUID NOT NULL, 
	mobile TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT officers_personal_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT officers_personal_record_fkey FOREIGN KEY(city_code, id) REFERENCES officers (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE officers_personal_masked (
	id UUID NOT NULL, 
	mobile_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT officers_personal_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT officers_personal_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES officers (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE pilots (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	is_key_industry BOOLEAN NOT NULL, 
	batch TEXT COLLATE "C" NOT NULL, 
	selected_on DATE, 
	quota_base BIGINT, 
	quota_chosen BIGINT, 
	quota_key BIGINT, 
	left_on DATE, 
	leaving_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	owner_department_code TEXT COLLATE "C", 
	owner_grid_code BIGINT, 
	CONSTRAINT pilots_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT pilots_owner_department_code_fkey FOREIGN KEY(owner_department_code) REFERENCES departments (code), 
	CONSTRAINT pilots_owner_grid_code_fkey FOREIGN KEY(owner_grid_code) REFERENCES grids (code), 
	CONSTRAINT pilots_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT pilots_kind CHECK (kind in ('CULTIVATED', 'DEMONSTRATION')), 
	CONSTRAINT pilots_state CHECK (state in ('NOMINATED', 'SELECTED', 'DEMONSTRATING', 'LEFT'))
);
-- end
CREATE INDEX pilots_area_idx ON pilots (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX pilots_district_code_idx ON pilots (city_code, district_code, id);
-- end
CREATE INDEX pilots_enterprise_id_idx ON pilots (city_code, enterprise_id, id);
-- end
CREATE INDEX pilots_owner_department_code_idx ON pilots (city_code, owner_department_code, id);
-- end
CREATE INDEX pilots_owner_grid_code_idx ON pilots (city_code, owner_grid_code, id);
-- end
CREATE INDEX pilots_town_code_idx ON pilots (city_code, town_code, id);
-- end
CREATE INDEX pilots_village_code_idx ON pilots (city_code, village_code, id);
-- end
CREATE INDEX pilots_waiting_idx ON pilots (city_code, district_code, town_code, village_code) WHERE state in ('NOMINATED', 'SELECTED');
-- end
CREATE TABLE safety_people (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	post TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	operation_code TEXT COLLATE "C", 
	CONSTRAINT safety_people_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_operation_code_fkey FOREIGN KEY(operation_code) REFERENCES special_operations (code), 
	CONSTRAINT safety_people_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT safety_people_post CHECK (post in ('PRINCIPAL', 'DEPUTY', 'SAFETY_DIRECTOR', 'SAFETY_MANAGER', 'REGISTERED_ENGINEER', 'SPECIAL_OPERATOR', 'EQUIPMENT_OPERATOR', 'GRID_SAFETY_MEMBER'))
);
-- end
CREATE INDEX safety_people_area_idx ON safety_people (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX safety_people_district_code_idx ON safety_people (city_code, district_code, id);
-- end
CREATE INDEX safety_people_enterprise_id_idx ON safety_people (city_code, enterprise_id, id);
-- end
CREATE INDEX safety_people_operation_code_idx ON safety_people (city_code, operation_code, id);
-- end
CREATE INDEX safety_people_town_code_idx ON safety_people (city_code, town_code, id);
-- end
CREATE INDEX safety_people_village_code_idx ON safety_people (city_code, village_code, id);
-- end
CREATE TABLE sites (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C", 
	address TEXT COLLATE "C" NOT NULL, 
	longitude NUMERIC, 
	latitude NUMERIC, 
	premises_right TEXT COLLATE "C", 
	photos TEXT[] COLLATE "C", 
	confirmed_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	division_code TEXT COLLATE "C", 
	landlord_id UUID, 
	CONSTRAINT sites_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT sites_division_code_fkey FOREIGN KEY(division_code) REFERENCES divisions (code), 
	CONSTRAINT sites_village_code_fkey FOREIGN KEY(village_code) REFERENCES grids (code), 
	CONSTRAINT sites_landlord_id_fkey FOREIGN KEY(city_code, landlord_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT sites_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT sites_premises_right CHECK (premises_right in ('OWN', 'LEASED', 'SUBLET'))
);
-- end
CREATE INDEX sites_address_search_idx ON sites USING gin (address gin_trgm_ops);
-- end
CREATE INDEX sites_area_idx ON sites (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX sites_district_code_idx ON sites (city_code, district_code, id);
-- end
CREATE INDEX sites_division_code_idx ON sites (city_code, division_code, id);
-- end
CREATE INDEX sites_enterprise_id_idx ON sites (city_code, enterprise_id, id);
-- end
CREATE INDEX sites_landlord_id_idx ON sites (city_code, landlord_id, id);
-- end
CREATE INDEX sites_town_code_idx ON sites (city_code, town_code, id);
-- end
CREATE INDEX sites_village_code_idx ON sites (city_code, village_code, id);
-- end
CREATE TABLE standardizations (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	grade TEXT COLLATE "C" NOT NULL, 
	industry_standard TEXT COLLATE "C" NOT NULL, 
	self_evaluated_on DATE, 
	reviewed_on DATE, 
	notice_until DATE, 
	announced_on DATE, 
	certificate_no TEXT COLLATE "C", 
	valid_to DATE, 
	refusal_reason TEXT COLLATE "C", 
	revoked_on DATE, 
	revocation_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	reviewer_id UUID, 
	CONSTRAINT standardizations_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT standardizations_reviewer_id_fkey FOREIGN KEY(reviewer_id) REFERENCES institutions (id), 
	CONSTRAINT standardizations_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT standardizations_grade CHECK (grade in ('GRADE_1', 'GRADE_2', 'GRADE_3', 'SMALL_MICRO')), 
	CONSTRAINT standardizations_revocation_reason CHECK (revocation_reason in ('FATAL_ACCIDENT', 'FALSE_DATA', 'MAJOR_HAZARD_UNTREATED', 'LISTED_AS_DISHONEST')), 
	CONSTRAINT standardizations_state CHECK (state in ('BUILDING', 'SELF_EVALUATED', 'APPLIED', 'REVIEWED', 'ANNOUNCED', 'RENEWAL_DUE', 'REVOKED', 'EXPIRED'))
);
-- end
CREATE INDEX standardizations_area_idx ON standardizations (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX standardizations_district_code_idx ON standardizations (city_code, district_code, id);
-- end
CREATE INDEX standardizations_enterprise_id_idx ON standardizations (city_code, enterprise_id, id);
-- end
CREATE INDEX standardizations_reviewer_id_idx ON standardizations (city_code, reviewer_id, id);
-- end
CREATE INDEX standardizations_town_code_idx ON standardizations (city_code, town_code, id);
-- end
CREATE INDEX standardizations_village_code_idx ON standardizations (city_code, village_code, id);
-- end
CREATE INDEX standardizations_waiting_idx ON standardizations (city_code, district_code, town_code, village_code) WHERE state in ('APPLIED', 'REVIEWED');
-- end
CREATE TABLE accidents (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	report_approved_on DATE, 
	report_published_on DATE, 
	report_summary TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	severity_code TEXT COLLATE "C" NOT NULL, 
	accident_type_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID, 
	CONSTRAINT accidents_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT accidents_severity_code_fkey FOREIGN KEY(severity_code) REFERENCES accident_severities (code), 
	CONSTRAINT accidents_accident_type_code_fkey FOREIGN KEY(accident_type_code) REFERENCES accident_types (code), 
	CONSTRAINT accidents_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT accidents_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX accidents_accident_type_code_idx ON accidents (city_code, accident_type_code, id);
-- end
CREATE INDEX accidents_area_idx ON accidents (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX accidents_district_code_idx ON accidents (city_code, district_code, id);
-- end
CREATE INDEX accidents_enterprise_id_idx ON accidents (city_code, enterprise_id, id);
-- end
CREATE INDEX accidents_public_idx ON accidents (city_code, report_published_on, id) WHERE report_published_on IS NOT NULL;
-- end
CREATE INDEX accidents_severity_code_idx ON accidents (city_code, severity_code, id);
-- end
CREATE INDEX accidents_site_id_idx ON accidents (city_code, site_id, id);
-- end
CREATE INDEX accidents_town_code_idx ON accidents (city_code, town_code, id);
-- end
CREATE INDEX accidents_village_code_idx ON accidents (city_code, village_code, id);
-- end
CREATE TABLE element_scores (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	element_code TEXT COLLATE "C" NOT NULL, 
	standardization_id UUID NOT NULL, 
	CONSTRAINT element_scores_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT element_scores_element_code_fkey FOREIGN KEY(element_code) REFERENCES standardization_elements (code), 
	CONSTRAINT element_scores_standardization_id_fkey FOREIGN KEY(city_code, standardization_id) REFERENCES standardizations (city_code, id), 
	CONSTRAINT element_scores_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX element_scores_area_idx ON element_scores (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX element_scores_district_code_idx ON element_scores (city_code, district_code, id);
-- end
CREATE INDEX element_scores_element_code_idx ON element_scores (city_code, element_code, id);
-- end
CREATE INDEX element_scores_enterprise_id_idx ON element_scores (city_code, enterprise_id, id);
-- end
CREATE INDEX element_scores_standardization_id_idx ON element_scores (city_code, standardization_id, id);
-- end
CREATE INDEX element_scores_town_code_idx ON element_scores (city_code, town_code, id);
-- end
CREATE INDEX element_scores_village_code_idx ON element_scores (city_code, village_code, id);
-- end
CREATE TABLE equipment (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	registration_code TEXT COLLATE "C" NOT NULL, 
	next_inspection_on DATE NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	category_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID NOT NULL, 
	CONSTRAINT equipment_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT equipment_category_code_fkey FOREIGN KEY(category_code) REFERENCES equipment_categories (code), 
	CONSTRAINT equipment_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT equipment_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT equipment_state CHECK (state in ('IN_USE', 'STOPPED', 'SCRAPPED', 'MOVED'))
);
-- end
CREATE INDEX equipment_area_idx ON equipment (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX equipment_category_code_idx ON equipment (city_code, category_code, id);
-- end
CREATE INDEX equipment_district_code_idx ON equipment (city_code, district_code, id);
-- end
CREATE INDEX equipment_enterprise_id_idx ON equipment (city_code, enterprise_id, id);
-- end
CREATE INDEX equipment_site_id_idx ON equipment (city_code, site_id, id);
-- end
CREATE INDEX equipment_town_code_idx ON equipment (city_code, town_code, id);
-- end
CREATE INDEX equipment_village_code_idx ON equipment (city_code, village_code, id);
-- end
CREATE TABLE evaluations_commercial (
	id UUID NOT NULL, 
	report_file TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT evaluations_commercial_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT evaluations_commercial_record_fkey FOREIGN KEY(city_code, id) REFERENCES evaluations (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE evaluations_commercial_masked (
	id UUID NOT NULL, 
	report_file_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT evaluations_commercial_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT evaluations_commercial_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES evaluations (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE grid_assignments (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	assigned_from DATE NOT NULL, 
	assigned_to DATE, 
	reason TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	grid_code BIGINT NOT NULL, 
	proposed_by_id UUID, 
	approved_by_id UUID, 
	site_id UUID NOT NULL, 
	CONSTRAINT grid_assignments_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT grid_assignments_grid_code_fkey FOREIGN KEY(grid_code) REFERENCES grids (code), 
	CONSTRAINT grid_assignments_proposed_by_id_fkey FOREIGN KEY(city_code, proposed_by_id) REFERENCES officers (city_code, id), 
	CONSTRAINT grid_assignments_approved_by_id_fkey FOREIGN KEY(city_code, approved_by_id) REFERENCES officers (city_code, id), 
	CONSTRAINT grid_assignments_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT grid_assignments_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT grid_assignments_term_is_forward CHECK (assigned_to is null or assigned_to >= assigned_from)
);
-- end
CREATE INDEX grid_assignments_approved_by_id_idx ON grid_assignments (city_code, approved_by_id, id);
-- end
CREATE INDEX grid_assignments_area_idx ON grid_assignments (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX grid_assignments_district_code_idx ON grid_assignments (city_code, district_code, id);
-- end
CREATE INDEX grid_assignments_enterprise_id_idx ON grid_assignments (city_code, enterprise_id, id);
-- end
CREATE INDEX grid_assignments_grid_code_idx ON grid_assignments (city_code, grid_code, id);
-- end
CREATE INDEX grid_assignments_proposed_by_id_idx ON grid_assignments (city_code, proposed_by_id, id);
-- end
CREATE INDEX grid_assignments_site_id_idx ON grid_assignments (city_code, site_id, id);
-- end
CREATE UNIQUE INDEX grid_assignments_site_id_one_open ON grid_assignments (city_code, site_id) WHERE assigned_to is null;
-- end
CREATE INDEX grid_assignments_town_code_idx ON grid_assignments (city_code, town_code, id);
-- end
CREATE INDEX grid_assignments_village_code_idx ON grid_assignments (city_code, village_code, id);
-- end
CREATE TABLE inspections (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	inspected_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	officer_badges TEXT[] COLLATE "C" NOT NULL, 
	measures TEXT[] COLLATE "C" NOT NULL, 
	conclusion TEXT COLLATE "C", 
	entered_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	plan_id UUID, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	recheck_of_id UUID, 
	site_id UUID NOT NULL, 
	CONSTRAINT inspections_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT inspections_plan_id_fkey FOREIGN KEY(city_code, plan_id) REFERENCES inspection_plans (city_code, id), 
	CONSTRAINT inspections_organ_code_fkey FOREIGN KEY(organ_code) REFERENCES departments (code), 
	CONSTRAINT inspections_recheck_of_id_fkey FOREIGN KEY(city_code, recheck_of_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT inspections_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT inspections_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT inspections_kind CHECK (kind in ('PLANNED', 'RANDOM', 'CAMPAIGN', 'REPORT', 'RECHECK', 'JOINT', 'UNANNOUNCED')), 
	CONSTRAINT inspections_state CHECK (state in ('CARRIED_OUT', 'NO_FINDING', 'RECTIFICATION_ORDERED', 'RECHECKED', 'CLOSED', 'CASE_OPENED'))
);
-- end
CREATE INDEX inspections_area_idx ON inspections (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX inspections_district_code_idx ON inspections (city_code, district_code, id);
-- end
CREATE INDEX inspections_enterprise_id_idx ON inspections (city_code, enterprise_id, id);
-- end
CREATE INDEX inspections_organ_code_idx ON inspections (city_code, organ_code, id);
-- end
CREATE INDEX inspections_plan_id_idx ON inspections (city_code, plan_id, id);
-- end
CREATE INDEX inspections_recheck_of_id_idx ON inspections (city_code, recheck_of_id, id);
-- end
CREATE INDEX inspections_site_id_idx ON inspections (city_code, site_id, id);
-- end
CREATE INDEX inspections_town_code_idx ON inspections (city_code, town_code, id);
-- end
CREATE INDEX inspections_village_code_idx ON inspections (city_code, village_code, id);
-- end
CREATE INDEX inspections_waiting_idx ON inspections (city_code, district_code, town_code, village_code) WHERE state in ('CARRIED_OUT', 'RECHECKED', 'RECTIFICATION_ORDERED');
-- end
CREATE TABLE licences (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	licence_no TEXT COLLATE "C", 
	scope TEXT COLLATE "C" NOT NULL, 
	issued_on DATE, 
	valid_from DATE, 
	valid_to DATE, 
	renewal_due_on DATE, 
	suspended_on DATE, 
	suspended_until DATE, 
	ended_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	applied_on DATE, 
	decision_due_on DATE, 
	decision_reason TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	issuer_code TEXT COLLATE "C" NOT NULL, 
	holder_person_id UUID, 
	previous_licence_id UUID, 
	evaluation_id UUID, 
	CONSTRAINT licences_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT licences_kind_code_fkey FOREIGN KEY(kind_code) REFERENCES licence_kinds (code), 
	CONSTRAINT licences_issuer_code_fkey FOREIGN KEY(issuer_code) REFERENCES departments (code), 
	CONSTRAINT licences_holder_person_id_fkey FOREIGN KEY(city_code, holder_person_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT licences_previous_licence_id_fkey FOREIGN KEY(city_code, previous_licence_id) REFERENCES licences (city_code, id), 
	CONSTRAINT licences_evaluation_id_fkey FOREIGN KEY(city_code, evaluation_id) REFERENCES evaluations (city_code, id), 
	CONSTRAINT licences_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT licences_kind_code_licence_no_issuer_code_key UNIQUE (city_code, kind_code, licence_no, issuer_code), 
	CONSTRAINT licences_state CHECK (state in ('APPLIED', 'REFUSED', 'GRANTED', 'VALID', 'RENEWAL_DUE', 'RENEWED', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'CANCELLED')), 
	CONSTRAINT licences_number_hides_person CHECK (holder_person_id is null or licence_no !~ '[0-9]{17}[0-9Xx]'), 
	CONSTRAINT licences_granted_has_number CHECK (state in ('APPLIED', 'REFUSED') or (licence_no is not null and issued_on is not null and valid_from is not null))
);
-- end
CREATE INDEX licences_area_idx ON licences (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX licences_district_code_idx ON licences (city_code, district_code, id);
-- end
CREATE INDEX licences_enterprise_id_idx ON licences (city_code, enterprise_id, id);
-- end
CREATE INDEX licences_evaluation_id_idx ON licences (city_code, evaluation_id, id);
-- end
CREATE INDEX licences_holder_person_id_idx ON licences (city_code, holder_person_id, id);
-- end
CREATE INDEX licences_issuer_code_idx ON licences (city_code, issuer_code, id);
-- end
CREATE INDEX licences_kind_code_idx ON licences (city_code, kind_code, id);
-- end
CREATE INDEX licences_previous_licence_id_idx ON licences (city_code, previous_licence_id, id);
-- end
CREATE INDEX licences_town_code_idx ON licences (city_code, town_code, id);
-- end
CREATE INDEX licences_village_code_idx ON licences (city_code, village_code, id);
-- end
CREATE INDEX licences_waiting_idx ON licences (city_code, district_code, town_code, village_code) WHERE state in ('APPLIED', 'RENEWAL_DUE');
-- end
CREATE TABLE major_installations (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	name TEXT COLLATE "C" NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	filing_no TEXT COLLATE "C", 
	filed_on DATE, 
	assessed_on DATE, 
	written_off_on DATE, 
	write_off_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	principal_person_id UUID, 
	technical_person_id UUID, 
	operation_person_id UUID, 
	evaluation_id UUID, 
	site_id UUID NOT NULL, 
	CONSTRAINT major_installations_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT major_installations_principal_person_id_fkey FOREIGN KEY(city_code, principal_person_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT major_installations_technical_person_id_fkey FOREIGN KEY(city_code, technical_person_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT major_installations_operation_person_id_fkey FOREIGN KEY(city_code, operation_person_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT major_installations_evaluation_id_fkey FOREIGN KEY(city_code, evaluation_id) REFERENCES evaluations (city_code, id), 
	CONSTRAINT major_installations_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT major_installations_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT major_installations_level CHECK (level in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4')), 
	CONSTRAINT major_installations_state CHECK (state in ('IDENTIFIED', 'ASSESSED', 'FILED', 'REASSESS_DUE', 'WRITTEN_OFF'))
);
-- end
CREATE INDEX major_installations_area_idx ON major_installations (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX major_installations_district_code_idx ON major_installations (city_code, district_code, id);
-- end
CREATE INDEX major_installations_enterprise_id_idx ON major_installations (city_code, enterprise_id, id);
-- end
CREATE INDEX major_installations_evaluation_id_idx ON major_installations (city_code, evaluation_id, id);
-- end
CREATE INDEX major_installations_operation_person_id_idx ON major_installations (city_code, operation_person_id, id);
-- end
CREATE INDEX major_installations_principal_person_id_idx ON major_installations (city_code, principal_person_id, id);
-- end
CREATE INDEX major_installations_site_id_idx ON major_installations (city_code, site_id, id);
-- end
CREATE INDEX major_installations_technical_person_id_idx ON major_installations (city_code, technical_person_id, id);
-- end
CREATE INDEX major_installations_town_code_idx ON major_installations (city_code, town_code, id);
-- end
CREATE INDEX major_installations_village_code_idx ON major_installations (city_code, village_code, id);
-- end
CREATE INDEX major_installations_waiting_idx ON major_installations (city_code, district_code, town_code, village_code) WHERE state in ('ASSESSED', 'FILED', 'IDENTIFIED', 'REASSESS_DUE');
-- end
CREATE TABLE materials (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	substance_code TEXT COLLATE "C", 
	category_code TEXT COLLATE "C", 
	site_id UUID NOT NULL, 
	CONSTRAINT materials_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_substance_code_fkey FOREIGN KEY(substance_code) REFERENCES critical_substances (code), 
	CONSTRAINT materials_category_code_fkey FOREIGN KEY(category_code) REFERENCES critical_categories (code), 
	CONSTRAINT materials_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT materials_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX materials_area_idx ON materials (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX materials_category_code_idx ON materials (city_code, category_code, id);
-- end
CREATE INDEX materials_district_code_idx ON materials (city_code, district_code, id);
-- end
CREATE INDEX materials_enterprise_id_idx ON materials (city_code, enterprise_id, id);
-- end
CREATE INDEX materials_site_id_idx ON materials (city_code, site_id, id);
-- end
CREATE INDEX materials_substance_code_idx ON materials (city_code, substance_code, id);
-- end
CREATE INDEX materials_town_code_idx ON materials (city_code, town_code, id);
-- end
CREATE INDEX materials_village_code_idx ON materials (city_code, village_code, id);
-- end
CREATE TABLE pilot_progress (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	item TEXT COLLATE "C" NOT NULL, 
	score NUMERIC, 
	reached_on DATE NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	pilot_id UUID NOT NULL, 
	CONSTRAINT pilot_progress_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT pilot_progress_pilot_id_fkey FOREIGN KEY(city_code, pilot_id) REFERENCES pilots (city_code, id), 
	CONSTRAINT pilot_progress_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX pilot_progress_area_idx ON pilot_progress (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX pilot_progress_district_code_idx ON pilot_progress (city_code, district_code, id);
-- end
CREATE INDEX pilot_progress_enterprise_id_idx ON pilot_progress (city_code, enterprise_id, id);
-- end
CREATE INDEX pilot_progress_pilot_id_idx ON pilot_progress (city_code, pilot_id, id);
-- end
CREATE INDEX pilot_progress_town_code_idx ON pilot_progress (city_code, town_code, id);
-- end
CREATE INDEX pilot_progress_village_code_idx ON pilot_progress (city_code, village_code, id);
-- end
CREATE TABLE pledges (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	year BIGINT NOT NULL, 
	signed_on DATE NOT NULL, 
	fulfilment_report TEXT COLLATE "C", 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	signed_by_id UUID, 
	CONSTRAINT pledges_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT pledges_signed_by_id_fkey FOREIGN KEY(city_code, signed_by_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT pledges_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT pledges_enterprise_id_year_key UNIQUE (city_code, enterprise_id, year)
);
-- end
CREATE INDEX pledges_area_idx ON pledges (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX pledges_district_code_idx ON pledges (city_code, district_code, id);
-- end
CREATE INDEX pledges_enterprise_id_idx ON pledges (city_code, enterprise_id, id);
-- end
CREATE INDEX pledges_signed_by_id_idx ON pledges (city_code, signed_by_id, id);
-- end
CREATE INDEX pledges_town_code_idx ON pledges (city_code, town_code, id);
-- end
CREATE INDEX pledges_village_code_idx ON pledges (city_code, village_code, id);
-- end
CREATE TABLE safety_people_certificate_ref (
	id UUID NOT NULL, 
	certificate_ref TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_certificate_ref_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_certificate_ref_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE INDEX safety_people_certificate_ref_idx ON safety_people_certificate_ref (city_code, certificate_ref, id);
-- end
CREATE TABLE safety_people_operational_worker_certificate (
	id UUID NOT NULL, 
	certificate_kind TEXT COLLATE "C", 
	valid_to DATE, 
	recheck_due DATE, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_operational_worker_certificate_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_operational_worker_certificate_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_person_ref (
	id UUID NOT NULL, 
	person_ref TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_person_ref_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_person_ref_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE INDEX safety_people_person_ref_idx ON safety_people_person_ref (city_code, person_ref, id);
-- end
CREATE TABLE safety_people_personal_staff_name (
	id UUID NOT NULL, 
	name TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_personal_staff_name_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_personal_staff_name_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_personal_staff_name_masked (
	id UUID NOT NULL, 
	name_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_personal_staff_name_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_personal_staff_name_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_personal_staff_phone (
	id UUID NOT NULL, 
	mobile TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_personal_staff_phone_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_personal_staff_phone_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_personal_staff_phone_masked (
	id UUID NOT NULL, 
	mobile_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_personal_staff_phone_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_personal_staff_phone_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_sensitive (
	id UUID NOT NULL, 
	id_number TEXT COLLATE "C", 
	certificate_no TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_sensitive_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_sensitive_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE safety_people_sensitive_masked (
	id UUID NOT NULL, 
	id_number_masked TEXT COLLATE "C", 
	certificate_no_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT safety_people_sensitive_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT safety_people_sensitive_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES safety_people (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE self_checks (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	period TEXT COLLATE "C" NOT NULL, 
	items_checked BIGINT NOT NULL, 
	hazards_found BIGINT NOT NULL, 
	submitted_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	signed_by_id UUID, 
	CONSTRAINT self_checks_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT self_checks_signed_by_id_fkey FOREIGN KEY(city_code, signed_by_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT self_checks_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT self_checks_enterprise_id_period_key UNIQUE (city_code, enterprise_id, period)
);
-- end
CREATE INDEX self_checks_area_idx ON self_checks (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX self_checks_district_code_idx ON self_checks (city_code, district_code, id);
-- end
CREATE INDEX self_checks_enterprise_id_idx ON self_checks (city_code, enterprise_id, id);
-- end
CREATE INDEX self_checks_signed_by_id_idx ON self_checks (city_code, signed_by_id, id);
-- end
CREATE INDEX self_checks_town_code_idx ON self_checks (city_code, town_code, id);
-- end
CREATE INDEX self_checks_village_code_idx ON self_checks (city_code, village_code, id);
-- end
CREATE TABLE sites_personal (
	id UUID NOT NULL, 
	home_address TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT sites_personal_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT sites_personal_record_fkey FOREIGN KEY(city_code, id) REFERENCES sites (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE sites_personal_masked (
	id UUID NOT NULL, 
	home_address_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT sites_personal_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT sites_personal_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES sites (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE special_profiles (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	declared_on DATE NOT NULL, 
	verified_on DATE, 
	max_workers_shift BIGINT, 
	dispute_reason TEXT COLLATE "C", 
	cleared_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	field_code TEXT COLLATE "C" NOT NULL, 
	site_id UUID NOT NULL, 
	CONSTRAINT special_profiles_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT special_profiles_field_code_fkey FOREIGN KEY(field_code) REFERENCES special_fields (code), 
	CONSTRAINT special_profiles_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT special_profiles_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT special_profiles_state CHECK (state in ('DECLARED', 'VERIFIED', 'DISPUTED', 'CLEARED'))
);
-- end
CREATE INDEX special_profiles_area_idx ON special_profiles (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX special_profiles_district_code_idx ON special_profiles (city_code, district_code, id);
-- end
CREATE INDEX special_profiles_enterprise_id_idx ON special_profiles (city_code, enterprise_id, id);
-- end
CREATE INDEX special_profiles_field_code_idx ON special_profiles (city_code, field_code, id);
-- end
CREATE INDEX special_profiles_site_id_idx ON special_profiles (city_code, site_id, id);
-- end
CREATE INDEX special_profiles_town_code_idx ON special_profiles (city_code, town_code, id);
-- end
CREATE INDEX special_profiles_village_code_idx ON special_profiles (city_code, village_code, id);
-- end
CREATE INDEX special_profiles_waiting_idx ON special_profiles (city_code, district_code, town_code, village_code) WHERE state in ('DECLARED', 'DISPUTED');
-- end
CREATE TABLE standardizations_operational_standardization_scores (
	id UUID NOT NULL, 
	self_score NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT standardizations_operational_standardization_scores_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT standardizations_operational_standardization_scores_record_fkey FOREIGN KEY(city_code, id) REFERENCES standardizations (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE accidents_sensitive (
	id UUID NOT NULL, 
	happened_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	reported_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	place TEXT COLLATE "C" NOT NULL, 
	deaths BIGINT NOT NULL, 
	serious_injuries BIGINT NOT NULL, 
	direct_loss_10k NUMERIC, 
	state TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT accidents_sensitive_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT accidents_sensitive_record_fkey FOREIGN KEY(city_code, id) REFERENCES accidents (city_code, id) ON DELETE CASCADE, 
	CONSTRAINT accidents_sensitive_state CHECK (state in ('REPORTED', 'INVESTIGATING', 'APPROVED', 'PUBLISHED'))
);
-- end
CREATE TABLE element_scores_commercial (
	id UUID NOT NULL, 
	score NUMERIC NOT NULL, 
	score_max NUMERIC NOT NULL, 
	lacking BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT element_scores_commercial_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT element_scores_commercial_record_fkey FOREIGN KEY(city_code, id) REFERENCES element_scores (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE hazards (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	found_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	level TEXT COLLATE "C" NOT NULL, 
	deadline DATE NOT NULL, 
	rejections BIGINT, 
	extension_until DATE, 
	work_stopped BOOLEAN, 
	rectified_on DATE, 
	rectified_by_ref TEXT COLLATE "C", 
	accepted_by_ref TEXT COLLATE "C", 
	accepted_on DATE, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	listed_on DATE, 
	listing_brief TEXT COLLATE "C", 
	listing_due_on DATE, 
	struck_off_on DATE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	source_code TEXT COLLATE "C" NOT NULL, 
	category_code TEXT COLLATE "C" NOT NULL, 
	factor_code TEXT COLLATE "C", 
	accident_type_code TEXT COLLATE "C", 
	criterion_code TEXT COLLATE "C", 
	supervision_code TEXT COLLATE "C", 
	responsible_person_id UUID, 
	supervisor_id UUID, 
	accepted_by_id UUID, 
	inspection_id UUID, 
	evaluation_id UUID, 
	standardization_id UUID, 
	self_check_id UUID, 
	site_id UUID NOT NULL, 
	CONSTRAINT hazards_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT hazards_source_code_fkey FOREIGN KEY(source_code) REFERENCES hazard_sources (code), 
	CONSTRAINT hazards_category_code_fkey FOREIGN KEY(category_code) REFERENCES hazard_categories (code), 
	CONSTRAINT hazards_factor_code_fkey FOREIGN KEY(factor_code) REFERENCES hazard_factors (code), 
	CONSTRAINT hazards_accident_type_code_fkey FOREIGN KEY(accident_type_code) REFERENCES accident_types (code), 
	CONSTRAINT hazards_criterion_code_fkey FOREIGN KEY(criterion_code) REFERENCES major_hazard_criteria (code), 
	CONSTRAINT hazards_supervision_code_fkey FOREIGN KEY(supervision_code) REFERENCES supervision_kinds (code), 
	CONSTRAINT hazards_responsible_person_id_fkey FOREIGN KEY(city_code, responsible_person_id) REFERENCES safety_people (city_code, id), 
	CONSTRAINT hazards_supervisor_id_fkey FOREIGN KEY(city_code, supervisor_id) REFERENCES officers (city_code, id), 
	CONSTRAINT hazards_accepted_by_id_fkey FOREIGN KEY(city_code, accepted_by_id) REFERENCES officers (city_code, id), 
	CONSTRAINT hazards_inspection_id_fkey FOREIGN KEY(city_code, inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT hazards_evaluation_id_fkey FOREIGN KEY(city_code, evaluation_id) REFERENCES evaluations (city_code, id), 
	CONSTRAINT hazards_standardization_id_fkey FOREIGN KEY(city_code, standardization_id) REFERENCES standardizations (city_code, id), 
	CONSTRAINT hazards_self_check_id_fkey FOREIGN KEY(city_code, self_check_id) REFERENCES self_checks (city_code, id), 
	CONSTRAINT hazards_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT hazards_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT hazards_level CHECK (level in ('GENERAL', 'MAJOR')), 
	CONSTRAINT hazards_state CHECK (state in ('REGISTERED', 'RECTIFYING', 'OVERDUE', 'RECTIFIED', 'CLOSED', 'REPORTED', 'VERIFIED', 'LISTED', 'TREATING', 'EXTENSION_ASKED', 'ACCEPTED', 'STRUCK_OFF', 'CLOSED_BY_SHUTDOWN')), 
	CONSTRAINT hazards_major_has_criterion CHECK (level <> 'MAJOR' or criterion_code is not null), 
	CONSTRAINT hazards_source_has_inspection CHECK (source_code <> 'L' or inspection_id is not null), 
	CONSTRAINT hazards_acceptor_is_not_rectifier CHECK (accepted_by_ref is null or rectified_by_ref is null or accepted_by_ref <> rectified_by_ref), 
	CONSTRAINT hazards_listing_names_supervision CHECK (listed_on is null or supervision_code is not null)
);
-- end
CREATE INDEX hazards_accepted_by_id_idx ON hazards (city_code, accepted_by_id, id);
-- end
CREATE INDEX hazards_accident_type_code_idx ON hazards (city_code, accident_type_code, id);
-- end
CREATE INDEX hazards_area_idx ON hazards (city_code, district_code, town_code, village_code) INCLUDE (level, state, deadline, closed_on);
-- end
CREATE INDEX hazards_category_code_idx ON hazards (city_code, category_code, id);
-- end
CREATE INDEX hazards_criterion_code_idx ON hazards (city_code, criterion_code, id);
-- end
CREATE INDEX hazards_district_code_idx ON hazards (city_code, district_code, id);
-- end
CREATE INDEX hazards_enterprise_id_idx ON hazards (city_code, enterprise_id, id);
-- end
CREATE INDEX hazards_evaluation_id_idx ON hazards (city_code, evaluation_id, id);
-- end
CREATE INDEX hazards_factor_code_idx ON hazards (city_code, factor_code, id);
-- end
CREATE INDEX hazards_inspection_id_idx ON hazards (city_code, inspection_id, id);
-- end
CREATE INDEX hazards_open_idx ON hazards (city_code, district_code, town_code, village_code) INCLUDE (level, state, deadline, closed_on) WHERE closed_on IS NULL;
-- end
CREATE INDEX hazards_public_idx ON hazards (city_code, listed_on, id) WHERE listed_on IS NOT NULL;
-- end
CREATE INDEX hazards_responsible_person_id_idx ON hazards (city_code, responsible_person_id, id);
-- end
CREATE INDEX hazards_self_check_id_idx ON hazards (city_code, self_check_id, id);
-- end
CREATE INDEX hazards_site_id_idx ON hazards (city_code, site_id, id);
-- end
CREATE INDEX hazards_source_code_idx ON hazards (city_code, source_code, id);
-- end
CREATE INDEX hazards_standardization_id_idx ON hazards (city_code, standardization_id, id);
-- end
CREATE INDEX hazards_supervision_code_idx ON hazards (city_code, supervision_code, id);
-- end
CREATE INDEX hazards_supervisor_id_idx ON hazards (city_code, supervisor_id, id);
-- end
CREATE INDEX hazards_town_code_idx ON hazards (city_code, town_code, id);
-- end
CREATE INDEX hazards_village_code_idx ON hazards (city_code, village_code, id);
-- end
CREATE INDEX hazards_waiting_idx ON hazards (city_code, district_code, town_code, village_code) WHERE state in ('ACCEPTED', 'EXTENSION_ASKED', 'LISTED', 'OVERDUE', 'RECTIFIED', 'RECTIFYING', 'REGISTERED', 'REPORTED', 'TREATING', 'VERIFIED');
-- end
CREATE TABLE installation_chemicals (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	substance_code TEXT COLLATE "C", 
	category_code TEXT COLLATE "C", 
	material_id UUID, 
	installation_id UUID NOT NULL, 
	CONSTRAINT installation_chemicals_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT installation_chemicals_substance_code_fkey FOREIGN KEY(substance_code) REFERENCES critical_substances (code), 
	CONSTRAINT installation_chemicals_category_code_fkey FOREIGN KEY(category_code) REFERENCES critical_categories (code), 
	CONSTRAINT installation_chemicals_material_id_fkey FOREIGN KEY(city_code, material_id) REFERENCES materials (city_code, id), 
	CONSTRAINT installation_chemicals_installation_id_fkey FOREIGN KEY(city_code, installation_id) REFERENCES major_installations (city_code, id), 
	CONSTRAINT installation_chemicals_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX installation_chemicals_area_idx ON installation_chemicals (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX installation_chemicals_category_code_idx ON installation_chemicals (city_code, category_code, id);
-- end
CREATE INDEX installation_chemicals_district_code_idx ON installation_chemicals (city_code, district_code, id);
-- end
CREATE INDEX installation_chemicals_enterprise_id_idx ON installation_chemicals (city_code, enterprise_id, id);
-- end
CREATE INDEX installation_chemicals_installation_id_idx ON installation_chemicals (city_code, installation_id, id);
-- end
CREATE INDEX installation_chemicals_material_id_idx ON installation_chemicals (city_code, material_id, id);
-- end
CREATE INDEX installation_chemicals_substance_code_idx ON installation_chemicals (city_code, substance_code, id);
-- end
CREATE INDEX installation_chemicals_town_code_idx ON installation_chemicals (city_code, town_code, id);
-- end
CREATE INDEX installation_chemicals_village_code_idx ON installation_chemicals (city_code, village_code, id);
-- end
CREATE TABLE licences_operational_licence_papers (
	id UUID NOT NULL, 
	application_no TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT licences_operational_licence_papers_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT licences_operational_licence_papers_record_fkey FOREIGN KEY(city_code, id) REFERENCES licences (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE major_installations_secret (
	id UUID NOT NULL, 
	r_value NUMERIC NOT NULL, 
	location JSON NOT NULL, 
	population_500m BIGINT NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT major_installations_secret_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT major_installations_secret_record_fkey FOREIGN KEY(city_code, id) REFERENCES major_installations (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE materials_commercial_dangerous_goods (
	id UUID NOT NULL, 
	cas TEXT COLLATE "C", 
	name_zh TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_commercial_dangerous_goods_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_commercial_dangerous_goods_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE materials_commercial_process (
	id UUID NOT NULL, 
	annual_use_t NUMERIC, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_commercial_process_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_commercial_process_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE materials_commercial_process_kind (
	id UUID NOT NULL, 
	annual_use_band TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_commercial_process_kind_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_commercial_process_kind_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE, 
	CONSTRAINT materials_commercial_process_kind_annual_use_band CHECK (annual_use_band in ('UNDER_1_T', 'FROM_1_T', 'FROM_10_T', 'FROM_100_T', 'FROM_1000_T'))
);
-- end
CREATE TABLE materials_secret_dangerous_goods (
	id UUID NOT NULL, 
	max_quantity_t NUMERIC NOT NULL, 
	storage_place TEXT COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_secret_dangerous_goods_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_secret_dangerous_goods_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE materials_secret_restricted_chemicals (
	id UUID NOT NULL, 
	highly_toxic BOOLEAN NOT NULL, 
	explosive_precursor BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_secret_restricted_chemicals_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_secret_restricted_chemicals_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE materials_secret_restricted_presence (
	id UUID NOT NULL, 
	restricted BOOLEAN NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT materials_secret_restricted_presence_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT materials_secret_restricted_presence_record_fkey FOREIGN KEY(city_code, id) REFERENCES materials (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE planned_visits (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	plan_id UUID NOT NULL, 
	inspection_id UUID, 
	CONSTRAINT planned_visits_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT planned_visits_plan_id_fkey FOREIGN KEY(city_code, plan_id) REFERENCES inspection_plans (city_code, id), 
	CONSTRAINT planned_visits_inspection_id_fkey FOREIGN KEY(city_code, inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT planned_visits_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT planned_visits_state CHECK (state in ('PLANNED', 'CARRIED_OUT', 'DROPPED'))
);
-- end
CREATE INDEX planned_visits_area_idx ON planned_visits (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX planned_visits_district_code_idx ON planned_visits (city_code, district_code, id);
-- end
CREATE INDEX planned_visits_enterprise_id_idx ON planned_visits (city_code, enterprise_id, id);
-- end
CREATE INDEX planned_visits_inspection_id_idx ON planned_visits (city_code, inspection_id, id);
-- end
CREATE INDEX planned_visits_plan_id_idx ON planned_visits (city_code, plan_id, id);
-- end
CREATE INDEX planned_visits_town_code_idx ON planned_visits (city_code, town_code, id);
-- end
CREATE INDEX planned_visits_village_code_idx ON planned_visits (city_code, village_code, id);
-- end
CREATE TABLE special_profiles_commercial_process (
	id UUID NOT NULL, 
	facts JSON NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT special_profiles_commercial_process_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT special_profiles_commercial_process_record_fkey FOREIGN KEY(city_code, id) REFERENCES special_profiles (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE special_profiles_commercial_process_kind (
	id UUID NOT NULL, 
	facts_told BIGINT NOT NULL, 
	key_processes TEXT[] COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT special_profiles_commercial_process_kind_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT special_profiles_commercial_process_kind_record_fkey FOREIGN KEY(city_code, id) REFERENCES special_profiles (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE attachments (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	stored_at TIMESTAMP WITH TIME ZONE, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	site_id UUID NOT NULL, 
	hazard_id UUID, 
	CONSTRAINT attachments_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT attachments_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT attachments_hazard_id_fkey FOREIGN KEY(city_code, hazard_id) REFERENCES hazards (city_code, id), 
	CONSTRAINT attachments_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT attachments_kind CHECK (kind in ('PHOTO', 'DOCUMENT'))
);
-- end
CREATE INDEX attachments_area_idx ON attachments (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX attachments_district_code_idx ON attachments (city_code, district_code, id);
-- end
CREATE INDEX attachments_enterprise_id_idx ON attachments (city_code, enterprise_id, id);
-- end
CREATE INDEX attachments_hazard_id_idx ON attachments (city_code, hazard_id, id);
-- end
CREATE INDEX attachments_site_id_idx ON attachments (city_code, site_id, id);
-- end
CREATE INDEX attachments_town_code_idx ON attachments (city_code, town_code, id);
-- end
CREATE INDEX attachments_village_code_idx ON attachments (city_code, village_code, id);
-- end
CREATE TABLE hazards_commercial (
	id UUID NOT NULL, 
	description TEXT COLLATE "C" NOT NULL, 
	photos_before TEXT[] COLLATE "C" NOT NULL, 
	measure TEXT COLLATE "C", 
	funds_cny NUMERIC, 
	contingency TEXT COLLATE "C", 
	harm TEXT COLLATE "C", 
	treatment_goal TEXT COLLATE "C", 
	treatment_result TEXT COLLATE "C", 
	rejection_reason TEXT COLLATE "C", 
	extension_reason TEXT COLLATE "C", 
	photos_after TEXT[] COLLATE "C" NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT hazards_commercial_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT hazards_commercial_record_fkey FOREIGN KEY(city_code, id) REFERENCES hazards (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE hazards_sensitive (
	id UUID NOT NULL, 
	reporter_name TEXT COLLATE "C", 
	reporter_phone TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT hazards_sensitive_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT hazards_sensitive_record_fkey FOREIGN KEY(city_code, id) REFERENCES hazards (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE hazards_sensitive_masked (
	id UUID NOT NULL, 
	reporter_name_masked TEXT COLLATE "C", 
	reporter_phone_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT hazards_sensitive_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT hazards_sensitive_masked_record_fkey FOREIGN KEY(city_code, id) REFERENCES hazards (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE installation_chemicals_secret (
	id UUID NOT NULL, 
	name_zh TEXT COLLATE "C" NOT NULL, 
	quantity_t NUMERIC NOT NULL, 
	critical_quantity_t NUMERIC NOT NULL, 
	beta NUMERIC NOT NULL, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT installation_chemicals_secret_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT installation_chemicals_secret_record_fkey FOREIGN KEY(city_code, id) REFERENCES installation_chemicals (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE penalty_cases (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	case_no TEXT COLLATE "C" NOT NULL, 
	on_person BOOLEAN, 
	violation TEXT COLLATE "C" NOT NULL, 
	legal_basis TEXT COLLATE "C" NOT NULL, 
	kinds TEXT[] COLLATE "C" NOT NULL, 
	fine_cny NUMERIC, 
	decision_no TEXT COLLATE "C", 
	opened_on DATE NOT NULL, 
	decision_due_on DATE, 
	noticed_on DATE, 
	hearing_until DATE, 
	decided_on DATE, 
	delay_reason TEXT COLLATE "C", 
	publication_due_on DATE, 
	published_on DATE, 
	overturned_on DATE, 
	withdrawal_due_on DATE, 
	withdrawal_reason TEXT COLLATE "C", 
	withdrawn_on DATE, 
	execution_due_on DATE, 
	executed_on DATE, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	organ_code TEXT COLLATE "C" NOT NULL, 
	source_inspection_id UUID, 
	source_accident_id UUID, 
	source_evaluation_id UUID, 
	source_hazard_id UUID, 
	licence_id UUID, 
	CONSTRAINT penalty_cases_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT penalty_cases_organ_code_fkey FOREIGN KEY(organ_code) REFERENCES departments (code), 
	CONSTRAINT penalty_cases_source_inspection_id_fkey FOREIGN KEY(city_code, source_inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT penalty_cases_source_accident_id_fkey FOREIGN KEY(city_code, source_accident_id) REFERENCES accidents (city_code, id), 
	CONSTRAINT penalty_cases_source_evaluation_id_fkey FOREIGN KEY(city_code, source_evaluation_id) REFERENCES evaluations (city_code, id), 
	CONSTRAINT penalty_cases_source_hazard_id_fkey FOREIGN KEY(city_code, source_hazard_id) REFERENCES hazards (city_code, id), 
	CONSTRAINT penalty_cases_licence_id_fkey FOREIGN KEY(city_code, licence_id) REFERENCES licences (city_code, id), 
	CONSTRAINT penalty_cases_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT penalty_cases_case_no_key UNIQUE (city_code, case_no), 
	CONSTRAINT penalty_cases_state CHECK (state in ('OPENED', 'INVESTIGATED', 'NOTICED', 'DECIDED', 'PUBLISHED', 'WITHDRAWN', 'EXECUTED', 'CLOSED'))
);
-- end
CREATE INDEX penalty_cases_area_idx ON penalty_cases (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX penalty_cases_district_code_idx ON penalty_cases (city_code, district_code, id);
-- end
CREATE INDEX penalty_cases_enterprise_id_idx ON penalty_cases (city_code, enterprise_id, id);
-- end
CREATE INDEX penalty_cases_licence_id_idx ON penalty_cases (city_code, licence_id, id);
-- end
CREATE INDEX penalty_cases_organ_code_idx ON penalty_cases (city_code, organ_code, id);
-- end
CREATE INDEX penalty_cases_public_idx ON penalty_cases (city_code, published_on, id) WHERE published_on IS NOT NULL;
-- end
CREATE INDEX penalty_cases_source_accident_id_idx ON penalty_cases (city_code, source_accident_id, id);
-- end
CREATE INDEX penalty_cases_source_evaluation_id_idx ON penalty_cases (city_code, source_evaluation_id, id);
-- end
CREATE INDEX penalty_cases_source_hazard_id_idx ON penalty_cases (city_code, source_hazard_id, id);
-- end
CREATE INDEX penalty_cases_source_inspection_id_idx ON penalty_cases (city_code, source_inspection_id, id);
-- end
CREATE INDEX penalty_cases_town_code_idx ON penalty_cases (city_code, town_code, id);
-- end
CREATE INDEX penalty_cases_village_code_idx ON penalty_cases (city_code, village_code, id);
-- end
CREATE INDEX penalty_cases_waiting_idx ON penalty_cases (city_code, district_code, town_code, village_code) WHERE state in ('DECIDED', 'EXECUTED', 'INVESTIGATED', 'NOTICED', 'OPENED', 'PUBLISHED', 'WITHDRAWN');
-- end
CREATE TABLE planned_visits_sensitive (
	id UUID NOT NULL, 
	planned_on DATE NOT NULL, 
	focus TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT planned_visits_sensitive_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT planned_visits_sensitive_record_fkey FOREIGN KEY(city_code, id) REFERENCES planned_visits (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE tasks (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	issuer_district_code BIGINT, 
	issuer_town_code BIGINT, 
	issuer_village_code BIGINT, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	task_no TEXT COLLATE "C" NOT NULL, 
	title TEXT COLLATE "C" NOT NULL, 
	kind TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	issued_on DATE NOT NULL, 
	closed_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	feedback TEXT COLLATE "C", 
	return_reason TEXT COLLATE "C", 
	about TEXT[] COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	from_grid_code BIGINT, 
	to_grid_code BIGINT, 
	from_department_code TEXT COLLATE "C", 
	to_department_code TEXT COLLATE "C", 
	site_id UUID, 
	hazard_id UUID, 
	CONSTRAINT tasks_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT tasks_from_grid_code_fkey FOREIGN KEY(from_grid_code) REFERENCES grids (code), 
	CONSTRAINT tasks_to_grid_code_fkey FOREIGN KEY(to_grid_code) REFERENCES grids (code), 
	CONSTRAINT tasks_from_department_code_fkey FOREIGN KEY(from_department_code) REFERENCES departments (code), 
	CONSTRAINT tasks_to_department_code_fkey FOREIGN KEY(to_department_code) REFERENCES departments (code), 
	CONSTRAINT tasks_site_id_fkey FOREIGN KEY(city_code, site_id) REFERENCES sites (city_code, id), 
	CONSTRAINT tasks_hazard_id_fkey FOREIGN KEY(city_code, hazard_id) REFERENCES hazards (city_code, id), 
	CONSTRAINT tasks_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT tasks_task_no_key UNIQUE (city_code, task_no), 
	CONSTRAINT tasks_kind CHECK (kind in ('ASSIGNMENT', 'SUPERVISION', 'REQUEST', 'REPORT', 'ASSISTANCE', 'TRANSFER', 'NOTIFICATION')), 
	CONSTRAINT tasks_state CHECK (state in ('ISSUED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'CLOSED', 'ESCALATED'))
);
-- end
CREATE INDEX tasks_area_idx ON tasks (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX tasks_district_code_idx ON tasks (city_code, district_code, id);
-- end
CREATE INDEX tasks_enterprise_id_idx ON tasks (city_code, enterprise_id, id);
-- end
CREATE INDEX tasks_from_department_code_idx ON tasks (city_code, from_department_code, id);
-- end
CREATE INDEX tasks_from_grid_code_idx ON tasks (city_code, from_grid_code, id);
-- end
CREATE INDEX tasks_hazard_id_idx ON tasks (city_code, hazard_id, id);
-- end
CREATE INDEX tasks_issuer_district_code_idx ON tasks (city_code, issuer_district_code, id);
-- end
CREATE INDEX tasks_issuer_town_code_idx ON tasks (city_code, issuer_town_code, id);
-- end
CREATE INDEX tasks_issuer_village_code_idx ON tasks (city_code, issuer_village_code, id);
-- end
CREATE INDEX tasks_site_id_idx ON tasks (city_code, site_id, id);
-- end
CREATE INDEX tasks_to_department_code_idx ON tasks (city_code, to_department_code, id);
-- end
CREATE INDEX tasks_to_grid_code_idx ON tasks (city_code, to_grid_code, id);
-- end
CREATE INDEX tasks_town_code_idx ON tasks (city_code, town_code, id);
-- end
CREATE INDEX tasks_village_code_idx ON tasks (city_code, village_code, id);
-- end
CREATE INDEX tasks_waiting_idx ON tasks (city_code, district_code, town_code, village_code) WHERE state in ('ESCALATED', 'IN_PROGRESS', 'ISSUED', 'RECEIVED', 'REPORTED', 'RETURNED');
-- end
CREATE TABLE attachments_commercial (
	id UUID NOT NULL, 
	file_name TEXT COLLATE "C" NOT NULL, 
	announced_sha256 TEXT COLLATE "C" NOT NULL, 
	media_type TEXT COLLATE "C", 
	sha256 TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT attachments_commercial_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT attachments_commercial_record_fkey FOREIGN KEY(city_code, id) REFERENCES attachments (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE credit_records (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	event_kind TEXT COLLATE "C" NOT NULL, 
	scheme TEXT COLLATE "C", 
	grounds TEXT COLLATE "C", 
	points BIGINT, 
	noticed_on DATE, 
	party_answer TEXT COLLATE "C", 
	listed_on DATE, 
	until DATE, 
	repair_applied_on DATE, 
	repair_statement TEXT COLLATE "C", 
	repair_refusal TEXT COLLATE "C", 
	removed_on DATE, 
	removal_reason TEXT COLLATE "C", 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	trigger_code TEXT COLLATE "C", 
	decided_by_code TEXT COLLATE "C", 
	penalty_case_id UUID, 
	hazard_id UUID, 
	accident_id UUID, 
	CONSTRAINT credit_records_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT credit_records_trigger_code_fkey FOREIGN KEY(trigger_code) REFERENCES discredit_triggers (code), 
	CONSTRAINT credit_records_decided_by_code_fkey FOREIGN KEY(decided_by_code) REFERENCES departments (code), 
	CONSTRAINT credit_records_penalty_case_id_fkey FOREIGN KEY(city_code, penalty_case_id) REFERENCES penalty_cases (city_code, id), 
	CONSTRAINT credit_records_hazard_id_fkey FOREIGN KEY(city_code, hazard_id) REFERENCES hazards (city_code, id), 
	CONSTRAINT credit_records_accident_id_fkey FOREIGN KEY(city_code, accident_id) REFERENCES accidents (city_code, id), 
	CONSTRAINT credit_records_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT credit_records_event_kind CHECK (event_kind in ('PLEDGE', 'GOOD', 'BAD', 'DISHONEST', 'GRAVELY_DISHONEST', 'JOINT_SANCTION')), 
	CONSTRAINT credit_records_removal_reason CHECK (removal_reason in ('EXPIRED', 'REPAIRED', 'ANNULLED', 'ERROR')), 
	CONSTRAINT credit_records_state CHECK (state in ('PROPOSED', 'NOTICED', 'LISTED', 'REPAIR_APPLIED', 'REMOVED', 'RECORDED')), 
	CONSTRAINT credit_records_listing_has_source CHECK (listed_on is null or penalty_case_id is not null or hazard_id is not null or accident_id is not null)
);
-- end
CREATE INDEX credit_records_accident_id_idx ON credit_records (city_code, accident_id, id);
-- end
CREATE INDEX credit_records_area_idx ON credit_records (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX credit_records_decided_by_code_idx ON credit_records (city_code, decided_by_code, id);
-- end
CREATE INDEX credit_records_district_code_idx ON credit_records (city_code, district_code, id);
-- end
CREATE INDEX credit_records_enterprise_id_idx ON credit_records (city_code, enterprise_id, id);
-- end
CREATE INDEX credit_records_hazard_id_idx ON credit_records (city_code, hazard_id, id);
-- end
CREATE INDEX credit_records_penalty_case_id_idx ON credit_records (city_code, penalty_case_id, id);
-- end
CREATE INDEX credit_records_public_idx ON credit_records (city_code, listed_on, id) WHERE listed_on IS NOT NULL;
-- end
CREATE INDEX credit_records_town_code_idx ON credit_records (city_code, town_code, id);
-- end
CREATE INDEX credit_records_trigger_code_idx ON credit_records (city_code, trigger_code, id);
-- end
CREATE INDEX credit_records_village_code_idx ON credit_records (city_code, village_code, id);
-- end
CREATE INDEX credit_records_waiting_idx ON credit_records (city_code, district_code, town_code, village_code) WHERE state in ('NOTICED', 'PROPOSED', 'REPAIR_APPLIED');
-- end
CREATE TABLE enforcement_documents (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	kind_code TEXT COLLATE "C" NOT NULL, 
	inspection_id UUID, 
	penalty_case_id UUID, 
	CONSTRAINT enforcement_documents_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enforcement_documents_kind_code_fkey FOREIGN KEY(kind_code) REFERENCES document_kinds (code), 
	CONSTRAINT enforcement_documents_inspection_id_fkey FOREIGN KEY(city_code, inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT enforcement_documents_penalty_case_id_fkey FOREIGN KEY(city_code, penalty_case_id) REFERENCES penalty_cases (city_code, id), 
	CONSTRAINT enforcement_documents_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id)
);
-- end
CREATE INDEX enforcement_documents_area_idx ON enforcement_documents (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX enforcement_documents_district_code_idx ON enforcement_documents (city_code, district_code, id);
-- end
CREATE INDEX enforcement_documents_enterprise_id_idx ON enforcement_documents (city_code, enterprise_id, id);
-- end
CREATE INDEX enforcement_documents_inspection_id_idx ON enforcement_documents (city_code, inspection_id, id);
-- end
CREATE INDEX enforcement_documents_kind_code_idx ON enforcement_documents (city_code, kind_code, id);
-- end
CREATE INDEX enforcement_documents_penalty_case_id_idx ON enforcement_documents (city_code, penalty_case_id, id);
-- end
CREATE INDEX enforcement_documents_town_code_idx ON enforcement_documents (city_code, town_code, id);
-- end
CREATE INDEX enforcement_documents_village_code_idx ON enforcement_documents (city_code, village_code, id);
-- end
CREATE TABLE quality_issues (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	record_type TEXT COLLATE "C" NOT NULL, 
	record_id TEXT COLLATE "C", 
	field_name TEXT COLLATE "C", 
	finding TEXT COLLATE "C" NOT NULL, 
	due_on DATE NOT NULL, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	rule_code TEXT COLLATE "C" NOT NULL, 
	assessment_id UUID, 
	owner_grid_code BIGINT, 
	task_id UUID, 
	CONSTRAINT quality_issues_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT quality_issues_rule_code_fkey FOREIGN KEY(rule_code) REFERENCES quality_rules (code), 
	CONSTRAINT quality_issues_assessment_id_fkey FOREIGN KEY(city_code, assessment_id) REFERENCES quality_assessments (city_code, id), 
	CONSTRAINT quality_issues_owner_grid_code_fkey FOREIGN KEY(owner_grid_code) REFERENCES grids (code), 
	CONSTRAINT quality_issues_task_id_fkey FOREIGN KEY(city_code, task_id) REFERENCES tasks (city_code, id), 
	CONSTRAINT quality_issues_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT quality_issues_state CHECK (state in ('OPEN', 'TASKED', 'SETTLED'))
);
-- end
CREATE INDEX quality_issues_area_idx ON quality_issues (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX quality_issues_assessment_id_idx ON quality_issues (city_code, assessment_id, id);
-- end
CREATE INDEX quality_issues_district_code_idx ON quality_issues (city_code, district_code, id);
-- end
CREATE INDEX quality_issues_enterprise_id_idx ON quality_issues (city_code, enterprise_id, id);
-- end
CREATE INDEX quality_issues_owner_grid_code_idx ON quality_issues (city_code, owner_grid_code, id);
-- end
CREATE INDEX quality_issues_rule_code_idx ON quality_issues (city_code, rule_code, id);
-- end
CREATE INDEX quality_issues_task_id_idx ON quality_issues (city_code, task_id, id);
-- end
CREATE INDEX quality_issues_town_code_idx ON quality_issues (city_code, town_code, id);
-- end
CREATE INDEX quality_issues_village_code_idx ON quality_issues (city_code, village_code, id);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_dates (
	id UUID NOT NULL, 
	issued_on DATE NOT NULL, 
	due_on DATE, 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_dates_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enforcement_documents_sensitive_enforcement_dates_record_fkey FOREIGN KEY(city_code, id) REFERENCES enforcement_documents (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_file (
	id UUID NOT NULL, 
	document_no TEXT COLLATE "C" NOT NULL, 
	summary TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_record_fkey FOREIGN KEY(city_code, id) REFERENCES enforcement_documents (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE enforcement_documents_sensitive_enforcement_file_masked (
	id UUID NOT NULL, 
	document_no_masked TEXT COLLATE "C", 
	summary_masked TEXT COLLATE "C", 
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_masked_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT enforcement_documents_sensitive_enforcement_file_masked_record_ FOREIGN KEY(city_code, id) REFERENCES enforcement_documents (city_code, id) ON DELETE CASCADE
);
-- end
CREATE TABLE key_supervisions (
	city_code BIGINT NOT NULL, 
	district_code BIGINT, 
	town_code BIGINT, 
	village_code BIGINT, 
	enterprise_id UUID NOT NULL, 
	id UUID NOT NULL, 
	fact_from DATE NOT NULL, 
	fact_to DATE, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	recorded_by TEXT COLLATE "C" NOT NULL, 
	recorded_as TEXT COLLATE "C", 
	source_system TEXT COLLATE "C" NOT NULL, 
	source_id TEXT COLLATE "C", 
	version BIGINT NOT NULL, 
	reason TEXT COLLATE "C" NOT NULL, 
	measures TEXT[] COLLATE "C" NOT NULL, 
	entered_on DATE, 
	left_on DATE, 
	state TEXT COLLATE "C" NOT NULL, 
	department_codes TEXT[] COLLATE "C" DEFAULT '{}' NOT NULL, 
	proposed_by_code BIGINT, 
	proposing_department_code TEXT COLLATE "C", 
	hazard_id UUID, 
	credit_record_id UUID, 
	accident_id UUID, 
	inspection_id UUID, 
	re_inspection_id UUID, 
	CONSTRAINT key_supervisions_pkey PRIMARY KEY (city_code, id), 
	CONSTRAINT key_supervisions_proposed_by_code_fkey FOREIGN KEY(proposed_by_code) REFERENCES grids (code), 
	CONSTRAINT key_supervisions_proposing_department_code_fkey FOREIGN KEY(proposing_department_code) REFERENCES departments (code), 
	CONSTRAINT key_supervisions_hazard_id_fkey FOREIGN KEY(city_code, hazard_id) REFERENCES hazards (city_code, id), 
	CONSTRAINT key_supervisions_credit_record_id_fkey FOREIGN KEY(city_code, credit_record_id) REFERENCES credit_records (city_code, id), 
	CONSTRAINT key_supervisions_accident_id_fkey FOREIGN KEY(city_code, accident_id) REFERENCES accidents (city_code, id), 
	CONSTRAINT key_supervisions_inspection_id_fkey FOREIGN KEY(city_code, inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT key_supervisions_re_inspection_id_fkey FOREIGN KEY(city_code, re_inspection_id) REFERENCES inspections (city_code, id), 
	CONSTRAINT key_supervisions_enterprise_id_fkey FOREIGN KEY(city_code, enterprise_id) REFERENCES enterprises (city_code, id), 
	CONSTRAINT key_supervisions_reason CHECK (reason in ('NOT_CARRIED_OUT', 'PROMINENT_PROBLEMS', 'MAJOR_HAZARD_OPEN', 'DISHONEST_LISTING', 'ACCIDENT', 'FALSE_REPORT')), 
	CONSTRAINT key_supervisions_state CHECK (state in ('PROPOSED', 'ENTERED', 'LEFT'))
);
-- end
CREATE INDEX key_supervisions_accident_id_idx ON key_supervisions (city_code, accident_id, id);
-- end
CREATE INDEX key_supervisions_area_idx ON key_supervisions (city_code, district_code, town_code, village_code);
-- end
CREATE INDEX key_supervisions_credit_record_id_idx ON key_supervisions (city_code, credit_record_id, id);
-- end
CREATE INDEX key_supervisions_district_code_idx ON key_supervisions (city_code, district_code, id);
-- end
CREATE INDEX key_supervisions_enterprise_id_idx ON key_supervisions (city_code, enterprise_id, id);
-- end
CREATE INDEX key_supervisions_hazard_id_idx ON key_supervisions (city_code, hazard_id, id);
-- end
CREATE INDEX key_supervisions_inspection_id_idx ON key_supervisions (city_code, inspection_id, id);
-- end
CREATE INDEX key_supervisions_proposed_by_code_idx ON key_supervisions (city_code, proposed_by_code, id);
-- end
CREATE INDEX key_supervisions_proposing_department_code_idx ON key_supervisions (city_code, proposing_department_code, id);
-- end
CREATE INDEX key_supervisions_re_inspection_id_idx ON key_supervisions (city_code, re_inspection_id, id);
-- end
CREATE INDEX key_supervisions_town_code_idx ON key_supervisions (city_code, town_code, id);
-- end
CREATE INDEX key_supervisions_village_code_idx ON key_supervisions (city_code, village_code, id);
-- end
CREATE INDEX key_supervisions_waiting_idx ON key_supervisions (city_code, district_code, town_code, village_code) WHERE state in ('PROPOSED');
-- end
create function enterprises_count() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$ begin
  case TG_OP
    when 'INSERT' then
      insert into enterprises_counts (city_code, district_code, town_code, village_code, status, size_class, risk_level, n) select city_code, district_code, town_code, village_code, status, size_class, risk_level, count(*) from added group by city_code, district_code, town_code, village_code, status, size_class, risk_level;
    when 'DELETE' then
      insert into enterprises_counts (city_code, district_code, town_code, village_code, status, size_class, risk_level, n) select city_code, district_code, town_code, village_code, status, size_class, risk_level, -count(*) from gone group by city_code, district_code, town_code, village_code, status, size_class, risk_level;
    when 'UPDATE' then
      insert into enterprises_counts (city_code, district_code, town_code, village_code, status, size_class, risk_level, n) select city_code, district_code, town_code, village_code, status, size_class, risk_level, sum(n) from (select city_code, district_code, town_code, village_code, status, size_class, risk_level, 1 as n from added union all select city_code, district_code, town_code, village_code, status, size_class, risk_level, -1 from gone) c group by city_code, district_code, town_code, village_code, status, size_class, risk_level having sum(n) <> 0;
    else
      delete from enterprises_counts;
  end case;
  return null;
end $$;
-- end
revoke execute on function enterprises_count() from public;
-- end
create trigger enterprises_count_insert after insert on enterprises referencing new table as added for each statement execute function enterprises_count();
-- end
create trigger enterprises_count_delete after delete on enterprises referencing old table as gone for each statement execute function enterprises_count();
-- end
create trigger enterprises_count_update after update on enterprises referencing new table as added old table as gone for each statement execute function enterprises_count();
-- end
create trigger enterprises_count_truncate after truncate on enterprises for each statement execute function enterprises_count();
-- end
create function hazards_count() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$ begin
  case TG_OP
    when 'INSERT' then
      insert into hazards_counts (city_code, district_code, town_code, village_code, level, state, n) select city_code, district_code, town_code, village_code, level, state, count(*) from added group by city_code, district_code, town_code, village_code, level, state;
    when 'DELETE' then
      insert into hazards_counts (city_code, district_code, town_code, village_code, level, state, n) select city_code, district_code, town_code, village_code, level, state, -count(*) from gone group by city_code, district_code, town_code, village_code, level, state;
    when 'UPDATE' then
      insert into hazards_counts (city_code, district_code, town_code, village_code, level, state, n) select city_code, district_code, town_code, village_code, level, state, sum(n) from (select city_code, district_code, town_code, village_code, level, state, 1 as n from added union all select city_code, district_code, town_code, village_code, level, state, -1 from gone) c group by city_code, district_code, town_code, village_code, level, state having sum(n) <> 0;
    else
      delete from hazards_counts;
  end case;
  return null;
end $$;
-- end
revoke execute on function hazards_count() from public;
-- end
create trigger hazards_count_insert after insert on hazards referencing new table as added for each statement execute function hazards_count();
-- end
create trigger hazards_count_delete after delete on hazards referencing old table as gone for each statement execute function hazards_count();
-- end
create trigger hazards_count_update after update on hazards referencing new table as added old table as gone for each statement execute function hazards_count();
-- end
create trigger hazards_count_truncate after truncate on hazards for each statement execute function hazards_count();
-- end
