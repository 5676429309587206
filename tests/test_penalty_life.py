"""The life of a penalty case by the public API: opened, decided, published, withdrawn and closed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.evaluating import firm_at
from tests.test_inspection_life import found
from tests.writing import DAY, Desk

CASE = {"violation": "worked on without the licence", "legalBasis": "Work Safety Law, article 113",
        "documentNo": "D06-1"}
ORGANS = {"district", "city"}
SEEN = "query($id: ID!) { penaltyCase(id: $id) { violation publishedOn } }"


@pytest.fixture
async def own(desk: Desk) -> Desk:
    """Give a desk with a firm of these tests' own."""
    return replace(desk, firm=await firm_at(desk, 22), day=DAY)


async def _opened(desk: Desk, number: str, **more: Any) -> str:
    """Open a case on an inspection of the firm, and give its id."""
    made = await desk.done("district", "recordInspection", found(desk, "guard missing"))
    out = await desk.done("district", "openCase", CASE | {"id": made["id"], "caseNo": number} | more,
                          "inspection { state penaltyCases(first: 1) { edges { node { id } } } }")
    assert out["inspection"]["state"] == "CASE_OPENED"
    return str(out["inspection"]["penaltyCases"]["edges"][0]["node"]["id"])


async def _licensed(desk: Desk, number: str) -> str:
    """Give a licence of the firm that the clock has let begin."""
    made = await desk.done("firm", "applyForLicence", kind="ZDWXY-BA", scope="tank farm",
                           applicationNo=number)
    await desk.done("district", "grantLicence", id=made["id"], licenceNo=number)
    await desk.rows("update licences set state = 'VALID' where id = $1::text::uuid returning 1",
                    made["id"].rpartition(":")[2])
    return str(made["id"])


async def _noticed(desk: Desk, case: str, kinds: list[str], **more: Any) -> None:
    """Conclude the investigation and give notice."""
    await desk.done("district", "fileDocument", kind="D05", documentNo="D05-1", penaltyCase=case)
    await desk.done("district", "concludeInvestigation", id=case)
    await desk.done("district", "givePenaltyNotice", id=case, kinds=kinds, documentNo="D10-1", **more)


async def _papers(desk: Desk, case: str) -> list[str]:
    rows = await desk.rows("select kind_code from enforcement_documents where penalty_case_id ="
                           " $1::text::uuid order by kind_code", case.rpartition(":")[2])
    return [r["kind_code"] for r in rows]


async def _credit(desk: Desk, case: str) -> list[dict[str, Any]]:
    return await desk.rows("select state, removal_reason from credit_records where penalty_case_id ="
                           " $1::text::uuid", case.rpartition(":")[2])


async def test_case_from_inspection_to_closing(own: Desk) -> None:
    """A case is opened, decided, published, withdrawn and closed by its organs alone."""
    made = await own.done("town", "recordInspection", found(own, "guard missing"))
    given = CASE | {"id": made["id"], "caseNo": "C-1"}
    await own.alone(ORGANS, "openCase", given)
    at = {"id": await _opened(own, "C-2")}
    out = await own.do("district", "openCase", given, caseNo="C-2")
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [("RECORD_EXISTS", "caseNo")]
    await own.alone(ORGANS, "concludeInvestigation", at)
    assert await own.refused("district", "concludeInvestigation", at) == "EVIDENCE_MISSING"
    paper = {"kind": "D05", "documentNo": "D05-1", "penaltyCase": at["id"]}
    await own.alone(ORGANS, "fileDocument", paper)
    await own.done("district", "fileDocument", paper)
    await own.done("district", "concludeInvestigation", at)
    notice = at | {"kinds": ["P21", "P42"], "fineCny": "50000", "documentNo": "D10-1"}
    await own.alone(ORGANS, "givePenaltyNotice", notice)
    assert await own.refused("district", "givePenaltyNotice", notice) == "HEARING_NOTICE_MISSING"
    assert await own.refused("district", "givePenaltyNotice", notice, kinds=["P99"]) == "CODE_UNKNOWN"
    assert await own.refused("district", "givePenaltyNotice", notice, kinds=["P11"]) == "FINE_UNFIT"
    out = await own.done("district", "givePenaltyNotice", notice,
                         "penaltyCase { state hearingUntil decisionDueOn }", hearingDocumentNo="D11-1")
    assert out["penaltyCase"] == {
        "state": "NOTICED", "hearingUntil": "2026-11-30", "decisionDueOn": "2027-02-21"}
    await _decided(replace(own, day=date(2026, 12, 1)), at)
    assert await _papers(own, at["id"]) == ["D05", "D06", "D10", "D11", "D14", "D19"]


