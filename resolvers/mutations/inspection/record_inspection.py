"""recordInspection: two officers enter an inspection with what they found and ordered on site."""

from uuid import UUID

from auth.policy.acting import actor_of
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.checks import OFFICERS, check_codes, check_officers
from resolvers.mutations.findings import FINDING, add_finding
from resolvers.mutations.inspection.rules import DOCUMENT_NO, PLANNERS, add_paper, organ_of
from schema.verb import objects, plain, verb


async def _visit(act: Act, site: Record) -> Record | None:
    """Find the planned visit that is carried out; to those who may not know of one there is none."""
    key = act.given.get("plannedVisit")
    if key is None:
        return None
    if actor_of(act.caller) not in PLANNERS:
        act.refuse(Code.LINK_UNKNOWN, "plannedVisit")
    visit = await act.lock("PlannedVisit", key)
    if visit["enterprise_id"] != site["enterprise_id"]:
        act.refuse(Code.LINK_UNKNOWN, "plannedVisit")
    if visit["state"] != "PLANNED":
        act.refuse(Code.STATE_NOT_ALLOWED, "plannedVisit", state=visit["state"], wanted="PLANNED")
    return visit


def _kind(act: Act, visit: Record | None) -> str:
    kind = act.given.get("kind") or ("PLANNED" if visit else None)
    if kind is None:
        act.refuse(Code.VALUE_BLANK, "kind")
    if kind == "RECHECK":
        act.refuse(Code.CODE_UNKNOWN, "kind")
    return str(kind)


@verb("recordInspection", "Inspection", "site! kind measures conclusion inspectedAt plan", OFFICERS,
      DOCUMENT_NO, plain("plannedVisit", UUID, target="PlannedVisit"), objects("findings", FINDING))
async def record_inspection(act: Act) -> None:
    """File paper D01 with it; each finding is a hazard of this inspection with a deadline of its own.

    A re-check is recorded on the inspection that it follows.

    Refuses: OFFICERS_TOO_FEW, LINK_UNKNOWN, STATE_NOT_ALLOWED, VALUE_BLANK, CODE_UNKNOWN,
    DAYS_OUT_OF_ORDER. Source: Work Safety Law, article 65.
    """
    site = act.linked("site")
    if site is None:
        act.refuse(Code.LINK_UNKNOWN, "site")
    badges = check_officers(act)
    visit = await _visit(act, site)
    kind = _kind(act, visit)
    at = act.given.get("inspectedAt") or act.now
    if at > act.now:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "inspectedAt", wanted=f"<= {act.now}")
    measures = await check_codes(act, "measures", "OnsiteMeasure")
    from_plan = {"plan_id": visit["plan_id"]} if visit else {}
    made = act.begin(site, **act.filled("site", "conclusion", "plan"), **from_plan, kind=kind,
                     inspected_at=at, measures=measures, officer_badges=badges, entered_on=act.today,
                     organ_code=organ_of(act))
    if visit:
        act.work.change(visit, {"state": "CARRIED_OUT", "inspection_id": made.id}, act.verb.name, "state")
    for n, finding in enumerate(act.given.get("findings") or ()):
        add_finding(act, f"findings.{n}", FINDING, finding, site, found_at=at, source_code="L",
                    inspection_id=made.id)
    add_paper(act, made, "D01", act.given["documentNo"], inspection=made)
