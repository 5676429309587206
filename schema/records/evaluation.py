"""Family F8: safety evaluations and assessments, and the institutions that make them."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S2, Scoping, field, link, record
from schema.identifiers import credit_code_condition
from schema.masks import MASK_TEXT
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import EvaluationKind
    from schema.records.enterprise import Enterprise
    from schema.records.hazard import Hazard
    from schema.records.licence import Licence
    from schema.records.special import MajorInstallation


class EvaluationConclusion(Enum):
    """Conclusion of a report."""

    QUALIFIED = "QUALIFIED"
    QUALIFIED_WITH_CONDITIONS = "QUALIFIED_WITH_CONDITIONS"
    UNQUALIFIED = "UNQUALIFIED"


class EvaluationState(Enum):
    """Life cycle of an evaluation."""

    COMMISSIONED = "COMMISSIONED"
    SURVEYED = "SURVEYED"
    ISSUED = "ISSUED"
    UPLOADED = "UPLOADED"
    SPOT_CHECKED = "SPOT_CHECKED"
    SUPERSEDED = "SUPERSEDED"
    EXPIRED = "EXPIRED"


@record(
    "institutions",
    family="evaluation",
    scoping=Scoping.SHARED,
    unique=(("uscc",),),
    checks={"uscc_check_digit": credit_code_condition("uscc")},
)
class Institution(Filed):
    """A qualified institution for evaluation, review or testing."""

    uscc: Annotated[str, field(S0, "registration")]
    name: Annotated[str, field(S0, "registration")]
    qualification_no: Annotated[str | None, field(S0, "evaluation")]
    qualified_until: Annotated[date | None, field(S0, "evaluation")]
    evaluations: Annotated[list["Evaluation"], link(by="institution_id")]


@record("evaluations", row=S1, family="evaluation", unique=(("report_no",),))
class Evaluation(Filed):
    """An evaluation, assessment or test and its conclusion."""

    report_no: Annotated[str, field(S1, "evaluation")]
    project_lead: Annotated[str, field(S0, "evaluation")]
    site_visit_on: Annotated[date | None, field(S1, "evaluation")]
    signed_on: Annotated[date | None, field(S1, "evaluation")]
    valid_to: Annotated[date | None, field(S1, "evaluation")]
    upload_due_on: Annotated[date | None, field(S1, "evaluation")]
    uploaded_on: Annotated[date | None, field(S1, "evaluation")]
    spot_checked_on: Annotated[date | None, field(S1, "evaluation")]
    spot_check_result: Annotated[str | None, field(S1, "evaluation")]
    found_false: Annotated[bool | None, field(S1, "evaluation")]
    conclusion: Annotated[str | None, field(S1, "evaluation", codes=EvaluationConclusion)]
    report_file: Annotated[str | None, field(S2, "evaluation_report", mask=MASK_TEXT)]
    state: Annotated[str, field(S1, "evaluation", codes=EvaluationState)]
    kind: Annotated["EvaluationKind", link(by="kind_code", cls=S1)]
    institution: Annotated["Institution", link(by="institution_id")]
    commissioned_by: Annotated["Enterprise", link(by="enterprise_id", label="commissioned_by")]
    problems: Annotated[
        list["Hazard"], link(by="evaluation_id", cls=S2, family="evaluation_report")
    ]
    licences: Annotated[list["Licence"], link(by="evaluation_id")]
    major_installations: Annotated[list["MajorInstallation"], link(by="evaluation_id")]
