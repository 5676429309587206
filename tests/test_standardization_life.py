"""The life of a grade by the public API: from building to announcement, refusal and revocation."""

from datetime import timedelta
from typing import Any

import pytest

from fixtures.reference import code_lists
from tests.writing import DAY, Desk, at_firm, name_of, nodes

STANDARD = "GB/T 33000-2016"
ELEMENTS = [r["code"] for name, rows in code_lists() if name == "StandardizationElement"
            for r in rows if r["edition"] == STANDARD]
# Nothing bars the grade, and no other is under way.
FREE = """
not exists (select 1 from accidents a where a.enterprise_id = e.id)
and not exists (select 1 from credit_records c where c.enterprise_id = e.id and c.listed_on is not null)
and not exists (select 1 from hazards h where h.enterprise_id = e.id and h.level = 'MAJOR')
and not exists (select 1 from standardizations z where z.enterprise_id = e.id and z.state <> 'ANNOUNCED')"""


def scores(points: str = "8", **lacking: str) -> list[dict[str, Any]]:
    """Score every element of the standard alike, but for those that do not apply."""
    return [{"element": e, "score": "0" if e in lacking.values() else points, "scoreMax": "10",
             "lacking": e in lacking.values()} for e in ELEMENTS]


async def _started(desk: Desk, nth: int, grade: str = "GRADE_3") -> tuple[Desk, dict[str, Any]]:
    desk = await at_firm(desk, FREE, nth)
    made = await desk.done("firm", "startStandardization", {"grade": grade, "industryStandard": STANDARD})
    return desk, {"id": made["id"]}


async def institution(desk: Desk) -> str:
    """Name one of the institutions."""
    (row,) = await desk.rows("select id from institutions order by id limit 1")
    return name_of("Institution", row["id"])


async def test_grade_from_building_to_revocation(desk: Desk) -> None:
    """A firm builds, scores itself and applies; the city reviews, announces and at last revokes."""
    desk = await at_firm(desk, FREE)
    begun = {"grade": "GRADE_3", "industryStandard": STANDARD}
    await desk.only({"firm"}, "startStandardization", begun)
    made = await desk.done("firm", "startStandardization", begun,
                           "standardization { state grade selfScore selfEvaluatedOn }")
    assert made["standardization"] == {"state": "BUILDING", "grade": "GRADE_3", "selfScore": None,
                                       "selfEvaluatedOn": None}
    assert await desk.refused("firm", "startStandardization", begun) == "RECORD_EXISTS"
    at = {"id": made["id"]}
    await desk.only({"firm"}, "evaluateOneself", at | {"scores": scores()})
    await desk.done("firm", "evaluateOneself", at, scores=scores("7"))
    shown = ("standardization { state selfScore selfEvaluatedOn elements(first: 20)"
             " { edges { node { score scoreMax lacking } } } }")
    again = await desk.done("firm", "evaluateOneself", at, shown, scores=scores("8.5", none=ELEMENTS[0]))
    assert again["standardization"]["selfScore"] == "85.00"
    assert again["standardization"]["selfEvaluatedOn"] == str(DAY)
    elements = nodes(again["standardization"]["elements"])
    assert sorted(e["score"] for e in elements) == ["0", *["8.5"] * 7]
    assert sum(e["lacking"] for e in elements) == 1
    await desk.only({"firm"}, "applyForGrade", at)
    await desk.done("firm", "applyForGrade", at)
    defect = {"site": name_of("Site", desk.firm["site_id"]), "description": "training is not on record",
              "category": "F2", "deadline": str(DAY + timedelta(days=20))}
    report = at | {"reviewer": await institution(desk), "reviewedOn": str(DAY), "hazards": [defect]}
    await desk.only({"city"}, "recordReview", report)
    out = await desk.do("city", "recordReview", report | {"reviewedOn": str(DAY + timedelta(days=1))})
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("DAYS_OUT_OF_ORDER", "reviewedOn")]
    seen = await desk.done("city", "recordReview", report, "standardization { state reviewedOn"
                           " reviewer { id } defects(first: 20)"
                           " { edges { node { state level source { code } } } } }")
    assert nodes(seen["standardization"].pop("defects")) == [
        {"state": "REGISTERED", "level": "GENERAL", "source": {"code": "T"}}]
    assert seen["standardization"] == {
        "state": "REVIEWED", "reviewedOn": str(DAY), "reviewer": {"id": report["reviewer"]}}
    number = at | {"certificateNo": "AQB-1"}
    await desk.only({"city"}, "announceGrade", number)
    # Reviewed on a Monday: the notice ends on the next.
    desk.day = DAY + timedelta(days=7)
    assert await desk.refused("city", "announceGrade", number) == "DAYS_OUT_OF_ORDER"
    desk.day = day = DAY + timedelta(days=8)
    graded = await desk.done("city", "announceGrade", number, "standardization { state announcedOn validTo }")
    assert graded["standardization"] == {"state": "ANNOUNCED", "announcedOn": str(day),
                                         "validTo": str(day.replace(year=day.year + 3))}
    public = await desk.answer("public", "query($id: ID!) { standardization(id: $id)"
                                         " { grade certificateNo } }", **at)
    assert public["data"]["standardization"] == {"grade": "GRADE_3", "certificateNo": "AQB-1"}
    gone = at | {"revocationReason": "FALSE_DATA"}
    await desk.only({"city"}, "revokeGrade", gone)
    end = await desk.done("city", "revokeGrade", gone, "standardization { state revokedOn revocationReason }")
    assert end["standardization"] == {"state": "REVOKED", "revokedOn": str(day),
                                      "revocationReason": "FALSE_DATA"}
    second = {"id": (await desk.done("firm", "startStandardization", begun))["id"]}
    await desk.done("firm", "evaluateOneself", second, scores=scores())
    await _barred(desk, second, "REVOKED")
    desk.day = day.replace(year=day.year + 1)
    await desk.done("firm", "applyForGrade", second)


