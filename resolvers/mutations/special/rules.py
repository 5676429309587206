"""Rules of special fields that several verbs share: what is declared, and who ends it."""

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record

DECLARED = "facts! keyProcesses maxWorkersShift"


async def check_processes(act: Act) -> None:
    """See that the key processes are those of the list. Refuses: CODE_UNKNOWN."""
    given = set(act.given.get("keyProcesses") or ())
    known = await act.work.find("KeyProcess", "code = any($2)", sorted(given)) if given else []
    if len(known) < len(given):
        act.refuse(Code.CODE_UNKNOWN, "keyProcesses")


async def standing(act: Act, condition: str, *arguments: object) -> list[Record]:
    """Read profiles that have not been cleared."""
    return await act.work.find("SpecialProfile", f"state <> 'CLEARED' and {condition}", *arguments)