async def _decided(desk: Desk, at: dict[str, Any]) -> None:
    """Decide a case that was noticed, and follow it to its closing."""
    decision = at | {"kinds": ["P21", "P42"], "fineCny": "50000", "decisionNo": "N-1"}
    await desk.alone(ORGANS, "decidePenalty", decision)
    early = replace(desk, day=date(2026, 11, 30))
    assert await early.refused("district", "decidePenalty", decision) == "DAYS_OUT_OF_ORDER"
    assert await desk.refused("district", "decidePenalty", decision, kinds=["P51"]) == "CODE_UNKNOWN"
    late = replace(desk, day=date(2027, 2, 22))
    assert await late.refused("district", "decidePenalty", decision) == "DECISION_LATE"
    assert await desk.refused("district", "decidePenalty", decision, creditTrigger="1-5") == (
        "TRIGGER_NOT_IN_FORCE")
    out = await desk.done("district", "decidePenalty", decision,
                          "penaltyCase { state decidedOn publicationDueOn executionDueOn }",
                          creditTrigger="3-*")
    assert out["penaltyCase"] == {"state": "DECIDED", "decidedOn": "2026-12-01",
                                  "publicationDueOn": "2026-12-10", "executionDueOn": "2026-12-16"}
    assert await _credit(desk, at["id"]) == [{"state": "PROPOSED", "removal_reason": None}]
    assert (await desk.answer("public", SEEN, **at))["data"]["penaltyCase"] is None
    await desk.alone(ORGANS, "publishPenalty", at)
    for leak in ("called 13912345678", "holder of 32040219800101123X"):
        assert await desk.refused("district", "publishPenalty", at, violation=leak) == "PERSONAL_DATA_FOUND"
    await desk.done("district", "publishPenalty", at, violation="worked on, without the licence")
    assert (await desk.answer("public", SEEN, **at))["data"]["penaltyCase"] == {
        "violation": "worked on, without the licence", "publishedOn": "2026-12-01"}
    gone = at | {"overturnedOn": "2026-12-01", "reason": "annulled on appeal"}
    await desk.alone(ORGANS, "withdrawPenalty", gone)
    assert await desk.refused("city", "withdrawPenalty", gone, overturnedOn="2026-11-01") == (
        "DAYS_OUT_OF_ORDER")
    out = await desk.done("city", "withdrawPenalty", gone,
                          "penaltyCase { state withdrawnOn withdrawalDueOn withdrawalReason }")
    assert out["penaltyCase"] == {"state": "WITHDRAWN", "withdrawnOn": "2026-12-01",
                                  "withdrawalDueOn": "2026-12-04", "withdrawalReason": "annulled on appeal"}
    assert (await desk.answer("public", SEEN, **at))["data"]["penaltyCase"] is None
    assert await _credit(desk, at["id"]) == [{"state": "REMOVED", "removal_reason": "ANNULLED"}]
    await desk.alone(ORGANS, "closeCase", at | {"documentNo": "D19-1"})
    out = await desk.done("city", "closeCase", at | {"documentNo": "D19-1"}, "penaltyCase { state closedOn }")
    assert out["penaltyCase"] == {"state": "CLOSED", "closedOn": "2026-12-01"}
    assert await desk.refused("city", "withdrawPenalty", gone) == "PUBLICATION_UNFIT"


