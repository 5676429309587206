"""Family F6: grades of work-safety standardization."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S2, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import StandardizationElement
    from schema.records.enterprise import Enterprise
    from schema.records.evaluation import Institution
    from schema.records.hazard import Hazard


class StandardizationGrade(Enum):
    """Grade: 1 national, 2 province, 3 city, and the scale for small and micro firms."""

    GRADE_1 = "GRADE_1"
    GRADE_2 = "GRADE_2"
    GRADE_3 = "GRADE_3"
    SMALL_MICRO = "SMALL_MICRO"


class StandardizationState(Enum):
    """Life cycle of a grade."""

    BUILDING = "BUILDING"
    SELF_EVALUATED = "SELF_EVALUATED"
    APPLIED = "APPLIED"
    REVIEWED = "REVIEWED"
    ANNOUNCED = "ANNOUNCED"
    RENEWAL_DUE = "RENEWAL_DUE"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class RevocationReason(Enum):
    """Why a grade was taken away."""

    FATAL_ACCIDENT = "FATAL_ACCIDENT"
    FALSE_DATA = "FALSE_DATA"
    MAJOR_HAZARD_UNTREATED = "MAJOR_HAZARD_UNTREATED"
    LISTED_AS_DISHONEST = "LISTED_AS_DISHONEST"


@record("standardizations", family="standardization")
class Standardization(Filed):
    """A grade from self-evaluation to expiry."""

    grade: Annotated[str, field(S0, "standardization", codes=StandardizationGrade)]
    industry_standard: Annotated[str, field(S1, "standardization")]
    self_score: Annotated[Decimal | None, field(S1, "standardization_scores")]
    self_evaluated_on: Annotated[date | None, field(S1, "standardization")]
    reviewed_on: Annotated[date | None, field(S1, "standardization")]
    notice_until: Annotated[date | None, field(S1, "standardization")]
    announced_on: Annotated[date | None, field(S0, "standardization")]
    certificate_no: Annotated[str | None, field(S0, "standardization")]
    valid_to: Annotated[date | None, field(S0, "standardization")]
    refusal_reason: Annotated[str | None, field(S1, "standardization")]
    revoked_on: Annotated[date | None, field(S0, "standardization")]
    revocation_reason: Annotated[
        str | None, field(S1, "standardization", codes=RevocationReason)
    ]
    state: Annotated[str, field(S0, "standardization", codes=StandardizationState)]
    reviewer: Annotated["Institution | None", link(by="reviewer_id", wide=True)]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    elements: Annotated[list["ElementScore"], link(by="standardization_id")]
    defects: Annotated[list["Hazard"], link(by="standardization_id")]


@record("element_scores", row=S2, family="standardization_scores")
class ElementScore(Filed):
    """The score of one element in one evaluation."""

    score: Annotated[Decimal, field(S2, "standardization_scores")]
    score_max: Annotated[Decimal, field(S2, "standardization_scores")]
    lacking: Annotated[bool, field(S2, "standardization_scores")]
    element: Annotated["StandardizationElement", link(by="element_code", cls=S2)]
    standardization: Annotated["Standardization", link(by="standardization_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
