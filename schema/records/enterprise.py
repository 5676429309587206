"""Family F1: the enterprise file (one enterprise, one file), its sites and what stands in them."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.bands import BAND_OF_USE, RESTRICTED
from schema.field import S0, S1, S2, S3, S4, S5, Counted, Json, field, link, record
from schema.identifiers import credit_code_condition
from schema.masks import MASK_ADDRESS, MASK_CERTIFICATE, MASK_ID, MASK_NAME, MASK_PHONE
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.accident import Accident
    from schema.records.code_lists import (
        CriticalCategory,
        CriticalSubstance,
        Department,
        EquipmentCategory,
        IndustryClass,
        RegistrationType,
        SpecialOperation,
    )
    from schema.records.correction import Correction
    from schema.records.credit import CreditRecord, Pledge
    from schema.records.department import DepartmentListEntry
    from schema.records.enforcement import Inspection, PenaltyCase
    from schema.records.evaluation import Evaluation
    from schema.records.grid import Division, Grid, GridAssignment
    from schema.records.hazard import Hazard, SelfCheck
    from schema.records.licence import Licence
    from schema.records.quality import QualityIssue
    from schema.records.special import MajorInstallation, SpecialProfile
    from schema.records.standardization import Standardization
    from schema.records.supervision import KeySupervision, Pilot
    from schema.records.task import Task


class EnterpriseStatus(Enum):
    """Life status by the market register."""

    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    RELOCATED = "RELOCATED"
    DEREGISTERED = "DEREGISTERED"
    REVOKED = "REVOKED"


class FileState(Enum):
    """Life cycle of the enterprise file."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    GRID_CONFIRMED = "GRID_CONFIRMED"
    ACTIVE = "ACTIVE"
    CHANGE_PENDING = "CHANGE_PENDING"
    OVERDUE = "OVERDUE"
    MOVED_OUT = "MOVED_OUT"
    CLOSED = "CLOSED"
    ARCHIVED = "ARCHIVED"


class ChangeLevel(Enum):
    """Level at least that looks at a reported change of the file."""

    VILLAGE = "VILLAGE"
    TOWN = "TOWN"


class IndustrySector(Enum):
    """Supervised sector: the eight industrial and trade sectors, and others."""

    METALLURGY = "METALLURGY"
    NONFERROUS = "NONFERROUS"
    BUILDING_MATERIALS = "BUILDING_MATERIALS"
    MACHINERY = "MACHINERY"
    LIGHT_INDUSTRY = "LIGHT_INDUSTRY"
    TEXTILE = "TEXTILE"
    TOBACCO = "TOBACCO"
    COMMERCE = "COMMERCE"
    CHEMICAL = "CHEMICAL"
    PHARMACEUTICAL = "PHARMACEUTICAL"
    HAZARDOUS_CHEMICALS = "HAZARDOUS_CHEMICALS"
    FIREWORKS = "FIREWORKS"
    CONSTRUCTION = "CONSTRUCTION"
    TRANSPORT = "TRANSPORT"
    MINING = "MINING"
    OTHER = "OTHER"


class SizeClass(Enum):
    """Size of an enterprise by the statistical measures of 2017."""

    LARGE = "LARGE"
    MEDIUM = "MEDIUM"
    SMALL = "SMALL"
    MICRO = "MICRO"


class SupervisionLevel(Enum):
    """Level of government that supervises an enterprise."""

    TOWN = "TOWN"
    DISTRICT = "DISTRICT"
    CITY = "CITY"
    PROVINCE = "PROVINCE"


class RiskLevel(Enum):
    """Graded risk of an enterprise, R1 the gravest."""

    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    R4 = "R4"


class AliasKind(Enum):
    """Kind of an earlier identifier."""

    OLD_REGISTRATION_NO = "OLD_REGISTRATION_NO"
    FORMER_NAME = "FORMER_NAME"
    FORMER_USCC = "FORMER_USCC"


