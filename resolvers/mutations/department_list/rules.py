"""Rules of departments' lists: whose a list is, and how enterprises are routed by entries in force."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from hub.compiler.render_follow import Follow
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.field import LISTS

LEAD, COMPETENT = "LEAD_SUPERVISOR", "COMPETENT"
COLUMNS = {LEAD: "supervising_department_code", COMPETENT: "competent_department_code"}


def check_own(act: Act, row: Mapping[str, Any]) -> None:
    """See that a list is the caller's own. Refuses: RECORD_NOT_FOUND."""
    if row["department_code"] != act.caller.department:
        act.refuse(Code.RECORD_NOT_FOUND, "id")


def check_drafted(act: Act, row: Mapping[str, Any]) -> None:
    """See that a list has not been published. Refuses: STATE_NOT_ALLOWED."""
    if row["state"] != "DRAFTED":
        act.refuse(Code.STATE_NOT_ALLOWED, state=row["state"], wanted="DRAFTED")


async def in_force(act: Act, enterprises: Iterable[UUID]) -> list[Record]:
    """Give the entries in force of some enterprises, locked."""
    return await act.work.find(
        "DepartmentListEntry", "enterprise_id = any($2) and current", sorted(set(enterprises)),
        lock="update")


async def files_of(act: Act, enterprises: Iterable[UUID]) -> list[Record]:
    """Give files, locked."""
    return await act.work.find("Enterprise", "id = any($2)", sorted(set(enterprises)), lock="update")


def name_by(act: Act, file: Record, entries: Sequence[Record]) -> None:
    """Name lead and competent department as the entries in force do; where none does, nobody is."""
    told = {column: next((e["department_code"] for e in entries if e["role"] == role), None)
            for role, column in COLUMNS.items()}
    changed = {c: v for c, v in told.items() if file[c] != v}
    if changed:
        act.change(file, **changed)


async def route(act: Act, files: Sequence[Record], entries: Sequence[Record] | None = None) -> None:
    """Let each file, and all that is filed under it, lie on the lists of those who answer for it."""
    rows = entries if entries is not None else await in_force(act, [f.id for f in files])
    groups: dict[tuple[str, ...], list[UUID]] = {}
    for file in files:
        codes = {e["department_code"] for e in rows if e["enterprise_id"] == file.id and e["current"]}
        codes |= {file[c] for c in COLUMNS.values() if file[c] is not None}
        if sorted(codes) != sorted(file[LISTS]):
            act.change(file, **{LISTS: sorted(codes)})
            groups.setdefault(tuple(sorted(codes)), []).append(file.id)
    for found, ids in sorted(groups.items()):
        act.work.follow(Follow({LISTS: list(found)}, enterprises=tuple(ids), whole=True))
