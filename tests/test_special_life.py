"""The life of special fields and major installations by the public API, each step tried by all others too."""

from decimal import Decimal
from typing import Any

import pytest

from schema.catalog import CATALOG
from tests.writing import Desk, at_firm, name_of, nodes

SQUARE = {"type": "Polygon", "coordinates": [[[119.9, 31.8], [119.91, 31.8], [119.91, 31.81], [119.9, 31.8]]]}
# A site that holds 3,000 t of benzene, with nothing else of the tables.
BENZENE = """
exists (select 1 from materials m where m.site_id = s.id and m.substance_code = '57')
and 1 = (select count(*) from materials m where m.site_id = s.id)"""
QUANTITIES = next(t.name for t in CATALOG.stored["Material"].sides.values() if "max_quantity_t" in t.c)


async def _fields(desk: Desk) -> list[str]:
    (row,) = await desk.rows("select special_fields from enterprises where id = $1", desk.firm["id"])
    return row["special_fields"] or []


async def _plain(desk: Desk, nth: int = 0) -> Desk:
    """Give a desk about a firm without special fields."""
    return await at_firm(desk, "coalesce(cardinality(e.special_fields), 0) = 0 and not exists"
                               " (select 1 from special_profiles p where p.site_id = s.id)", nth)


async def test_field_from_declaration_to_clearing(desk: Desk) -> None:
    """A firm declares dust, the village doubts it, the firm corrects it, the town verifies and clears it."""
    desk = await _plain(desk)
    given = {"site": name_of("Site", desk.firm["site_id"]), "specialField": "DUST",
             "facts": {"dustKinds": ["木质"], "dryCollectors": 2}, "maxWorkersShift": 12}
    await desk.only({"firm"}, "declareSpecialField", given)
    made = await desk.done("firm", "declareSpecialField", given,
                           "specialProfile { state facts declaredOn specialField { code } version }")
    assert made["specialProfile"] == {
        "state": "DECLARED", "facts": given["facts"], "declaredOn": str(desk.day),
        "specialField": {"code": "DUST"}, "version": 1}
    assert await _fields(desk) == ["DUST"]
    assert await desk.refused("firm", "declareSpecialField", given) == "RECORD_EXISTS"
    at = {"id": made["id"]}
    doubt = at | {"disputeReason": "three collectors, not two"}
    await desk.only({"village", "town"}, "disputeSpecialField", doubt)
    await desk.done("village", "disputeSpecialField", doubt)
    assert await desk.refused("town", "verifySpecialField", at) == "STATE_NOT_ALLOWED"
    mended = at | {"facts": {"dustKinds": ["木质"], "dryCollectors": 3}}
    await desk.only({"firm"}, "correctSpecialField", mended)
    back = await desk.done("firm", "correctSpecialField", mended,
                           "specialProfile { state disputeReason facts maxWorkersShift }")
    assert back["specialProfile"] == {"state": "DECLARED", "disputeReason": None, "facts": mended["facts"],
                                      "maxWorkersShift": 12}
    await desk.only({"town", "district"}, "verifySpecialField", at)
    seen = await desk.done("district", "verifySpecialField", at, "specialProfile { state verifiedOn }")
    assert seen["specialProfile"] == {"state": "VERIFIED", "verifiedOn": str(desk.day)}
    await desk.only({"town", "district"}, "clearSpecialField", at)
    end = await desk.done("town", "clearSpecialField", at, "specialProfile { state clearedOn factTo }")
    assert end["specialProfile"] == {"state": "CLEARED", "clearedOn": str(desk.day), "factTo": str(desk.day)}
    assert await _fields(desk) == []
    assert await desk.refused("town", "clearSpecialField", at) == "STATE_NOT_ALLOWED"
    assert await desk.refused("town:320402001", "clearSpecialField", at) == "RECORD_NOT_FOUND"


async def test_chemicals_are_cleared_by_the_district(desk: Desk) -> None:
    """A town cannot clear hazardous chemicals or smelting, the district can; a disputed field may end so."""
    desk = await _plain(desk, 1)
    site = name_of("Site", desk.firm["site_id"])
    for code in ("HAZCHEM-U", "SMELTING"):
        made = await desk.done("firm", "declareSpecialField", site=site, specialField=code, facts={})
        at = {"id": made["id"]}
        assert await desk.refused("district", "clearSpecialField", at) == "STATE_NOT_ALLOWED"
        await desk.done("town", "disputeSpecialField", at, disputeReason="nothing of the kind is there")
        assert await desk.refused("town", "clearSpecialField", at) == "VERB_NOT_ALLOWED"
        await desk.done("district", "clearSpecialField", at)
    assert await _fields(desk) == []
    assert await desk.done("firm", "declareSpecialField", site=site, specialField="SMELTING", facts={})


