"""surveyForEvaluation: the institution has been on site; the enterprise files it for the institution."""

from hub.runtime.command import Act
from resolvers.mutations.checks import check_past
from schema.verb import verb


@verb("surveyForEvaluation", "Evaluation", "siteVisitOn!")
async def survey(act: Act) -> None:
    """Refuses: DAYS_OUT_OF_ORDER. Source: decree 1 of the Ministry of Emergency Management."""
    check_past(act, "siteVisitOn")
    act.move(**act.filled())
