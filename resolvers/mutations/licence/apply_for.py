"""applyForLicence: an enterprise asks for a licence, or for the renewal of one that it holds."""

from datetime import timedelta

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.checks import own_firm
from schema.field import LISTS
from schema.rules.licence_terms import licence_terms, terms_of
from schema.verb import verb

DECISION_DAYS = 45
RENEWABLE = ("VALID", "RENEWAL_DUE")


def _check_previous(act: Act) -> None:
    previous = act.linked("previousLicence")
    fits = previous is None or (
        previous["kind_code"] == act.given["kind"] and previous["state"] in RENEWABLE)
    if not fits:
        act.refuse(Code.LICENCE_UNFIT, "previousLicence")


async def _check_number(act: Act, firm: Record) -> None:
    asked = await act.work.find(
        "Licence", "enterprise_id = $2 and kind_code = $3 and applied_on is not null", firm.id,
        act.given["kind"])
    for one in asked:
        number = (await act.work.guarded(one, "application_no")).get("application_no")
        if number == act.given["applicationNo"]:
            act.refuse(Code.RECORD_EXISTS, "applicationNo")


@verb("applyForLicence", "Licence", "kind! scope! applicationNo! holderPerson evaluation previousLicence")
async def apply_for(act: Act) -> None:
    """Send it to the issuer, who decides within 45 days.

    A department that issues it answers for this licence from now on, whether or not the enterprise is on
    its list.

    Refuses: CODE_UNKNOWN, VALUE_BLANK, LICENCE_UNFIT, RECORD_EXISTS.
    Source: regulation on work safety licences, article 7.
    """
    firm = await own_firm(act)
    kind = act.given["kind"]
    if kind not in licence_terms():
        act.refuse(Code.CODE_UNKNOWN, "kind")
    terms = terms_of(kind, act.today)
    if terms.personal and act.given.get("holderPerson") is None:
        act.refuse(Code.VALUE_BLANK, "holderPerson")
    _check_previous(act)
    await _check_number(act, firm)
    lists = list(dict.fromkeys([*firm[LISTS], *terms.departments[:1]]))
    act.begin(firm, **act.filled(), issuer_code=terms.issuer, applied_on=act.today,
              decision_due_on=act.today + timedelta(days=DECISION_DAYS), **{LISTS: lists})
