"""The least that a verb takes about a record at hand, and the facts that earlier steps would have filed.

Beside tests/verbs/, whose inputs suit any record of the desk's firm, so that random walks can use them too.
Here an owner's hand may put right what stands around the record; its state is the test's own business.
"""

from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

from schema.catalog import CATALOG
from tests.writing import DAY, Desk, at_firm, name_of

Given = dict[str, Any]
VERBS_FOLDER = Path(__file__).with_name("verbs")
# A firm that no other step has closed.
STANDING = "e.fact_to is null and s.fact_to is null"
# A number that no other record has.
NEW = "new"
# Verbs that take nothing, or nothing that depends on the record.
PLAIN: Mapping[str, Given] = {
    "acceptChange": {}, "rejectChange": {"reason": "not so"}, "dropVisit": {},
    "reportChange": {"name": "New Name"}, "refuseLicence": {"reason": "papers are missing"},
    "reportUnregistered": {"name": "Works without a name", "address": "1 New Road"},
    "returnEnterpriseFile": {"reasons": [{"field": "employees", "reason": "there are more"}]},
    "openQuarterlyReport": {}, "acceptQuarterlyReport": {}, "returnQuarterlyReport": {"returnReason": "thin"},
    "submitQuarterlyReport": {"narrative": "as planned", "nextPlan": "more of it"},
    "closeCase": {"documentNo": "D19"}, "activateEnterpriseFile": {}, "publishDepartmentList": {},
    "publishPenalty": {}, "recordExecution": {}, "putGridInForce": {},
    "leavePilot": {"leavingReason": "moved away"}, "grantLicence": {"licenceNo": NEW},
    "renewLicence": {"licenceNo": NEW}, "revokeLicence": {"choice": "CANCELLED", "reason": "asked for"},
    "applyForLicence": {"kind": "YJYA-BA", "scope": "emergency plan", "applicationNo": NEW},
    "decidePenalty": {"kinds": ["P11"], "decisionNo": NEW},
    "givePenaltyNotice": {"kinds": ["P11"], "documentNo": NEW},
    "withdrawPenalty": {"overturnedOn": str(DAY), "reason": "annulled"},
}
# What the owner changes in the record itself, as SQL over its row.
FACTS: Mapping[str, str] = {
    "askExtension": "deadline = date '2026-12-10'",
    "grantExtension":
        "supervision_code = 'GP-D', deadline = date '2026-12-10', extension_until = date '2026-12-31'",
    "refuseExtension": "supervision_code = 'GP-D', extension_until = date '2026-12-31'",
    "strikeOff": "supervision_code = 'GP-D'",
    "activateEnterpriseFile":
        "supervising_department_code = coalesce(supervising_department_code, 'AJ'),"
        " special_fields = coalesce(special_fields, '{}'),"
        " industry_sector = coalesce(industry_sector, 'OTHER')",
    "publishPenalty":
        "published_on = null, withdrawn_on = null, decided_on = date '2026-11-20', violation = 'no guard'",
    "withdrawPenalty":
        "published_on = date '2026-11-20', withdrawn_on = null, decided_on = date '2026-11-18',"
        " licence_id = null",
    "recordExecution": "decided_on = date '2026-11-18'",
    "decidePenalty": "hearing_until = null, decision_due_on = date '2026-12-31'",
    "renewLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ', valid_to = date '2026-12-20'",
    "grantLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ', previous_licence_id = null",
    "refuseLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ'",
    "suspendLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ'",
    "resumeLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ', suspended_on = date '2026-11-01'",
    "revokeLicence": "kind_code = 'YJYA-BA', issuer_code = 'AJ'",
    "restoreListing":
        "removal_reason = 'REPAIRED', until = date '2027-12-31', scheme = '应急管理部令第11号'",
    "listAsDishonest":
        "noticed_on = date '2026-11-01', penalty_case_id = null, fact_from = date '2026-10-01',"
        " hazard_id = (select h.id from hazards h order by h.id limit 1)",
    "selectPilot": "is_key_industry = true",
    "enterKeySupervision": "entered_on = null",
    "announceGrade": "notice_until = null",
    "acceptChange": "change_level = null",
}


