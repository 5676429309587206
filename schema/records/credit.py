"""Family F7: integrity: pledges, good and bad events, listings as dishonest."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S3, Publication, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.accident import Accident
    from schema.records.code_lists import Department, DiscreditTrigger
    from schema.records.enforcement import PenaltyCase
    from schema.records.enterprise import Enterprise, SafetyPerson
    from schema.records.hazard import Hazard


class CreditEventKind(Enum):
    """Kind of a credit event."""

    PLEDGE = "PLEDGE"
    GOOD = "GOOD"
    BAD = "BAD"
    DISHONEST = "DISHONEST"
    GRAVELY_DISHONEST = "GRAVELY_DISHONEST"
    JOINT_SANCTION = "JOINT_SANCTION"


class CreditState(Enum):
    """Life cycle of a credit event."""

    PROPOSED = "PROPOSED"
    NOTICED = "NOTICED"
    LISTED = "LISTED"
    REPAIR_APPLIED = "REPAIR_APPLIED"
    REMOVED = "REMOVED"
    RECORDED = "RECORDED"


class RemovalReason(Enum):
    """Why a listing ended."""

    EXPIRED = "EXPIRED"
    REPAIRED = "REPAIRED"
    ANNULLED = "ANNULLED"
    ERROR = "ERROR"


@record(
    "credit_records",
    row=S1,
    family="credit_points",
    public=Publication("listed_on", ("removed_on", "until")),
    checks={
        "listing_has_source":
            "listed_on is null or penalty_case_id is not null or hazard_id is not null"
            " or accident_id is not null",
    },
)
class CreditRecord(Filed):
    """A credit event; a listing is open to all until it is removed or its term is over."""

    event_kind: Annotated[str, field(S1, "credit_points", codes=CreditEventKind)]
    scheme: Annotated[str | None, field(S0, "credit_listing")]
    grounds: Annotated[str | None, field(S1, "credit_points")]
    points: Annotated[int | None, field(S1, "credit_points")]
    noticed_on: Annotated[date | None, field(S1, "credit_points")]
    party_answer: Annotated[str | None, field(S1, "credit_points")]
    listed_on: Annotated[date | None, field(S0, "credit_listing")]
    until: Annotated[date | None, field(S0, "credit_listing")]
    repair_applied_on: Annotated[date | None, field(S1, "credit_points")]
    repair_statement: Annotated[str | None, field(S1, "credit_points")]
    repair_refusal: Annotated[str | None, field(S1, "credit_points")]
    removed_on: Annotated[date | None, field(S0, "credit_listing")]
    removal_reason: Annotated[
        str | None, field(S0, "credit_listing", codes=RemovalReason)
    ]
    state: Annotated[str, field(S1, "credit_points", codes=CreditState)]
    trigger: Annotated[
        "DiscreditTrigger | None", link(by="trigger_code", family="credit_listing")
    ]
    decided_by: Annotated[
        "Department | None", link(by="decided_by_code", family="credit_listing")
    ]
    penalty_case: Annotated["PenaltyCase | None", link(by="penalty_case_id", cls=S1)]
    hazard: Annotated["Hazard | None", link(by="hazard_id", cls=S1)]
    accident: Annotated["Accident | None", link(by="accident_id", cls=S1)]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]


@record("pledges", family="pledge", unique=(("enterprise_id", "year"),))
class Pledge(Filed):
    """The yearly safety pledge of an enterprise."""

    year: Annotated[int, field(S0, "pledge")]
    signed_on: Annotated[date, field(S0, "pledge")]
    fulfilment_report: Annotated[str | None, field(S1, "pledge")]
    signed_by: Annotated[
        "SafetyPerson | None", link(by="signed_by_id", cls=S3, family="staff_name")
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
