"""Family F3: enforcement: plans, inspections, documents and penalty cases."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S4, Publication, field, link, record
from schema.masks import MASK_TEXT
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.accident import Accident
    from schema.records.code_lists import Department, DocumentKind
    from schema.records.credit import CreditRecord
    from schema.records.enterprise import Enterprise, Site
    from schema.records.evaluation import Evaluation
    from schema.records.hazard import Hazard
    from schema.records.licence import Licence


class VisitState(Enum):
    """Life cycle of a planned visit."""

    PLANNED = "PLANNED"
    CARRIED_OUT = "CARRIED_OUT"
    DROPPED = "DROPPED"


class InspectionKind(Enum):
    """Occasion of an inspection."""

    PLANNED = "PLANNED"
    RANDOM = "RANDOM"
    CAMPAIGN = "CAMPAIGN"
    REPORT = "REPORT"
    RECHECK = "RECHECK"
    JOINT = "JOINT"
    UNANNOUNCED = "UNANNOUNCED"


class InspectionState(Enum):
    """Life cycle of an inspection once it has been carried out."""

    CARRIED_OUT = "CARRIED_OUT"
    NO_FINDING = "NO_FINDING"
    RECTIFICATION_ORDERED = "RECTIFICATION_ORDERED"
    RECHECKED = "RECHECKED"
    CLOSED = "CLOSED"
    CASE_OPENED = "CASE_OPENED"


class PenaltyState(Enum):
    """Life cycle of a penalty case."""

    OPENED = "OPENED"
    INVESTIGATED = "INVESTIGATED"
    NOTICED = "NOTICED"
    DECIDED = "DECIDED"
    PUBLISHED = "PUBLISHED"
    WITHDRAWN = "WITHDRAWN"
    EXECUTED = "EXECUTED"
    CLOSED = "CLOSED"


@record("inspection_plans", row=S1, family="inspection")
class InspectionPlan(Filed):
    """The yearly plan of an organ, without its targets."""

    year: Annotated[int, field(S1, "inspection")]
    title: Annotated[str, field(S1, "inspection")]
    planned_count: Annotated[int, field(S1, "inspection")]
    approved_on: Annotated[date | None, field(S1, "inspection")]
    organ: Annotated["Department", link(by="organ_code", cls=S1)]
    visits: Annotated[list["PlannedVisit"], link(by="plan_id")]
    inspections: Annotated[list["Inspection"], link(by="plan_id")]


@record("planned_visits", row=S4, family="inspection_plan")
class PlannedVisit(Filed):
    """A visit that has not happened yet; telling of it defeats the check."""

    planned_on: Annotated[date, field(S4, "inspection_plan")]
    focus: Annotated[str | None, field(S4, "inspection_plan")]
    # Rows are secret as a whole; where one stands is read by whoever moves it, so it lies in the main row.
    state: Annotated[str, field(S1, "inspection_plan", codes=VisitState)]
    plan: Annotated["InspectionPlan", link(by="plan_id", cls=S4)]
    inspection: Annotated[
        "Inspection | None", link(by="inspection_id", cls=S4, family="inspection_plan")
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("inspections", row=S1, family="inspection")
class Inspection(Filed):
    """An inspection that has been carried out."""

    kind: Annotated[str, field(S1, "inspection", codes=InspectionKind)]
    inspected_at: Annotated[datetime, field(S1, "inspection")]
    officer_badges: Annotated[list[str], field(S1, "officer_name")]
    measures: Annotated[list[str], field(S1, "inspection")]
    conclusion: Annotated[str | None, field(S1, "inspection")]
    entered_on: Annotated[date | None, field(S1, "inspection")]
    state: Annotated[str, field(S1, "inspection", codes=InspectionState)]
    plan: Annotated["InspectionPlan | None", link(by="plan_id", cls=S1)]
    organ: Annotated["Department", link(by="organ_code", cls=S1)]
    recheck_of: Annotated["Inspection | None", link(by="recheck_of_id", cls=S1)]
    site: Annotated["Site", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    findings: Annotated[list["Hazard"], link(by="inspection_id")]
    documents: Annotated[list["EnforcementDocument"], link(by="inspection_id")]
    rechecks: Annotated[list["Inspection"], link(by="recheck_of_id")]
    penalty_cases: Annotated[list["PenaltyCase"], link(by="source_inspection_id")]


@record("enforcement_documents", row=S4, family="enforcement_file")
class EnforcementDocument(Filed):
    """A paper of the case file."""

    document_no: Annotated[str, field(S4, "enforcement_file", mask=MASK_TEXT)]
    issued_on: Annotated[date, field(S4, "enforcement_dates")]
    due_on: Annotated[date | None, field(S4, "enforcement_dates")]
    summary: Annotated[str | None, field(S4, "enforcement_file", mask=MASK_TEXT)]
    kind: Annotated["DocumentKind", link(by="kind_code", cls=S4)]
    inspection: Annotated["Inspection | None", link(by="inspection_id")]
    penalty_case: Annotated["PenaltyCase | None", link(by="penalty_case_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record(
    "penalty_cases",
    row=S1,
    family="penalty",
    public=Publication("published_on", ("withdrawn_on",)),
    unique=(("case_no",),),
)
class PenaltyCase(Filed):
    """A penalty case from opening to closing; open to all while its decision is published."""

    case_no: Annotated[str, field(S1, "penalty")]
    on_person: Annotated[bool | None, field(S1, "penalty")]
    violation: Annotated[str, field(S0, "penalty")]
    legal_basis: Annotated[str, field(S0, "penalty")]
    kinds: Annotated[list[str], field(S0, "penalty")]
    fine_cny: Annotated[Decimal | None, field(S0, "penalty")]
    decision_no: Annotated[str | None, field(S0, "penalty")]
    opened_on: Annotated[date, field(S1, "penalty")]
    decision_due_on: Annotated[date | None, field(S1, "penalty")]
    noticed_on: Annotated[date | None, field(S1, "penalty")]
    hearing_until: Annotated[date | None, field(S1, "penalty")]
    decided_on: Annotated[date | None, field(S0, "penalty")]
    delay_reason: Annotated[str | None, field(S1, "penalty")]
    publication_due_on: Annotated[date | None, field(S1, "penalty")]
    published_on: Annotated[date | None, field(S0, "penalty")]
    overturned_on: Annotated[date | None, field(S1, "penalty")]
    withdrawal_due_on: Annotated[date | None, field(S1, "penalty")]
    withdrawal_reason: Annotated[str | None, field(S1, "penalty")]
    withdrawn_on: Annotated[date | None, field(S0, "penalty")]
    execution_due_on: Annotated[date | None, field(S1, "penalty")]
    executed_on: Annotated[date | None, field(S1, "penalty")]
    closed_on: Annotated[date | None, field(S1, "penalty")]
    state: Annotated[str, field(S1, "penalty", codes=PenaltyState)]
    organ: Annotated["Department", link(by="organ_code")]
    source_inspection: Annotated[
        "Inspection | None", link(by="source_inspection_id", cls=S1, family="inspection")
    ]
    source_accident: Annotated[
        "Accident | None", link(by="source_accident_id", cls=S1, family="inspection")
    ]
    source_evaluation: Annotated[
        "Evaluation | None", link(by="source_evaluation_id", cls=S1, family="evaluation")
    ]
    source_hazard: Annotated["Hazard | None", link(by="source_hazard_id", cls=S1, family="hazard")]
    licence: Annotated["Licence | None", link(by="licence_id")]
    party: Annotated["Enterprise", link(by="enterprise_id", label="party")]
    documents: Annotated[list["EnforcementDocument"], link(by="penalty_case_id")]
    credit_records: Annotated[list["CreditRecord"], link(by="penalty_case_id")]
