"""The life of an enterprise file by the public API: from a find of the patrol to an active file, and on."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from stdnum.cn import uscc

from tests.writing import DAY, Desk, name_of

POINT = {"longitude": "119.97", "latitude": "31.81"}
GOODS = {"nameZh": "氧气", "maxQuantityT": "0.5", "storagePlace": "气瓶间", "highlyToxic": False,
         "explosivePrecursor": False}


def number() -> str:
    """Invent a credit code of a division that does not exist."""
    head = f"91320499MA{uuid4().int % 10**7:07d}"
    return head + uscc.calc_check_digit(head)


def proprietor() -> str:
    """Invent the credit code of a sole proprietor."""
    head = f"92320499MA{uuid4().int % 10**7:07d}"
    return head + uscc.calc_check_digit(head)


def key_of(public: str) -> UUID:
    """Give the key in a public id."""
    return UUID(public.rpartition(":")[2])


async def reported(desk: Desk, **more: Any) -> Desk:
    """Let the village find an enterprise, and give a desk whose firm it is."""
    made = await desk.done("village", "reportUnregistered",
                           {"name": "演示漏管五金加工点", "address": "演示路9号", **more})
    (row,) = await desk.rows("select e.*, s.id as site_id from enterprises e join sites s"
                             " on s.enterprise_id = e.id where e.id = $1", key_of(made["id"]))
    return replace(desk, firm=row)


async def principal(desk: Desk) -> str:
    """Let the firm name its principal."""
    made = await desk.done("firm", "addSafetyPerson", post="PRINCIPAL", name="演示甲", mobile="13800000000",
                           idNumber="320499199001010011")
    return str(made["id"])


async def active(desk: Desk) -> Desk:
    """Bring a found enterprise to an active file."""
    found = await reported(desk)
    at, confirmed = {"id": name_of("Enterprise", found.firm["id"])}, await principal(found)
    facts = {"uscc": number(), "legalRepresentative": "演示甲", "industry": "C3311", "employees": 8,
             "specialFields": []}
    await found.done("firm", "openEnterpriseFile", at, **facts)
    await found.done("firm", "submitEnterpriseFile", at, principal=confirmed)
    site = name_of("Site", found.firm["site_id"])
    await found.done("village", "confirmOnSite", at, visits=[{"site": site, "photos": ["a.jpg"], **POINT}])
    await found.done("town", "editEnterprise", at, industrySector="MACHINERY")
    await found.done("district", "editEnterprise", at, supervisingDepartment="AJ")
    await found.done("town", "activateEnterpriseFile", at)
    return found


@pytest.fixture
async def firm(desk: Desk) -> Desk:
    """Give a desk for a firm with an active file of its own."""
    desk.day = DAY
    return await active(desk)


async def test_found_enterprise_becomes_an_active_file(desk: Desk) -> None:
    """A patrol finds it, the firm fills it in, the grid sees it, the district routes it, the town agrees."""
    desk.day = DAY
    found = await reported(desk, **POINT)
    at = {"id": name_of("Enterprise", found.firm["id"])}
    assert found.firm["file_state"] == "DRAFT"
    assert found.firm["village_code"] == desk.firm["village_code"]
    (placed,) = await found.rows("select * from grid_assignments where enterprise_id = $1", found.firm["id"])
    assert (placed["grid_code"], placed["assigned_to"]) == (found.firm["village_code"], None)

    facts = {"uscc": number(), "legalRepresentative": "演示甲", "industry": "C3311", "employees": 8}
    await found.only({"firm"}, "openEnterpriseFile", at | facts)
    assert await found.refused("firm", "openEnterpriseFile", at, uscc="91320499MA0000000X") == "USCC_INVALID"
    await found.done("firm", "openEnterpriseFile", at, **facts)
    assert await found.refused("firm", "openEnterpriseFile", at, uscc=number()) == "USCC_DIFFERS"

    confirmed = {"principal": await principal(found)}
    await found.only({"firm"}, "submitEnterpriseFile", at | confirmed)
    refused = await found.do("firm", "submitEnterpriseFile", at, **confirmed)
    assert refused["refusals"][0]["facts"]["missing"] == "specialFields"
    await found.done("firm", "editEnterprise", at, specialFields=[])
    await found.done("firm", "submitEnterpriseFile", at, **confirmed)

    reasons = {"reasons": [{"field": "employees", "reason": "现场有 12 人"}]}
    await found.only({"village"}, "returnEnterpriseFile", at | reasons)
    wrong = [{"field": "fileState", "reason": "x"}]
    assert await found.refused("village", "returnEnterpriseFile", at, reasons=wrong) == "CODE_UNKNOWN"
    back = await found.done("village", "returnEnterpriseFile", at | reasons,
                            "enterprise { fileState returnReasons }")
    assert back["enterprise"] == {
        "fileState": "RETURNED", "returnReasons": {"employees": "现场有 12 人"}}
    await found.done("firm", "editEnterprise", at, employees=12)
    await found.done("firm", "submitEnterpriseFile", at, **confirmed)

    visit = {"site": name_of("Site", found.firm["site_id"]), "photos": ["a.jpg"], **POINT}
    await found.only({"village"}, "confirmOnSite", at | {"visits": [visit]})
    assert await found.refused("village", "confirmOnSite", at, visits=[visit, visit]) == "SITES_NOT_ALL"
    await found.done("village", "confirmOnSite", at, visits=[visit])

    await found.only({"town"}, "activateEnterpriseFile", at)
    refused = await found.do("town", "activateEnterpriseFile", at)
    assert refused["refusals"][0]["facts"]["missing"] == "supervisingDepartment, industrySector"
    await found.done("town", "editEnterprise", at, industrySector="MACHINERY")
    await found.done("district", "editEnterprise", at, supervisingDepartment="AJ")
    end = await found.done("town", "activateEnterpriseFile", at,
                           "enterprise { fileState returnReasons employees sites(first: 5) { edges { node {"
                           " photos grid { code } } } } }")
    assert end["enterprise"]["fileState"] == "ACTIVE"
    assert end["enterprise"]["returnReasons"] is None
    assert end["enterprise"]["employees"] == 12
    seen = await found.rows("select department_codes from sites where enterprise_id = $1", found.firm["id"])
    assert seen == [{"department_codes": ["AJ"]}]


async def test_a_credit_code_names_one_enterprise(desk: Desk, firm: Desk) -> None:
    """A code that is taken is refused, whoever reports it, and no second file is made."""
    (row,) = await firm.rows("select uscc from enterprises where id = $1", firm.firm["id"])
    given = {"name": "演示另一户", "address": "演示路1号"}
    assert await desk.refused("village", "reportUnregistered", given, uscc=row["uscc"]) == "RECORD_EXISTS"
    assert await desk.refused("village", "reportUnregistered", given, uscc="123") == "USCC_INVALID"
    assert await desk.refused("town", "reportUnregistered", given) == "VERB_NOT_ALLOWED"
    assert await firm.rows("select 1 from enterprises where name = '演示另一户'") == []


async def test_fields_are_edited_by_their_owners(firm: Desk) -> None:
    """Each level changes what is its own; of the rest it is told whose it is."""
    at = {"id": name_of("Enterprise", firm.firm["id"])}
    for who, given in (("firm", {"revenue10k": "120.5"}), ("town", {"specialFields": ["dust"]}),
                       ("district", {"supervisionLevel": "TOWN"})):
        assert await firm.refused("village", "editEnterprise", at, **given) == "FIELD_NOT_YOURS"
        if who == "town":
            assert await firm.refused("town", "editEnterprise", at, specialFields=["no"]) == "CODE_UNKNOWN"
            (code,) = await firm.rows("select code from special_fields order by code limit 1")
            given = {"specialFields": [code["code"]]}  # noqa: PLW2901  # a code that there is
        await firm.done(who, "editEnterprise", at, **given)
    out = await firm.do("firm", "editEnterprise", at, riskLevel="R4")
    assert out["refusals"][0]["facts"] == {"field": "riskLevel", "owners": "district, town"}
    assert await firm.refused("firm", "editEnterprise", at, name="x") == "FIELD_NOT_YOURS"
    assert await firm.refused("firm", "editEnterprise", at) == "NOTHING_TO_CHANGE"
    assert await firm.refused("auditor", "editEnterprise", at, employees=3) == "VERB_NOT_ALLOWED"
    assert await firm.refused("town:320481001", "editEnterprise", at, riskLevel="R4") == "RECORD_NOT_FOUND"


async def test_parts_of_the_file_are_the_enterprises_own(firm: Desk) -> None:
    """Sites, people, equipment and goods are added, changed and ended by the enterprise alone."""
    (category,) = await firm.rows("select code from equipment_categories order by code limit 1")
    site = {"site": name_of("Site", firm.firm["site_id"])}
    machine = {"category": category["code"], "registrationCode": "T1", "state": "IN_USE",
               "nextInspectionOn": str(DAY)}
    person = {"post": "SAFETY_MANAGER", "name": "演示乙", "mobile": "13900000000"}
    added = {
        "addSafetyPerson": person, "addEquipment": site | machine, "addMaterial": site | GOODS}
    ids = {}
    for verb, given in added.items():
        assert await firm.refused("village", verb, given) == "VERB_NOT_ALLOWED"
        ids[verb] = (await firm.done("firm", verb, given))["id"]
    await firm.done("firm", "editSafetyPerson", id=ids["addSafetyPerson"], mobile="13700000000")
    assert await firm.refused("village", "editSafetyPerson", id=ids["addSafetyPerson"],
                              mobile="1") == "VERB_NOT_ALLOWED"
    await firm.done("firm", "endSafetyPerson", id=ids["addSafetyPerson"])
    assert await firm.refused("firm", "endSafetyPerson", id=ids["addSafetyPerson"]) == "STATE_NOT_ALLOWED"
    assert await firm.refused("town", "endSafetyPerson", id=ids["addSafetyPerson"]) == "VERB_NOT_ALLOWED"
    await firm.done("firm", "editEquipment", id=ids["addEquipment"], state="STOPPED")
    assert await firm.refused("firm", "editEquipment", id=ids["addEquipment"],
                              registrationCode="T2") == "FIELD_NOT_YOURS"
    await firm.done("partner:market", "editEquipment", id=ids["addEquipment"], registrationCode="T2")
    await firm.done("firm", "editMaterial", id=ids["addMaterial"], maxQuantityT="0.7")
    assert await firm.refused("town", "editMaterial", id=ids["addMaterial"],
                              maxQuantityT="1") == "VERB_NOT_ALLOWED"
    await firm.done("village", "editSite", id=site["site"], longitude="119.98")
    assert await firm.refused("village", "editSite", id=site["site"], address="x") == "FIELD_NOT_YOURS"


async def test_new_site_waits_for_its_grid(firm: Desk) -> None:
    """A site that the enterprise adds is in the queue until the town assigns it."""
    assert await firm.refused("town", "addSite", address="演示路10号") == "VERB_NOT_ALLOWED"
    made = await firm.done("firm", "addSite", address="演示路10号")
    (item,) = await firm.rows("select * from assignment_queue where queue_key = $1",
                              f"{key_of(made['id'])}:place")
    assert item["settled_at"] is None
    to = {"id": made["id"], "villageGrid": firm.firm["village_code"]}
    await firm.only({"town"}, "assignSite", to)
    assert await firm.refused("town", "assignSite", to | {"villageGrid": 320481001001000}) == "LINK_UNKNOWN"
    done = await firm.done("town", "assignSite", to, "site { grid { code } }")
    assert done["site"]["grid"]["code"] == firm.firm["village_code"]
    (item,) = await firm.rows("select settled_at from assignment_queue where id = $1", item["id"])
    assert item["settled_at"] is not None


async def test_reported_change_is_accepted_by_rank(firm: Desk) -> None:
    """A new representative the village accepts, a new address the town; what is rejected stays as it was."""
    at = {"id": name_of("Enterprise", firm.firm["id"])}
    await firm.only({"firm"}, "reportChange", at | {"legalRepresentative": "演示丁"})
    assert await firm.refused("firm", "reportChange", at) == "NOTHING_TO_CHANGE"
    assert await firm.refused("firm", "reportChange", at, address="新址") == "VALUE_BLANK"
    await firm.done("firm", "reportChange", at, legalRepresentative="演示丁")
    await firm.only({"village", "town"}, "acceptChange", at)
    await firm.done("village", "acceptChange", at)
    (file,) = await firm.rows("select legal_representative, file_state from enterprises where id = $1",
                              firm.firm["id"])
    assert file == {"legal_representative": "演示丁", "file_state": "ACTIVE"}

    moved = {"site": name_of("Site", firm.firm["site_id"]), "address": "演示路99号"}
    await firm.done("firm", "reportChange", at, **moved)
    assert await firm.refused("village", "acceptChange", at) == "RANK_TOO_LOW"
    await firm.only({"village", "town"}, "rejectChange", at | {"reason": "地址不符"})
    await firm.done("village", "rejectChange", at, reason="地址不符")
    await firm.done("firm", "reportChange", at, **moved, riskLevel="R3")
    await firm.done("town", "acceptChange", at)
    (site,) = await firm.rows("select address from sites where id = $1", firm.firm["site_id"])
    (file,) = await firm.rows("select risk_level from enterprises where id = $1", firm.firm["id"])
    assert (site["address"], file["risk_level"]) == ("演示路99号", "R3")
    states = await firm.rows("select state, answer from corrections where enterprise_id = $1"
                             " order by id", firm.firm["id"])
    assert [s["state"] for s in states] == ["ACCEPTED", "REJECTED", "ACCEPTED", "ACCEPTED"]
    assert states[1]["answer"] == "地址不符"


async def test_confirmation_refreshes_and_needs_the_principal(firm: Desk) -> None:
    """The principal confirms the file and its sites; nobody else's word counts."""
    at = {"id": name_of("Enterprise", firm.firm["id"])}
    (person,) = await firm.rows("select id from safety_people where enterprise_id = $1 and post = $2",
                                firm.firm["id"], "PRINCIPAL")
    given = {"principal": name_of("SafetyPerson", person["id"])}
    await firm.only({"firm"}, "confirmEnterpriseFile", at | given)
    other = await firm.done("firm", "addSafetyPerson", post="DEPUTY", name="演示丙", mobile="13600000000")
    assert await firm.refused("firm", "confirmEnterpriseFile", at,
                              principal=other["id"]) == "PRINCIPAL_REQUIRED"
    before = await firm.rows("select confirmed_at from sites where id = $1", firm.firm["site_id"])
    done = await firm.done("firm", "confirmEnterpriseFile", at | given, "enterprise { fileState }")
    assert done["enterprise"]["fileState"] == "ACTIVE"
    after = await firm.rows("select confirmed_at from sites where id = $1", firm.firm["site_id"])
    assert after[0]["confirmed_at"] > before[0]["confirmed_at"]


