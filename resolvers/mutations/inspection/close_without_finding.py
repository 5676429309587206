"""closeWithoutFinding: an inspection that found nothing is closed."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.inspection.rules import findings_of
from schema.verb import verb


@verb("closeWithoutFinding", "Inspection", "conclusion")
async def close_without_finding(act: Act) -> None:
    """Refuses: FINDINGS_EXIST."""
    found = await findings_of(act, act.record.id)
    if found:
        act.refuse(Code.FINDINGS_EXIST, count=len(found))
    act.move(**act.filled())
