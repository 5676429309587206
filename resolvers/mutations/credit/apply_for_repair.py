"""applyForRepair: a listed enterprise says what it has put right, and asks to be removed."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.credit.rules import scheme_named
from schema.verb import verb


@verb("applyForRepair", "CreditRecord", "repairStatement!")
async def apply_for_repair(act: Act) -> None:
    """See that the window of the scheme by which it was listed is open. Refuses: REPAIR_NOT_OPEN."""
    row = act.record
    opens = scheme_named(row["scheme"]).repair_from(row["listed_on"], row["until"])
    if act.today < opens:
        act.refuse(Code.REPAIR_NOT_OPEN, wanted=str(opens))
    act.move(**act.filled(), repair_applied_on=act.today, repair_refusal=None)
