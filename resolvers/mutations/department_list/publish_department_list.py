"""publishDepartmentList: a department publishes its list; enterprises are routed by it from then on."""

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.department_list.rules import (
    LEAD,
    check_own,
    files_of,
    in_force,
    name_by,
    route,
)
from schema.verb import verb


@verb("publishDepartmentList", "DepartmentList",
      wide="enterprises come onto the list of a department that did not answer for them before")
async def publish_department_list(act: Act) -> None:
    """Take the place of the list before. A lead that another department holds stays there.

    Such a claim is shown as challenged until it is settled. Refuses: RECORD_NOT_FOUND, VALUE_BLANK.
    """
    check_own(act, act.record)
    mine = await act.work.find(
        "DepartmentListEntry", "list_id = $2 and fact_to is null", act.record.id, lock="update")
    if not mine:
        act.refuse(Code.VALUE_BLANK, "id")
    before = await act.work.find(
        "DepartmentListEntry", "department_code = $2 and current", act.caller.department, lock="update")
    for entry in before:
        act.change(entry, current=False, fact_to=act.today)
    touched = {e["enterprise_id"] for e in (*mine, *before)}
    standing = [e for e in await in_force(act, touched) if e["current"]]
    _enter(act, mine, {e["enterprise_id"] for e in standing if e["role"] == LEAD})
    entries = [*standing, *(e for e in mine if e["current"])]
    files = await files_of(act, touched)
    for file in files:
        name_by(act, file, [e for e in entries if e["enterprise_id"] == file.id])
    await route(act, files, entries)
    act.move(published_on=act.today)
    act.answer(act.record)


def _enter(act: Act, mine: list[Record], led: set[object]) -> None:
    for entry in mine:
        if entry["role"] == LEAD and entry["enterprise_id"] in led:
            act.change(entry, challenged_on=act.today)
        else:
            act.change(entry, current=True)
