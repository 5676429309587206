"""rejectTreatment: the district sends the treatment of a major hazard back with the reason."""

from hub.runtime.command import Act
from schema.verb import plain, verb


@verb("rejectTreatment", "Hazard", "", plain("reason", str, required=True))
async def reject_treatment(act: Act) -> None:
    """How often is counted: a second time calls for a case."""
    act.move(rejection_reason=act.given["reason"], rejections=(act.record["rejections"] or 0) + 1,
             rectified_on=None, rectified_by_ref=None)
