"""The life of an inspection by the public API: planned in secret, with findings to closing."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from tests.evaluating import firm_at
from tests.writing import DAY, Desk, name_of

INSPECTORS = {"town", "district", "city", "partner:fire"}
OFFICERS = {"officers": ["A1", "A2"]}
SEEN = "query($id: ID!) { plannedVisit(id: $id) { focus state inspection { id } } }"


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm of these tests' own."""
    return replace(desk, firm=await firm_at(desk, 21), day=DAY)


def found(desk: Desk, *texts: str) -> dict[str, Any]:
    """Give what is filled in for an inspection at the firm's site with some findings."""
    deadline = str(desk.later(10))
    return {"site": name_of("Site", desk.firm["site_id"]), "kind": "CAMPAIGN", "documentNo": "D01-1",
            **OFFICERS, "findings": [
                {"description": t, "category": "F2", "deadline": deadline} for t in texts]}


async def findings(desk: Desk, inspection: str) -> list[str]:
    """Name the findings of an inspection, in their order."""
    rows = await desk.rows("select id from hazards where inspection_id = $1::text::uuid order by id",
                           inspection.rpartition(":")[2])
    return [name_of("Hazard", r["id"]) for r in rows]


async def papers(desk: Desk, inspection: str) -> list[str]:
    """List the papers of an inspection and its re-checks."""
    rows = await desk.rows(
        "select kind_code from enforcement_documents d join inspections i on i.id = d.inspection_id"
        " where i.id = $1::text::uuid or i.recheck_of_id = $1::text::uuid order by d.kind_code",
        inspection.rpartition(":")[2])
    return [r["kind_code"] for r in rows]


