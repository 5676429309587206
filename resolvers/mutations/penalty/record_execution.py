"""recordExecution: a penalty was paid, done or enforced by the court."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_past
from schema.verb import verb


@verb("recordExecution", "PenaltyCase", "executedOn")
async def record_execution(act: Act) -> None:
    """Refuses: DAYS_OUT_OF_ORDER."""
    check_past(act, "executedOn")
    on, decided = act.given.get("executedOn") or act.today, act.record["decided_on"]
    if on < decided:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "executedOn", wanted=f">= {decided}")
    act.move(executed_on=on)
