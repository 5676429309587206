"""startStandardization: the enterprise begins to build towards a grade."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb


@verb("startStandardization", "Standardization", "grade! industryStandard!")
async def start(act: Act) -> None:
    """Let a grade that stands run on beside it. Refuses: RECORD_EXISTS, while another is under way."""
    firm = await act.lock("Enterprise", act.caller.enterprise_id)
    if await act.work.find("Standardization", "enterprise_id = $2 and state in"
                           " ('BUILDING', 'SELF_EVALUATED', 'APPLIED', 'REVIEWED')", firm.id):
        act.refuse(Code.RECORD_EXISTS)
    act.begin(firm, **act.filled())