async def rectify(desk: Desk, hazard: str) -> None:
    """Let the firm rectify a finding and report it."""
    (person,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", desk.firm["id"])
    await desk.done("firm", "startRectification", id=hazard, measure="fit it",
                    responsiblePerson=name_of("SafetyPerson", person["id"]))
    await desk.done("firm", "finishRectification", id=hazard, photosAfter=["a.jpg"])


async def _planned(desk: Desk) -> str:
    """File a plan and plan a visit of the firm under it."""
    plan = {"year": DAY.year, "title": "plan of the year", "plannedCount": 10}
    await desk.only({"district", "city"}, "fileInspectionPlan", plan)
    draft = await desk.done("district", "fileInspectionPlan", plan)
    visit = {"enterprise": name_of("Enterprise", desk.firm["id"]), "focus": "presses",
             "plannedOn": str(desk.later(3))}
    assert await desk.refused("district", "planVisit", visit, plan=draft["id"]) == "PLAN_NOT_APPROVED"
    made = await desk.done("district", "fileInspectionPlan", plan, approvedOn=str(DAY))
    visit["plan"] = made["id"]
    await desk.alone({"district", "city"}, "planVisit", visit)
    assert await desk.refused("district", "planVisit", visit, plannedOn="2027-02-01") == "DAYS_OUT_OF_ORDER"
    out = await desk.done("district", "planVisit", visit, "plannedVisit { state }")
    assert out["plannedVisit"] == {"state": "PLANNED"}
    return str(out["id"])


async def test_planned_visit_is_told_to_nobody_below(own: Desk) -> None:
    """Nobody below sees a planned visit or learns of it by naming it; it is carried out once."""
    key = await _planned(own)
    for below in ("firm", "village", "town", "partner:fire", "public"):
        assert (await own.answer(below, SEEN, id=key))["data"]["plannedVisit"] is None
    given = found(own) | {"plannedVisit": key}
    absent = given | {"plannedVisit": name_of("PlannedVisit", own.firm["id"])}
    assert await own.do("town", "recordInspection", given) == await own.do("town", "recordInspection", absent)
    assert await own.refused("town", "recordInspection", given) == "LINK_UNKNOWN"
    given.pop("kind")
    made = await own.done("district", "recordInspection", given,
                          "inspection { kind state plan { year } measures }")
    assert made["inspection"] == {
        "kind": "PLANNED", "state": "CARRIED_OUT", "plan": {"year": DAY.year}, "measures": []}
    seen = (await own.answer("city", SEEN, id=key))["data"]["plannedVisit"]
    assert seen == {"focus": "presses", "state": "CARRIED_OUT", "inspection": {"id": made["id"]}}
    assert await own.refused("district", "recordInspection", given) == "STATE_NOT_ALLOWED"
    dropped = await _planned(own)
    await own.alone({"district", "city"}, "dropVisit", {"id": dropped})
    await own.done("city", "dropVisit", id=dropped)
    assert await own.refused("district", "recordInspection", given, plannedVisit=dropped) == (
        "STATE_NOT_ALLOWED")


async def test_two_who_carry_out_one_visit(own: Desk) -> None:
    """Of several who record the same planned visit at once, one does, and the others are told so."""
    given = found(own) | {"plannedVisit": await _planned(own)}
    done = await asyncio.gather(*(own.do("district", "recordInspection", given) for _ in range(4)))
    assert sorted(r["code"] for out in done for r in out["refusals"]) == ["STATE_NOT_ALLOWED"] * 3


async def test_inspection_without_finding(own: Desk) -> None:
    """A town inspects by delegation; what found nothing is closed so, and nothing is ordered."""
    given = found(own)
    await own.alone(INSPECTORS, "recordInspection", given)
    assert await own.refused("town", "recordInspection", given, officers=["A1"]) == "OFFICERS_TOO_FEW"
    assert await own.refused("town", "recordInspection", given, kind="RECHECK") == "CODE_UNKNOWN"
    assert await own.refused("town", "recordInspection", given, measures=["M01", "M99"]) == "CODE_UNKNOWN"
    made = await own.done("town", "recordInspection", given, measures=["M02", "M01"])
    at = {"id": made["id"]}
    assert await own.refused("town", "orderRectification", at, documentNo="D03-0") == "FINDINGS_MISSING"
    await own.alone(INSPECTORS, "closeWithoutFinding", at)
    end = await own.done("town", "closeWithoutFinding", at | {"conclusion": "in order"},
                         "inspection { state conclusion measures officerBadges }")
    assert end["inspection"] == {"state": "NO_FINDING", "conclusion": "in order",
                                 "measures": ["M01", "M02"], "officerBadges": ["A1", "A2"]}


async def test_inspection_with_findings_to_closing(own: Desk) -> None:
    """Findings become hazards, are ordered, rectified, re-checked; the chain closes with the last."""
    late = found(own, "guard missing")
    late["findings"][0]["deadline"] = str(own.later(-1))
    out = await own.do("district", "recordInspection", late)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [
        ("DAYS_OUT_OF_ORDER", "findings.0.deadline")]
    made = await own.done("district", "recordInspection", found(own, "guard missing", "exit blocked"),
                          "inspection { findings(first: 9)"
                          " { edges { node { state level source { code } } } } }")
    assert made["inspection"]["findings"]["edges"] == [
        {"node": {"state": "REGISTERED", "level": "GENERAL", "source": {"code": "L"}}}] * 2
    at, (one, two) = {"id": made["id"]}, await findings(own, made["id"])
    assert await own.refused("district", "closeWithoutFinding", at) == "FINDINGS_EXIST"
    order = at | {"documentNo": "D03-1", "orders": [{"finding": one, "deadline": str(own.later(5))}]}
    await own.alone(INSPECTORS, "orderRectification", order)
    strange = order | {"orders": [{"finding": name_of("Hazard", own.firm["id"]), "deadline": str(DAY)}]}
    assert await own.refused("town", "orderRectification", strange) == "LINK_UNKNOWN"
    out = await own.done("town", "orderRectification", order,
                         "inspection { state measures findings(first: 9) { edges { node { deadline } } } }")
    assert out["inspection"]["state"] == "RECTIFICATION_ORDERED"
    assert out["inspection"]["measures"] == ["M02"]
    assert sorted(e["node"]["deadline"] for e in out["inspection"]["findings"]["edges"]) == [
        str(own.later(5)), str(own.later(10))]
    check = at | OFFICERS | {"documentNo": "D04-1", "results": [
        {"finding": one, "closed": True}, {"finding": two, "closed": False, "reason": "still blocked"}]}
    await own.alone(INSPECTORS, "recordRecheck", check)
    assert await own.refused("district", "recordRecheck", check) == "FINDING_NOT_RECTIFIED"
    await rectify(own, one)
    await rectify(own, two)
    assert await own.refused("town", "recordRecheck", check, results=check["results"][:1]) == (
        "FINDINGS_MISSING")
    out = await own.done("town", "recordRecheck", check,
                         "inspection { state rechecks(first: 9) { edges { node { kind } } } }")
    assert out["inspection"] == {"state": "RECHECKED", "rechecks": {"edges": [{"node": {"kind": "RECHECK"}}]}}
    await own.alone(INSPECTORS, "closeInspection", at)
    assert await own.refused("district", "closeInspection", at) == "FINDINGS_OPEN"
    await own.done("firm", "finishRectification", id=two, photosAfter=["b.jpg"])
    end = await own.done("district", "recordRecheck", check, "inspection { state version }",
                         results=[{"finding": two, "closed": True}])
    assert end["inspection"] == {"state": "CLOSED", "version": 4}
    assert await papers(own, made["id"]) == ["D01", "D03", "D04", "D04"]


async def test_accepted_afterwards_it_is_closed_by_hand(own: Desk) -> None:
    """Where the last finding is accepted after the re-check, an officer closes the inspection."""
    made = await own.done("town", "recordInspection", found(own, "guard missing"))
    at, (one,) = {"id": made["id"]}, await findings(own, made["id"])
    await own.done("town", "orderRectification", at, documentNo="D03-2")
    await own.done("town", "recordRecheck", at | OFFICERS, documentNo="D04-2",
                   results=[{"finding": one, "closed": False}])
    await rectify(own, one)
    await own.done("town", "acceptRectification", id=one)
    end = await own.done("town", "closeInspection", at, "inspection { state }")
    assert end["inspection"]["state"] == "CLOSED"
    assert await own.refused("town", "closeInspection", at) == "STATE_NOT_ALLOWED"


async def test_major_finding_is_reported(own: Desk) -> None:
    """A finding that names a criterion is a major hazard; a re-check never closes it."""
    given = found(own, "gas line leaks")
    given["findings"][0]["criterion"] = "GM-01"
    out = await own.do("district", "recordInspection", given)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("VALUE_BLANK", "findings.0.harm")]
    given["findings"][0]["harm"] = "people may be hurt"
    made = await own.done("district", "recordInspection", given,
                          "inspection { findings(first: 9) { edges { node { id level state } } } }")
    one = made["inspection"]["findings"]["edges"][0]["node"]
    assert (one["level"], one["state"]) == ("MAJOR", "REPORTED")
    at = {"id": made["id"]}
    await own.done("district", "orderRectification", at, documentNo="D03-3")
    assert await own.refused("district", "recordRecheck", at | OFFICERS, documentNo="D04-3",
                             results=[{"finding": one["id"], "closed": True}]) == "FINDING_NOT_RECTIFIED"


async def test_department_inspects_its_list(own: Desk) -> None:
    """A department inspects the enterprises on its list under its own name, and files papers of them."""
    (listed,) = await own.rows(
        "select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id"
        " where 'XF' = any(s.department_codes) and e.file_state = 'ACTIVE' order by e.id limit 1")
    desk = replace(own, firm=listed)
    made = await desk.done("partner:fire", "recordInspection", found(desk))
    assert await desk.rows("select organ_code from inspections where id = $1::text::uuid",
                           made["id"].rpartition(":")[2]) == [{"organ_code": "XF"}]
    paper = {"kind": "D05", "documentNo": "D05-1", "inspection": made["id"], "issuedOn": str(DAY)}
    assert await desk.refused("partner:fire", "fileDocument", paper, kind="D14") == "CODE_UNKNOWN"
    assert await desk.refused("partner:fire", "fileDocument", kind="D05", documentNo="x") == "VALUE_BLANK"
    assert await desk.refused("firm", "fileDocument", paper) == "VERB_NOT_ALLOWED"
    assert await desk.refused("village", "fileDocument", paper) == "VERB_NOT_ALLOWED"
    await desk.done("partner:fire", "fileDocument", paper)
    assert await papers(desk, made["id"]) == ["D01", "D05"]
