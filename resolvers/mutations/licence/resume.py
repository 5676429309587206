"""resumeLicence: the issuer gives a withheld licence back once a re-check found everything rectified."""

from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.inspection.rules import findings_of, is_open
from resolvers.mutations.licence.rules import check_issuer
from schema.verb import plain, verb


@verb("resumeLicence", "Licence", "", plain("recheck", UUID, required=True, target="Inspection"))
async def resume(act: Act) -> None:
    """See that the re-check is of this enterprise since the licence was withheld, and left nothing open.

    Refuses: VERB_NOT_ALLOWED, RECHECK_UNFIT.
    """
    check_issuer(act, act.record)
    recheck, since = act.linked("recheck"), act.record["suspended_on"]
    fits = (
        recheck is not None and recheck["recheck_of_id"] is not None
        and recheck["enterprise_id"] == act.record["enterprise_id"]
        and (since is None or recheck["entered_on"] is None or recheck["entered_on"] >= since)
        and not any(map(is_open, await findings_of(act, recheck["recheck_of_id"])))
    )
    if not fits:
        act.refuse(Code.RECHECK_UNFIT, "recheck")
    act.move()
