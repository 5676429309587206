"""The life of a licence by the public API, from application through renewal; each step tried by all."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from schema.catalog import CATALOG
from schema.rules.licence_terms import licence_terms, terms_of
from tests.evaluating import evaluated, firm_at
from tests.writing import DAY, Desk

APPLICATION = {"kind": "WH-SY", "scope": "chlorine, as a raw material"}


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm of these tests' own."""
    return replace(desk, firm=await firm_at(desk, 20), day=DAY)


async def _clock(desk: Desk, key: str, state: str) -> None:
    """Move a licence as the clock does, which is not part of these verbs."""
    await desk.rows("update licences set state = $2 where id = $1::text::uuid returning 1",
                    key.rpartition(":")[2], state)


async def _asked(desk: Desk, number: str, **more: Any) -> dict[str, Any]:
    return await desk.done("firm", "applyForLicence", APPLICATION | {"applicationNo": number}, **more)


async def test_licence_from_application_to_renewal(own: Desk) -> None:
    """The city grants what the firm asked for, with a report that counts, and renews it by a new one."""
    given = APPLICATION | {"applicationNo": "A-1"}
    await own.alone({"firm"}, "applyForLicence", given)
    made = await own.done("firm", "applyForLicence", given,
                          "licence { state licenceNo issuer { code } appliedOn decisionDueOn }")
    assert made["licence"] == {
        "state": "APPLIED", "licenceNo": None, "issuer": {"code": "AJ"}, "appliedOn": str(DAY),
        "decisionDueOn": str(DAY + timedelta(days=45))}
    assert await own.refused("firm", "applyForLicence", given) == "RECORD_EXISTS"
    at = {"id": made["id"]}
    await own.alone({"city"}, "grantLicence", at | {"licenceNo": "L-1"})
    assert await own.refused("city", "grantLicence", at, licenceNo="L-1") == "EVALUATION_MISSING"
    wrong = await evaluated(own, "E5", "R-L-1")
    assert await own.refused("city", "grantLicence", at, licenceNo="L-1", evaluation=wrong) == (
        "EVALUATION_MISSING")
    report = await evaluated(own, "E6", "R-L-2")
    assert await own.refused("city", "grantLicence", at, licenceNo="L-1", evaluation=report,
                             validTo=str(date(2030, 1, 1))) == "DAYS_OUT_OF_ORDER"
    granted = await own.done("city", "grantLicence", at | {"licenceNo": "L-1", "evaluation": report},
                             "licence { state validFrom validTo renewalDueOn evaluation { id } }")
    assert granted["licence"] == {
        "state": "GRANTED", "validFrom": str(DAY), "validTo": "2029-11-22", "renewalDueOn": "2029-08-24",
        "evaluation": {"id": report}}
    twin = await _asked(own, "A-1b", evaluation=report)
    out = await own.do("city", "grantLicence", id=twin["id"], licenceNo="L-1")
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("RECORD_EXISTS", "licenceNo")]
    await _clock(own, made["id"], "RENEWAL_DUE")
    later = replace(own, day=date(2029, 9, 1))
    await _renewed(later, made["id"], await evaluated(later, "E6", "R-L-3"))


async def _renewed(desk: Desk, key: str, report: str) -> None:
    """Ask for the renewal of a licence, and see the new one chained to it."""
    other = {"kind": "WH-JY-A", "scope": "trade", "applicationNo": "A-2", "previousLicence": key}
    assert await desk.refused("firm", "applyForLicence", other) == "LICENCE_UNFIT"
    asked = await _asked(desk, "A-2", previousLicence=key, evaluation=report)
    assert await desk.refused("city", "grantLicence", id=asked["id"], licenceNo="L-2") == "RENEWAL_WAITS"
    await desk.alone({"city"}, "renewLicence", {"id": key, "licenceNo": "L-2"})
    new = await desk.done(
        "city", "renewLicence", {"id": key, "licenceNo": "L-2"},
        "licence { state validFrom validTo applicationNo previousLicence { id state } }")
    assert new["id"] == asked["id"]
    assert new["licence"] == {
        "state": "GRANTED", "validFrom": "2029-11-23", "validTo": "2032-11-22", "applicationNo": "A-2",
        "previousLicence": {"id": key, "state": "RENEWED"}}
    assert await desk.refused("city", "renewLicence", id=key, licenceNo="L-3") == "STATE_NOT_ALLOWED"


