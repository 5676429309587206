"""The life of hazards by the public API: real callers, and at each step everyone who may not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.writing import DAY, Desk, name_of


@pytest.fixture
async def found(desk: Desk) -> dict[str, Any]:
    """Give what is filled in for a hazard at the firm's site."""
    desk.day = DAY
    return {
        "site": name_of("Site", desk.firm["site_id"]), "description": "guard of the press is missing",
        "category": "F2", "deadline": str(DAY + timedelta(days=10)),
    }


async def _person(desk: Desk) -> str:
    """Name somebody of the firm."""
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", desk.firm["id"])
    return name_of("SafetyPerson", person["id"])


async def test_general_hazard_lives_and_closes(desk: Desk, found: dict[str, Any]) -> None:
    """A patrol finds it, the firm rectifies it, the grid accepts it; nobody else moves it a step."""
    made = await desk.done("village", "registerHazard", found, "hazard { state source { code } version }")
    assert made["hazard"] == {"state": "REGISTERED", "source": {"code": "W"}, "version": 1}
    at, plan = {"id": made["id"]}, {"measure": "fit it", "responsiblePerson": await _person(desk)}
    await desk.only({"firm"}, "startRectification", at | plan)
    await desk.done("firm", "startRectification", at, **plan)
    assert await desk.refused("firm", "startRectification", at, **plan) == "STATE_NOT_ALLOWED"
    await desk.only({"firm"}, "finishRectification", at | {"photosAfter": ["a.jpg"]})
    assert await desk.refused("firm", "finishRectification", at, photosAfter=[]) == "VALUE_BLANK"
    await desk.done("firm", "finishRectification", at, photosAfter=["a.jpg"])
    await desk.only({"village", "town"}, "acceptRectification", at)
    back = await desk.done("village", "rejectRectification", at | {"reason": "still loose"},
                           "hazard { state rejections rejectionReason rectifiedOn }")
    assert back["hazard"] == {"state": "RECTIFYING", "rejections": 1, "rejectionReason": "still loose",
                              "rectifiedOn": None}
    await desk.done("firm", "finishRectification", at, photosAfter=["b.jpg"])
    end = await desk.done("town", "acceptRectification", at, "hazard { state closedOn version }")
    assert end["hazard"]["state"] == "CLOSED"
    assert end["hazard"]["closedOn"] == str(DAY)
    assert end["hazard"]["version"] == 6 == end["version"]
    events = await desk.rows("select verb, to_state, version, position from events where record_id = $1"
                             " order by id", made["id"].rpartition(":")[2])
    assert [e["verb"] for e in events] == [
        "registerHazard", "startRectification", "finishRectification", "rejectRectification",
        "finishRectification", "acceptRectification"]
    assert [e["version"] for e in events] == [1, 2, 3, 4, 5, 6]


async def test_own_find_is_accepted_by_another_person(desk: Desk, found: dict[str, Any]) -> None:
    """What a firm found itself it accepts itself, but never the person who rectified it."""
    made = await desk.done("firm", "registerHazard", found)
    at, plan = {"id": made["id"]}, {"measure": "fit it", "responsiblePerson": await _person(desk)}
    await desk.done("firm", "startRectification", at, **plan)
    await desk.done("firm", "finishRectification", at, photosAfter=["a.jpg"])
    assert await desk.refused("firm", "acceptRectification", at) == "ACCEPTOR_IS_RECTIFIER"
    assert await desk.refused("town", "acceptRectification", at) == "VERB_NOT_ALLOWED"
    await desk.done(replace(desk.caller("firm"), subject="another"), "acceptRectification", at)


async def test_major_hazard_from_village_to_striking_off(desk: Desk, found: dict[str, Any]) -> None:
    """A village reports it, the district lists it, the firm treats it, the city strikes it off."""
    desk.day = DAY
    given = found | {"criterion": "GM-01", "harm": "people may be hurt", "measure": "replace the line"}
    made = await desk.done("village", "reportMajorHazard", given, "hazard { level state }")
    assert made["hazard"] == {"level": "MAJOR", "state": "REPORTED"}
    at, plan = {"id": made["id"]}, {"measure": "fit it", "responsiblePerson": await _person(desk)}
    assert await desk.refused("firm", "startRectification", at, **plan) == "STATE_NOT_ALLOWED"
    await desk.only({"district"}, "verifyMajorHazard", at)
    await desk.done("district", "verifyMajorHazard", at)
    listing = at | {"listingBrief": "press line", "listingDueOn": str(DAY + timedelta(days=20))}
    await desk.only({"town", "district", "city"}, "listMajorHazard", listing)
    assert (await desk.refused("district", "listMajorHazard", listing, supervision="GP-C")
            == "CODE_UNKNOWN")
    listed = await desk.done("district", "listMajorHazard", listing, workStopped=True)
    seen = await desk.answer("public", "query($id: ID!) { hazard(id: $id) { listingBrief state } }",
                             id=listed["id"])
    assert seen["data"]["hazard"]["listingBrief"] == "press line"
    await desk.only({"firm"}, "startTreatment", at | {"treatmentGoal": "safe press"})
    out = await desk.do("firm", "startTreatment", at, treatmentGoal="safe press")
    assert out["refusals"][0]["code"] == "MEASURES_INCOMPLETE"
    assert out["refusals"][0]["facts"]["missing"] == "responsiblePerson, fundsCny, contingency"
    five = {"responsiblePerson": await _person(desk), "fundsCny": "50000",
            "contingency": "stop and clear the hall"}
    await desk.done("firm", "startTreatment", at | five, treatmentGoal="safe press")
    await desk.done("firm", "askExtension", at, extensionUntil=str(DAY + timedelta(days=30)),
                    extensionReason="parts are late")
    assert await desk.refused("town", "grantExtension", at) == "RANK_TOO_LOW"
    longer = await desk.done("city", "grantExtension", at, "hazard { deadline listingDueOn }")
    assert longer["hazard"]["deadline"] == str(DAY + timedelta(days=30))
    await desk.done("firm", "finishTreatment", at, treatmentResult="tested", photosAfter=["c.jpg"])
    await desk.only({"district"}, "acceptTreatment", at | {"officers": ["A1", "A2"]})
    assert await desk.refused("district", "acceptTreatment", at, officers=["A1", "A1"]) == "OFFICERS_TOO_FEW"
    assert await desk.refused("city", "strikeOff", at) == "STATE_NOT_ALLOWED"
    await desk.done("district", "acceptTreatment", at, officers=["A1", "A2"])
    await desk.only({"district", "city"}, "strikeOff", at)
    end = await desk.done("city", "strikeOff", at, "hazard { state struckOffOn workStopped }")
    assert end["hazard"] == {"state": "STRUCK_OFF", "struckOffOn": str(DAY), "workStopped": False}
    gone = await desk.answer("public", "query($id: ID!) { hazard(id: $id) { state } }", id=listed["id"])
    assert gone["data"]["hazard"] is None


