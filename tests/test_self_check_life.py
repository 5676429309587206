"""Self-checks and pledges by the public API: counted by the hub, one a period, by the firm alone."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from tests.writing import DAY, Desk, at_firm, name_of, nodes

WITHOUT = ("not exists (select 1 from self_checks c where c.enterprise_id = e.id and c.period in"
           " ('2026-11', '2026Q4', '2025-01'))"
           " and exists (select 1 from safety_people p where p.enterprise_id = e.id)")
UNPLEDGED = ("not exists (select 1 from pledges c where c.enterprise_id = e.id and c.year = 2026)"
             " and exists (select 1 from safety_people p where p.enterprise_id = e.id)")


async def _person(desk: Desk) -> str:
    (row,) = await desk.rows(
        "select id from safety_people where enterprise_id = $1 order by id limit 1", desk.firm["id"])
    return name_of("SafetyPerson", row["id"])


def _hazard(desk: Desk, **more: Any) -> dict[str, Any]:
    return {"site": name_of("Site", desk.firm["site_id"]), "description": "guard is missing",
            "category": "F2", "deadline": str(DAY + timedelta(days=5)), **more}


async def test_self_check_brings_its_hazards(desk: Desk) -> None:
    """One call files the report and its hazards, found by the firm itself; how many is counted."""
    desk = await at_firm(desk, WITHOUT)
    given = {"period": "2026-11", "itemsChecked": 42, "signedBy": await _person(desk),
             "hazards": [_hazard(desk), _hazard(desk, description="exit is blocked")]}
    await desk.only({"firm"}, "fileSelfCheck", given)
    shown = ("selfCheck { period itemsChecked hazardsFound hazards(first: 20) { edges { node { state level"
             " source { code } description } } } signedBy { id } }")
    made = await desk.done("firm", "fileSelfCheck", given, shown)
    report = made["selfCheck"]
    assert (report["itemsChecked"], report["hazardsFound"]) == (42, 2)
    assert report["signedBy"] == {"id": given["signedBy"]}
    found = nodes(report["hazards"])
    assert sorted(h.pop("description") for h in found) == ["exit is blocked", "guard is missing"]
    assert found == [{"state": "REGISTERED", "level": "GENERAL", "source": {"code": "E"}}] * 2
    assert await desk.refused("firm", "fileSelfCheck", given) == "RECORD_EXISTS"
    later = _hazard(desk, selfCheck=made["id"])
    assert await desk.refused("village", "registerHazard", later) == "LINK_UNKNOWN"
    await desk.done("firm", "registerHazard", later)
    batch = await desk.answer(
        "firm", "mutation($i: [RegisterHazardItem!]!) { registerHazardBatch(input: {items: $i})"
        " { written } }", i=[later, later])
    assert batch["data"]["registerHazardBatch"]["written"] == 2
    (row,) = await desk.rows("select hazards_found, (select count(*) from hazards where self_check_id = c.id)"
                             " as counted from self_checks c where id = $1", made["id"].rpartition(":")[2])
    assert row == {"hazards_found": 5, "counted": 5}


async def test_finds_of_one_report_are_all_counted(desk: Desk) -> None:
    """Eight hazards that are registered at once under one report are eight in its count."""
    desk = await at_firm(desk, WITHOUT, 5)
    made = await desk.done("firm", "fileSelfCheck", {"period": "2026-11", "itemsChecked": 7,
                                                     "signedBy": await _person(desk)})
    later = _hazard(desk, selfCheck=made["id"])
    await asyncio.gather(*(desk.done("firm", "registerHazard", later) for _ in range(8)))
    (row,) = await desk.rows("select hazards_found, version from self_checks where id = $1",
                             made["id"].rpartition(":")[2])
    assert row == {"hazards_found": 8, "version": 9}


async def test_self_check_without_a_find(desk: Desk) -> None:
    """A quarter in which nothing was found is a report too."""
    desk = await at_firm(desk, WITHOUT, 1)
    made = await desk.done("firm", "fileSelfCheck",
                           {"period": "2026Q4", "itemsChecked": 7, "signedBy": await _person(desk)},
                           "selfCheck { period hazardsFound }")
    assert made["selfCheck"] == {"period": "2026Q4", "hazardsFound": 0}


@pytest.mark.parametrize("period", ["2026", "2026-13", "2026-1", "2026Q5", "2026q3", "２０２６Q1", "2027Q1",
                                    "2026-12", "2026-07 ", "1999-01"])
async def test_period_is_one_that_has_begun(desk: Desk, period: str) -> None:
    """A period is a month or a quarter of this hub's time that has begun, and nothing else."""
    desk = await at_firm(desk, WITHOUT, 2)
    given = {"period": period, "itemsChecked": 7, "signedBy": await _person(desk)}
    assert await desk.refused("firm", "fileSelfCheck", given) == "PERIOD_INVALID"


async def test_nothing_is_filed_where_one_hazard_is_wrong(desk: Desk) -> None:
    """A hazard at another firm's site or past its date is refused at its place, and nothing is filed."""
    desk = await at_firm(desk, WITHOUT, 3)
    other = await at_firm(desk, WITHOUT, 4)
    given = {"period": "2025-01", "itemsChecked": 7, "signedBy": await _person(desk)}
    for wrong, code, field in (
        (_hazard(other), "LINK_UNKNOWN", "hazards.1.site"),
        (_hazard(desk, deadline=str(DAY - timedelta(days=1))), "DAYS_OUT_OF_ORDER", "hazards.1.deadline"),
        (_hazard(desk, category="Z9"), "CODE_UNKNOWN", "category"),
        (_hazard(desk, description=" "), "VALUE_BLANK", "hazards.1.description"),
    ):
        out = await desk.do("firm", "fileSelfCheck", given, hazards=[_hazard(desk), wrong])
        assert [(r["code"], r["field"]) for r in out["refusals"]] == [(code, field)]
    assert await desk.refused("firm", "fileSelfCheck", given | {"signedBy": await _person(other)}) == (
        "LINK_UNKNOWN")
    await desk.done("firm", "fileSelfCheck", given)


async def test_pledge_is_signed_once_a_year(desk: Desk) -> None:
    """The pledge of the year is signed by a person of the firm, once, and everybody reads it."""
    desk = await at_firm(desk, UNPLEDGED)
    given = {"signedBy": await _person(desk)}
    await desk.only({"firm"}, "signPledge", given)
    made = await desk.done("firm", "signPledge", given, "pledge { year signedOn }")
    assert made["pledge"] == {"year": 2026, "signedOn": str(DAY)}
    assert await desk.refused("firm", "signPledge", given) == "RECORD_EXISTS"
    seen = await desk.answer("public", "query($id: ID!) { pledge(id: $id) { year } }", id=made["id"])
    assert seen["data"]["pledge"] == {"year": 2026}
    kept = {"id": made["id"], "fulfilmentReport": "trained everyone"}
    await desk.only({"firm"}, "reportFulfilment", kept)
    told = await desk.done("firm", "reportFulfilment", kept, "pledge { fulfilmentReport version }")
    assert told["pledge"] == {"fulfilmentReport": "trained everyone", "version": 2}
    desk.day = DAY.replace(year=2027)
    assert await desk.done("firm", "signPledge", given)
