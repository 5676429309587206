"""Family F4: files of high-risk fields, and major hazard installations."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.bands import FACTS_TOLD
from schema.field import S1, S2, S3, S5, Json, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import CriticalCategory, CriticalSubstance, SpecialField
    from schema.records.enterprise import Enterprise, Material, SafetyPerson, Site
    from schema.records.evaluation import Evaluation


class ProfileState(Enum):
    """Life cycle of a special profile."""

    DECLARED = "DECLARED"
    VERIFIED = "VERIFIED"
    DISPUTED = "DISPUTED"
    CLEARED = "CLEARED"


class InstallationLevel(Enum):
    """Level of a major hazard installation; level 1 has R of 100 or more (GB 18218)."""

    LEVEL_1 = "LEVEL_1"
    LEVEL_2 = "LEVEL_2"
    LEVEL_3 = "LEVEL_3"
    LEVEL_4 = "LEVEL_4"


class InstallationState(Enum):
    """Life cycle of a major hazard installation."""

    IDENTIFIED = "IDENTIFIED"
    ASSESSED = "ASSESSED"
    FILED = "FILED"
    REASSESS_DUE = "REASSESS_DUE"
    WRITTEN_OFF = "WRITTEN_OFF"


@record("special_profiles", row=S1, family="responsibility")
class SpecialProfile(Filed):
    """What matters at one site in one high-risk field."""

    declared_on: Annotated[date, field(S1, "responsibility")]
    verified_on: Annotated[date | None, field(S1, "responsibility")]
    facts: Annotated[Json, field(S2, "process")]
    facts_told: Annotated[int, field(S2, "process_kind", coarse=FACTS_TOLD)]
    key_processes: Annotated[list[str], field(S2, "process_kind")]
    max_workers_shift: Annotated[int | None, field(S1, "responsibility")]
    dispute_reason: Annotated[str | None, field(S1, "responsibility")]
    cleared_on: Annotated[date | None, field(S1, "responsibility")]
    state: Annotated[str, field(S1, "responsibility", codes=ProfileState)]
    special_field: Annotated[
        "SpecialField", link(by="field_code", cls=S1, family="responsibility")
    ]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("major_installations", row=S1, family="installation_level")
class MajorInstallation(Filed):
    """A major hazard installation by GB 18218."""

    name: Annotated[str, field(S1, "installation_level")]
    r_value: Annotated[Decimal, field(S5, "installation_detail")]
    level: Annotated[str, field(S1, "installation_level", codes=InstallationLevel)]
    location: Annotated[Json, field(S5, "installation_detail")]
    population_500m: Annotated[int, field(S5, "installation_detail")]
    filing_no: Annotated[str | None, field(S1, "installation_level")]
    filed_on: Annotated[date | None, field(S1, "installation_level")]
    assessed_on: Annotated[date | None, field(S1, "installation_level")]
    written_off_on: Annotated[date | None, field(S1, "installation_level")]
    write_off_reason: Annotated[str | None, field(S1, "installation_level")]
    state: Annotated[str, field(S1, "installation_level", codes=InstallationState)]
    principal_person: Annotated[
        "SafetyPerson | None", link(by="principal_person_id", cls=S3, family="staff_name")
    ]
    technical_person: Annotated[
        "SafetyPerson | None", link(by="technical_person_id", cls=S3, family="staff_name")
    ]
    operation_person: Annotated[
        "SafetyPerson | None", link(by="operation_person_id", cls=S3, family="staff_name")
    ]
    evaluation: Annotated[
        "Evaluation | None", link(by="evaluation_id", cls=S1, family="evaluation")
    ]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    chemicals: Annotated[list["InstallationChemical"], link(by="installation_id")]


@record("installation_chemicals", row=S5, family="installation_detail")
class InstallationChemical(Filed):
    """A chemical of an installation with the quantities behind its R value; tonnes.

    One that is held there no longer stays with a quantity of nothing.
    """

    name_zh: Annotated[str, field(S5, "installation_detail")]
    quantity_t: Annotated[Decimal, field(S5, "installation_detail")]
    critical_quantity_t: Annotated[Decimal, field(S5, "installation_detail")]
    beta: Annotated[Decimal, field(S5, "installation_detail")]
    substance: Annotated["CriticalSubstance | None", link(by="substance_code", cls=S5)]
    category: Annotated["CriticalCategory | None", link(by="category_code", cls=S5)]
    material: Annotated["Material | None", link(by="material_id", cls=S5)]
    installation: Annotated["MajorInstallation", link(by="installation_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
