"""publishPenalty: a decision is opened to all, within seven working days."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.penalty.rules import check_impersonal
from schema.verb import verb


@verb("publishPenalty", "PenaltyCase", "violation legalBasis")
async def publish(act: Act) -> None:
    """Word it for the public where need be: no identity or mobile number stands in what is published.

    Refuses: PUBLICATION_UNFIT, PERSONAL_DATA_FOUND.
    Source: Work Safety Law, article 78; Administrative Penalty Law, article 48.
    """
    case, given = act.record, act.given
    if case["published_on"] is not None:
        act.refuse(Code.PUBLICATION_UNFIT)
    check_impersonal(
        act, violation=given.get("violation") or case["violation"],
        legalBasis=given.get("legalBasis") or case["legal_basis"], decisionNo=case["decision_no"])
    act.move(**act.filled(), published_on=act.today)
