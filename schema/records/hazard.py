"""Family F5: hidden dangers from discovery to striking off, and self-check reports."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S2, S3, S4, Counted, Publication, field, link, record
from schema.masks import MASK_NAME, MASK_PHONE
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.attachment import Attachment
    from schema.records.code_lists import (
        AccidentType,
        HazardCategory,
        HazardFactor,
        HazardSource,
        MajorHazardCriterion,
        SupervisionKind,
    )
    from schema.records.credit import CreditRecord
    from schema.records.enforcement import Inspection
    from schema.records.enterprise import Enterprise, SafetyPerson, Site
    from schema.records.evaluation import Evaluation
    from schema.records.grid import Officer
    from schema.records.standardization import Standardization


class HazardLevel(Enum):
    """General or major hazard."""

    GENERAL = "GENERAL"
    MAJOR = "MAJOR"


class HazardState(Enum):
    """Life cycles of general and major hazards."""

    REGISTERED = "REGISTERED"
    RECTIFYING = "RECTIFYING"
    OVERDUE = "OVERDUE"
    RECTIFIED = "RECTIFIED"
    CLOSED = "CLOSED"
    REPORTED = "REPORTED"
    VERIFIED = "VERIFIED"
    LISTED = "LISTED"
    TREATING = "TREATING"
    EXTENSION_ASKED = "EXTENSION_ASKED"
    ACCEPTED = "ACCEPTED"
    STRUCK_OFF = "STRUCK_OFF"
    CLOSED_BY_SHUTDOWN = "CLOSED_BY_SHUTDOWN"


@record(
    "hazards",
    row=S1,
    family="hazard",
    public=Publication("listed_on", ("struck_off_on",)),
    checks={
        "major_has_criterion": "level <> 'MAJOR' or criterion_code is not null",
        "source_has_inspection": "source_code <> 'L' or inspection_id is not null",
        "acceptor_is_not_rectifier":
            "accepted_by_ref is null or rectified_by_ref is null"
            " or accepted_by_ref <> rectified_by_ref",
        "listing_names_supervision": "listed_on is null or supervision_code is not null",
    },
    counted=Counted(by=("level", "state"), beside=("deadline", "closed_on"), until="closed_on"),
)
class Hazard(Filed):
    """A hidden danger found in an enterprise; open to all while it is listed."""

    found_at: Annotated[datetime, field(S1, "hazard")]
    level: Annotated[str, field(S1, "hazard", codes=HazardLevel, label="hazard_level")]
    description: Annotated[str, field(S2, "hazard_text")]
    photos_before: Annotated[list[str], field(S2, "hazard_text")]
    measure: Annotated[str | None, field(S2, "hazard_text")]
    funds_cny: Annotated[Decimal | None, field(S2, "hazard_text")]
    deadline: Annotated[date, field(S1, "hazard")]
    contingency: Annotated[str | None, field(S2, "hazard_text")]
    harm: Annotated[str | None, field(S2, "hazard_text")]
    treatment_goal: Annotated[str | None, field(S2, "hazard_text")]
    treatment_result: Annotated[str | None, field(S2, "hazard_text")]
    rejection_reason: Annotated[str | None, field(S2, "hazard_text")]
    rejections: Annotated[int | None, field(S1, "hazard")]
    extension_until: Annotated[date | None, field(S1, "hazard")]
    extension_reason: Annotated[str | None, field(S2, "hazard_text")]
    work_stopped: Annotated[bool | None, field(S1, "hazard")]
    photos_after: Annotated[list[str], field(S2, "hazard_text")]
    rectified_on: Annotated[date | None, field(S1, "hazard")]
    rectified_by_ref: Annotated[str | None, field(S1, "hazard")]
    accepted_by_ref: Annotated[str | None, field(S1, "hazard")]
    accepted_on: Annotated[date | None, field(S1, "hazard")]
    closed_on: Annotated[date | None, field(S1, "hazard")]
    state: Annotated[str, field(S1, "hazard", codes=HazardState)]
    listed_on: Annotated[date | None, field(S0, "listed_hazard")]
    listing_brief: Annotated[str | None, field(S0, "listed_hazard")]
    listing_due_on: Annotated[date | None, field(S0, "listed_hazard")]
    struck_off_on: Annotated[date | None, field(S0, "listed_hazard")]
    reporter_name: Annotated[str | None, field(S4, "reporter", mask=MASK_NAME)]
    reporter_phone: Annotated[str | None, field(S4, "reporter", mask=MASK_PHONE)]
    source: Annotated["HazardSource", link(by="source_code", cls=S1)]
    category: Annotated["HazardCategory", link(by="category_code", cls=S1)]
    factor: Annotated["HazardFactor | None", link(by="factor_code", cls=S1)]
    accident_type: Annotated["AccidentType | None", link(by="accident_type_code", cls=S1)]
    criterion: Annotated[
        "MajorHazardCriterion | None",
        link(by="criterion_code", cls=S1, family="major_hazard"),
    ]
    supervision: Annotated[
        "SupervisionKind | None", link(by="supervision_code", family="listed_hazard")
    ]
    responsible_person: Annotated[
        "SafetyPerson | None", link(by="responsible_person_id", cls=S3, family="staff_name")
    ]
    supervisor: Annotated["Officer | None", link(by="supervisor_id", cls=S1)]
    accepted_by: Annotated["Officer | None", link(by="accepted_by_id", cls=S1)]
    inspection: Annotated[
        "Inspection | None", link(by="inspection_id", cls=S1, family="inspection")
    ]
    evaluation: Annotated[
        "Evaluation | None", link(by="evaluation_id", cls=S1, family="evaluation")
    ]
    standardization: Annotated["Standardization | None", link(by="standardization_id", cls=S1)]
    self_check: Annotated["SelfCheck | None", link(by="self_check_id", cls=S1)]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    credit_records: Annotated[list["CreditRecord"], link(by="hazard_id")]
    attachments: Annotated[list["Attachment"], link(by="hazard_id")]


@record("self_checks", row=S1, family="self_check", unique=(("enterprise_id", "period"),))
class SelfCheck(Filed):
    """The periodic report of an enterprise on its own checks; period is 2026Q3 or 2026-07."""

    period: Annotated[str, field(S1, "self_check")]
    items_checked: Annotated[int, field(S1, "self_check")]
    hazards_found: Annotated[int, field(S1, "self_check")]
    submitted_at: Annotated[datetime, field(S1, "self_check")]
    signed_by: Annotated[
        "SafetyPerson | None", link(by="signed_by_id", cls=S3, family="staff_name")
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    hazards: Annotated[list["Hazard"], link(by="self_check_id")]
