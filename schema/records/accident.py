"""Accidents: preliminary reports and approved investigation reports."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S4, Publication, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import AccidentSeverity, AccidentType
    from schema.records.credit import CreditRecord
    from schema.records.enforcement import PenaltyCase
    from schema.records.enterprise import Enterprise, Site


class AccidentState(Enum):
    """Life cycle of an accident."""

    REPORTED = "REPORTED"
    INVESTIGATING = "INVESTIGATING"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"


@record(
    "accidents",
    row=S4,
    family="accident_preliminary",
    public=Publication("report_published_on"),
)
class Accident(Filed):
    """An accident; open to all once its investigation report is published."""

    happened_at: Annotated[datetime, field(S4, "accident_preliminary")]
    reported_at: Annotated[datetime, field(S4, "accident_preliminary")]
    place: Annotated[str, field(S4, "accident_preliminary")]
    deaths: Annotated[int, field(S4, "accident_preliminary")]
    serious_injuries: Annotated[int, field(S4, "accident_preliminary")]
    direct_loss_10k: Annotated[Decimal | None, field(S4, "accident_preliminary")]
    state: Annotated[str, field(S4, "accident_preliminary", codes=AccidentState)]
    report_approved_on: Annotated[date | None, field(S0, "accident_report")]
    report_published_on: Annotated[date | None, field(S0, "accident_report")]
    report_summary: Annotated[str | None, field(S0, "accident_report")]
    severity: Annotated["AccidentSeverity", link(by="severity_code", family="accident_report")]
    accident_type: Annotated[
        "AccidentType", link(by="accident_type_code", family="accident_report")
    ]
    site: Annotated["Site | None", link(by="site_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    penalty_cases: Annotated[list["PenaltyCase"], link(by="source_accident_id")]
    credit_records: Annotated[list["CreditRecord"], link(by="accident_id")]