async def test_field_stays_while_another_site_works_in_it(desk: Desk) -> None:
    """The enterprise keeps a field until its last site is cleared, wherever that site lies."""
    two = "2 = (select count(*) from sites o where o.enterprise_id = e.id)"
    desk = await at_firm(desk, f"{two} and not coalesce('SPRAY' = any (e.special_fields), false)")
    sites = await desk.rows("select id, district_code, town_code, village_code from sites"
                            " where enterprise_id = $1", desk.firm["id"])
    made = [await desk.done("firm", "declareSpecialField", site=name_of("Site", s["id"]),
                            specialField="SPRAY", facts={"booths": 1}) for s in sites]
    for one, site, left in zip(made, sites, (True, False), strict=True):
        town = f"town:{str(site['town_code'])[:9]}"
        await desk.done(town, "verifySpecialField", id=one["id"])
        await desk.done(town, "clearSpecialField", id=one["id"])
        assert ("SPRAY" in await _fields(desk)) is left


@pytest.mark.parametrize(("wrong", "code", "field"), [
    ({"facts": {"note": "a\0b"}}, "TEXT_INVALID", "facts"),
    ({"facts": {"note": "x" * 30_000}}, "TEXT_TOO_LONG", "facts"),
    ({"specialField": "NONE"}, "CODE_UNKNOWN", "specialField"),
    ({"keyProcesses": ["3", "99"]}, "CODE_UNKNOWN", "keyProcesses"),
    ({"maxWorkersShift": -1}, "NUMBER_NEGATIVE", "maxWorkersShift"),
])
async def test_what_is_wrong_in_a_declaration(
    desk: Desk, wrong: dict[str, Any], code: str, field: str
) -> None:
    """Documents that cannot be stored and codes of no list are refused at their input."""
    desk = await _plain(desk, 2)
    given = {"site": name_of("Site", desk.firm["site_id"]), "specialField": "DUST", "facts": {}}
    out = await desk.do("firm", "declareSpecialField", given | wrong)
    assert [(r["code"], r["field"]) for r in out["refusals"]] == [(code, field)]


async def hold(desk: Desk, tonnes: str) -> None:
    """Let the enterprise file hold another quantity of each material, all of one category."""
    await desk.rows("update materials set category_code = 'W5.3' where site_id = $1", desk.firm["site_id"])
    await desk.rows(f"update {QUANTITIES} set max_quantity_t = $2 where id in"
                    " (select id from materials where site_id = $1)", desk.firm["site_id"], Decimal(tonnes))


SHOWN = ("majorInstallation { state level rValue assessedOn filingNo filedOn"
         " chemicals(first: 20) { edges { node { nameZh quantityT criticalQuantityT beta"
         " substance { code } } } } }")


async def test_installation_from_materials_to_writing_off(desk: Desk) -> None:
    """3,000 t of benzene with forty people near are R 72, level 2; less of it ends the installation."""
    desk = await at_firm(desk, BENZENE)
    await hold(desk, "3000")
    given = {"site": name_of("Site", desk.firm["site_id"]), "name": "tank farm", "location": SQUARE,
             "population500m": 40}
    await desk.only({"firm"}, "identifyInstallation", given)
    made = await desk.done("firm", "identifyInstallation", given, SHOWN)
    found = made["majorInstallation"]
    (chemical,) = nodes(found.pop("chemicals"))
    assert found == {"state": "IDENTIFIED", "level": "LEVEL_2", "rValue": "72.00", "assessedOn": None,
                     "filingNo": None, "filedOn": None}
    assert {**chemical, "quantityT": Decimal(chemical["quantityT"])} == {
        "nameZh": "苯", "quantityT": 3000, "criticalQuantityT": "50", "beta": "1",
        "substance": {"code": "57"}}
    at, number = {"id": made["id"]}, {"filingNo": "BA-1"}
    assert await desk.refused("district", "fileInstallation", at | number) == "STATE_NOT_ALLOWED"
    await desk.only({"firm"}, "assessInstallation", at)
    assessed = await desk.done("firm", "assessInstallation", at, SHOWN, population500m=120)
    assert assessed["majorInstallation"]["rValue"] == "120.00"
    assert assessed["majorInstallation"]["level"] == "LEVEL_1"
    assert assessed["majorInstallation"]["assessedOn"] == str(desk.day)
    await desk.only({"district"}, "fileInstallation", at | number)
    filed = await desk.done("district", "fileInstallation", at | number, SHOWN)
    assert filed["majorInstallation"]["state"] == "FILED"
    assert filed["majorInstallation"]["filedOn"] == str(desk.day)
    tasks = await desk.answer(
        "city", "query($a: String) { tasks(filter: {about: {has: $a}}, first: 5) {"
        " edges { node { kind state title enterprise { id } toUnit { code } } } } }", a=made["id"])
    assert [(t["kind"], t["state"], t["enterprise"], t["toUnit"]["code"])
            for t in nodes(tasks["data"]["tasks"])] == [("REPORT", "ISSUED", None, 320400000000000)], tasks
    off = at | {"writeOffReason": "tanks emptied and taken down"}
    await desk.only({"district"}, "writeOffInstallation", off)
    assert await desk.refused("district", "writeOffInstallation", off) == "INSTALLATION_STILL_CRITICAL"
    await hold(desk, "49.99")
    assert await desk.refused("firm", "assessInstallation", at) == "INSTALLATION_BELOW_CRITICAL"
    end = await desk.done("district", "writeOffInstallation", off, "majorInstallation { state writtenOffOn }")
    assert end["majorInstallation"] == {"state": "WRITTEN_OFF", "writtenOffOn": str(desk.day)}
    assert await desk.refused("firm", "identifyInstallation", given) == "INSTALLATION_BELOW_CRITICAL"