class PremisesRight(Enum):
    """Right by which a site is held."""

    OWN = "OWN"
    LEASED = "LEASED"
    SUBLET = "SUBLET"


class SafetyPost(Enum):
    """Post with a duty for work safety."""

    PRINCIPAL = "PRINCIPAL"
    DEPUTY = "DEPUTY"
    SAFETY_DIRECTOR = "SAFETY_DIRECTOR"
    SAFETY_MANAGER = "SAFETY_MANAGER"
    REGISTERED_ENGINEER = "REGISTERED_ENGINEER"
    SPECIAL_OPERATOR = "SPECIAL_OPERATOR"
    EQUIPMENT_OPERATOR = "EQUIPMENT_OPERATOR"
    GRID_SAFETY_MEMBER = "GRID_SAFETY_MEMBER"


class EquipmentState(Enum):
    """Use of a piece of special equipment."""

    IN_USE = "IN_USE"
    STOPPED = "STOPPED"
    SCRAPPED = "SCRAPPED"
    MOVED = "MOVED"


class UseBand(Enum):
    """Band of a quantity used in a year, by its least number of tonnes."""

    UNDER_1_T = "UNDER_1_T"
    FROM_1_T = "FROM_1_T"
    FROM_10_T = "FROM_10_T"
    FROM_100_T = "FROM_100_T"
    FROM_1000_T = "FROM_1000_T"


class QueueReason(Enum):
    """Why a registered enterprise waits for a person to place it."""

    NO_TOWN = "NO_TOWN"
    NO_VILLAGE = "NO_VILLAGE"
    AMBIGUOUS = "AMBIGUOUS"
    NO_USCC = "NO_USCC"


