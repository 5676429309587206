"""The life of quarterly reports by the public API: the hub counts, a unit reports, the city answers."""

from typing import Any

from fixtures.city.tally import FIGURES
from resolvers.mutations.quarterly_report.rules import COUNTS
from tests.writing import DAY, Desk, name_of

SENT = "quarterlyReport { state figures narrative nextPlan returnReason submittedAt acceptedAt }"
TEXTS = {"narrative": "visited all mills", "nextPlan": "visit the rest"}


async def _open(desk: Desk, **changed: Any) -> str:
    """Name the open report of the firm's district for the present quarter."""
    desk.day = DAY
    (row,) = await desk.rows(
        "select id from quarterly_reports where reporter_grid_code = $1 and quarter = '2026Q4'",
        desk.firm["district_code"])
    await desk.rows("update quarterly_reports set state = $2 where id = $1 returning id", row["id"],
                    changed.get("state", "OPEN"))
    return name_of("QuarterlyReport", row["id"])


async def test_report_is_sent_returned_and_accepted(desk: Desk) -> None:
    """A district sends what the hub counts of its own records; the city returns and then accepts it."""
    at = {"id": await _open(desk)}
    await desk.only({"district"}, "submitQuarterlyReport", at | TEXTS)
    sent = (await desk.done("district", "submitQuarterlyReport", at | TEXTS, SENT))["quarterlyReport"]
    assert sent["state"] == "SUBMITTED"
    assert sent["nextPlan"] == "visit the rest"
    assert tuple(sent["figures"]) == FIGURES == tuple(COUNTS)
    (counted,) = await desk.rows(
        "select count(*) from hazards where district_code = $1 and fact_from between '2026-10-01' and"
        " '2026-12-31'", desk.firm["district_code"])
    assert sent["figures"]["hazardsFound"] == counted["count"] > 0
    back = at | {"returnReason": "count again"}
    await desk.only({"city"}, "returnQuarterlyReport", back)
    await desk.done("city", "returnQuarterlyReport", back)
    await desk.only({"city"}, "acceptQuarterlyReport", at)
    assert await desk.refused("city", "acceptQuarterlyReport", at) == "STATE_NOT_ALLOWED"
    await desk.done("district", "submitQuarterlyReport", at | TEXTS)
    end = (await desk.done("city", "acceptQuarterlyReport", at, SENT))["quarterlyReport"]
    assert end["state"] == "ACCEPTED"
    assert end["returnReason"] == "count again"
    assert await desk.refused("district", "submitQuarterlyReport", at | TEXTS) == "STATE_NOT_ALLOWED"


async def test_overdue_report_is_sent_late(desk: Desk) -> None:
    """A report that the clock has found overdue can be sent all the same."""
    at = {"id": await _open(desk, state="OVERDUE")}
    await desk.done("district", "submitQuarterlyReport", at | TEXTS)


async def test_report_is_opened_once_a_quarter(desk: Desk) -> None:
    """A district opens its report of a quarter once; a department sends its own, seen by none beside it."""
    desk.day = DAY.replace(year=2027)
    for nobody in ("firm", "village", "town", "city", "auditor", "public"):
        assert await desk.refused(nobody, "openQuarterlyReport", {}) == "VERB_NOT_ALLOWED"
    made = await desk.done("district", "openQuarterlyReport", {}, "quarterlyReport { quarter dueOn state }")
    assert made["quarterlyReport"] == {"quarter": "2027Q4", "dueOn": "2027-12-31", "state": "OPEN"}
    assert await desk.refused("district", "openQuarterlyReport", {}) == "RECORD_EXISTS"
    fire = await desk.done("partner:fire", "openQuarterlyReport", {})
    await desk.only({"partner:fire"}, "submitQuarterlyReport", {"id": fire["id"], **TEXTS})
    sent = await desk.done("partner:fire", "submitQuarterlyReport", {"id": fire["id"], **TEXTS}, SENT)
    assert sent["quarterlyReport"]["narrative"] == TEXTS["narrative"]
    text = "query($id: ID!) { quarterlyReport(id: $id) { narrative figures } }"
    for who, seen in (("partner:fire", True), ("partner:housing", False), ("town", False), ("city", True)):
        answer = await desk.answer(who, text, id=fire["id"])
        assert (answer["data"]["quarterlyReport"] is not None) is seen, who
    await desk.done("city", "acceptQuarterlyReport", {"id": fire["id"]})
    desk.day = DAY
