"""The life of listings by the public API: proposed, noticed, listed and repaired under each scheme."""

from datetime import date, timedelta
from typing import Any

import pytest

from schema.rules.days import years_after
from tests.writing import Desk, at_firm, name_of

CASE = "exists (select 1 from penalty_cases p where p.enterprise_id = e.id and p.withdrawn_on is null)"
PUNISHED = f"""{CASE}
and not exists (select 1 from credit_records c where c.enterprise_id = e.id and c.listed_on is not null)"""
SHOWN = "creditRecord { state eventKind scheme listedOn until removedOn removalReason }"


async def _case(desk: Desk, condition: str = "withdrawn_on is null") -> str:
    (row,) = await desk.rows(f"select id from penalty_cases where enterprise_id = $1 and {condition}"
                             " order by id limit 1", desk.firm["id"])
    return name_of("PenaltyCase", row["id"])


async def proposal(desk: Desk, trigger: str) -> dict[str, Any]:
    """Give what is filled in to propose the desk's firm."""
    return {"enterprise": name_of("Enterprise", desk.firm["id"]), "trigger": trigger,
            "grounds": "worked on without a licence", "penaltyCase": await _case(desk), "points": 12}


async def _listed(desk: Desk, trigger: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """List the firm of a desk, and give the name of the record and what stands in it."""
    made = await desk.done("district", "proposeCreditRecord", await proposal(desk, trigger))
    at = {"id": made["id"]}
    await desk.done("district", "noticeCreditRecord", at)
    await desk.done("firm", "answerNotice", at, partyAnswer="we have asked for it")
    out = await desk.done("city", "listAsDishonest", at, SHOWN, decidedBy="AJ")
    return at, out["creditRecord"]


async def test_listing_by_everyone_who_may(desk: Desk) -> None:
    """Each step from proposal to removal is for its own office alone, and the public sees the list."""
    desk = await at_firm(desk, PUNISHED)
    given = await proposal(desk, "3-*")
    await desk.only({"district", "city", "partner"}, "proposeCreditRecord", given)
    made = await desk.done("district", "proposeCreditRecord", given, SHOWN)
    assert made["creditRecord"]["state"] == "PROPOSED"
    at = {"id": made["id"]}
    await desk.only({"district", "city"}, "noticeCreditRecord", at)
    await desk.done("district", "noticeCreditRecord", at)
    decided = at | {"decidedBy": "AJ"}
    out = await desk.do("city", "listAsDishonest", decided)
    assert [(r["code"], r["facts"]["wanted"]) for r in out["refusals"]] == [
        ("ANSWER_PERIOD_RUNS", str(desk.later(5)))]
    await desk.only({"firm"}, "answerNotice", at | {"partyAnswer": "no"})
    desk.day = desk.later(6)
    await desk.only({"city"}, "listAsDishonest", decided)
    await desk.done("city", "listAsDishonest", decided)
    document = "query($id: ID!) { creditRecord(id: $id) { scheme until } }"
    seen = await desk.answer("public", document, **at)
    assert seen["data"]["creditRecord"] == {"scheme": "应急管理部令第11号",
                                            "until": str(years_after(desk.day, 3))}
    repaired = at | {"repairStatement": "licensed since March, fine paid"}
    await desk.only({"firm"}, "applyForRepair", repaired)
    listed, desk.day = desk.day, years_after(desk.day, 1) - timedelta(days=1)
    out = await desk.do("firm", "applyForRepair", repaired)
    assert [(r["code"], r["facts"]["wanted"]) for r in out["refusals"]] == [
        ("REPAIR_NOT_OPEN", str(years_after(listed, 1)))]
    desk.day = years_after(listed, 1)
    await desk.done("firm", "applyForRepair", repaired)
    no = at | {"repairRefusal": "the fine is not paid"}
    await desk.only({"city"}, "refuseRepair", no)
    back = await desk.done("city", "refuseRepair", no, "creditRecord { state repairRefusal until }")
    assert back["creditRecord"] == {"state": "LISTED", "repairRefusal": "the fine is not paid",
                                    "until": str(years_after(listed, 3))}
    await desk.done("firm", "applyForRepair", repaired)
    await desk.only({"city"}, "removeListing", at)
    gone = await desk.done("city", "removeListing", at, SHOWN)
    assert gone["creditRecord"]["removalReason"] == "REPAIRED"
    seen = await desk.answer("public", document, **at)
    assert seen["data"]["creditRecord"] is None
    false = at | {"repairRefusal": "the receipt was forged"}
    await desk.only({"city"}, "restoreListing", false)
    again = await desk.done("city", "restoreListing", false, SHOWN)
    assert again["creditRecord"]["state"] == "LISTED"
    assert (again["creditRecord"]["removedOn"], again["creditRecord"]["removalReason"]) == (None, None)
    seen = await desk.answer("public", document, **at)
    assert seen["data"]["creditRecord"]["until"] == str(years_after(listed, 3))


@pytest.mark.parametrize(("nth", "day", "triggers", "until", "early", "opens"), [
    (1, date(2016, 9, 1), ("1-5", "2-2"), date(2017, 9, 1), None, date(2016, 9, 1)),
    (2, date(2018, 3, 1), ("2-2", "3-*"), date(2019, 3, 1), date(2019, 1, 29), date(2019, 1, 30)),
    (3, date(2024, 2, 29), ("3-*", "1-5"), date(2027, 2, 28), date(2025, 2, 27), date(2025, 2, 28)),
])
async def test_listing_through_repair_under_each_scheme(
    desk: Desk, nth: int, day: date, triggers: tuple[str, str], until: date, early: date | None, opens: date,
) -> None:
    """The scheme of the day gives kind, term and window; a trigger of another is refused."""
    desk = await at_firm(desk, PUNISHED, nth)
    desk.day = day
    assert await desk.refused(
        "district", "proposeCreditRecord", await proposal(desk, triggers[1])) == (
            "TRIGGER_NOT_IN_FORCE")
    at, found = await _listed(desk, triggers[0])
    restores = triggers[0] == "3-*"
    assert found["eventKind"] == ("GRAVELY_DISHONEST" if restores else "DISHONEST")
    assert (found["listedOn"], found["until"]) == (str(day), str(until))
    repaired = at | {"repairStatement": "put right"}
    if early:
        desk.day = early
        assert await desk.refused("firm", "applyForRepair", repaired) == "REPAIR_NOT_OPEN"
    desk.day = opens
    await desk.done("firm", "applyForRepair", repaired)
    gone = await desk.done("city", "removeListing", at, SHOWN)
    assert gone["creditRecord"]["removedOn"] == str(opens)
    if not restores:
        assert await desk.refused("city", "restoreListing", at, repairRefusal="forged") == (
            "LISTING_NOT_RESTORABLE")


async def test_repeat_under_the_first_scheme_runs_three_years(desk: Desk) -> None:
    """A second listing of 2016 runs three years from its own day; an annulled one counts for none."""
    desk = await at_firm(desk, PUNISHED, 4)
    desk.day = date(2016, 9, 1)
    at, found = await _listed(desk, "1-6")
    assert found["until"] == "2017-09-01"
    await desk.only({"city"}, "annulCreditRecord", at | {"removalReason": "ERROR"})
    assert await desk.refused("city", "annulCreditRecord", at, removalReason="REPAIRED") == "CODE_UNKNOWN"
    await desk.done("city", "annulCreditRecord", at, removalReason="ERROR")
    assert (await _listed(desk, "1-6"))[1]["until"] == "2017-09-01"
    desk.day = date(2017, 4, 6)
    assert (await _listed(desk, "1-7"))[1]["until"] == "2020-04-06"


async def test_event_is_judged_by_the_scheme_of_its_day(desk: Desk) -> None:
    """What was proposed under one scheme is listed by it, though another came into force meanwhile."""
    desk = await at_firm(desk, CASE, 10)
    desk.day = date(2023, 9, 28)
    made = await desk.done("district", "proposeCreditRecord", await proposal(desk, "2-4"))
    at = {"id": made["id"]}
    await desk.done("city", "noticeCreditRecord", at)
    desk.day = date(2023, 10, 8)
    out = await desk.done("city", "listAsDishonest", at, SHOWN, decidedBy="AJ")
    assert out["creditRecord"]["scheme"] == "安监总办〔2017〕49号"
    assert out["creditRecord"]["until"] == "2024-10-08"


async def test_listing_needs_a_source_that_stands(desk: Desk) -> None:
    """No source, one of another firm and a withdrawn penalty are refused, proposed or listed."""
    desk = await at_firm(desk, CASE, 11)
    other = await at_firm(desk, CASE, 12)
    given = await proposal(desk, "3-*")
    bare = {k: v for k, v in given.items() if k != "penaltyCase"}
    assert await desk.refused("city", "proposeCreditRecord", bare) == "CREDIT_SOURCE_MISSING"
    assert await desk.refused("city", "proposeCreditRecord", bare | {"penaltyCase": await _case(other)}) == (
        "LINK_UNKNOWN")
    made = await desk.done("city", "proposeCreditRecord", given)
    at = {"id": made["id"]}
    await desk.done("city", "noticeCreditRecord", at)
    await desk.done("firm", "answerNotice", at, partyAnswer="it was withdrawn")
    case = given["penaltyCase"].rpartition(":")[2]
    await desk.rows("update penalty_cases set withdrawn_on = $2 where id = $1", case, desk.day)
    assert await desk.refused("city", "proposeCreditRecord", given) == "CREDIT_SOURCE_WITHDRAWN"
    assert await desk.refused("city", "listAsDishonest", at, decidedBy="AJ") == "CREDIT_SOURCE_WITHDRAWN"
    out = await desk.done("city", "annulCreditRecord", at, SHOWN, removalReason="ANNULLED")
    assert (out["creditRecord"]["state"], out["creditRecord"]["listedOn"]) == ("REMOVED", None)


async def test_good_event_is_recorded(desk: Desk) -> None:
    """Offices record what a firm did well; nobody is listed by it, and the firm cannot praise itself."""
    desk = await at_firm(desk, CASE, 13)
    given = {"enterprise": name_of("Enterprise", desk.firm["id"]), "grounds": "ten years without an accident",
             "points": 3}
    await desk.only({"town", "district", "city", "partner"}, "recordGoodEvent", given)
    made = await desk.done("town", "recordGoodEvent", given, "creditRecord { state eventKind listedOn }")
    assert made["creditRecord"] == {"state": "RECORDED", "eventKind": "GOOD", "listedOn": None}


async def test_department_proposes_what_is_on_its_list(desk: Desk) -> None:
    """A department proposes an enterprise of its list, and no other; it decides nothing."""
    listed = f"{CASE} and '{{}}' = any (e.department_codes)"
    desk = await at_firm(desk, listed.format("JS"))
    other = await at_firm(desk, f"{CASE} and not 'JS' = any (e.department_codes)")
    given = await proposal(desk, "3-*")
    assert await desk.refused("partner:housing", "proposeCreditRecord", await proposal(other, "3-*")) == (
        "LINK_UNKNOWN")
    made = await desk.done("partner:housing", "proposeCreditRecord", given)
    assert await desk.refused("partner:housing", "noticeCreditRecord", id=made["id"]) == "VERB_NOT_ALLOWED"
    await desk.done("district", "noticeCreditRecord", id=made["id"])