async def test_public_reports_and_is_kept_secret(desk: Desk, found: dict[str, Any]) -> None:
    """Anybody may report; the grid sees the report and not who made it, and nobody else reports so."""
    given = {k: found[k] for k in ("site", "description", "category")}
    given |= {"reporterName": "Zhang San", "reporterPhone": "13800001234"}
    made = await desk.done("public", "reportHazard", given, "hazard { state }")
    assert made["hazard"] is None
    text = "query($id: ID!) { hazard(id: $id) { state source { code } reporterName reporterPhone } }"
    seen = await desk.answer("village", text, id=made["id"])
    assert seen["data"]["hazard"] == {"state": "REGISTERED", "source": {"code": "R"},
                                      "reporterName": None, "reporterPhone": None}
    city = await desk.answer("city", text, id=made["id"])
    assert city["data"]["hazard"]["reporterPhone"] == "138****1234"
    assert await desk.refused("village", "reportHazard", given) == "VERB_NOT_ALLOWED"
    assert await desk.refused("public", "registerHazard", found) == "VERB_NOT_ALLOWED"
    await desk.done("firm", "startRectification", {"id": made["id"]}, measure="clear it",
                    responsiblePerson=await _person(desk))


async def test_criterion_is_one_of_its_day(desk: Desk, found: dict[str, Any]) -> None:
    """A hazard is judged by the criteria that were in force when it was found."""
    given = found | {"criterion": "GM-01", "harm": "people may be hurt", "measure": "replace the line"}
    old = await desk.do("village", "reportMajorHazard", given, foundAt="2023-05-14T09:00:00+08:00")
    assert [(r["code"], r["field"]) for r in old["refusals"]] == [("CRITERION_NOT_IN_FORCE", "criterion")]
    await desk.done("village", "reportMajorHazard", given, foundAt="2023-05-15T09:00:00+08:00")


async def test_treatment_that_fails_twice_opens_a_case(desk: Desk, found: dict[str, Any]) -> None:
    """Once it is sent back; the second time the district opens a case on the hazard with it."""
    given = found | {"criterion": "GM-01", "harm": "people may be hurt", "measure": "replace the line"}
    at = {"id": (await desk.done("village", "reportMajorHazard", given))["id"]}
    await desk.done("district", "verifyMajorHazard", at)
    await desk.done("town", "listMajorHazard", at, listingBrief="press", listingDueOn=str(desk.later(20)))
    await desk.done("firm", "startTreatment", at, treatmentGoal="safe", fundsCny="100", contingency="stop",
                    responsiblePerson=await _person(desk))
    done = {"treatmentResult": "tested", "photosAfter": ["a.jpg"]}
    await desk.done("firm", "finishTreatment", at | done)
    await desk.done("district", "rejectTreatment", at, reason="not safe")
    await desk.done("firm", "finishTreatment", at | done)
    again = await desk.do("district", "rejectTreatment", at, reason="still not safe")
    assert [(r["code"], r["field"]) for r in again["refusals"]] == [("VALUE_BLANK", "caseNo")]
    case = {"caseNo": "C-twice", "violation": "a major hazard left", "legalBasis": "art. 102",
            "documentNo": "D06-twice"}
    back = await desk.done("district", "rejectTreatment", at | case, reason="still not safe")
    text = """query($id: ID!) { penaltyCases(first: 5, filter: {sourceHazard: {id: {eq: $id}}}) {
      edges { node { caseNo state sourceHazard { rejections } } } } }"""
    cases = await desk.answer("district", text, id=back["id"])
    assert [e["node"] for e in cases["data"]["penaltyCases"]["edges"]] == [
        {"caseNo": "C-twice", "state": "OPENED", "sourceHazard": {"rejections": 2}}]
