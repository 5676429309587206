"""Rules of penalty cases that several verbs share: opening, fines, hearings, what may be published."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.credit.rules import scheme_today
from resolvers.mutations.inspection.rules import DOCUMENT_NO, add_paper, organ_of
from schema.verb import words

DECISION_DAYS, EXECUTION_DAYS = 90, 15
PUBLICATION_WORKDAYS, WITHDRAWAL_WORKDAYS, HEARING_WORKDAYS = 7, 3, 5
WARNING, FINE, DETENTION = "P11", "P21", "P51"
# Downgrading, revocation, stop of production, closing, bar from the trade (Penalty Law, article 63); fines
# count from an amount that the province sets, which the organ knows.
HEARD = frozenset(("P32", "P33", "P42", "P43", "P44"))
# Fines on the spot, for a person and for a unit (Penalty Law, article 51).
AT_ONCE_CNY = {True: Decimal(200), False: Decimal(3000)}
AT_ONCE_KINDS = frozenset((WARNING, FINE))
EVIDENCE = ("D05", "D07", "D08", "D09")
# Identity numbers, and mobile numbers.
PERSONAL = re.compile(r"(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)")


# What is filled in to open a case.
CASE = (*words("PenaltyCase", "caseNo! violation! legalBasis! onPerson"), DOCUMENT_NO)

# The same, where a case is opened only if it has come to that.
CASE_IF_DUE = tuple(replace(one, required=False) for one in CASE)


def open_case(act: Act, under: Record, **source: Any) -> Record:
    """Open a case against the enterprise of a record, with paper D06; it is to be decided in 90 days.

    Source: Administrative Penalty Law, article 60.
    """
    given = act.given
    case = act.add(
        "PenaltyCase", under, case_no=given["caseNo"], violation=given["violation"],
        legal_basis=given["legalBasis"], on_person=bool(given.get("onPerson")), opened_on=act.today,
        decision_due_on=act.today + timedelta(days=DECISION_DAYS), state="OPENED",
        organ_code=organ_of(act), **source)
    add_paper(act, case, "D06", given["documentNo"], case=case)
    return case


async def has_paper(act: Act, kinds: Iterable[str]) -> bool:
    """Say whether a paper of some kinds lies in the file of the case."""
    found = await act.work.find(
        "EnforcementDocument", "penalty_case_id = $2 and kind_code = any($3)", act.record.id, list(kinds))
    return bool(found)


def check_fine(act: Act, kinds: Iterable[str]) -> Decimal | None:
    """Give the fine, which there is if and only if a fine is among the kinds. Refuses: FINE_UNFIT."""
    fine: Decimal | None = act.given.get("fineCny")
    if (FINE in kinds) is not bool(fine):
        act.refuse(Code.FINE_UNFIT, "fineCny")
    return fine


def check_impersonal(act: Act, **texts: str | None) -> None:
    """See that what is published names no identity or mobile number. Refuses: PERSONAL_DATA_FOUND.

    Source: Administrative Penalty Law, article 50; Personal Information Protection Law, article 28.
    """
    for name, text in texts.items():
        if text and PERSONAL.search(text):
            act.refuse(Code.PERSONAL_DATA_FOUND, name)


async def propose_credit(act: Act, under: Record, trigger: str, **source: Any) -> None:
    """Propose to list an enterprise as dishonest, by the scheme that is in force on this day.

    Refuses: CODE_UNKNOWN, TRIGGER_NOT_IN_FORCE.
    """
    scheme = await scheme_today(act, trigger, "creditTrigger")
    act.add("CreditRecord", under, event_kind=scheme.kind, state="PROPOSED", trigger_code=trigger,
            scheme=scheme.name, **source)
