"""recordReview: the city enters the report of the organization that reviewed an enterprise."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.hazard.rules import find_all
from schema.rules.workdays import add_working_days
from schema.verb import objects, verb, words

NOTICE_WORKDAYS = 5
DEFECT = words("Hazard", "site! description! category! deadline! factor accidentType photosBefore")


@verb("recordReview", "Standardization", "reviewer! reviewedOn!", objects("hazards", DEFECT))
async def record_review(act: Act) -> None:
    """Put its defects on the account as hazards that a third party found; its public notice begins.

    Refuses: DAYS_OUT_OF_ORDER, LINK_UNKNOWN.
    """
    if not act.record["self_evaluated_on"] <= act.given["reviewedOn"] <= act.today:
        act.refuse(Code.DAYS_OUT_OF_ORDER, "reviewedOn",
                   wanted=f"{act.record['self_evaluated_on']} - {act.today}")
    await find_all(act, "hazards", DEFECT, "T", act.record["enterprise_id"],
                   standardization_id=act.record.id)
    act.move(**act.filled(), notice_until=add_working_days(act.today, NOTICE_WORKDAYS))
