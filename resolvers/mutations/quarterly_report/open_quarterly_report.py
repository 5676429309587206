"""openQuarterlyReport: a district or department opens its report of the present quarter."""

from auth.policy.acting import unit_of
from auth.principal import Kind
from hub.runtime.command import Act
from resolvers.mutations.quarterly_report.rules import days_of, quarter_of
from schema.verb import verb


@verb("openQuarterlyReport", "QuarterlyReport")
async def open_quarterly_report(act: Act) -> None:
    """Refuses: RECORD_EXISTS, where it is open already."""
    quarter = quarter_of(act.today)
    partner = act.caller.kind is Kind.PARTNER
    by = {"reporter_department_code": act.caller.department} if partner else {
        "reporter_grid_code": act.caller.code}
    act.begin(unit_of(act.caller), quarter=quarter, due_on=days_of(quarter)[1], **by)
