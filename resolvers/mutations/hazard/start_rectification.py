"""startRectification: the enterprise settles who rectifies a general hazard, how and until when."""

from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from schema.verb import verb


@verb("startRectification", "Hazard", "measure! responsiblePerson! deadline fundsCny contingency")
async def start_rectification(act: Act) -> None:
    """Refuses: DAYS_OUT_OF_ORDER."""
    check_ahead(act, "deadline")
    act.move(**act.filled())
