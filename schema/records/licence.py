"""Family F2: administrative licences, filings and certificates."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

from schema.field import S0, S1, S3, field, link, record
from schema.records.provenance import Filed

if TYPE_CHECKING:
    from schema.records.code_lists import Department, LicenceKind
    from schema.records.enterprise import Enterprise, SafetyPerson
    from schema.records.evaluation import Evaluation


class LicenceState(Enum):
    """Life cycle of a licence."""

    APPLIED = "APPLIED"
    REFUSED = "REFUSED"
    GRANTED = "GRANTED"
    VALID = "VALID"
    RENEWAL_DUE = "RENEWAL_DUE"
    RENEWED = "RENEWED"
    EXPIRED = "EXPIRED"
    SUSPENDED = "SUSPENDED"
    REVOKED = "REVOKED"
    CANCELLED = "CANCELLED"


@record(
    "licences",
    family="licence",
    unique=(("kind_code", "licence_no", "issuer_code"),),
    checks={
        # The number of a licence is public; that of a person's certificate may hold an identity number.
        "number_hides_person": "holder_person_id is null or licence_no !~ '[0-9]{17}[0-9Xx]'",
        "granted_has_number":
            "state in ('APPLIED', 'REFUSED')"
            " or (licence_no is not null and issued_on is not null and valid_from is not null)",
    },
)
class Licence(Filed):
    """A licence, filing, qualification or certificate with its term."""

    licence_no: Annotated[str | None, field(S0, "licence")]
    scope: Annotated[str, field(S0, "licence")]
    issued_on: Annotated[date | None, field(S0, "licence")]
    valid_from: Annotated[date | None, field(S0, "licence")]
    valid_to: Annotated[date | None, field(S0, "licence")]
    renewal_due_on: Annotated[date | None, field(S0, "licence")]
    suspended_on: Annotated[date | None, field(S0, "licence")]
    suspended_until: Annotated[date | None, field(S0, "licence")]
    ended_on: Annotated[date | None, field(S0, "licence")]
    state: Annotated[str, field(S0, "licence", codes=LicenceState)]
    application_no: Annotated[str | None, field(S1, "licence_papers")]
    applied_on: Annotated[date | None, field(S1, "licence")]
    decision_due_on: Annotated[date | None, field(S1, "licence")]
    decision_reason: Annotated[str | None, field(S1, "licence")]
    kind: Annotated["LicenceKind", link(by="kind_code")]
    issuer: Annotated["Department", link(by="issuer_code")]
    holder_person: Annotated[
        "SafetyPerson | None", link(by="holder_person_id", cls=S3, family="staff_name")
    ]
    previous_licence: Annotated["Licence | None", link(by="previous_licence_id")]
    evaluation: Annotated[
        "Evaluation | None", link(by="evaluation_id", cls=S1, family="evaluation")
    ]
    enterprise: Annotated["Enterprise", link(by="enterprise_id")]