async def test_licence_is_refused_with_reasons(own: Desk) -> None:
    """The issuer turns an application down, and nobody else does."""
    made = await _asked(own, "A-3")
    at = {"id": made["id"], "reason": "no storage that is fit"}
    await own.alone({"city"}, "refuseLicence", at)
    out = await own.done("city", "refuseLicence", at, "licence { state decisionReason endedOn }")
    assert out["licence"] == {
        "state": "REFUSED", "decisionReason": "no storage that is fit", "endedOn": str(DAY)}


async def test_department_issues_its_own(own: Desk) -> None:
    """A department grants, withholds and ends its kinds, also beyond its list; officers do not."""
    made = await own.done("firm", "applyForLicence", kind="PW", scope="waste water", applicationNo="A-4")
    at = {"id": made["id"]}
    await own.alone({"partner:ecology"}, "grantLicence", at | {"licenceNo": "PW-1"})
    out = await own.done("partner:ecology", "grantLicence", at | {"licenceNo": "PW-1"},
                         "licence { state validTo }")
    assert out["licence"] == {"state": "GRANTED", "validTo": "2031-11-22"}
    await _clock(own, made["id"], "VALID")
    held = at | {"suspendedUntil": str(own.later(30)), "reason": "outlet not metered"}
    past = held | {"suspendedUntil": str(own.later(-1))}
    assert await own.refused("partner:ecology", "suspendLicence", past) == "DAYS_OUT_OF_ORDER"
    assert await own.refused("city", "suspendLicence", held) == "VALUE_BLANK"
    for other in ("firm", "village", "town", "partner:fire", "auditor", "public", *own.strangers):
        assert await own.refused(other, "suspendLicence", held) in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    await own.done("partner:ecology", "suspendLicence", held)
    ended = at | {"choice": "CANCELLED", "reason": "asked for by the firm"}
    await own.alone({"partner:ecology"}, "revokeLicence", ended)
    assert await own.refused("city", "revokeLicence", at, choice="REVOKED", reason="x") == "VALUE_BLANK"
    out = await own.done("partner:ecology", "revokeLicence", ended, "licence { state endedOn }")
    assert out["licence"] == {"state": "CANCELLED", "endedOn": str(DAY)}


async def test_certificate_names_its_holder(own: Desk) -> None:
    """A licence that a person holds cannot be asked for without the person, nor one of no kind at all."""
    given = {"kind": "RY-AQGL", "scope": "industry", "applicationNo": "A-5"}
    out = await own.do("firm", "applyForLicence", given)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("VALUE_BLANK", "holderPerson")]
    assert await own.refused("firm", "applyForLicence", given, kind="NONE") == "CODE_UNKNOWN"


async def test_terms_are_those_of_the_day(desk: Desk) -> None:
    """Every kind of the code list has terms, and a term is as long as the rules of its first day say."""
    kinds = await desk.rows(f"select code from {CATALOG.entities['LicenceKind'].table}")
    assert {k["code"] for k in kinds} == set(licence_terms())
    assert terms_of("PW", date(2021, 2, 28)).years == 3
    assert terms_of("PW", date(2021, 3, 1)).years == 5
    assert terms_of("ZYB-SB", date(2018, 12, 31)).issuer == "AJ"
    assert terms_of("ZYB-SB", date(2019, 1, 1)).issuer == "WJ"
    assert terms_of("YZB", DAY).last_day(DAY) is None
    assert terms_of("YH-LS", DAY).renewal_due(date(2028, 11, 22)) is None
