"""Quarterly reports with frozen figures, and assessments of the data's quality."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S1, Json, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import Department, QualityRule
    from schema.records.enterprise import Enterprise
    from schema.records.grid import Grid
    from schema.records.task import Task


class ReportState(Enum):
    """Life cycle of a quarterly report."""

    OPEN = "OPEN"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    ACCEPTED = "ACCEPTED"
    OVERDUE = "OVERDUE"


class IssueState(Enum):
    """Life cycle of a quality issue."""

    OPEN = "OPEN"
    TASKED = "TASKED"
    SETTLED = "SETTLED"


@record("quarterly_reports", row=S1, family="quarterly_report",
        unique=(("quarter", "reporter_grid_code"), ("quarter", "reporter_department_code")))
class QuarterlyReport(Filed):
    """The report of a district or department for one quarter, with figures frozen as sent."""

    quarter: Annotated[str, field(S1, "quarterly_report")]
    due_on: Annotated[date, field(S1, "quarterly_report")]
    figures: Annotated[Json | None, field(S1, "quarterly_report")]
    narrative: Annotated[str | None, field(S1, "quarterly_report")]
    next_plan: Annotated[str | None, field(S1, "quarterly_report")]
    return_reason: Annotated[str | None, field(S1, "quarterly_report")]
    submitted_at: Annotated[datetime | None, field(S1, "quarterly_report")]
    returned_at: Annotated[datetime | None, field(S1, "quarterly_report")]
    accepted_at: Annotated[datetime | None, field(S1, "quarterly_report")]
    state: Annotated[str, field(S1, "quarterly_report", codes=ReportState)]
    reporter_grid: Annotated["Grid | None", link(by="reporter_grid_code", cls=S1)]
    reporter_department: Annotated[
        "Department | None", link(by="reporter_department_code", cls=S1)
    ]


@record("quality_assessments", row=S1, family="quality_assessment")
class QualityAssessment(Filed):
    """One run of the assessment over one area or department; stored, never overwritten."""

    as_of: Annotated[datetime, field(S1, "quality_assessment")]
    completeness: Annotated[Decimal, field(S1, "quality_assessment")]
    timeliness: Annotated[Decimal, field(S1, "quality_assessment")]
    linkage: Annotated[Decimal, field(S1, "quality_assessment")]
    scope_grid: Annotated["Grid | None", link(by="scope_grid_code", cls=S1)]
    scope_department: Annotated["Department | None", link(by="scope_department_code", cls=S1)]
    issues: Annotated[list["QualityIssue"], link(by="assessment_id")]


@record("quality_issues", row=S1, family="quality_issue")
class QualityIssue(Filed):
    """One fault found in the data, with who mends it until when."""

    record_type: Annotated[str, field(S1, "quality_issue")]
    record_id: Annotated[str | None, field(S1, "quality_issue")]
    field_name: Annotated[str | None, field(S1, "quality_issue")]
    finding: Annotated[str, field(S1, "quality_issue")]
    due_on: Annotated[date, field(S1, "quality_issue")]
    state: Annotated[str, field(S1, "quality_issue", codes=IssueState)]
    rule: Annotated["QualityRule", link(by="rule_code", cls=S1)]
    assessment: Annotated["QualityAssessment | None", link(by="assessment_id", cls=S1)]
    owner_grid: Annotated["Grid | None", link(by="owner_grid_code", cls=S1)]
    task: Annotated["Task | None", link(by="task_id", cls=S1)]
    enterprise: Annotated["Enterprise | None", link(by="enterprise_id")]
