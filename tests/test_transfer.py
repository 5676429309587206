"""Enterprises, sites and grids that change hands by the public API: nothing is left behind."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from schema.catalog import CATALOG
from schema.field import AREAS, Entity
from tests.writing import DAY, Desk, at_firm, name_of

# Records whose rows lie with a unit and not with the enterprise that they are about.
ELSEWHERE = frozenset({"Task"})


def tables(entity: Entity) -> list[str]:
    """Name every table that holds a part of a record."""
    stored = CATALOG.stored[entity.name]
    return [stored.main.name, *(t.name for t in stored.sides.values())]


async def where(desk: Desk, enterprise: UUID) -> set[tuple[str, int | None]]:
    """Say in which towns anything of an enterprise lies, in any table."""
    out: set[tuple[str, int | None]] = set()
    for entity in CATALOG.entities.values():
        if not entity.scoped or entity.name in ELSEWHERE:
            continue
        for table in tables(entity):
            key = "id" if table == "enterprises" else "enterprise_id"
            rows = await desk.rows(
                f"select distinct town_code from {table} where {key} = $1", enterprise)
            out |= {(table, r["town_code"]) for r in rows}
    return out


async def other_town(desk: Desk, district: int, not_this: int) -> tuple[int, int]:
    """Give another town of a district, and one of its village grids."""
    (row,) = await desk.rows(
        "select t.code as town, min(v.code) as village from grids t join grids v on v.parent_code = t.code"
        " where t.parent_code = $1 and t.code <> $2 and v.state = 'IN_FORCE' and v.division_code is not null"
        " group by t.code order by t.code limit 1", district, not_this)
    return row["town"], row["village"]


@pytest.fixture
async def rich(desk: Desk) -> Desk:
    """Give a desk whose firm has hazards, goods and people, and stands in one town."""
    (firm,) = await desk.rows(
        "select e.*, s.id as site_id from enterprises e join sites s on s.enterprise_id = e.id"
        " where e.file_state = 'ACTIVE' and s.village_code = e.village_code"
        " and exists (select 1 from hazards h where h.enterprise_id = e.id)"
        " and exists (select 1 from materials m where m.enterprise_id = e.id)"
        " and not exists (select 1 from sites o where o.enterprise_id = e.id and o.id <> s.id)"
        " and not exists (select 1 from tasks t where t.enterprise_id = e.id and t.kind = 'TRANSFER')"
        " order by e.id desc limit 1")
    return replace(desk, firm=firm, day=DAY)


async def test_transfer_takes_everything_along(rich: Desk) -> None:
    """The old town asks, the new one accepts; every row moves on the same day and none stays behind."""
    firm, at = rich.firm, name_of("Enterprise", rich.firm["id"])
    town, village = await other_town(rich, firm["district_code"], firm["town_code"])
    new = f"town:{str(town)[:9]}"
    asked = {"enterprise": at, "town": town, "reason": "企业搬迁"}
    for who in ("village", "district", "city", "public", "auditor"):
        assert await rich.refused(who, "requestTransfer", asked) == "VERB_NOT_ALLOWED"
    assert await rich.refused(new, "requestTransfer", asked) == "LINK_UNKNOWN"
    here = asked | {"town": firm["town_code"]}
    assert await rich.refused("town", "requestTransfer", here) == "CODE_UNKNOWN"
    placed = {"id": at, "placements": [
        {"site": name_of("Site", firm["site_id"]), "villageGrid": village, "address": "演示新址1号"}]}
    assert await rich.refused(new, "acceptTransfer", placed) == "RECORD_NOT_FOUND"
    task = await rich.done("town", "requestTransfer", asked)
    assert await rich.refused("firm", "requestTransfer", asked) == "TRANSFER_UNDER_WAY"
    seen = await rich.answer(new, "query($id: ID!) { task(id: $id) { state title } }", id=task["id"])
    assert seen["data"]["task"] == {"state": "ISSUED", "title": "企业搬迁"}

    for who in ("town", "firm", "village", "district", "city", "town:320481001"):
        code = await rich.refused(who, "acceptTransfer", placed)
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    elsewhere = [{**placed["placements"][0], "villageGrid": firm["village_code"]}]  # type: ignore[index]
    assert await rich.refused(new, "acceptTransfer", placed | {"placements": elsewhere}) == "LINK_UNKNOWN"
    await rich.done(new, "acceptTransfer", placed)

    found = await where(rich, firm["id"])
    assert {t for _, t in found} == {town}
    assert {"hazards", "hazards_commercial", "materials_secret_dangerous_goods", "grid_assignments",
            "enterprises_commercial_size_facts"} <= {table for table, _ in found}
    terms = await rich.rows("select grid_code, assigned_from, assigned_to from grid_assignments"
                            " where site_id = $1 order by assigned_from desc limit 2", firm["site_id"])
    assert (terms[0]["grid_code"], terms[0]["assigned_from"], terms[0]["assigned_to"]) == (village, DAY, None)
    assert terms[1]["assigned_to"] == DAY - timedelta(days=1)
    (file,) = await rich.rows("select * from enterprises where id = $1", firm["id"])
    assert file["file_state"] == "MOVED_OUT"
    assert [file[c] for c in AREAS[1:]] == [firm["district_code"], town, village]
    (closed,) = await rich.rows("select state, closed_on from tasks where id = $1",
                                UUID(task["id"].rpartition(":")[2]))
    assert closed == {"state": "CLOSED", "closed_on": DAY}

    # The old town has lost it, the new grid visits it, the new town has it.
    assert await rich.refused("village", "confirmOnSite", id=at, visits=[]) in (
        "RECORD_NOT_FOUND", "VALUE_BLANK")
    moved = replace(rich, firm=file | {"site_id": firm["site_id"]})
    visit = {"site": name_of("Site", firm["site_id"]), "photos": ["n.jpg"], "longitude": "119.9",
             "latitude": "31.7"}
    assert await rich.refused("village", "confirmOnSite", id=at, visits=[visit]) == "RECORD_NOT_FOUND"
    await moved.done("village", "confirmOnSite", id=at, visits=[visit])


async def test_declined_transfer_leaves_all_as_it_was(desk: Desk) -> None:
    """Only the town that was asked declines, with a reason; then another may be asked."""
    desk.day = DAY
    firm = desk.firm
    town, _ = await other_town(desk, firm["district_code"], firm["town_code"])
    new = f"town:{str(town)[:9]}"
    asked = {"enterprise": name_of("Enterprise", firm["id"]), "town": town, "reason": "搬迁"}
    task = await desk.done("firm", "requestTransfer", asked)
    given = {"id": task["id"], "reason": "未在本镇经营"}
    for who in ("firm", "village", "district", "city", "public"):
        assert await desk.refused(who, "declineTransfer", given) == "VERB_NOT_ALLOWED"
    assert await desk.refused("town", "declineTransfer", given) == "RECORD_NOT_FOUND"
    await desk.done(new, "declineTransfer", given)
    assert await desk.refused(new, "declineTransfer", given) == "STATE_NOT_ALLOWED"
    (file,) = await desk.rows("select town_code from enterprises where id = $1", firm["id"])
    assert file["town_code"] == firm["town_code"]
    again = await desk.done("firm", "requestTransfer", asked)
    await desk.done(new, "declineTransfer", id=again["id"], reason="未在本镇经营")


async def test_queued_enterprise_is_placed(desk: Desk) -> None:
    """A queued enterprise without a file gets one in the grid where a person places it, once."""
    desk.day = DAY
    (item,) = await desk.rows(
        "select * from assignment_queue where settled_at is null and enterprise_id is null"
        " and reason = 'NO_VILLAGE' order by id limit 1")
    town = f"town:{str(item['town_code'])[:9]}"
    (grid,) = await desk.rows("select min(code) as code from grids where parent_code = $1"
                              " and state = 'IN_FORCE'", item["town_code"])
    given = {"id": name_of("AssignmentQueueItem", item["id"]), "villageGrid": grid["code"]}
    for who in ("firm", "public", "partner:fire", f"village:{str(grid['code'])[:12]}"):
        assert await desk.refused(who, "placeEnterprise", given) == "VERB_NOT_ALLOWED"
    assert await desk.refused(town, "placeEnterprise", id=given["id"]) == "VALUE_BLANK"
    assert await desk.refused(town, "placeEnterprise", given, villageGrid=item["town_code"]) == "LINK_UNKNOWN"
    done = await desk.done(town, "placeEnterprise", given, "assignmentQueueItem { enterprise { id name } }")
    made = UUID(done["assignmentQueueItem"]["enterprise"]["id"].rpartition(":")[2])
    (placed,) = await desk.rows(
        "select grid_code, village_code from grid_assignments where enterprise_id = $1", made)
    assert placed == {"grid_code": grid["code"], "village_code": grid["code"]}
    assert await desk.refused(town, "placeEnterprise", given) == "STATE_NOT_ALLOWED"


async def test_grid_is_redrawn_in_one_step(desk: Desk) -> None:
    """A town drafts two grids for one, the town approves, the redraw moves every site, enterprise and row."""
    desk = await at_firm(desk, "true", 40)
    old, town, district = (desk.firm[c] for c in ("village_code", "town_code", "district_code"))
    name = {"name": "演示新网格", "hasCommittee": True}
    (own,) = await desk.rows("select division_code from division_grids where grid_code = $1", old)
    draft = name | {"divisions": [own["division_code"]]}
    for who in ("firm", "village", "district", "city", "partner:fire", "public", "auditor"):
        assert await desk.refused(who, "draftGrid", draft) == "VERB_NOT_ALLOWED"
    assert await desk.refused("town", "draftGrid", name, divisions=["320481001001"]) == "DIVISION_ELSEWHERE"
    made = await desk.done("town", "draftGrid", draft, "grid { code state planned }")
    new = made["grid"]["code"]
    assert made["grid"] == {"code": new, "state": "DRAFTED", "planned": [own["division_code"]]}
    other = f"town:{str((await other_town(desk, district, town))[0])[:9]}"
    key = {"id": new}
    for who in ("firm", "village", "district", other):
        assert await desk.refused(who, "approveGrid", key) in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    twin = await desk.done("town", "draftGrid", draft, "grid { code }")
    assert await desk.refused("town", "redrawGrid", id=old, into=[new]) == "LINK_UNKNOWN"
    await desk.done("town", "approveGrid", key)
    assert await desk.refused("town", "approveGrid", key) == "STATE_NOT_ALLOWED"
    assert await desk.refused("town", "approveGrid", id=twin["grid"]["code"]) == "GRID_OVERLAP"
    assert await desk.refused("district", "putGridInForce", key) == "GRID_OVERLAP"
    assert await desk.refused("town", "putGridInForce", key) == "VERB_NOT_ALLOWED"
    for who in ("firm", "village", other, "city"):
        code = await desk.refused(who, "redrawGrid", id=old, into=[new])
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")

    sites = await desk.rows("select id from sites where village_code = $1", old)
    firms = await desk.rows("select id from enterprises where village_code = $1", old)
    assert sites
    done = await desk.done("town", "redrawGrid", {"id": old, "into": [new]}, "grid { state validTo }")
    assert done["grid"] == {"state": "REDRAWN", "validTo": str(DAY - timedelta(days=1))}
    for entity in CATALOG.entities.values():
        if entity.scoped and entity.name not in ELSEWHERE:
            for table in tables(entity):
                key_column = "id" if table == "enterprises" else "enterprise_id"
                left = await desk.rows(f"select 1 from {table} where village_code = $1"
                                       f" and {key_column} = any($2)", old, [f["id"] for f in firms])
                assert left == [], table
    events = await desk.rows("select verb, from_state, to_state, town_code from events"
                             " where entity = 'Grid' and record_id = $1 order by id", str(old))
    assert events == [{"verb": "redrawGrid", "from_state": "IN_FORCE", "to_state": "REDRAWN",
                       "town_code": town}]
    terms = await desk.rows(
        "select site_id, grid_code, assigned_from, assigned_to from grid_assignments"
        " where site_id = any($1) and (assigned_to is null or assigned_to = $2)",
        [s["id"] for s in sites], DAY - timedelta(days=1))
    now = {t["site_id"] for t in terms if t["grid_code"] == new and t["assigned_from"] == DAY}
    before = {t["site_id"] for t in terms if t["grid_code"] == old and t["assigned_to"] is not None}
    standing = await desk.rows(
        "select s.id from sites s join enterprises e on e.id = s.enterprise_id where s.id = any($1)"
        " and e.file_state not in ('CLOSED', 'ARCHIVED')", [s["id"] for s in sites])
    assert before == now == {s["id"] for s in standing}
    held = await desk.rows("select grid_code, valid_to from division_grids where division_code = $1"
                           " order by valid_from, grid_code", own["division_code"])
    assert held == [{"grid_code": old, "valid_to": DAY - timedelta(days=1)},
                    {"grid_code": new, "valid_to": None}]
    seen = await replace(desk, firm=desk.firm | {"village_code": new}).answer(
        "village", "{ sites(first: 50) { edges { node { id } } } }")
    assert len(seen["data"]["sites"]["edges"]) >= 1


async def test_new_division_gets_a_grid(desk: Desk) -> None:
    """A division without a grid is a gap that stops every approval, until a grid for it is in force."""
    desk = await at_firm(desk, "true", 80)
    town, village = desk.firm["town_code"], desk.firm["village_code"]
    (own,) = await desk.rows("select division_code, d.parent_code from grids g join divisions d"
                             " on d.code = g.division_code where g.code = $1", village)
    fresh = f"{own['parent_code']}799"
    await desk.rows("insert into divisions (code, name, level, parent_code) values ($1, $2, 'VILLAGE', $3)"
                    " returning code", fresh, "演示新村", own["parent_code"])
    name = {"name": "演示新村网格", "hasCommittee": True}
    draft = name | {"divisions": [own["division_code"]]}
    other = await desk.done("town", "draftGrid", draft, "grid { code }")
    refused = await desk.do("town", "approveGrid", id=other["grid"]["code"])
    assert refused["refusals"][0]["facts"] == {"divisions": fresh}
    assert refused["refusals"][0]["code"] == "GRID_GAP"
    made = await desk.done("town", "draftGrid", name | {"divisions": [fresh]}, "grid { code }")
    key = {"id": made["grid"]["code"]}
    await desk.done("town", "approveGrid", key)
    for who in ("firm", "village", "town", "city", "district:320481"):
        code = await desk.refused(who, "putGridInForce", key)
        assert code in ("VERB_NOT_ALLOWED", "RECORD_NOT_FOUND")
    await desk.rows("update sites set division_code = $2 where id = $1 returning id",
                    desk.firm["site_id"], fresh)
    done = await desk.done("district", "putGridInForce", key, "grid { state }")
    assert done["grid"]["state"] == "IN_FORCE"
    placed = await desk.rows("select grid_code from grid_assignments where site_id = $1"
                             " and assigned_to is null", desk.firm["site_id"])
    assert placed == [{"grid_code": key["id"]}]
    assert (await desk.rows("select town_code, village_code from enterprises where id = $1",
                            desk.firm["id"]))[0] == {"town_code": town, "village_code": key["id"]}
    await desk.done("town", "approveGrid", id=other["grid"]["code"])


async def test_strangers_learn_nothing_of_a_file(desk: Desk) -> None:
    """A town that was not asked is told the same of a file, whichever version it names."""
    key = name_of("Enterprise", desk.firm["id"])
    given = {"id": key, "placements": [{"site": name_of("Site", desk.firm["site_id"]),
                                        "villageGrid": "320402001001000"}]}
    answers = [await desk.do("town:320402001", "acceptTransfer", given, expectedVersion=version)
               for version in (None, 1, 999)]
    assert {a["refusals"][0]["code"] for a in answers} == {"RECORD_NOT_FOUND"}
    assert all(a == answers[0] for a in answers)
