"""finishTreatment: the enterprise reports a major hazard as treated, with an assessment of the treatment."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_photos
from schema.verb import verb


@verb("finishTreatment", "Hazard", "treatmentResult! photosAfter!")
async def finish_treatment(act: Act) -> None:
    """Refuses: LINK_UNKNOWN. Source: decree 16 of SAWS, article 18."""
    await check_photos(act, act.given["photosAfter"], act.record["site_id"], "photosAfter")
    act.move(**act.filled(), rectified_on=act.today, rectified_by_ref=act.caller.subject)
