"""removeListEntry: a department takes an enterprise off its drafted list."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.department_list.rules import check_drafted, check_own
from schema.verb import verb


@verb("removeListEntry", "DepartmentListEntry", actors="department",
      wide="an enterprise that a department claims is on no list of its own yet")
async def remove_list_entry(act: Act) -> None:
    """Refuses: RECORD_NOT_FOUND, STATE_NOT_ALLOWED."""
    check_own(act, act.record)
    check_drafted(act, await act.lock("DepartmentList", act.record["list_id"]))
    if act.record["fact_to"] is not None:
        act.refuse(Code.STATE_NOT_ALLOWED, state="removed", wanted="listed")
    act.change(act.record, fact_to=act.today)
    act.answer(act.record)
