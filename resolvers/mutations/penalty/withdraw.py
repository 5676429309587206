"""withdrawPenalty: a published decision that was overturned leaves the public page."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import REASON, check_past
from resolvers.mutations.penalty.rules import WITHDRAWAL_WORKDAYS
from schema.rules.workdays import add_working_days
from schema.verb import verb


async def _undo(act: Act) -> None:
    """Annul the credit records that rest on it, and give back the licence that it withheld."""
    records = await act.work.find(
        "CreditRecord", "penalty_case_id = $2 and removed_on is null", act.record.id, lock="update")
    for one in records:
        act.work.change(one, {"state": "REMOVED", "removed_on": act.today, "removal_reason": "ANNULLED"},
                        act.verb.name, "state")
    if act.record["licence_id"] is not None:
        licence = await act.lock("Licence", act.record["licence_id"])
        if licence["state"] == "SUSPENDED":
            act.work.change(licence, {"state": "VALID", "suspended_until": act.today}, act.verb.name, "state")


@verb("withdrawPenalty", "PenaltyCase", "overturnedOn!", REASON)
async def withdraw(act: Act) -> None:
    """Empty the page from this day on; three working days are given from that on which it was overturned.

    What followed from it falls with it: credit records are annulled, a withheld licence is given back.
    A licence that was revoked is not: its issuer decides anew.

    Refuses: PUBLICATION_UNFIT, DAYS_OUT_OF_ORDER.
    Source: Administrative Penalty Law, articles 48 and 85.
    """
    case, since = act.record, act.given["overturnedOn"]
    if case["published_on"] is None or case["withdrawn_on"] is not None:
        act.refuse(Code.PUBLICATION_UNFIT)
    check_past(act, "overturnedOn")
    if since < case["decided_on"]:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "overturnedOn", wanted=f">= {case['decided_on']}")
    await _undo(act)
    act.move(**act.filled(), withdrawn_on=act.today, withdrawal_reason=act.given["reason"],
             withdrawal_due_on=add_working_days(since, WITHDRAWAL_WORKDAYS))
