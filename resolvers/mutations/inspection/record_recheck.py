"""recordRecheck: two officers come back and say of each finding whether it is rectified."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.checks import OFFICERS, check_officers
from resolvers.mutations.inspection.rules import (
    DOCUMENT_NO,
    add_paper,
    findings_of,
    is_open,
    organ_of,
)
from schema.verb import objects, plain, verb

RESULTS = (plain("finding", UUID, required=True, target="Hazard"),
           plain("closed", bool, required=True), plain("reason", str))


def _close(act: Act, finding: Record, path: str) -> None:
    """Close what its enterprise has reported as rectified; a major hazard is struck off by its own verbs."""
    if not is_open(finding):
        return
    if finding["level"] == "MAJOR" or finding["state"] != "RECTIFIED":
        act.refuse(Code.FINDING_NOT_RECTIFIED, path)
    if finding["rectified_by_ref"] == act.caller.subject:
        act.refuse(Code.ACCEPTOR_IS_RECTIFIER, path)
    act.work.change(finding, {
        "state": "CLOSED", "accepted_by_ref": act.caller.subject, "accepted_on": act.today,
        "closed_on": act.today}, act.verb.name, "state")


def _leave_open(act: Act, finding: Record, result: Mapping[str, Any], path: str) -> None:
    """Send back what was reported as rectified and is not; all else stays as it is."""
    if not is_open(finding):
        act.refuse(Code.FINDINGS_MISSING, path)
    if finding["level"] == "GENERAL" and finding["state"] == "RECTIFIED":
        act.work.change(finding, {
            "state": "RECTIFYING", "rejection_reason": result.get("reason"),
            "rejections": (finding["rejections"] or 0) + 1, "rectified_on": None,
            "rectified_by_ref": None}, act.verb.name, "state")


def _settle(act: Act, findings: Mapping[UUID, Record]) -> None:
    named = set()
    for n, result in enumerate(act.given["results"]):
        path, finding = f"results.{n}.finding", findings.get(result["finding"])
        if finding is None:
            act.refuse(Code.LINK_UNKNOWN, path)
        named.add(finding.id)
        if result["closed"]:
            _close(act, finding, path)
        else:
            _leave_open(act, finding, result, path)
    if any(is_open(f) and f.id not in named for f in findings.values()):
        act.refuse(Code.FINDINGS_MISSING, "results")


@verb("recordRecheck", "Inspection", "conclusion", OFFICERS, DOCUMENT_NO,
      objects("results", RESULTS, required=True))
async def record_recheck(act: Act) -> None:
    """Record the visit as an inspection of its own with paper D04; where nothing is open, close the chain.

    Refuses: OFFICERS_TOO_FEW, FINDINGS_MISSING, LINK_UNKNOWN, FINDING_NOT_RECTIFIED,
    ACCEPTOR_IS_RECTIFIER. Source: decree 15 of SAWS; Work Safety Law, article 65.
    """
    badges, first = check_officers(act), act.record
    findings = {f.id: f for f in await findings_of(act, first.id, "update")}
    _settle(act, findings)
    again = act.add(
        "Inspection", first, **act.filled("conclusion"), kind="RECHECK", state="NO_FINDING",
        inspected_at=act.now, entered_on=act.today, measures=[], officer_badges=badges,
        organ_code=organ_of(act), recheck_of_id=first.id, site_id=first["site_id"])
    add_paper(act, again, "D04", act.given["documentNo"], inspection=again)
    act.move("RECHECKED" if any(map(is_open, findings.values())) else "CLOSED")
