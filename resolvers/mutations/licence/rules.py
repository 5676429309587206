"""Rules of licences that several verbs share: who issues, what a grant needs, how a penalty ends one."""

from datetime import date
from typing import Any
from uuid import UUID

from auth.policy.acting import actor_of, named, own_of
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.rules.licence_terms import Terms, terms_of
from schema.verb import plain
from schema.workflows import Actor, moves

# Reports that count; an older or expired one does not.
COUNTING = frozenset({"UPLOADED", "SPOT_CHECKED"})
WITHHELD, TAKEN_AWAY = "P31", "P33"
PENALTY_CASE = plain("penaltyCase", UUID, target="PenaltyCase")


def check_issuer(act: Act, licence: Record) -> Terms:
    """Give the terms of a licence that the caller issues.

    Refuses: VERB_NOT_ALLOWED, for an officer of another level and for another department.
    """
    terms = terms_of(licence["kind_code"], act.today)
    if licence["kind_code"] not in own_of(act.caller, "licence_kinds", act.today):
        issuers = named(terms.levels) or terms.departments
        act.refuse(Code.VERB_NOT_ALLOWED, actors=", ".join(issuers))
    return terms


async def check_evaluation(act: Act, terms: Terms, *asked: Record) -> None:
    """See that the report which the kind needs counts on this day; a given one goes before those on file.

    Refuses: EVALUATION_MISSING.
    """
    if not terms.evaluation:
        return
    found = act.linked("evaluation")
    known = [r["evaluation_id"] for r in asked if r["evaluation_id"] is not None]
    reports = [found] if found else await act.work.find("Evaluation", "id = any($2)", known)
    if not any(_counts(r, terms, asked[0]["enterprise_id"], act.today) for r in reports):
        act.refuse(Code.EVALUATION_MISSING, "evaluation", kind=terms.evaluation)


def _counts(report: Record, terms: Terms, enterprise_id: object, today: date) -> bool:
    last = report["valid_to"]
    return (
        report["kind_code"] == terms.evaluation and report["enterprise_id"] == enterprise_id
        and report["state"] in COUNTING and report["conclusion"] != "UNQUALIFIED"
        and not report["found_false"] and (last is None or last >= today)
    )


def term_from(act: Act, terms: Terms, first: date) -> dict[str, Any]:
    """Give the columns of a term that begins on a day: as long as the kind allows, or shorter if asked.

    Refuses: DAYS_OUT_OF_ORDER.
    """
    last, asked = terms.last_day(first), act.given.get("validTo")
    if asked is not None and asked < first:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "validTo", wanted=f">= {first}")
    if asked is not None and last is not None and asked > last:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "validTo", wanted=f"<= {last}")
    ends = asked or last
    return {"issued_on": act.today, "valid_from": first, "valid_to": ends,
            "renewal_due_on": terms.renewal_due(ends)}


def check_ground(act: Act, kind: str) -> None:
    """See on what ground a licence is withheld or taken away.

    The penal organ names the decided case; a department answers for the licences that it issues, and
    its decisions stand in its own files.

    Refuses: VERB_NOT_ALLOWED, VALUE_BLANK, PENALTY_UNFIT.
    """
    if actor_of(act.caller) is Actor.DEPARTMENT:
        check_issuer(act, act.record)
        return
    case = act.linked("penaltyCase")
    if case is None:
        act.refuse(Code.VALUE_BLANK, "penaltyCase")
    stands = case["decided_on"] is not None and case["withdrawn_on"] is None
    if not stands or kind not in case["kinds"] or case["enterprise_id"] != act.record["enterprise_id"]:
        act.refuse(Code.PENALTY_UNFIT, "penaltyCase", kind=kind)


def punish_licence(act: Act, licence: Record, kinds: list[str], until: date | None) -> None:
    """Withhold a locked licence until a day, or take it away, as the kinds of a penalty say.

    Refuses: LICENCE_UNFIT.
    """
    by = "revokeLicence" if TAKEN_AWAY in kinds else "suspendLicence"
    if not any(licence["state"] in t.sources for t in moves()[by]):
        act.refuse(Code.LICENCE_UNFIT, "licence")
    values = {"state": "REVOKED", "ended_on": act.today} if TAKEN_AWAY in kinds else {
        "state": "SUSPENDED", "suspended_on": act.today, "suspended_until": until}
    act.work.change(licence, values, act.verb.name, "state")
