"""The life of tasks and of requests to the level above: both units see them, and each does its own steps."""

from datetime import timedelta
from typing import Any

import pytest

from fixtures.reference import CITY
from tests.writing import DAY, Desk, name_of


@pytest.fixture
async def given(desk: Desk) -> dict[str, Any]:
    """Give what is filled in for a task to the town of the firm."""
    desk.day = DAY
    return {"title": "see to the press hall", "kind": "ASSIGNMENT", "dueOn": str(DAY + timedelta(days=20)),
            "toUnit": desk.firm["town_code"]}


async def test_task_goes_down_and_comes_back(desk: Desk, given: dict[str, Any]) -> None:
    """The district issues it, the town carries it out, and each step is one unit's alone."""
    for nobody in ("firm", "auditor", "public"):
        assert await desk.refused(nobody, "issueTask", given) == "VERB_NOT_ALLOWED"
    made = await desk.done("district", "issueTask", given,
                           "task { state issuedOn taskNo fromUnit { code } toUnit { code } viewerRelation }")
    assert made["task"]["state"] == "ISSUED"
    assert made["task"]["issuedOn"] == str(DAY)
    assert made["task"]["fromUnit"]["code"] == desk.firm["district_code"]
    assert made["task"]["taskNo"].startswith("20261123-")
    at = {"id": made["id"]}
    for verb, more in (("receiveTask", {}), ("startTask", {}), ("reportTask", {"feedback": "done"})):
        await desk.only({"town"}, verb, at | more)
        await desk.done("town", verb, at | more)
    await desk.only({"district"}, "returnTask", at | {"returnReason": "no photo"})
    back = await desk.done("district", "returnTask", at | {"returnReason": "no photo"},
                           "task { state returnReason }")
    assert back["task"] == {"state": "RETURNED", "returnReason": "no photo"}
    await desk.done("town", "reportTask", at | {"feedback": "with photo"})
    await desk.only({"district"}, "closeTask", at)
    end = await desk.done("district", "closeTask", at, "task { state closedOn feedback }")
    assert end["task"] == {"state": "CLOSED", "closedOn": str(DAY), "feedback": "with photo"}
    assert await desk.refused("town", "reportTask", at | {"feedback": "more"}) == "STATE_NOT_ALLOWED"


async def test_task_goes_up(desk: Desk, given: dict[str, Any]) -> None:
    """A village reports to its town; the town carries it out and the village closes it."""
    up = given | {"kind": "REPORT"}
    made = await desk.done("village", "issueTask", up)
    at = {"id": made["id"]}
    await desk.only({"town"}, "receiveTask", at)
    for verb, more in (("receiveTask", {}), ("startTask", {}), ("reportTask", {"feedback": "seen"})):
        await desk.done("town", verb, at | more)
    await desk.only({"village"}, "closeTask", at)
    await desk.done("village", "closeTask", at)


async def test_task_goes_sideways_to_a_department_and_back(desk: Desk, given: dict[str, Any]) -> None:
    """The city and a department give each other tasks, and no other department sees them."""
    aside = {k: v for k, v in given.items() if k != "toUnit"} | {"toDepartment": "XF", "kind": "ASSISTANCE"}
    made = await desk.done("town", "issueTask", aside)
    at = {"id": made["id"]}
    await desk.only({"partner:fire"}, "receiveTask", at)
    assert await desk.refused("partner:police", "receiveTask", at) == "RECORD_NOT_FOUND"
    for verb, more in (("receiveTask", {}), ("startTask", {}), ("reportTask", {"feedback": "seen"})):
        await desk.done("partner:fire", verb, at | more)
    await desk.done("town", "closeTask", at)
    over = await desk.done("partner:fire", "issueTask", given | {"kind": "TRANSFER"})
    await desk.done("town", "receiveTask", {"id": over["id"]})
    await desk.done("city", "issueTask", aside | {"kind": "SUPERVISION"})