@record(
    "enterprises",
    family="registration",
    natural="uscc",
    unique=(("uscc",),),
    checks={"uscc_check_digit": credit_code_condition("uscc")},
    counted=Counted(by=("status", "size_class", "risk_level")),
)
class Enterprise(Filed):
    """One enterprise; all families hang on it.

    A firm that the register knows by an old number only has no `uscc` yet, and that number as an alias.
    """

    uscc: Annotated[str | None, field(S0, "registration")]
    name: Annotated[str, field(S0, "registration", search=True)]
    status: Annotated[str, field(S0, "registration", codes=EnterpriseStatus)]
    registered_on: Annotated[date | None, field(S0, "registration")]
    registered_capital_10k: Annotated[Decimal | None, field(S0, "registration")]
    registered_currency: Annotated[str | None, field(S0, "registration")]
    legal_representative: Annotated[
        str | None, field(S0, "legal_representative", mask=MASK_NAME)
    ]
    registered_address: Annotated[str | None, field(S0, "registration", search=True)]
    home_address: Annotated[str | None, field(S3, "home_address", mask=MASK_ADDRESS)]
    business_scope: Annotated[str | None, field(S0, "registration")]
    industry_edition: Annotated[str | None, field(S0, "registration")]
    industry_sector: Annotated[
        str | None, field(S1, "responsibility", codes=IndustrySector)
    ]
    size_class: Annotated[str | None, field(S1, "responsibility", codes=SizeClass)]
    employees: Annotated[int | None, field(S1, "size_facts")]
    revenue_10k: Annotated[Decimal | None, field(S2, "size_facts")]
    assets_10k: Annotated[Decimal | None, field(S2, "size_facts")]
    insured_count: Annotated[int | None, field(S2, "injury_insurance")]
    supervision_level: Annotated[
        str | None, field(S1, "responsibility", codes=SupervisionLevel)
    ]
    key_level: Annotated[list[str], field(S1, "responsibility")]
    risk_level: Annotated[str | None, field(S1, "responsibility", codes=RiskLevel)]
    special_fields: Annotated[list[str] | None, field(S1, "responsibility")]
    confirmed_at: Annotated[datetime | None, field(S1, "responsibility")]
    file_state: Annotated[str, field(S1, "responsibility", codes=FileState)]
    return_reasons: Annotated[Json | None, field(S1, "responsibility")]
    change_level: Annotated[str | None, field(S1, "responsibility", codes=ChangeLevel)]
    closing_reason: Annotated[str | None, field(S1, "responsibility")]
    registration_type: Annotated[
        "RegistrationType | None", link(by="registration_type_code")
    ]
    industry: Annotated["IndustryClass | None", link(by="industry_code")]
    competent_department: Annotated[
        "Department | None", link(by="competent_department_code")
    ]
    supervising_department: Annotated[
        "Department | None", link(by="supervising_department_code")
    ]
    grid: Annotated["Grid | None", link(by="village_code")]
    town: Annotated["Grid | None", link(by="town_code")]
    district: Annotated["Grid | None", link(by="district_code")]
    aliases: Annotated[list["EnterpriseAlias"], link(by="enterprise_id")]
    sites: Annotated[list["Site"], link(by="enterprise_id")]
    safety_people: Annotated[list["SafetyPerson"], link(by="enterprise_id")]
    equipment: Annotated[list["Equipment"], link(by="enterprise_id")]
    materials: Annotated[list["Material"], link(by="enterprise_id")]
    licences: Annotated[list["Licence"], link(by="enterprise_id")]
    inspections: Annotated[list["Inspection"], link(by="enterprise_id")]
    penalty_cases: Annotated[list["PenaltyCase"], link(by="enterprise_id")]
    special_profiles: Annotated[list["SpecialProfile"], link(by="enterprise_id")]
    major_installations: Annotated[list["MajorInstallation"], link(by="enterprise_id")]
    hazards: Annotated[list["Hazard"], link(by="enterprise_id")]
    self_checks: Annotated[list["SelfCheck"], link(by="enterprise_id")]
    standardizations: Annotated[list["Standardization"], link(by="enterprise_id")]
    credit_records: Annotated[list["CreditRecord"], link(by="enterprise_id")]
    pledges: Annotated[list["Pledge"], link(by="enterprise_id")]
    evaluations: Annotated[list["Evaluation"], link(by="enterprise_id")]
    accidents: Annotated[list["Accident"], link(by="enterprise_id")]
    department_list_entries: Annotated[
        list["DepartmentListEntry"], link(by="enterprise_id")
    ]
    grid_assignments: Annotated[list["GridAssignment"], link(by="enterprise_id")]
    pilots: Annotated[list["Pilot"], link(by="enterprise_id")]
    key_supervisions: Annotated[list["KeySupervision"], link(by="enterprise_id")]
    quality_issues: Annotated[list["QualityIssue"], link(by="enterprise_id")]
    tasks: Annotated[list["Task"], link(by="enterprise_id")]
    corrections: Annotated[list["Correction"], link(by="enterprise_id")]


