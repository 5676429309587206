"""The life of an evaluation by the public API, its problems on the account of hazards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.evaluating import evaluated, firm_at, institution
from tests.writing import DAY, Desk, name_of


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm of these tests' own."""
    return replace(desk, firm=await firm_at(desk, 23), day=DAY)


async def test_evaluation_with_problems(own: Desk) -> None:
    """The firm files each step for the institution; every problem of the report is a hazard."""
    given = {"kind": "E3", "reportNo": "R-1", "institution": await institution(own), "projectLead": "Li Ke"}
    await own.alone({"firm"}, "commissionEvaluation", given)
    poor = await institution(own, qualified=False)
    assert await own.refused("firm", "commissionEvaluation", given, institution=poor) == (
        "INSTITUTION_UNQUALIFIED")
    for wrong in ("x", name_of("Institution", own.firm["id"]), name_of("Enterprise", own.firm["id"])):
        assert await own.refused("firm", "commissionEvaluation", given, institution=wrong) == "LINK_UNKNOWN"
    made = await own.done("firm", "commissionEvaluation", given, "evaluation { state }")
    assert made["evaluation"] == {"state": "COMMISSIONED"}
    assert await own.refused("firm", "commissionEvaluation", given) == "RECORD_EXISTS"
    at = {"id": made["id"]}
    await own.alone({"firm"}, "surveyForEvaluation", at | {"siteVisitOn": str(DAY)})
    assert await own.refused("firm", "surveyForEvaluation", at, siteVisitOn=str(own.later(1))) == (
        "DAYS_OUT_OF_ORDER")
    await own.done("firm", "surveyForEvaluation", at, siteVisitOn=str(DAY))
    report = at | {"conclusion": "QUALIFIED_WITH_CONDITIONS"}
    await own.alone({"firm"}, "issueEvaluation", report)
    assert await own.refused("firm", "issueEvaluation", report) == "PROBLEMS_MISSING"
    assert await own.refused("firm", "issueEvaluation", report, signedOn=str(own.later(-1))) == (
        "DAYS_OUT_OF_ORDER")
    report["problems"] = [{
        "site": name_of("Site", own.firm["site_id"]), "description": "vent too small", "category": "F2",
        "deadline": str(own.later(20))}]
    out = await own.done("firm", "issueEvaluation", report, "evaluation { state validTo uploadDueOn"
                         " problems(first: 9) { edges { node { state source { code } } } } }")
    assert out["evaluation"] == {
        "state": "ISSUED", "validTo": "2029-11-22", "uploadDueOn": str(DAY + timedelta(days=10)),
        "problems": {"edges": [{"node": {"state": "REGISTERED", "source": {"code": "T"}}}]}}
    await own.alone({"firm"}, "uploadEvaluation", at | {"reportFile": "r.pdf"})
    out = await own.done("firm", "uploadEvaluation", at | {"reportFile": "r.pdf"},
                         "evaluation { state uploadedOn }")
    assert out["evaluation"] == {"state": "UPLOADED", "uploadedOn": str(DAY)}


async def test_false_report_opens_a_case(own: Desk) -> None:
    """An officer who finds a report false opens a case and proposes a credit record in the same step."""
    at = {"id": await evaluated(own, "E3", "R-2")}
    check = at | {"spotCheckResult": "no such measurement was made", "foundFalse": True}
    await own.alone({"district", "city"}, "spotCheckEvaluation", check)
    out = await own.do("district", "spotCheckEvaluation", check)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("VALUE_BLANK", "caseNo")]
    check |= {"caseNo": "C-F", "violation": "false report", "legalBasis": "decree 1", "documentNo": "D06-F",
              "creditTrigger": "2-10"}
    assert await own.refused("district", "spotCheckEvaluation", check) == "TRIGGER_NOT_IN_FORCE"
    out = await own.done("district", "spotCheckEvaluation", check | {"creditTrigger": "3-*"},
                         "evaluation { state foundFalse }")
    assert out["evaluation"] == {"state": "SPOT_CHECKED", "foundFalse": True}
    rows = await own.rows(
        "select c.state, r.state as credit from penalty_cases c join credit_records r"
        " on r.penalty_case_id = c.id where c.source_evaluation_id = $1::text::uuid",
        at["id"].rpartition(":")[2])
    assert rows == [{"state": "OPENED", "credit": "PROPOSED"}]


async def test_sound_report_is_checked(own: Desk) -> None:
    """A report that is found sound stays as it is, and opens nothing."""
    at = {"id": await evaluated(own, "E1", "R-3")}
    check = at | {"spotCheckResult": "sound", "foundFalse": False}
    out = await own.done("city", "spotCheckEvaluation", check, "evaluation { state validTo spotCheckedOn }")
    assert out["evaluation"] == {"state": "SPOT_CHECKED", "validTo": None, "spotCheckedOn": str(DAY)}
    assert await own.rows("select 1 from penalty_cases where source_evaluation_id = $1::text::uuid",
                          at["id"].rpartition(":")[2]) == []
