"""submitQuarterlyReport: a district or department reports a quarter; its figures stand from then on."""

from hub.runtime.command import Act
from resolvers.mutations.quarterly_report.rules import figures_of
from schema.verb import verb


@verb("submitQuarterlyReport", "QuarterlyReport", "narrative! nextPlan!")
async def submit_quarterly_report(act: Act) -> None:
    """Count the figures over the reporter's own records; a returned report is counted anew."""
    figures = await figures_of(act.work.connection, act.caller, act.record["quarter"])
    act.move(**act.filled(), figures=figures, submitted_at=act.now)
