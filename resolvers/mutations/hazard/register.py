"""registerHazard: whoever finds a general hazard puts it on the account."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from resolvers.mutations.hazard.rules import check_photos, found, source_of
from schema.verb import verb

TAKES = ("site! description! category! deadline! factor accidentType measure fundsCny contingency"
         " responsiblePerson photosBefore foundAt source selfCheck")


@verb("registerHazard", "Hazard", TAKES, batch=True)
async def register(act: Act) -> None:
    """Count what was found in a self-check with its report.

    Refuses: CODE_UNKNOWN, DAYS_OUT_OF_ORDER, LINK_UNKNOWN.
    """
    check_ahead(act, "deadline")
    await check_photos(act, act.given.get("photosBefore"), act.given["site"], "photosBefore")
    site, source = act.work.known["Site", act.given["site"]], source_of(act)
    if act.given.get("selfCheck") is not None:
        report = await act.lock("SelfCheck", act.given["selfCheck"])
        if source != "E" or report["enterprise_id"] != site["enterprise_id"]:
            act.refuse(Code.LINK_UNKNOWN, "selfCheck")
        act.change(report, hazards_found=report["hazards_found"] + 1)
    found(act, site, source, **act.filled())
