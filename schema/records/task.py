"""Tasks between levels and departments, down, up and sideways, and requests to the level above."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S1, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import Department
    from schema.records.enterprise import Enterprise, Site
    from schema.records.grid import Grid
    from schema.records.hazard import Hazard
    from schema.records.quality import QualityIssue


class TaskKind(Enum):
    """Kind of a task."""

    ASSIGNMENT = "ASSIGNMENT"
    SUPERVISION = "SUPERVISION"
    REQUEST = "REQUEST"
    REPORT = "REPORT"
    ASSISTANCE = "ASSISTANCE"
    TRANSFER = "TRANSFER"
    NOTIFICATION = "NOTIFICATION"


class TaskState(Enum):
    """Life cycle of a task."""

    ISSUED = "ISSUED"
    RECEIVED = "RECEIVED"
    IN_PROGRESS = "IN_PROGRESS"
    REPORTED = "REPORTED"
    RETURNED = "RETURNED"
    CLOSED = "CLOSED"
    ESCALATED = "ESCALATED"


class RequestState(Enum):
    """Life cycle of a request to the level above."""

    RAISED = "RAISED"
    ANSWERED = "ANSWERED"


@record("tasks", row=S1, family="responsibility", parties=("issuer_",), unique=(("task_no",),))
class Task(Filed):
    """A task; scoped by the unit that carries it out and by the unit that issued it."""

    task_no: Annotated[str, field(S1, "responsibility")]
    title: Annotated[str, field(S1, "responsibility")]
    kind: Annotated[str, field(S1, "responsibility", codes=TaskKind, label="task_kind")]
    due_on: Annotated[date, field(S1, "responsibility")]
    issued_on: Annotated[date, field(S1, "responsibility")]
    closed_on: Annotated[date | None, field(S1, "responsibility", label="finished_on")]
    state: Annotated[str, field(S1, "responsibility", codes=TaskState)]
    feedback: Annotated[str | None, field(S1, "responsibility")]
    return_reason: Annotated[str | None, field(S1, "responsibility")]
    about: Annotated[list[str], field(S1, "responsibility")]
    from_unit: Annotated["Grid | None", link(by="from_grid_code", cls=S1)]
    to_unit: Annotated["Grid | None", link(by="to_grid_code", cls=S1)]
    from_department: Annotated["Department | None", link(by="from_department_code", cls=S1)]
    to_department: Annotated["Department | None", link(by="to_department_code", cls=S1)]
    site: Annotated["Site | None", link(by="site_id", cls=S1, wide=True)]
    hazard: Annotated["Hazard | None", link(by="hazard_id", cls=S1)]
    enterprise: Annotated["Enterprise | None", link(by="enterprise_id", wide=True)]
    quality_issues: Annotated[list["QualityIssue"], link(by="task_id")]


@record("upward_requests", row=S1, family="responsibility")
class UpwardRequest(Filed):
    """A grid asks the level above; scoped by the grid that asks, above which that level stands."""

    subject: Annotated[str, field(S1, "responsibility")]
    question: Annotated[str, field(S1, "responsibility")]
    raised_on: Annotated[date, field(S1, "responsibility")]
    due_on: Annotated[date, field(S1, "responsibility")]
    opinion: Annotated[str | None, field(S1, "responsibility")]
    advice: Annotated[str | None, field(S1, "responsibility")]
    answered_on: Annotated[date | None, field(S1, "responsibility")]
    state: Annotated[str, field(S1, "responsibility", codes=RequestState)]
    about: Annotated[list[str], field(S1, "responsibility")]
    from_unit: Annotated["Grid", link(by="from_grid_code", cls=S1)]
    to_unit: Annotated["Grid", link(by="to_grid_code", cls=S1)]
