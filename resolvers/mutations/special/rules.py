"""Rules of special fields that several verbs share: what is declared, and who ends it."""

from hub.runtime.command import Act
from hub.runtime.work import Record

DECLARED = "facts! keyProcesses maxWorkersShift"


async def standing(act: Act, condition: str, *arguments: object) -> list[Record]:
    """Read profiles that have not been cleared."""
    return await act.work.find("SpecialProfile", f"state <> 'CLEARED' and {condition}", *arguments)