async def _principal(desk: Desk, _: Any) -> Given:
    found = await desk.rows(
        "update safety_people set post = 'PRINCIPAL', fact_to = null where id = (select id from safety_people"
        " where enterprise_id = $1 order by post <> 'PRINCIPAL', id limit 1) returning id", desk.firm["id"])
    return {"principal": name_of("SafetyPerson", found[0]["id"])}


async def _sites(desk: Desk) -> list[dict[str, Any]]:
    return await desk.rows(
        "select * from sites where enterprise_id = $1 and fact_to is null order by id", desk.firm["id"])


async def _visits(desk: Desk, _: Any) -> Given:
    own = [s for s in await _sites(desk) if s["village_code"] == desk.firm["village_code"]]
    if not own:
        raise LookupError("no site to visit")
    return {"visits": [{"site": name_of("Site", s["id"]), "photos": ["gate.jpg"], "longitude": "119.9",
                        "latitude": "31.8"} for s in own]}


async def _placements(desk: Desk, _: Any) -> Given:
    await desk.rows(
        "update tasks set enterprise_id = $1, kind = 'TRANSFER', state = 'ISSUED', to_grid_code = $2"
        " where id = (select id from tasks order by id desc limit 1)",
        desk.firm["id"], desk.firm["town_code"])
    moving = [s for s in await _sites(desk) if s["town_code"] == desk.firm["town_code"]]
    return {"placements": [{"site": name_of("Site", s["id"]), "villageGrid": desk.firm["village_code"]}
                           for s in moving]}


async def _nothing_open(desk: Desk, _: Any) -> Given:
    firm = desk.firm["id"]
    await desk.rows(
        "update hazards set state = case level when 'MAJOR' then 'STRUCK_OFF' else 'CLOSED' end"
        " where enterprise_id = $1", firm)
    await desk.rows("update penalty_cases set state = 'CLOSED' where enterprise_id = $1", firm)
    await desk.rows("update tasks set state = 'CLOSED' where enterprise_id = $1", firm)
    await desk.rows("update key_supervisions set left_on = $2 where enterprise_id = $1", firm, DAY)
    return {}


async def _closing(desk: Desk, row: Any) -> Given:
    return await _nothing_open(desk, row) | {"reason": "deregistered"}


async def _uscc(desk: Desk, _: Any) -> Given:
    return {"uscc": desk.firm["uscc"]}


async def _plan(desk: Desk, _: Any) -> Given:
    found = await desk.rows(
        "update inspection_plans set approved_on = $1, year = 2026 where id in"
        " (select id from inspection_plans order by id limit 1) returning id", DAY)
    return {"plan": name_of("InspectionPlan", found[0]["id"]), "plannedOn": "2026-12-15",
            "enterprise": name_of("Enterprise", desk.firm["id"])}


async def _recheck(desk: Desk, row: Any) -> Given:
    await desk.rows("update hazards set state = 'CLOSED', level = 'GENERAL', closed_on = $2"
                    " where inspection_id = $1", row["id"], DAY)
    found = await desk.rows("select id from hazards where inspection_id = $1", row["id"])
    return {"officers": ["A1", "A2"], "documentNo": "D04",
            "results": [{"finding": name_of("Hazard", f["id"]), "closed": True} for f in found]}


async def _report(desk: Desk, _: Any) -> Given:
    return {"site": name_of("Site", desk.firm["site_id"]), "description": "smoke every night",
            "category": "F2"}


async def _finding(desk: Desk, row: Any) -> Given:
    await desk.rows(
        "update hazards set inspection_id = $1, level = 'GENERAL', state = 'REGISTERED', closed_on = null"
        " where id = (select id from hazards where enterprise_id = $2 order by id limit 1)",
        row["id"], row["enterprise_id"])
    return {"documentNo": "D03"}


