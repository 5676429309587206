"""closeByShutdown: the district ends a hazard that cannot be made safe by closing the place."""

from hub.runtime.command import Act
from schema.verb import plain, verb


@verb("closeByShutdown", "Hazard", "", plain("reason", str, required=True))
async def close_by_shutdown(act: Act) -> None:
    """End the listing with it."""
    act.move(treatment_result=act.given["reason"], struck_off_on=act.today, closed_on=act.today)
