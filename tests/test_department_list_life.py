"""Departments' lists by the public API: drafted, published, challenged, settled; enterprises follow."""

from dataclasses import replace
from typing import Any

import pytest

from tests.writing import DAY, Desk, name_of

AGAINST = ("firm", "village", "town", "district", "city", "partner:housing", "auditor", "public")


@pytest.fixture
async def firm(desk: Desk) -> Desk:
    """Give a desk whose firm has one department that leads, and it is not transport."""
    (found,) = await desk.rows(
        "select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id"
        " join department_list_entries l on l.enterprise_id = e.id and l.current"
        " where l.role = 'LEAD_SUPERVISOR' and e.file_state = 'ACTIVE' and e.village_code is not null"
        " and l.department_code = 'AJ'"
        " and not 'JT' = any(e.department_codes) and not 'JS' = any(e.department_codes)"
        " order by e.id desc limit 1 offset 3")
    return replace(desk, firm=found, day=DAY)


async def codes(desk: Desk) -> dict[str, Any]:
    """Say on whose lists the firm and what is filed under it lie, and who leads."""
    (file,) = await desk.rows("select department_codes, supervising_department_code as lead"
                              " from enterprises where id = $1", desk.firm["id"])
    for table in ("sites", "licences", "enterprises_commercial_size_facts",
                  "safety_people_personal_staff_name"):
        rows = await desk.rows(f"select distinct department_codes from {table} where enterprise_id = $1",
                               desk.firm["id"])
        assert [r["department_codes"] for r in rows] in ([], [file["department_codes"]]), table
    return file


async def test_list_is_published_challenged_and_settled(firm: Desk) -> None:
    """A claim to lead waits beside the lead that stands; the city names one, and everything follows."""
    at = {"enterprise": name_of("Enterprise", firm.firm["id"])}
    before = await codes(firm)
    for who in AGAINST:
        if not who.startswith("partner"):
            assert await firm.refused(who, "draftDepartmentList", year=2027) == "VERB_NOT_ALLOWED"
    drafted = await firm.done("partner:transport", "draftDepartmentList", {"year": 2027},
                              "departmentList { state versionNo department { code } }")
    assert drafted["departmentList"]["state"] == "DRAFTED"
    assert drafted["departmentList"]["department"]["code"] == "JT"
    assert await firm.refused("partner:transport", "draftDepartmentList", year=2027) == "RECORD_EXISTS"
    key = {"id": drafted["id"]}

    entry = at | {"departmentList": drafted["id"], "role": "LEAD_SUPERVISOR", "reason": "运输重点单位"}
    for who in AGAINST:
        code = await firm.refused(who, "addListEntry", entry)
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    assert await firm.refused("partner:transport", "publishDepartmentList", key) == "VALUE_BLANK"
    made = await firm.done("partner:transport", "addListEntry", entry)
    assert await firm.refused("partner:transport", "addListEntry", entry) == "RECORD_EXISTS"
    await firm.done("partner:transport", "addListEntry", entry | {"role": "JOINT"})
    for who in AGAINST:
        code = await firm.refused(who, "removeListEntry", id=made["id"])
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    await firm.done("partner:transport", "removeListEntry", id=made["id"])
    assert await firm.refused("partner:transport", "removeListEntry", id=made["id"]) == "STATE_NOT_ALLOWED"
    again = await firm.done("partner:transport", "addListEntry", entry)
    assert again["id"] == made["id"]
    assert await codes(firm) == before

    for who in AGAINST:
        code = await firm.refused(who, "publishDepartmentList", key)
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    shown = await firm.done(
        "partner:transport", "publishDepartmentList", key, "departmentList { state publishedOn"
        " entries(first: 5, orderBy: [{role: ASC}]) { edges { node { role current challengedOn } } } }")
    assert shown["departmentList"]["state"] == "PUBLISHED"
    assert [e["node"] for e in shown["departmentList"]["entries"]["edges"]] == [
        {"role": "JOINT", "current": True, "challengedOn": None},
        {"role": "LEAD_SUPERVISOR", "current": False, "challengedOn": str(DAY)}]
    assert await firm.refused("partner:transport", "removeListEntry", id=made["id"]) == "STATE_NOT_ALLOWED"
    now = await codes(firm)
    assert now == {"department_codes": sorted([*before["department_codes"], "JT"]), "lead": "AJ"}

    said = key | at | {"reason": "牵头部门应为应急管理局"}
    for who in ("village", "district", "city", "public", "auditor"):
        assert await firm.refused(who, "challengeListEntry", said) == "VERB_NOT_ALLOWED"
    assert await firm.refused("town:320481001", "challengeListEntry", said) == "LINK_UNKNOWN"
    named = key | at | {"lead": "JT", "opinion": "由交通牵头"}
    assert await firm.refused("city", "settleChallenge", named) == "STATE_NOT_ALLOWED"
    await firm.done("firm", "challengeListEntry", said)
    for who in ("firm", "village", "town", "district", "partner:transport", "public", "auditor"):
        assert await firm.refused(who, "settleChallenge", named) == "VERB_NOT_ALLOWED"
    assert await firm.refused("city", "settleChallenge", named | {"lead": "no"}) == "CODE_UNKNOWN"
    done = await firm.done("city", "settleChallenge", named, "departmentList { state }")
    assert done["departmentList"]["state"] == "SETTLED"
    assert await codes(firm) == {
        "department_codes": sorted({*before["department_codes"], "JT"} - {"AJ"}), "lead": "JT"}
    leads = await firm.rows("select department_code from department_list_entries where enterprise_id = $1"
                            " and role = 'LEAD_SUPERVISOR' and current", firm.firm["id"])
    assert leads == [{"department_code": "JT"}]


async def test_missing_enterprise_is_claimed_by_a_challenge(firm: Desk) -> None:
    """A department that is missing on its own account is named by another, and settled by the city."""
    (published,) = await firm.rows("select * from department_lists where department_code = 'JS'"
                                   " and published_on is not null order by version_no desc limit 1")
    key = {"id": name_of("DepartmentList", published["id"]),
           "enterprise": name_of("Enterprise", firm.firm["id"])}
    await firm.done("town", "challengeListEntry", key, reason="属建筑施工企业")
    named = key | {"lead": "JS", "opinion": "由住建牵头"}
    await firm.done("city", "settleChallenge", named)
    assert (await codes(firm))["lead"] == "JS"
    # A challenge once settled may be raised again.
    await firm.done("town", "challengeListEntry", key, reason="再议")
    await firm.done("city", "settleChallenge", named | {"lead": "AJ"})
    assert (await codes(firm))["lead"] == "AJ"
