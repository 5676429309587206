"""givePenaltyNotice: the party is told of the intended penalty, and may answer."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_codes
from resolvers.mutations.inspection.rules import DOCUMENT_NO, add_paper
from resolvers.mutations.penalty.rules import HEARD, HEARING_WORKDAYS, check_fine
from schema.rules.workdays import add_working_days
from schema.verb import plain, verb


@verb("givePenaltyNotice", "PenaltyCase", "kinds! fineCny", DOCUMENT_NO, plain("hearingDocumentNo", str))
async def give_notice(act: Act) -> None:
    """File paper D10, and D11 where a hearing can be asked for: within five working days.

    Refuses: CODE_UNKNOWN, FINE_UNFIT, HEARING_NOTICE_MISSING.
    Source: Administrative Penalty Law, articles 44, 63 and 64.
    """
    kinds = await check_codes(act, "kinds", "PenaltyKind")
    fine, hearing = check_fine(act, kinds), act.given.get("hearingDocumentNo")
    if HEARD & set(kinds) and hearing is None:
        act.refuse(Code.HEARING_NOTICE_MISSING, "hearingDocumentNo")
    add_paper(act, act.record, "D10", act.given["documentNo"], case=act.record)
    until = add_working_days(act.today, HEARING_WORKDAYS) if hearing else None
    if hearing:
        add_paper(act, act.record, "D11", hearing, case=act.record, due=until)
    act.move(kinds=kinds, fine_cny=fine, noticed_on=act.today, hearing_until=until)
