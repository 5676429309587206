"""finishRectification: the enterprise reports a general hazard as rectified, with photos of it."""

from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import check_photos
from schema.verb import verb


@verb("finishRectification", "Hazard", "photosAfter!")
async def finish_rectification(act: Act) -> None:
    """Whoever reports it may not accept it. Refuses: LINK_UNKNOWN."""
    await check_photos(act, act.given["photosAfter"], act.record["site_id"], "photosAfter")
    act.move(**act.filled(), rectified_on=act.today, rectified_by_ref=act.caller.subject)
