"""uploadEvaluation: the enterprise uploads the report, within ten days of its signing."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("uploadEvaluation", "Evaluation", "reportFile!")
async def upload(act: Act) -> None:
    """From now on it counts for licences, and may be drawn for a check."""
    act.move(**act.filled(), uploaded_on=act.today)
