"""draftDepartmentList: a department begins the next version of its list."""

from auth.policy.acting import unit_of
from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb


@verb("draftDepartmentList", "DepartmentList", "year!")
async def draft_department_list(act: Act) -> None:
    """One draft at a time. Refuses: RECORD_EXISTS."""
    own = await act.work.find("DepartmentList", "department_code = $2", act.caller.department)
    if any(one["state"] == "DRAFTED" for one in own):
        act.refuse(Code.RECORD_EXISTS, "year")
    number = max((one["version_no"] for one in own), default=0) + 1
    act.begin(unit_of(act.caller), **act.filled(), department_code=act.caller.department, version_no=number)
