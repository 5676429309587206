"""decidePenalty: the organ decides a case, or two officers decide a small one on the spot."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead, check_codes
from resolvers.mutations.inspection.rules import add_paper
from resolvers.mutations.licence.rules import TAKEN_AWAY, WITHHELD, punish_licence
from resolvers.mutations.penalty.rules import (
    AT_ONCE_CNY,
    AT_ONCE_KINDS,
    DETENTION,
    EXECUTION_DAYS,
    HEARD,
    PUBLICATION_WORKDAYS,
    check_fine,
    propose_credit,
)
from schema.rules.workdays import add_working_days
from schema.verb import of, plain, verb

# Papers of decisions, by whether they are made on the spot and whether a person is punished.
PAPERS = {(True, False): "D12", (True, True): "D13", (False, False): "D14", (False, True): "D15"}


def _check_at_once(act: Act, kinds: list[str]) -> None:
    """See that what is decided on the spot is small. Refuses: PENALTY_TOO_HIGH."""
    limit = AT_ONCE_CNY[bool(act.record["on_person"])]
    if not set(kinds) <= AT_ONCE_KINDS or (act.given.get("fineCny") or 0) > limit:
        act.refuse(Code.PENALTY_TOO_HIGH, "kinds", limit=limit)


def _check_heard(act: Act, kinds: list[str]) -> None:
    """See that the party could ask for a hearing. Refuses: HEARING_NOTICE_MISSING, DAYS_OUT_OF_ORDER."""
    until = act.record["hearing_until"]
    if until is None:
        if HEARD & set(kinds):
            act.refuse(Code.HEARING_NOTICE_MISSING, "kinds")
    elif act.today <= until:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"> {until}", field="hearingUntil")


async def _punish_licence(act: Act, kinds: list[str]) -> None:
    """Withhold or take away the licence that the decision names. Refuses: VALUE_BLANK, LICENCE_UNFIT."""
    if not {WITHHELD, TAKEN_AWAY} & set(kinds):
        return
    key, until = act.given.get("licence"), act.given.get("suspendedUntil")
    if key is None:
        act.refuse(Code.VALUE_BLANK, "licence")
    if TAKEN_AWAY not in kinds and until is None:
        act.refuse(Code.VALUE_BLANK, "suspendedUntil")
    check_ahead(act, "suspendedUntil")
    licence = await act.lock("Licence", key)
    if licence["enterprise_id"] != act.record["enterprise_id"]:
        act.refuse(Code.LINK_UNKNOWN, "licence")
    punish_licence(act, licence, kinds, until)


@verb("decidePenalty", "PenaltyCase", "kinds! fineCny decisionNo! licence", plain("reason", str),
      of("Licence", "suspendedUntil"), plain("creditTrigger", str, target="DiscreditTrigger"))
async def decide(act: Act) -> None:
    """File paper D12 to D15; the terms of publication and of execution begin to run.

    A licence that is suspended or revoked is so from this day; a credit record may be proposed with it.
    A decision after the 90 days states why it is late. Detention is for the police alone.

    Refuses: CODE_UNKNOWN, FINE_UNFIT, PENALTY_TOO_HIGH, HEARING_NOTICE_MISSING, DAYS_OUT_OF_ORDER,
    DECISION_LATE, VALUE_BLANK, LINK_UNKNOWN, LICENCE_UNFIT, TRIGGER_NOT_IN_FORCE.
    Source: Administrative Penalty Law, articles 51, 57, 60, 63 and 67; Work Safety Law, article 78.
    """
    case, number = act.record, act.given["decisionNo"]
    kinds = await check_codes(act, "kinds", "PenaltyKind")
    if DETENTION in kinds:
        act.refuse(Code.CODE_UNKNOWN, "kinds")
    check_fine(act, kinds)
    at_once = case["state"] == "OPENED"
    if at_once:
        _check_at_once(act, kinds)
    else:
        _check_heard(act, kinds)
    due = case["decision_due_on"]
    late = due is not None and act.today > due
    if late and act.given.get("reason") is None:
        act.refuse(Code.DECISION_LATE, "reason", due=due)
    await _punish_licence(act, kinds)
    if act.given.get("creditTrigger"):
        await propose_credit(act, case, act.given["creditTrigger"], penalty_case_id=case.id)
    due_on = act.today + timedelta(days=EXECUTION_DAYS)
    add_paper(act, case, PAPERS[at_once, bool(case["on_person"])], number, case=case, due=due_on)
    act.move(**{
        "fine_cny": None, **act.filled("fineCny", "decisionNo", "licence"), "kinds": kinds,
        "decided_on": act.today, "delay_reason": act.given.get("reason") if late else None,
        "execution_due_on": due_on, "publication_due_on": add_working_days(act.today, PUBLICATION_WORKDAYS)})