async def test_file_is_closed_with_nothing_open(firm: Desk) -> None:
    """An open hazard keeps the file open; a closed one ends its assignment and takes no more edits."""
    at, gone = {"id": name_of("Enterprise", firm.firm["id"])}, {"reason": "已注销"}
    hazard = await firm.done(
        "village", "registerHazard", site=name_of("Site", firm.firm["site_id"]), category="F2",
        description="guard is missing", deadline=str(DAY + timedelta(days=9)))
    await firm.only({"town"}, "closeEnterpriseFile", at | gone)
    out = await firm.do("town", "closeEnterpriseFile", at, **gone)
    assert out["refusals"][0]["facts"] == {"open": "hazards 1"}
    (person,) = await firm.rows("select id from safety_people where enterprise_id = $1", firm.firm["id"])
    await firm.done("firm", "startRectification", id=hazard["id"], measure="fit it",
                    responsiblePerson=name_of("SafetyPerson", person["id"]))
    await firm.done("firm", "finishRectification", id=hazard["id"], photosAfter=["a.jpg"])
    await firm.done("village", "acceptRectification", id=hazard["id"])
    await firm.done("town", "closeEnterpriseFile", at, **gone)
    assert await firm.rows("select 1 from grid_assignments where enterprise_id = $1"
                           " and assigned_to is null", firm.firm["id"]) == []
    assert await firm.refused("firm", "editEnterprise", at, revenue10k="1") == "STATE_NOT_ALLOWED"
    await firm.only({"district"}, "archiveEnterpriseFile", at)
    done = await firm.done("district", "archiveEnterpriseFile", at, "enterprise { fileState }")
    assert done["enterprise"]["fileState"] == "ARCHIVED"


