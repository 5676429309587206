"""restoreListing: the city puts back a listing whose removal was won by a false statement."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.credit.rules import scheme_named
from schema.verb import verb


@verb("restoreListing", "CreditRecord", "repairRefusal!")
async def restore_listing(act: Act) -> None:
    """Let the term run on as it was; one that is over cannot be restored.

    Refuses: SCHEME_WITHOUT_RESTORING, STATE_NOT_ALLOWED, DAYS_OUT_OF_ORDER.
    """
    row = act.record
    if row["removal_reason"] != "REPAIRED":
        act.refuse(Code.STATE_NOT_ALLOWED, state=row["removal_reason"], wanted="REPAIRED")
    if not scheme_named(row["scheme"]).restores:
        act.refuse(Code.SCHEME_WITHOUT_RESTORING)
    if row["until"] <= act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"> {act.today}", field="until")
    act.move(**act.filled(), removed_on=None, removal_reason=None)
