"""renewLicence: the issuer renews a licence before it ends, by a new one that is chained to it."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.licence.rules import check_evaluation, check_issuer, term_from
from schema.verb import verb

# What a new licence has in common with the one that it renews.
KEPT = ("kind_code", "issuer_code", "holder_person_id", "evaluation_id", "scope", "department_codes")


@verb("renewLicence", "Licence", "licenceNo! validTo scope evaluation applicationNo")
async def renew(act: Act) -> None:
    """Let the new term begin the day after the old one ends; an application that waits becomes it.

    The answer is the new licence.

    Refuses: VERB_NOT_ALLOWED, DAYS_OUT_OF_ORDER, EVALUATION_MISSING.
    Source: regulation on work safety licences, articles 9 and 20.
    """
    old = act.record
    terms = check_issuer(act, old)
    if act.today > old["valid_to"]:
        act.refuse(Code.DAYS_OUT_OF_ORDER, wanted=f"<= {old['valid_to']}", field="validTo")
    asked = await act.work.find("Licence", "previous_licence_id = $2 and state = 'APPLIED'", old.id,
                                lock="update")
    await check_evaluation(act, terms, *asked, old)
    filled = act.filled("licenceNo", "scope", "evaluation", "applicationNo")
    filled |= term_from(act, terms, old["valid_to"] + timedelta(days=1))
    if asked:
        made = asked[0]
        act.work.change(made, {**filled, "state": "GRANTED"}, act.verb.name, "state")
    else:
        kept = {c: old[c] for c in KEPT}
        made = act.add("Licence", old, **{**kept, **filled}, state="GRANTED", previous_licence_id=old.id)
    act.move()
    act.answer(made)
