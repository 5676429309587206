"""commissionEvaluation: an enterprise commissions a qualified institution with an evaluation."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import own_firm
from schema.verb import verb


@verb("commissionEvaluation", "Evaluation", "reportNo! kind! institution! projectLead!")
async def commission(act: Act) -> None:
    """Institutions have no accounts here: the enterprise that commissions them files all steps for them.

    Refuses: LINK_UNKNOWN, INSTITUTION_UNQUALIFIED, RECORD_EXISTS.
    """
    found = await act.work.find("Institution", "id = $2", act.given["institution"])
    if not found:
        act.refuse(Code.LINK_UNKNOWN, "institution")
    until = found[0]["qualified_until"]
    if until is not None and until < act.today:
        act.refuse(Code.INSTITUTION_UNQUALIFIED, "institution")
    act.begin(await own_firm(act), **act.filled())
