"""openCase: district or city opens a penalty case on an inspection."""

from hub.runtime.command import Act
from resolvers.mutations.penalty.rules import CASE, open_case
from schema.verb import verb


@verb("openCase", "Inspection", "", *CASE)
async def open_on_inspection(act: Act) -> None:
    """For what was not rectified, or can be punished at once; towns inspect by delegation and punish not.

    Refuses: RECORD_EXISTS. Source: Administrative Penalty Law, article 54.
    """
    open_case(act, act.record, source_inspection_id=act.record.id)
    act.move()
