"""assessInstallation: the enterprise assesses an installation, or does so again when time or change ask."""

from hub.runtime.command import Act
from resolvers.mutations.special.installation import (
    MATERIALS,
    check_outline,
    counted,
    file_chemicals,
    judge,
    parts_of,
)
from schema.verb import verb


@verb("assessInstallation", "MajorInstallation",
      "evaluation location population500m principalPerson technicalPerson operationPerson", MATERIALS)
async def assess_installation(act: Act) -> None:
    """Compute R, level and chemicals again from the quantities of the day; then it is filed anew.

    Refuses: LINK_UNKNOWN, CATEGORY_MISSING, INSTALLATION_BELOW_CRITICAL, SHAPE_INVALID.
    Source: decree 40 of SAWS, articles 8 and 11.
    """
    check_outline(act)
    stood = await act.work.guarded(act.record, "population_500m")
    people = act.given.get("population500m")
    parts = await parts_of(act, await counted(act))
    judged = judge(act, parts, stood["population_500m"] if people is None else people)
    await file_chemicals(act, act.record, parts)
    given = {column: value for column, value in act.filled().items() if value is not None}
    act.move(assessed_on=act.today, **given, **judged)
