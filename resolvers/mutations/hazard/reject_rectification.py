"""rejectRectification: a general hazard goes back to its enterprise with the reason."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_acceptor
from schema.verb import plain, verb


@verb("rejectRectification", "Hazard", "", plain("reason", str, required=True))
async def reject_rectification(act: Act) -> None:
    """Refuses: VERB_NOT_ALLOWED, ACCEPTOR_IS_RECTIFIER."""
    check_acceptor(act)
    act.move(rejection_reason=act.given["reason"], rejections=(act.record["rejections"] or 0) + 1,
             rectified_on=None, rectified_by_ref=None)
