"""The life of pilots and of the key list by the public API, with the quota and what stands against it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from resolvers.mutations.pilot.rules import Quota, share
from tests.writing import DAY, Desk, name_of

# A firm without pilot or entry, in a district that has chosen some.
FIRM = """
select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id
where e.file_state = 'ACTIVE' and e.village_code is not null and s.village_code = e.village_code
  and not exists (select from pilots p where p.enterprise_id = e.id)
  and not exists (select from key_supervisions k where k.enterprise_id = e.id)
  and cardinality(e.special_fields) {} 0
order by e.id limit 1 offset $1"""
QUOTA = "pilot { state isKeyIndustry selectedOn quotaBase quotaChosen quotaKey }"


async def _firm(desk: Desk, nth: int, *, key: bool) -> Desk:
    (firm,) = await desk.rows(FIRM.format(">" if key else "="), nth)
    return replace(desk, firm=firm, day=DAY)


@pytest.fixture
async def one(desk: Desk) -> Desk:
    """Give a desk for a firm of a key field that is no pilot yet."""
    return await _firm(desk, 3, key=True)


def _named(desk: Desk) -> dict[str, Any]:
    return {"enterprise": name_of("Enterprise", desk.firm["id"])}


async def test_pilot_is_nominated_chosen_and_left(one: Desk) -> None:
    """A town names it, its district chooses it with the quota beside it, and one takes its place."""
    for nobody in ("firm", "village", "city", "auditor", "public"):
        assert await one.refused(nobody, "nominatePilot", _named(one), batch="1") == "VERB_NOT_ALLOWED"
    made = await one.done("town", "nominatePilot", _named(one), QUOTA, batch="2026-2")
    assert made["pilot"]["state"] == "NOMINATED"
    assert made["pilot"]["isKeyIndustry"] is True
    assert await one.refused("town", "nominatePilot", _named(one), batch="2026-2") == "RECORD_EXISTS"
    at = {"id": made["id"]}
    await one.only({"district"}, "selectPilot", at)
    chosen = (await one.done("district", "selectPilot", at, QUOTA))["pilot"]
    (counted,) = await one.rows(
        "select count(*) as chosen, count(*) filter (where is_key_industry) as key from pilots"
        " where owner_grid_code = $1 and kind = 'CULTIVATED' and state in ('SELECTED', 'DEMONSTRATING')",
        one.firm["district_code"])
    assert (chosen["quotaChosen"], chosen["quotaKey"]) == (counted["chosen"], counted["key"])
    assert chosen["quotaBase"] > 0
    assert chosen["selectedOn"] == str(DAY)
    assert await one.refused("district", "showPilot", at) == "VERB_NOT_ALLOWED"
    leaving = at | {"leavingReason": "accident"}
    await one.only({"district"}, "leavePilot", leaving)
    other = await _firm(one, 4, key=True)
    assert await one.refused("district", "leavePilot", leaving, replacement=made["id"]) == "LINK_UNKNOWN"
    (same,) = await one.rows(FIRM.format(">").replace(" and not exists (select from pilots", (
        f" and e.district_code = {one.firm['district_code']} and not exists (select from pilots")), 0)
    other = replace(one, firm=same)
    next_one = await other.done("town", "nominatePilot", _named(other), batch="2026-2")
    left = await one.done("district", "leavePilot", leaving, QUOTA, replacement=next_one["id"])
    assert left["pilot"]["state"] == "LEFT"
    (taken,) = await one.rows("select state, quota_chosen from pilots where id = $1::uuid",
                              next_one["id"].rpartition(":")[2])
    assert taken == {"state": "SELECTED", "quota_chosen": counted["chosen"]}


async def test_department_keeps_ten_examples(one: Desk) -> None:
    """A department shows an enterprise of its list; below ten none leaves without another."""
    (listed,) = await one.rows(
        "select e.* from enterprises e where 'XF' = any(e.department_codes) and e.district_code is not null"
        " and not exists (select from pilots p where p.enterprise_id = e.id)"
        " and not exists (select from key_supervisions k where k.enterprise_id = e.id)"
        " order by e.id limit 1")
    fire = replace(one, firm=listed)
    made = await fire.done("partner:fire", "nominatePilot", _named(fire), "pilot { kind }", batch="2026-2")
    assert made["pilot"]["kind"] == "DEMONSTRATION"
    at = {"id": made["id"]}
    await fire.only({"partner:fire"}, "selectPilot", at)
    await fire.done("partner:fire", "selectPilot", at)
    await fire.only({"partner:fire"}, "showPilot", at)
    await fire.done("partner:fire", "showPilot", at)
    given = {**_named(fire), "reason": "FALSE_REPORT"}
    proposed = await fire.done("town", "proposeKeySupervision", given)
    assert await fire.refused("district", "enterKeySupervision", {"id": proposed["id"]}) == "PILOT_STANDS"
    out = await fire.do("partner:fire", "leavePilot", at, leavingReason="listed")
    (state,) = await fire.rows(
        "select count(*) from pilots where owner_department_code = 'XF' and kind = 'DEMONSTRATION'"
        " and state in ('SELECTED', 'DEMONSTRATING') and id <> $1::uuid", made["id"].rpartition(":")[2])
    assert [r["code"] for r in out["refusals"]] == (["QUOTA_BROKEN"] if state["count"] < 10 else [])


async def test_key_list_is_entered_for_a_reason_and_left_clean(desk: Desk) -> None:
    """A town proposes by a record that shows why; the district enters and ends it after a clean visit."""
    own = await _firm(desk, 0, key=False)
    given = {**_named(own), "reason": "MAJOR_HAZARD_OPEN", "measures": ["visit monthly"]}
    for nobody in ("firm", "village", "auditor", "public"):
        assert await own.refused(nobody, "proposeKeySupervision", given) == "VERB_NOT_ALLOWED"
    assert await own.refused("town", "proposeKeySupervision", given) == "SOURCE_NEEDED"
    hazard = await own.done("town", "reportMajorHazard", {
        "site": name_of("Site", own.firm["site_id"]), "description": "tank without dike", "category": "F2",
        "criterion": "GM-01", "harm": "fire", "measure": "build it",
        "deadline": str(DAY + timedelta(days=30))})
    made = await own.done("town", "proposeKeySupervision", given | {"hazard": hazard["id"]})
    again = given | {"hazard": hazard["id"]}
    assert await own.refused("town", "proposeKeySupervision", again) == "RECORD_EXISTS"
    at = {"id": made["id"]}
    await own.only({"district", "city"}, "enterKeySupervision", at)
    await own.done("district", "enterKeySupervision", at)
    assert await own.refused("town", "nominatePilot", _named(own), batch="1") == "UNDER_KEY_SUPERVISION"
    visit = await _visit(own, DAY)
    end = at | {"reInspection": visit}
    await own.only({"district", "city"}, "leaveKeySupervision", end)
    assert await own.refused("district", "leaveKeySupervision", end) == "CAUSE_OPEN"
    await own.rows("update hazards set state = 'STRUCK_OFF' where id = $1::uuid returning id",
                   hazard["id"].rpartition(":")[2])
    before = at | {"reInspection": await _visit(own, DAY - timedelta(days=9))}
    assert await own.refused("district", "leaveKeySupervision", before) == "REINSPECTION_NOT_CLEAN"
    left = await own.done("district", "leaveKeySupervision", end, "keySupervision { state leftOn }")
    assert left["keySupervision"] == {"state": "LEFT", "leftOn": str(DAY)}


async def _visit(desk: Desk, day: date) -> str:
    """File an inspection of the firm that found nothing, as its owner."""
    (made,) = await desk.rows(
        "insert into inspections select (json_populate_record(i, json_build_object('id', gen_random_uuid(),"
        " 'enterprise_id', $1::uuid, 'site_id', $2::uuid, 'district_code', $3::bigint,"
        " 'town_code', $4::bigint, 'village_code', $5::bigint, 'state', 'NO_FINDING', 'recheck_of_id', null,"
        " 'inspected_at', $6::date + time '09:00'))).* from inspections i limit 1"
        " returning id", desk.firm["id"], desk.firm["site_id"], desk.firm["district_code"],
        desk.firm["town_code"], desk.firm["village_code"], day)
    return name_of("Inspection", made["id"])


def test_quota_is_a_tenth_and_half_of_it_in_key_fields() -> None:
    """Shares are rounded up; a department with fewer than ten enterprises shows all of them."""
    assert (share(0, 10), share(1, 10), share(20, 10), share(21, 10)) == (0, 1, 2, 3)
    quota = Quota("CULTIVATED", 40, 4, 2)
    assert quota.holds
    assert not quota.after(key=True, count=-1).holds
    assert not Quota("CULTIVATED", 40, 4, 1).holds
    assert Quota("DEMONSTRATION", 7, 7, 0).holds
    assert not Quota("DEMONSTRATION", 70, 9, 0).holds