async def test_penalty_on_a_licence(own: Desk) -> None:
    """A decision withholds the licence that it names; its issuer gives it back after a clean re-check."""
    licence, case = await _licensed(own, "Z-1"), await _opened(own, "C-3")
    await _noticed(own, case, ["P31"])
    decision = {"id": case, "kinds": ["P31"], "decisionNo": "N-2", "suspendedUntil": str(own.later(30))}
    assert await own.refused("district", "decidePenalty", decision) == "VALUE_BLANK"
    assert await own.refused("district", "decidePenalty", decision, licence=licence, kinds=["P33"]) == (
        "HEARING_NOTICE_MISSING")
    await own.done("district", "decidePenalty", decision, licence=licence)
    seen = "query($id: ID!) { licence(id: $id) { state suspendedOn suspendedUntil } }"
    assert (await own.answer("public", seen, id=licence))["data"]["licence"] == {
        "state": "SUSPENDED", "suspendedOn": str(DAY), "suspendedUntil": str(own.later(30))}
    await own.done("district", "recordExecution", id=case)
    first = await own.done("district", "recordInspection", found(own, "still on"))
    (finding,) = await own.rows("select id from hazards where inspection_id = $1::text::uuid",
                                first["id"].rpartition(":")[2])
    await own.done("district", "orderRectification", id=first["id"], documentNo="D03-9")
    await own.done("district", "recordRecheck", id=first["id"], officers=["A1", "A2"], documentNo="D04-9",
                   results=[{"finding": f"Hazard:320400000000000:{finding['id']}", "closed": False}])
    (again,) = await own.rows("select id from inspections where recheck_of_id = $1::text::uuid",
                              first["id"].rpartition(":")[2])
    back = {"id": licence, "recheck": f"Inspection:320400000000000:{again['id']}"}
    await own.alone({"district"}, "resumeLicence", back)
    assert await own.refused("district", "resumeLicence", back) == "RECHECK_UNFIT"
    await own.rows("update hazards set state = 'CLOSED', closed_on = $2 where id = $1 returning 1",
                   finding["id"], DAY)
    out = await own.done("district", "resumeLicence", back, "licence { state }")
    assert out["licence"] == {"state": "VALID"}
    held = {"id": licence, "reason": "by decision", "suspendedUntil": str(own.later(9)), "penaltyCase": case}
    await own.alone(ORGANS, "suspendLicence", held)
    revoked = {"id": licence, "choice": "REVOKED", "reason": "by decision", "penaltyCase": case}
    assert await own.refused("district", "revokeLicence", revoked) == "PENALTY_UNFIT"
    await own.done("city", "suspendLicence", held)


async def test_withdrawal_gives_a_licence_back(own: Desk) -> None:
    """What an overturned decision withheld is given back on the day of its withdrawal."""
    licence, case = await _licensed(own, "Z-2"), await _opened(own, "C-4")
    await _noticed(own, case, ["P31"])
    await own.done("district", "decidePenalty", id=case, kinds=["P31"], decisionNo="N-3", licence=licence,
                   suspendedUntil=str(own.later(30)))
    await own.done("district", "recordExecution", id=case)
    await own.done("district", "publishPenalty", id=case)
    assert await own.refused("district", "publishPenalty", id=case) == "PUBLICATION_UNFIT"
    await own.done("district", "closeCase", id=case, documentNo="D19-2")
    await own.done("district", "withdrawPenalty", id=case, overturnedOn=str(DAY), reason="found unlawful")
    assert await own.rows("select state from licences where id = $1::text::uuid",
                          licence.rpartition(":")[2]) == [{"state": "VALID"}]


async def test_penalty_on_the_spot(own: Desk) -> None:
    """On the spot there is a warning or a small fine: 3,000 for a unit, 200 for a person."""
    for number, person, limit, paper in (("C-5", False, 3000, "D12"), ("C-6", True, 200, "D13")):
        case = await _opened(own, number, onPerson=person)
        small = {"id": case, "kinds": ["P21"], "decisionNo": f"N-{number}"}
        assert await own.refused("district", "decidePenalty", small, fineCny=str(limit + 1)) == (
            "PENALTY_TOO_HIGH")
        assert await own.refused("district", "decidePenalty", small, kinds=["P42"]) == "PENALTY_TOO_HIGH"
        await own.done("district", "decidePenalty", small, fineCny=str(limit))
        assert await _papers(own, case) == ["D06", paper]
        at = {"id": case}
        await own.alone(ORGANS, "recordExecution", at)
        assert await own.refused("city", "recordExecution", at, executedOn=str(own.later(1))) == (
            "DAYS_OUT_OF_ORDER")
        out = await own.done("city", "recordExecution", at, "penaltyCase { state executedOn fineCny }")
        assert out["penaltyCase"] == {"state": "EXECUTED", "executedOn": str(DAY), "fineCny": str(limit)}
