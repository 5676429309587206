"""startTreatment: the enterprise files the plan by which a listed hazard is treated."""

from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from resolvers.mutations.hazard.rules import check_five
from schema.verb import verb


@verb("startTreatment", "Hazard",
      "treatmentGoal! measure fundsCny responsiblePerson deadline contingency")
async def start_treatment(act: Act) -> None:
    """Goal, method, funds, people, time and safety measures: nothing begins before all are settled.

    Refuses: MEASURES_INCOMPLETE, DAYS_OUT_OF_ORDER. Source: decree 16 of SAWS, article 15.
    """
    check_ahead(act, "deadline")
    await check_five(act)
    act.move(**act.filled())
