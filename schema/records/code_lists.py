"""Code lists as records: national standards and the city's own lists, readable by everyone."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, Scoping, field, link, record

if TYPE_CHECKING:
    from schema.records.department import DepartmentList


def code_list(table: str, scoping: Scoping = Scoping.SHORT):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """Declare a code list: shared, public, keyed by its code."""
    return record(table, family="registration", scoping=scoping, key="code", natural="code")


class Coded:
    """Base of a code list."""

    code: Annotated[str, field(S0)]
    name: Annotated[str, field(S0, label="code_name")]


class Named(Coded):
    """A code list with English names."""

    name_en: Annotated[str | None, field(S0)]


@code_list("accident_severities")
class AccidentSeverity(Named):
    """Severity of an accident (State Council decree 493, article 3)."""

    report_up_to: Annotated[str | None, field(S0)]
    investigating_level: Annotated[str | None, field(S0)]


@code_list("accident_types")
class AccidentType(Named):
    """Type of an accident (GB 6441-86)."""


@code_list("critical_substances")
class CriticalSubstance(Coded):
    """A named substance and its critical quantity in tonnes (GB 18218-2018, table 1)."""

    alias: Annotated[str | None, field(S0)]
    cas: Annotated[str | None, field(S0)]
    critical_quantity_t: Annotated[Decimal, field(S0)]
    beta: Annotated[Decimal | None, field(S0)]


@code_list("critical_categories")
class CriticalCategory(Coded):
    """A category of substances and its critical quantity (GB 18218-2018, table 2)."""

    condition: Annotated[str | None, field(S0, label="category_condition")]
    critical_quantity_t: Annotated[Decimal, field(S0)]
    beta: Annotated[Decimal | None, field(S0)]


@code_list("departments")
class Department(Named):
    """A department with a duty for work safety; `name` is that since 2019."""

    name_2016: Annotated[str, field(S0)]
    safety_role: Annotated[str | None, field(S0)]
    lists: Annotated[list["DepartmentList"], link(by="department_code", label="department_lists")]


@code_list("discredit_triggers")
class DiscreditTrigger(Coded):
    """A case that lists an enterprise as dishonest, by the scheme of its day."""

    scheme: Annotated[str, field(S0)]
    in_force_from: Annotated[str | None, field(S0)]
    term: Annotated[str | None, field(S0)]
    exit_rule: Annotated[str | None, field(S0)]


@code_list("document_kinds")
class DocumentKind(Named):
    """Kind of an enforcement document."""

    stage: Annotated[str | None, field(S0)]


@code_list("size_measures")
class SizeMeasure(Coded):
    """A bound of the size classes (2017 edition); `name` is the industry."""

    indicator: Annotated[str, field(S0)]
    unit: Annotated[str, field(S0)]
    large_min: Annotated[Decimal | None, field(S0)]
    medium_min: Annotated[Decimal | None, field(S0)]
    small_min: Annotated[Decimal | None, field(S0)]


@code_list("evaluation_kinds")
class EvaluationKind(Named):
    """Kind of a safety evaluation."""

    occasion: Annotated[str | None, field(S0)]


@code_list("hazard_factors")
class HazardFactor(Named):
    """Dangerous and harmful factor (GB/T 13861)."""

    level: Annotated[str, field(S0, label="code_level")]
    edition: Annotated[str, field(S0)]
    parent: Annotated["HazardFactor | None", link(by="parent_code", label="parent_code")]


@code_list("industry_classes", Scoping.SHARED)
class IndustryClass(Coded):
    """Industry of the national economy (GB/T 4754-2017)."""

    digits: Annotated[str, field(S0)]
    level: Annotated[str, field(S0, label="code_level")]
    parent: Annotated["IndustryClass | None", link(by="parent_code", label="parent_code")]


@code_list("hazard_categories")
class HazardCategory(Named):
    """Category of a hazard."""


@code_list("hazard_sources")
class HazardSource(Named):
    """How a hazard was found."""


@code_list("supervision_kinds")
class SupervisionKind(Named):
    """Level at which a major hazard is listed."""


@code_list("key_levels")
class KeyLevel(Named):
    """Level of a key enterprise."""


@code_list("key_processes")
class KeyProcess(Coded):
    """Chemical process under key supervision."""

    batch: Annotated[str | None, field(S0, label="publication_batch")]


@code_list("licence_kinds")
class LicenceKind(Named):
    """Kind of a licence with its term and renewal lead."""

    holder: Annotated[str | None, field(S0)]
    issuing_level: Annotated[str | None, field(S0)]
    issuing_department: Annotated[str | None, field(S0)]
    valid_years: Annotated[str | None, field(S0)]
    apply_renewal_before_days: Annotated[int | None, field(S0)]
    basis: Annotated[str | None, field(S0)]


@code_list("major_hazard_criteria")
class MajorHazardCriterion(Coded):
    """Criterion by which a hazard is major."""

    applies_to: Annotated[str, field(S0)]
    source: Annotated[str, field(S0, label="criterion_source")]


@code_list("onsite_measures")
class OnsiteMeasure(Named):
    """Measure taken on site."""

    basis: Annotated[str | None, field(S0)]


@code_list("penalty_kinds")
class PenaltyKind(Named):
    """Kind of administrative penalty (2021 law, article 9)."""

    basis: Annotated[str | None, field(S0)]


@code_list("quality_rules")
class QualityRule(Named):
    """Rule of the data assessment; `name` is its test."""

    dimension: Annotated[str, field(S0)]
    score: Annotated[str | None, field(S0, label="score_rule")]


@code_list("registration_types")
class RegistrationType(Named):
    """Registration type of an enterprise (2011 edition)."""

    parent: Annotated["RegistrationType | None", link(by="parent_code", label="parent_code")]


@code_list("equipment_categories")
class EquipmentCategory(Named):
    """Category of special equipment."""


@code_list("special_fields")
class SpecialField(Named):
    """High-risk or special field."""

    kind: Annotated[str, field(S0, label="field_kind")]


@code_list("special_operations")
class SpecialOperation(Coded):
    """Special operation that needs a certificate."""

    category: Annotated[str, field(S0, label="operation_category")]


@code_list("standardization_elements")
class StandardizationElement(Named):
    """Element of a standardization standard; the code is edition and number."""

    edition: Annotated[str, field(S0)]
    number: Annotated[int, field(S0)]
