"""reportHazard: anybody tells of a hazard, and the grid of the place looks after it."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import found
from schema.verb import verb

# Until the grid has looked and settled a date of its own.
LOOKED_AFTER = timedelta(days=10)


@verb("reportHazard", "Hazard", "site! description! category! reporterName reporterPhone",
      wide="the public answers for no place; it adds a report, and changes nothing")
async def report(act: Act) -> None:
    """Keep who reports apart from what is reported, for the handlers of the case alone.

    Refuses: LINK_UNKNOWN. Source: Work Safety Law, articles 73 and 74.
    """
    site = act.linked("site")
    if site is None:
        act.refuse(Code.LINK_UNKNOWN, "site")
    found(act, site, "R", **act.filled(), deadline=act.today + LOOKED_AFTER)