@record("enterprise_aliases", family="registration", unique=(("kind", "value"),))
class EnterpriseAlias(Filed):
    """An earlier name or number of an enterprise."""

    kind: Annotated[str, field(S0, "registration", codes=AliasKind)]
    value: Annotated[str, field(S0, "registration")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("sites", family="registration")
class Site(Filed):
    """A place of production or business; the grid hangs on it."""

    name: Annotated[str | None, field(S0, "registration")]
    address: Annotated[str, field(S0, "registration", search=True)]
    home_address: Annotated[str | None, field(S3, "home_address", mask=MASK_ADDRESS)]
    longitude: Annotated[Decimal | None, field(S1, "responsibility")]
    latitude: Annotated[Decimal | None, field(S1, "responsibility")]
    premises_right: Annotated[
        str | None, field(S1, "responsibility", codes=PremisesRight)
    ]
    photos: Annotated[list[str] | None, field(S1, "responsibility")]
    confirmed_at: Annotated[datetime | None, field(S1, "responsibility")]
    division: Annotated["Division | None", link(by="division_code")]
    grid: Annotated["Grid | None", link(by="village_code")]
    landlord: Annotated[
        "Enterprise | None",
        link(by="landlord_id", cls=S1, family="responsibility", wide=True),
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    grid_assignments: Annotated[list["GridAssignment"], link(by="site_id")]
    special_profiles: Annotated[list["SpecialProfile"], link(by="site_id")]
    major_installations: Annotated[list["MajorInstallation"], link(by="site_id")]
    materials: Annotated[list["Material"], link(by="site_id")]
    equipment: Annotated[list["Equipment"], link(by="site_id")]
    hazards: Annotated[list["Hazard"], link(by="site_id")]
    inspections: Annotated[list["Inspection"], link(by="site_id")]


@record("safety_people", row=S1, family="staff_name")
class SafetyPerson(Filed):
    """A person with a safety post."""

    name: Annotated[str | None, field(S3, "staff_name", mask=MASK_NAME)]
    id_number: Annotated[
        str | None, field(S4, "identity_number", mask=MASK_ID, blind="person_ref")]
    mobile: Annotated[str | None, field(S3, "staff_phone", mask=MASK_PHONE)]
    post: Annotated[str, field(S1, "responsibility", codes=SafetyPost)]
    certificate_kind: Annotated[str | None, field(S1, "worker_certificate")]
    certificate_no: Annotated[
        str | None,
        field(S4, "identity_number", mask=MASK_CERTIFICATE, blind="certificate_ref"),
    ]
    valid_to: Annotated[date | None, field(S1, "worker_certificate")]
    recheck_due: Annotated[date | None, field(S1, "worker_certificate")]
    operation: Annotated[
        "SpecialOperation | None",
        link(by="operation_code", cls=S1, family="worker_certificate"),
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    licences: Annotated[list["Licence"], link(by="holder_person_id")]


@record("equipment", row=S1, family="responsibility")
class Equipment(Filed):
    """A piece of special equipment."""

    registration_code: Annotated[str, field(S1, "responsibility")]
    next_inspection_on: Annotated[date, field(S1, "responsibility")]
    state: Annotated[str, field(S1, "responsibility", codes=EquipmentState)]
    category: Annotated["EquipmentCategory", link(by="category_code", cls=S1)]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("materials", row=S1, family="material")
class Material(Filed):
    """A hazardous material held at a site; quantities are tonnes."""

    cas: Annotated[str | None, field(S2, "dangerous_goods")]
    name_zh: Annotated[str, field(S2, "dangerous_goods")]
    max_quantity_t: Annotated[Decimal, field(S5, "dangerous_goods")]
    annual_use_t: Annotated[Decimal | None, field(S2, "process")]
    annual_use_band: Annotated[
        str | None, field(S2, "process_kind", codes=UseBand, coarse=BAND_OF_USE)
    ]
    storage_place: Annotated[str, field(S5, "dangerous_goods")]
    highly_toxic: Annotated[bool, field(S5, "restricted_chemicals")]
    explosive_precursor: Annotated[bool, field(S5, "restricted_chemicals")]
    restricted: Annotated[bool, field(S5, "restricted_presence", coarse=RESTRICTED)]
    substance: Annotated[
        "CriticalSubstance | None",
        link(by="substance_code", cls=S2, family="dangerous_goods"),
    ]
    category: Annotated[
        "CriticalCategory | None",
        link(by="category_code", cls=S2, family="dangerous_goods"),
    ]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("assignment_queue", row=S1, family="responsibility", unique=(("queue_key",),))
class AssignmentQueueItem(Filed):
    """A registered enterprise that a person must place in a town or village grid."""

    queue_key: Annotated[str, field(S1, "responsibility")]
    name: Annotated[str, field(S1, "responsibility")]
    address: Annotated[str | None, field(S1, "responsibility")]
    reason: Annotated[str, field(S1, "responsibility", codes=QueueReason)]
    evidence: Annotated[str | None, field(S1, "responsibility")]
    settled_at: Annotated[datetime | None, field(S1, "responsibility")]
    enterprise: Annotated["Enterprise | None", link(by="enterprise_id")]
