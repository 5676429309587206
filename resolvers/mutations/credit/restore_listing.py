"""restoreListing: the city puts back a listing whose removal was won by a false statement."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.credit.rules import scheme_named
from schema.verb import verb


@verb("restoreListing", "CreditRecord", "repairRefusal!")
async def restore_listing(act: Act) -> None:
    """Let the term run on as it was; one that is over cannot be restored.

    Refuses: LISTING_NOT_RESTORABLE.
    """
    row = act.record
    repaired = row["removal_reason"] == "REPAIRED" and row["until"] > act.today
    if not (repaired and scheme_named(row["scheme"]).restores):
        act.refuse(Code.LISTING_NOT_RESTORABLE)
    act.move(**act.filled(), removed_on=None, removal_reason=None)
