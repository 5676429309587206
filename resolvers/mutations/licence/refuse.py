"""refuseLicence: the issuer turns an application down, with reasons."""

from hub.runtime.command import Act
from resolvers.mutations.checks import REASON
from resolvers.mutations.licence.rules import check_issuer
from schema.verb import verb


@verb("refuseLicence", "Licence", "", REASON)
async def refuse(act: Act) -> None:
    """Refuses: VERB_NOT_ALLOWED."""
    check_issuer(act, act.record)
    act.move(decision_reason=act.given["reason"], ended_on=act.today)
