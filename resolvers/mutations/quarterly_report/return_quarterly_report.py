"""returnQuarterlyReport: the city sends a report back with the reason."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("returnQuarterlyReport", "QuarterlyReport", "returnReason!")
async def return_quarterly_report(act: Act) -> None:
    """Let it be submitted again."""
    act.move(**act.filled(), returned_at=act.now)
