"""Pilots and demonstrations, and the list of key supervision."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.accident import Accident
    from schema.records.code_lists import Department
    from schema.records.credit import CreditRecord
    from schema.records.enforcement import Inspection
    from schema.records.enterprise import Enterprise
    from schema.records.grid import Grid
    from schema.records.hazard import Hazard


class PilotKind(Enum):
    """Cultivated by a district, or a demonstration of a department."""

    CULTIVATED = "CULTIVATED"
    DEMONSTRATION = "DEMONSTRATION"


class PilotState(Enum):
    """Life cycle of a pilot."""

    NOMINATED = "NOMINATED"
    SELECTED = "SELECTED"
    DEMONSTRATING = "DEMONSTRATING"
    LEFT = "LEFT"


class KeySupervisionReason(Enum):
    """Why an enterprise is under key supervision."""

    NOT_CARRIED_OUT = "NOT_CARRIED_OUT"
    PROMINENT_PROBLEMS = "PROMINENT_PROBLEMS"
    MAJOR_HAZARD_OPEN = "MAJOR_HAZARD_OPEN"
    DISHONEST_LISTING = "DISHONEST_LISTING"
    ACCIDENT = "ACCIDENT"
    FALSE_REPORT = "FALSE_REPORT"


class KeySupervisionState(Enum):
    """Life cycle of an entry."""

    PROPOSED = "PROPOSED"
    ENTERED = "ENTERED"
    LEFT = "LEFT"


@record("pilots", family="pilot")
class Pilot(Filed):
    """A cultivated or demonstration enterprise."""

    kind: Annotated[str, field(S0, "pilot", codes=PilotKind, label="pilot_kind")]
    is_key_industry: Annotated[bool, field(S1, "pilot")]
    batch: Annotated[str, field(S1, "pilot")]
    selected_on: Annotated[date | None, field(S0, "pilot")]
    quota_base: Annotated[int | None, field(S1, "pilot")]
    quota_chosen: Annotated[int | None, field(S1, "pilot")]
    quota_key: Annotated[int | None, field(S1, "pilot")]
    left_on: Annotated[date | None, field(S0, "pilot")]
    leaving_reason: Annotated[str | None, field(S0, "pilot")]
    state: Annotated[str, field(S0, "pilot", codes=PilotState)]
    owner_department: Annotated["Department | None", link(by="owner_department_code")]
    owner_grid: Annotated["Grid | None", link(by="owner_grid_code")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
    progress: Annotated[list["PilotProgress"], link(by="pilot_id")]


@record("pilot_progress", row=S1, family="pilot")
class PilotProgress(Filed):
    """One step of a pilot's progress."""

    item: Annotated[str, field(S1, "pilot")]
    score: Annotated[Decimal | None, field(S1, "pilot")]
    reached_on: Annotated[date, field(S1, "pilot")]
    pilot: Annotated["Pilot", link(by="pilot_id")]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("key_supervisions", row=S1, family="key_supervision")
class KeySupervision(Filed):
    """An entry of the list of key supervision."""

    reason: Annotated[
        str,
        field(S1, "key_supervision", codes=KeySupervisionReason, label="key_supervision_reason"),
    ]
    measures: Annotated[list[str], field(S1, "key_supervision", label="control_measures")]
    entered_on: Annotated[date | None, field(S1, "key_supervision")]
    left_on: Annotated[date | None, field(S1, "key_supervision")]
    state: Annotated[str, field(S1, "key_supervision", codes=KeySupervisionState)]
    proposed_by: Annotated["Grid | None", link(by="proposed_by_code", cls=S1)]
    proposing_department: Annotated[
        "Department | None", link(by="proposing_department_code", cls=S1)
    ]
    hazard: Annotated["Hazard | None", link(by="hazard_id", cls=S1)]
    credit_record: Annotated["CreditRecord | None", link(by="credit_record_id", cls=S1)]
    accident: Annotated["Accident | None", link(by="accident_id", cls=S1)]
    inspection: Annotated["Inspection | None", link(by="inspection_id", cls=S1)]
    re_inspection: Annotated["Inspection | None", link(by="re_inspection_id", cls=S1)]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