async def _evidence(desk: Desk, row: Any) -> Given:
    await desk.rows(
        "update enforcement_documents set kind_code = 'D07', penalty_case_id = $1"
        " where id = (select id from enforcement_documents order by penalty_case_id <> $1, id limit 1)",
        row["id"])
    return {}


async def _withheld(desk: Desk, row: Any) -> Given:
    found = await desk.rows(
        "update penalty_cases set enterprise_id = $1, kinds = '{P31}', decided_on = $2, withdrawn_on = null"
        " where id = (select id from penalty_cases order by enterprise_id <> $1, id limit 1) returning id",
        row["enterprise_id"], DAY)
    return {"suspendedUntil": "2026-12-23", "reason": "as decided",
            "penaltyCase": name_of("PenaltyCase", found[0]["id"])}


async def _few_goods(desk: Desk, row: Any) -> Given:
    table = CATALOG.stored["Material"].sides
    (side,) = (t.name for t in table.values() if "max_quantity_t" in t.c)
    await desk.rows(f"update {side} set max_quantity_t = 0.001 where id in"
                    " (select id from materials where enterprise_id = $1)", row["enterprise_id"])
    return {"writeOffReason": "taken down"}


async def _resume(desk: Desk, row: Any) -> Given:
    found = await desk.rows(
        "select id from inspections where enterprise_id = $1 order by id limit 2", row["enterprise_id"])
    if len(found) < 2:
        found = await desk.rows("update inspections set enterprise_id = $1 where id in"
                                " (select id from inspections order by id limit 2) returning id",
                                row["enterprise_id"])
    first, again = (f["id"] for f in found)
    await desk.rows("update inspections set recheck_of_id = $1, entered_on = $2 where id = $3", first, DAY,
                    again)
    await desk.rows("update hazards set state = 'CLOSED', level = 'GENERAL' where inspection_id = $1", first)
    return {"recheck": name_of("Inspection", again)}


async def _visited(desk: Desk, row: Any) -> Given:
    found = await desk.rows(
        "update inspections set enterprise_id = $1, state = 'NO_FINDING', inspected_at = now() where id ="
        " (select id from inspections order by enterprise_id <> $1, id limit 1) returning id",
        row["enterprise_id"])
    await desk.rows("update key_supervisions set hazard_id = null, credit_record_id = null, entered_on = $2"
                    " where id = $1", row["id"], DAY.replace(month=1))
    return {"reInspection": name_of("Inspection", found[0]["id"])}


async def _proposed(desk: Desk, _: Any) -> Given:
    await desk.rows("update key_supervisions set state = 'LEFT' where enterprise_id = $1", desk.firm["id"])
    return {"enterprise": name_of("Enterprise", desk.firm["id"]), "reason": "FALSE_REPORT"}


async def _nominated(desk: Desk, _: Any) -> Given:
    await desk.rows("update pilots set state = 'LEFT' where enterprise_id = $1", desk.firm["id"])
    await _not_key(desk, desk.firm["id"])
    return {"enterprise": name_of("Enterprise", desk.firm["id"]), "batch": "2026"}


async def _not_key(desk: Desk, firm: Any) -> None:
    await desk.rows("update key_supervisions set state = 'LEFT' where enterprise_id = $1", firm)


async def _chosen(desk: Desk, row: Any) -> Given:
    await _not_key(desk, row["enterprise_id"])
    return {}


async def _unpiloted(desk: Desk, row: Any) -> Given:
    await desk.rows("update pilots set state = 'LEFT' where enterprise_id = $1", row["enterprise_id"])
    return {}


async def _draft_list(desk: Desk, _: Any) -> Given:
    await desk.rows("update department_lists set state = 'SETTLED' where state = 'DRAFTED'")
    return {"year": 2026}


async def _challenge(desk: Desk, _: Any) -> Given:
    return {"enterprise": name_of("Enterprise", desk.firm["id"]), "reason": "not ours"}


