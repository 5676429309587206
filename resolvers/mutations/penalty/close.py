"""closeCase: a case that was executed, or withdrawn, is closed."""

from hub.runtime.command import Act
from resolvers.mutations.inspection.rules import DOCUMENT_NO, add_paper
from schema.verb import verb


@verb("closeCase", "PenaltyCase", "", DOCUMENT_NO)
async def close(act: Act) -> None:
    """File paper D19."""
    add_paper(act, act.record, "D19", act.given["documentNo"], case=act.record)
    act.move(closed_on=act.today)
