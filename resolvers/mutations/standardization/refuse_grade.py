"""refuseGrade: the city does not give the grade; the enterprise may mend what is wrong and ask again."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("refuseGrade", "Standardization", "refusalReason!")
async def refuse_grade(act: Act) -> None:
    """Leave on the account what the review found."""
    act.move(**act.filled())
