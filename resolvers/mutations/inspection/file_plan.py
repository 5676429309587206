"""fileInspectionPlan: an organ files its yearly plan of inspections, without its targets."""

from auth.policy.acting import unit_of
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_past
from resolvers.mutations.inspection.rules import organ_of
from schema.verb import verb


@verb("fileInspectionPlan", "InspectionPlan", "year! title! plannedCount! approvedOn",
      actors="district city", creates=True)
async def file_plan(act: Act) -> None:
    """Visits are planned under it once it is approved.

    Refuses: DAYS_OUT_OF_ORDER. Source: Work Safety Law, article 62.
    """
    check_past(act, "approvedOn")
    if act.given["year"] < act.today.year:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "year", wanted=f">= {act.today.year}")
    act.add("InspectionPlan", unit_of(act.caller), **act.filled(), organ_code=organ_of(act))
