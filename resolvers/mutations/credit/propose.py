"""proposeCreditRecord: a case officer proposes to list an enterprise as dishonest."""

from hub.runtime.command import Act
from resolvers.mutations.credit.rules import check_sources, scheme_today
from schema.verb import verb


@verb("proposeCreditRecord", "CreditRecord",
      "enterprise! trigger! grounds! penaltyCase hazard accident points")
async def propose(act: Act) -> None:
    """Take the trigger from the scheme in force today, by which the event is judged from now on.

    Refuses: CODE_UNKNOWN, TRIGGER_NOT_IN_FORCE, LINK_UNKNOWN, CREDIT_SOURCE_MISSING,
    CREDIT_SOURCE_WITHDRAWN.
    """
    firm = act.work.known["Enterprise", act.given["enterprise"]]
    scheme = await scheme_today(act, act.given["trigger"], "trigger")
    check_sources(act, firm.id, needed=True)
    act.begin(firm, **act.filled(), event_kind=scheme.kind)
