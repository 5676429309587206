"""acceptQuarterlyReport: the city accepts a report."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("acceptQuarterlyReport", "QuarterlyReport")
async def accept_quarterly_report(act: Act) -> None:
    """Its figures are those of the assessment."""
    act.move(accepted_at=act.now)
