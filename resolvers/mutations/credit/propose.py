"""proposeCreditRecord: a case officer proposes to list an enterprise as dishonest."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.credit.rules import check_sources
from schema.rules.discredit import scheme_of
from schema.verb import verb


@verb("proposeCreditRecord", "CreditRecord",
      "enterprise! trigger! grounds! penaltyCase hazard accident points")
async def propose(act: Act) -> None:
    """Take the trigger from the scheme in force today, by which the event is judged from now on.

    Refuses: CODE_UNKNOWN, LINK_UNKNOWN, CREDIT_SOURCE_MISSING, CREDIT_SOURCE_WITHDRAWN.
    """
    firm, scheme = act.work.known["Enterprise", act.given["enterprise"]], scheme_of(act.today)
    triggers = await act.work.find("DiscreditTrigger", "code = $2", act.given["trigger"])
    if scheme is None or not any(t["scheme"] == scheme.name for t in triggers):
        act.refuse(Code.CODE_UNKNOWN, "trigger")
    check_sources(act, firm.id, needed=True)
    act.begin(firm, **act.filled(), event_kind=scheme.kind)
