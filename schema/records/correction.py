"""Corrections of data: what somebody holds to be wrong in a record, and what became of it."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S1, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.enterprise import Enterprise


class CorrectionKind(Enum):
    """Whose word a correction is."""

    OBJECTION = "OBJECTION"
    CHANGE = "CHANGE"


class CorrectionState(Enum):
    """Life cycle of a correction."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


@record("corrections", row=S1, family="responsibility")
class Correction(Filed):
    """A value that is proposed for one field of one record; it lies where that record lies."""

    kind: Annotated[str, field(S1, "responsibility", codes=CorrectionKind)]
    state: Annotated[str, field(S1, "responsibility", codes=CorrectionState)]
    record_type: Annotated[str, field(S1, "responsibility", label="corrected_record")]
    record_key: Annotated[str, field(S1, "responsibility")]
    field_name: Annotated[str, field(S1, "responsibility", label="corrected_field")]
    proposed: Annotated[str | None, field(S1, "responsibility")]
    reason: Annotated[str | None, field(S1, "responsibility")]
    answer: Annotated[str | None, field(S1, "responsibility")]
    settled_on: Annotated[date | None, field(S1, "responsibility")]
    settled_by_ref: Annotated[str | None, field(S1, "responsibility")]
    enterprise: Annotated["Enterprise | None", link(by="enterprise_id")]