async def test_refused_grade_is_asked_for_again(desk: Desk) -> None:
    """The city sends an application back with its reason; scored anew, it may be sent again."""
    desk, at = await _started(desk, 1)
    await desk.done("firm", "evaluateOneself", at, scores=scores())
    await desk.done("firm", "applyForGrade", at)
    no = at | {"refusalReason": "no drill in a year"}
    await desk.only({"city"}, "refuseGrade", no)
    back = await desk.done("city", "refuseGrade", no, "standardization { state refusalReason }")
    assert back["standardization"] == {"state": "SELF_EVALUATED", "refusalReason": "no drill in a year"}
    again = await desk.done("firm", "applyForGrade", at, "standardization { state refusalReason }")
    assert again["standardization"] == {"state": "APPLIED", "refusalReason": None}


@pytest.mark.parametrize(("change", "code", "field"), [
    ({"drop": 1}, "ELEMENTS_INCOMPLETE", "scores"),
    ({"double": 1}, "ELEMENTS_INCOMPLETE", "scores"),
    ({"element": "AQ/T 9006-2010-1"}, "ELEMENTS_INCOMPLETE", "scores"),
    ({"score": "10.01"}, "SCORE_ABOVE_FULL", "scores.0.score"),
    ({"score": "-1"}, "NUMBER_NEGATIVE", "scores.0.score"),
])
async def test_every_element_is_scored_once(
    desk: Desk, change: dict[str, Any], code: str, field: str
) -> None:
    """Missing, double and foreign elements and points above the full marks are refused."""
    desk = await at_firm(desk, FREE, 2)
    open_ones = await desk.rows("select id from standardizations where enterprise_id = $1"
                                " and state = 'BUILDING'", desk.firm["id"])
    at = {"id": name_of("Standardization", open_ones[0]["id"])} if open_ones else (
        await _started(desk, 2))[1]
    given = scores()
    if "drop" in change:
        given = given[1:]
    elif "double" in change:
        given.append(given[0])
    else:
        given[0] |= change
    out = await desk.do("firm", "evaluateOneself", at, scores=given)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [(code, field)]


async def _barred(desk: Desk, at: dict[str, Any], cause: str) -> None:
    out = await desk.do("firm", "applyForGrade", at)
    assert [(r["code"], r["facts"]["cause"]) for r in out["refusals"]] == [("GRADE_BARRED", cause)]


async def test_fatal_accident_bars_the_grade(desk: Desk) -> None:
    """For a year no grade is asked for after a death, two for the first grade; an injury bars none."""
    desk, at = await _started(desk, 3)
    await desk.done("firm", "evaluateOneself", at, scores=scores())
    (accident,) = await desk.rows("select id from accidents order by id limit 1")
    await desk.rows("update accidents set enterprise_id = $2 where id = $1", accident["id"], desk.firm["id"])
    await desk.rows("update accidents_sensitive set enterprise_id = $2, deaths = 1,"
                    " happened_at = '2025-11-24 08:00+08' where id = $1", accident["id"], desk.firm["id"])
    await _barred(desk, at, "FATAL_ACCIDENT")
    await desk.rows("update standardizations set grade = 'GRADE_1' where id = $1",
                    at["id"].rpartition(":")[2])
    desk.day = DAY + timedelta(days=364)
    await _barred(desk, at, "FATAL_ACCIDENT")
    await desk.rows("update standardizations set grade = 'GRADE_3' where id = $1",
                    at["id"].rpartition(":")[2])
    await desk.done("firm", "applyForGrade", at)


async def test_major_hazard_bars_the_grade(desk: Desk) -> None:
    """While a major hazard is open no grade is asked for."""
    desk, at = await _started(desk, 4)
    await desk.done("firm", "evaluateOneself", at, scores=scores())
    found = {"site": name_of("Site", desk.firm["site_id"]), "description": "line may burst", "category": "F2",
             "deadline": str(DAY + timedelta(days=20)), "criterion": "GM-01", "harm": "burns",
             "measure": "replace it"}
    await desk.done("firm", "reportMajorHazard", found)
    await _barred(desk, at, "MAJOR_HAZARD_UNTREATED")