async def test_task_goes_the_way_of_its_kind(desk: Desk, given: dict[str, Any]) -> None:
    """Nobody orders a unit that does not stand below it, or gives a task to itself or to nobody."""
    town, village = desk.firm["town_code"], desk.firm["village_code"]
    assert await desk.refused("village", "issueTask", given) == "TASK_WAY_WRONG"
    assert await desk.refused("district", "issueTask", given | {"kind": "REPORT"}) == "TASK_WAY_WRONG"
    assert await desk.refused("partner:fire", "issueTask", given) == "TASK_WAY_WRONG"
    assert await desk.refused("town", "issueTask", given) == "RECEIVER_INVALID"
    assert await desk.refused("district", "issueTask", given | {"toDepartment": "XF"}) == "RECEIVER_INVALID"
    assert await desk.refused("district", "issueTask", given | {"toUnit": town + 1}) == "RECEIVER_INVALID"
    late = given | {"dueOn": str(DAY - timedelta(days=1))}
    assert await desk.refused("district", "issueTask", late) == "DAYS_OUT_OF_ORDER"
    await desk.done("town", "issueTask", given | {"toUnit": village})


async def test_task_that_names_a_firm_is_seen_by_it(desk: Desk, given: dict[str, Any]) -> None:
    """A firm sees the task that names it, and none that is about its site alone."""
    ask = "query($id: ID!) { task(id: $id) { title } }"
    site = {"site": name_of("Site", desk.firm["site_id"])}
    inner = await desk.done("district", "issueTask", given | site)
    told = await desk.done("district", "issueTask", given | site | {
        "enterprise": name_of("Enterprise", desk.firm["id"])})
    assert (await desk.answer("firm", ask, id=inner["id"]))["data"]["task"] is None
    assert (await desk.answer("firm", ask, id=told["id"]))["data"]["task"] == {"title": given["title"]}


async def test_escalated_task_is_reported(desk: Desk, given: dict[str, Any]) -> None:
    """A task that the clock has put to the level above is reported late, by the unit that has it."""
    made = await desk.done("district", "issueTask", given)
    await desk.rows("update tasks set state = 'ESCALATED' where id = $1::uuid returning id",
                    made["id"].rpartition(":")[2])
    await desk.only({"town"}, "reportTask", {"id": made["id"], "feedback": "late"})
    await desk.done("town", "reportTask", {"id": made["id"], "feedback": "late"})


async def test_request_is_answered_by_the_level_above(desk: Desk) -> None:
    """A village asks, its town answers, the city sees it, and a neighbour does not."""
    desk.day = DAY
    given = {"subject": "who supervises", "question": "the mill has two parts"}
    for nobody in ("firm", "city", "partner:fire", "auditor", "public"):
        assert await desk.refused(nobody, "raiseRequest", given) == "VERB_NOT_ALLOWED"
    made = await desk.done("village", "raiseRequest", given, "upwardRequest { state dueOn toUnit { code } }")
    assert made["upwardRequest"] == {
        "state": "RAISED", "dueOn": "2026-12-07", "toUnit": {"code": desk.firm["town_code"]}}
    answer = {"id": made["id"], "opinion": "the town does", "advice": "visit together"}
    await desk.only({"town"}, "answerUpwardRequest", answer)
    await desk.done("town", "answerUpwardRequest", answer)
    ask = "query($id: ID!) { upwardRequest(id: $id) { state opinion advice answeredOn } }"
    for one, seen in (("village", True), ("city", True), ("town:320402001", False), ("firm", False)):
        told = (await desk.answer(one, ask, id=made["id"]))["data"]["upwardRequest"]
        assert (told is not None) is seen
        assert told is None or told["opinion"] == "the town does"
    upper = await desk.done("district", "raiseRequest", given)
    await desk.only({"city"}, "answerUpwardRequest", {"id": upper["id"], "opinion": "yes"})
    await desk.done("city", "answerUpwardRequest", {"id": upper["id"], "opinion": "yes"})
    (row,) = await desk.rows("select to_grid_code from upward_requests where id = $1::uuid",
                             upper["id"].rpartition(":")[2])
    assert row["to_grid_code"] == CITY
