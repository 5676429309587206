"""concludeInvestigation: the case officer concludes an investigation whose evidence is complete."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.penalty.rules import EVIDENCE, has_paper
from schema.verb import verb


@verb("concludeInvestigation", "PenaltyCase", "violation legalBasis")
async def conclude_investigation(act: Act) -> None:
    """Put violation and ground right where the evidence says so; the file holds some of it.

    Refuses: EVIDENCE_MISSING. Source: Administrative Penalty Law, article 57.
    """
    if not await has_paper(act, EVIDENCE):
        act.refuse(Code.EVIDENCE_MISSING, wanted=", ".join(EVIDENCE))
    act.move(**act.filled())