async def test_home_of_a_sole_proprietor_is_kept_apart(desk: Desk) -> None:
    """Once a code says that it may be a home, its address is open down to the town alone, by every way."""
    desk.day = DAY
    whole = "常州市天宁区演示镇演示路9号"
    made = await desk.done("village", "reportUnregistered", name="演示修配铺", address=whole)
    (site,) = await desk.rows("select id, address from sites where enterprise_id = $1", key_of(made["id"]))
    assert site["address"] == whole
    found = replace(desk, firm={**desk.firm, "id": key_of(made["id"]), "site_id": site["id"]})
    at, place = {"id": made["id"]}, name_of("Site", site["id"])
    await found.done("firm", "openEnterpriseFile", at, uscc=proprietor())

    async def kept() -> tuple[str, str]:
        (row,) = await desk.rows("select s.address, h.home_address from sites s join sites_personal h"
                                 " on h.id = s.id where s.id = $1", site["id"])
        return row["address"], row["home_address"]

    assert await kept() == ("常州市天宁区演示镇****", whole)
    await found.done("firm", "editSite", id=place, address=f"{whole}乙")
    assert await kept() == ("常州市天宁区演示镇****", f"{whole}乙")
    about = {"record": place, "field": "address", "proposed": whole, "reason": "x"}
    assert await desk.refused("town", "proposeCorrection", about) == "FIELD_NOT_CORRECTABLE"