async def _settled(desk: Desk, row: Any) -> Given:
    # The list is settled with the last of its challenges.
    await desk.rows("update department_list_entries set settled_on = $2 where list_id = $1", row["id"], DAY)
    found = await desk.rows(
        "update department_list_entries set challenged_on = $2, settled_on = null where list_id = $1"
        " and id = (select id from department_list_entries where list_id = $1 and fact_to is null"
        " order by not current, id limit 1) returning enterprise_id", row["id"], DAY)
    await desk.rows("update department_lists set published_on = coalesce(published_on, $1)", DAY)
    return {"enterprise": name_of("Enterprise", found[0]["enterprise_id"]), "lead": row["department_code"],
            "opinion": "it leads"}


async def _drafted_grid(desk: Desk, _: Any) -> Given:
    found = await desk.rows("select division_code from division_grids where grid_code = $1 limit 1",
                            desk.firm["village_code"])
    return {"name": "north of the canal", "divisions": [found[0]["division_code"]]}


async def _planned(desk: Desk, row: Any) -> Given:
    await desk.rows("update grids set state = 'IN_FORCE' where state = 'APPROVED' and parent_code = $1",
                    row["parent_code"])
    await desk.rows(
        "update grids set planned = array(select d.code from divisions d join grids t on t.code = $1"
        " where d.parent_code = t.division_code) where code = $2", row["parent_code"], row["code"])
    return {}


async def _heirs(desk: Desk, row: Any) -> Given:
    own = await desk.rows(
        "select division_code from division_grids where grid_code = $1 and valid_to is null", row["code"])
    heirs = await desk.rows(
        "update grids set state = 'APPROVED', planned = $3 where code = (select code from grids"
        " where parent_code = $1 and code <> $2 order by code desc limit 1) returning code",
        row["parent_code"], row["code"], [d["division_code"] for d in own])
    return {"into": [h["code"] for h in heirs]}


LEAST: Mapping[str, Callable[[Desk, Any], Awaitable[Given]]] = {
    "confirmEnterpriseFile": _principal, "submitEnterpriseFile": _principal, "confirmOnSite": _visits,
    "acceptTransfer": _placements, "archiveEnterpriseFile": _nothing_open, "closeEnterpriseFile": _closing,
    "openEnterpriseFile": _uscc, "planVisit": _plan, "recordRecheck": _recheck,
    "orderRectification": _finding, "reportHazard": _report,
    "concludeInvestigation": _evidence, "resumeLicence": _resume, "leaveKeySupervision": _visited,
    "proposeKeySupervision": _proposed, "enterKeySupervision": _unpiloted,
    "nominatePilot": _nominated,
    "selectPilot": _chosen, "showPilot": _chosen, "draftDepartmentList": _draft_list,
    "challengeListEntry": _challenge, "settleChallenge": _settled, "draftGrid": _drafted_grid,
    "approveGrid": _planned, "redrawGrid": _heirs, "suspendLicence": _withheld,
    "writeOffInstallation": _few_goods,
}


def _family(verb: str) -> Any:
    """Find the module of tests/verbs/ that speaks of a verb; raises where nobody has said what it takes."""
    for file in sorted(VERBS_FOLDER.glob("[a-z]*.py")):
        if f'"{verb}":' in file.read_text("utf-8"):
            return import_module(f"tests.verbs.{file.stem}")
    raise AssertionError(f"nobody has said what {verb} takes")


async def fitting(desk: Desk, verb: str) -> Desk:
    """Give a desk about a firm for which a verb makes sense."""
    family = None if verb in LEAST or verb in PLAIN else _family(verb)
    found: Desk = await family.firm(desk) if hasattr(family, "firm") else await at_firm(desk, STANDING)
    return found


async def inputs_of(desk: Desk, verb: str, row: Any) -> Given:
    """Give what a verb takes at least about a record, or to make one; raises where nobody has said it."""
    if verb in LEAST:
        return await LEAST[verb](desk, row)
    if verb in PLAIN:
        return {k: str(uuid4()) if v == NEW else v for k, v in PLAIN[verb].items()}
    family = _family(verb)
    found = await family.minimal(await family.firm(desk) if hasattr(family, "firm") else desk)
    return dict(found[verb])
