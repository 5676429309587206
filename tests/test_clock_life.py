"""Lives in which the clock takes part: callers and the jobs of a hub, turn by turn, in one city."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fixtures.reference import CITY
from hub.runtime.jobs import Round, run_jobs
from tests.evaluating import evaluated
from tests.writing import DAY, Desk, make_city, name_of, open_desk

CLOCK = {"startLicence", "remindRenewal", "expireLicence"}
ASKED = """query($id: ID!) {
  licence(id: $id) { state history(first: 9) { edges { node { state recordedAs recordedBy } } } } }"""


@pytest.fixture(scope="module")
async def living(dsn: str, home: Path) -> AsyncIterator[Desk]:
    """Give a city of this file's own, since its days go by."""
    desk = await open_desk(await make_city(dsn, "living"), home)
    yield desk
    await desk.close()


async def _on(desk: Desk, day: date) -> Desk:
    """Let the clock do what is due on a day, and go on with that day."""
    await run_jobs(desk.dsn, Round(CITY, day, "Asia/Shanghai", b"identity", 90))
    return replace(desk, day=day)


async def _licence(desk: Desk, key: str) -> tuple[str, list[str]]:
    """Give the state of a licence, and by which verbs it came there, the first first."""
    answer = await desk.answer("city", ASKED, id=key)
    found = answer["data"]["licence"]
    nodes = [e["node"] for e in found["history"]["edges"]]
    assert [n["recordedBy"] == "hub" for n in nodes] == [n["recordedAs"] in CLOCK for n in nodes]
    return found["state"], [n["recordedAs"] for n in nodes][::-1]


async def _granted(desk: Desk, number: str) -> str:
    report = await evaluated(desk, "E6", f"R-{number}")
    made = await desk.done("firm", "applyForLicence", kind="WH-SY", scope="chlorine", applicationNo=number)
    await desk.done("city", "grantLicence", id=made["id"], licenceNo=f"L-{number}", evaluation=report)
    return str(made["id"])


async def test_licences_are_renewed_or_expire(living: Desk) -> None:
    """Two licences of one day: for one the firm asks in time, the other runs out; the clock moves both."""
    desk = replace(living, day=DAY)
    one, two = await _granted(desk, "A"), await _granted(desk, "B")
    assert await _licence(desk, one) == ("GRANTED", ["applyForLicence", "grantLicence"])
    desk = await _on(desk, DAY)
    assert (await _licence(desk, one))[0] == "VALID"
    desk = await _on(desk, date(2029, 8, 23))
    assert (await _licence(desk, one))[0] == "VALID"
    desk = await _on(desk, date(2029, 8, 25))
    assert (await _licence(desk, one))[0] == (await _licence(desk, two))[0] == "RENEWAL_DUE"
    report = await evaluated(desk, "E6", "R-C")
    new = await desk.done("firm", "applyForLicence", kind="WH-SY", scope="chlorine", applicationNo="C",
                          previousLicence=one, evaluation=report)
    await desk.done("city", "renewLicence", id=one, licenceNo="L-C")
    desk = await _on(desk, date(2029, 11, 23))
    assert await _licence(desk, one) == (
        "RENEWED", ["applyForLicence", "grantLicence", "startLicence", "remindRenewal", "renewLicence"])
    assert await _licence(desk, two) == (
        "EXPIRED", ["applyForLicence", "grantLicence", "startLicence", "remindRenewal", "expireLicence"])
    assert (await _licence(desk, new["id"]))[0] == "VALID"
    assert await desk.refused("city", "renewLicence", id=two, licenceNo="L-D") == "STATE_NOT_ALLOWED"


async def test_hazard_passes_its_deadline_and_is_mended_late(living: Desk) -> None:
    """A deadline that passes is seen by the clock the day after, on work lists and in the end in the file."""
    desk = replace(living, day=date(2029, 12, 3))
    (person,) = await desk.rows("select id from safety_people where enterprise_id = $1 limit 1",
                                desk.firm["id"])
    made = await desk.done("village", "registerHazard", site=name_of("Site", desk.firm["site_id"]),
                           description="late", category="F2", deadline=str(desk.later(5)))
    at = {"id": made["id"]}
    await desk.done("firm", "startRectification", at, measure="mend it",
                    responsiblePerson=name_of("SafetyPerson", person["id"]))
    desk = await _on(desk, desk.day + timedelta(days=5))
    text = "query($id: ID!) { hazard(id: $id) { state } myWork(first: 50) { id state overdue } }"
    assert (await desk.answer("firm", text, **at))["data"]["hazard"]["state"] == "RECTIFYING"
    desk = await _on(desk, desk.day + timedelta(days=1))
    seen = (await desk.answer("firm", text, **at))["data"]
    assert seen["hazard"]["state"] == "OVERDUE"
    assert {"id": made["id"], "state": "OVERDUE", "overdue": True} in seen["myWork"]
    await desk.done("firm", "finishRectification", at, photosAfter=["after.jpg"])
    end = await desk.done("village", "acceptRectification", at, "hazard { state closedOn deadline }")
    assert end["hazard"] == {"state": "CLOSED", "closedOn": "2029-12-09", "deadline": "2029-12-08"}


async def test_listing_is_repaired_or_ends_by_the_clock(living: Desk) -> None:
    """What is listed stays open to all until its term is over, and then ends by itself."""
    desk = replace(living, day=date(2029, 12, 10))
    listed = await desk.rows(
        "select id, until from credit_records where state = 'LISTED' and until > $1 order by until limit 1",
        desk.day)
    if not listed:
        (listed,) = [await desk.rows(
            "update credit_records set state = 'LISTED', removed_on = null, until = $1 where id = ("
            "select id from credit_records where listed_on is not null order by id limit 1)"
            " returning id, until", desk.later(30))]
    key = name_of("CreditRecord", listed[0]["id"])
    text = "query($id: ID!) { creditRecord(id: $id) { id state removedOn } }"
    assert (await desk.answer("public", text, id=key))["data"]["creditRecord"] is not None
    desk = await _on(desk, listed[0]["until"] + timedelta(days=1))
    ended = (await desk.answer("city", text, id=key))["data"]["creditRecord"]
    assert ended["state"] == "REMOVED"
    assert (await desk.answer("public", text, id=key))["data"]["creditRecord"] is None
