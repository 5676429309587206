"""planVisit: district or city plans a visit, of which neither the firm nor its grid and town may know."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from schema.verb import verb


@verb("planVisit", "PlannedVisit", "plan! enterprise! plannedOn! focus")
async def plan_visit(act: Act) -> None:
    """Take a day in the year of the plan, which has been approved.

    Refuses: PLAN_NOT_APPROVED, DAYS_OUT_OF_ORDER. Source: Work Safety Law, article 62.
    """
    check_ahead(act, "plannedOn")
    plan = act.linked("plan")
    if plan is None or plan["approved_on"] is None:
        act.refuse(Code.PLAN_NOT_APPROVED, "plan")
    if act.given["plannedOn"].year != plan["year"]:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "plannedOn", wanted=str(plan["year"]))
    act.begin(act.linked("enterprise") or {}, **act.filled())
