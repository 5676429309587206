"""addListEntry: a department puts an enterprise on its drafted list."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.department_list.rules import check_drafted, check_own
from schema.verb import verb


@verb("addListEntry", "DepartmentListEntry", "departmentList! enterprise! role! reason",
      actors="department", creates=True, batch=True,
      wide="an enterprise that a department claims is on no list of its own yet")
async def add_list_entry(act: Act) -> None:
    """Count for nothing until the list is published; one that was taken off comes back.

    Refuses: RECORD_NOT_FOUND, STATE_NOT_ALLOWED, RECORD_EXISTS.
    """
    own, file = act.needed("departmentList"), act.needed("enterprise")
    check_own(act, own)
    check_drafted(act, own)
    before = await act.work.find(
        "DepartmentListEntry", "list_id = $2 and enterprise_id = $3 and role = $4", own["id"], file["id"],
        act.given["role"], lock="update")
    if not before:
        act.add("DepartmentListEntry", file, **act.filled(), department_code=act.caller.department,
                current=False)
        return
    if before[0]["fact_to"] is None:
        act.refuse(Code.RECORD_EXISTS, "enterprise")
    act.change(before[0], **act.filled(), fact_to=None)
    act.answer(before[0])
