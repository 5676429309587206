"""Rules of inspections that several verbs share: whose they are, their papers, what is still open."""

from datetime import date
from typing import Any

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.rules.licence_terms import SUPERVISOR
from schema.verb import plain
from schema.workflows import moves

DOCUMENT_NO = plain("documentNo", str, required=True)
# Who may know of a visit before it has happened.
PLANNERS = frozenset(a for t in moves()["planVisit"] for a in t.actors)


def organ_of(act: Act) -> str:
    """Name the department for which the caller acts; officers of the four levels act for one."""
    return act.caller.department or SUPERVISOR


def add_paper(
    act: Act, under: Record, kind: str, number: str, *, due: date | None = None,
    inspection: Record | None = None, case: Record | None = None,
) -> Record:
    """File a paper of an inspection or a case, of this day."""
    return act.add(
        "EnforcementDocument", under, kind_code=kind, document_no=number, issued_on=act.today, due_on=due,
        inspection_id=inspection.id if inspection else None, penalty_case_id=case.id if case else None)


def is_open(hazard: Record) -> bool:
    """Say whether a finding is neither closed nor struck off."""
    return hazard["closed_on"] is None


async def findings_of(act: Act, inspection_id: Any, lock: str = "") -> list[Record]:
    """Read what an inspection found."""
    return await act.work.find("Hazard", "inspection_id = $2", inspection_id, lock=lock)


async def check_settled(act: Act) -> None:
    """See that no finding of the inspection is open. Refuses: FINDINGS_OPEN."""
    left = sum(map(is_open, await findings_of(act, act.record.id)))
    if left:
        act.refuse(Code.FINDINGS_OPEN, count=left)
