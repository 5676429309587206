"""grantLicence: the issuer grants a licence that was asked for."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from resolvers.mutations.licence.rules import check_evaluation, check_issuer, term_from
from schema.verb import verb


async def _check_renewal(act: Act) -> None:
    key = act.record["previous_licence_id"]
    waiting = key is not None and await act.work.find("Licence", "id = $2 and state = 'RENEWAL_DUE'", key)
    if waiting:
        act.refuse(Code.RENEWAL_WAITS)


@verb("grantLicence", "Licence", "licenceNo! validFrom validTo scope evaluation")
async def grant(act: Act) -> None:
    """Give it number and term by the rules of the day; the clock lets the term begin.

    Refuses: VERB_NOT_ALLOWED, RENEWAL_WAITS, EVALUATION_MISSING, DAYS_OUT_OF_ORDER.
    """
    terms = check_issuer(act, act.record)
    await _check_renewal(act)
    check_ahead(act, "validFrom")
    await check_evaluation(act, terms, act.record)
    term = term_from(act, terms, act.given.get("validFrom") or act.today)
    act.move(**act.filled("licenceNo", "scope", "evaluation"), **term)
