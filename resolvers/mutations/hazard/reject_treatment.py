"""rejectTreatment: the district sends the treatment of a major hazard back with the reason."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.penalty.rules import CASE, CASE_IF_DUE, open_case
from schema.verb import plain, verb

# What fails so often opens a case.
REJECTIONS_MAX = 1


@verb("rejectTreatment", "Hazard", "", plain("reason", str, required=True), *CASE_IF_DUE)
async def reject_treatment(act: Act) -> None:
    """Open a case on the hazard where its treatment fails a second time.

    Refuses: VALUE_BLANK, where a case is due and what it needs is not filled in.
    """
    rejections = (act.record["rejections"] or 0) + 1
    if rejections > REJECTIONS_MAX:
        for one in CASE:
            if one.required and act.given.get(one.name) is None:
                act.refuse(Code.VALUE_BLANK, one.name)
        open_case(act, act.record, source_hazard_id=act.record.id)
    act.move(rejection_reason=act.given["reason"], rejections=rejections,
             rectified_on=None, rectified_by_ref=None)