async def test_installation_is_assessed_again(desk: Desk) -> None:
    """Due or not, a firm assesses again; R follows the quantities, what is gone counts for nothing."""
    desk = await at_firm(desk, "exists (select 1 from major_installations i where i.site_id = s.id"
                               " and i.state = 'REASSESS_DUE')")
    (row,) = await desk.rows("select id, version from major_installations where site_id = $1"
                             " and state = 'REASSESS_DUE'", desk.firm["site_id"])
    held = await desk.rows(
        "select id from materials where site_id = $1 and substance_code is not null", desk.firm["site_id"])
    await hold(desk, "600")
    at = {"id": name_of("MajorInstallation", row["id"]),
          "materials": [name_of("Material", m["id"]) for m in held[:1]]}
    done = await desk.done("firm", "assessInstallation", at, SHOWN, population500m=0)
    parts = nodes(done["majorInstallation"]["chemicals"])
    left = [p for p in parts if Decimal(p["quantityT"])]
    assert [Decimal(p["quantityT"]) for p in left] == [600]
    wanted = sum(Decimal(p["beta"]) * Decimal(p["quantityT"]) / Decimal(p["criticalQuantityT"])
                 for p in parts) / 2
    assert abs(Decimal(done["majorInstallation"]["rValue"]) - wanted) <= Decimal("0.005")
    assert done["majorInstallation"]["state"] == "ASSESSED"
    assert done["version"] == row["version"] + 1
    filed = await desk.done("district", "fileInstallation", {"id": at["id"], "filingNo": "BA-2"}, SHOWN)
    assert filed["majorInstallation"]["filingNo"] == "BA-2"


async def test_what_is_wrong_in_an_identification(desk: Desk) -> None:
    """A location that is no outline, a material of another site, and one without its category are refused."""
    desk = await at_firm(desk, BENZENE)
    other = await at_firm(desk, "exists (select 1 from materials m where m.site_id = s.id)"
                                f" and e.id <> '{desk.firm['id']}'")
    (foreign,) = await desk.rows("select id from materials where site_id = $1 limit 1", other.firm["site_id"])
    await hold(desk, "3000")
    given = {"site": name_of("Site", desk.firm["site_id"]), "name": "tank farm", "location": SQUARE,
             "population500m": 40}
    for shape in ({}, {"type": "Point", "coordinates": [1, 2]}, {**SQUARE, "coordinates": []},
                  {**SQUARE, "coordinates": [[[1, 1], [2, 2], [1, 1]]]},
                  {**SQUARE, "coordinates": [[[1, 1], [2, 2], [3, 300], [1, 1]]]}):
        out = await desk.do("firm", "identifyInstallation", given | {"location": shape})
        assert [(r["code"], r["field"]) for r in out["refusals"]] == [("SHAPE_INVALID", "location")], shape
    assert await desk.refused("firm", "identifyInstallation", given,
                              materials=[name_of("Material", foreign["id"])]) == "LINK_UNKNOWN"
    await desk.rows("update materials set category_code = null where site_id = $1", desk.firm["site_id"])
    assert await desk.refused("firm", "identifyInstallation", given) == "CATEGORY_MISSING"
