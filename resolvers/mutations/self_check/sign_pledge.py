"""signPledge: the enterprise signs its pledge of the year."""

from hub.errors import Code
from hub.runtime.command import Act
from schema.verb import verb


@verb("signPledge", "Pledge", "signedBy!", actors="enterprise", creates=True)
async def sign_pledge(act: Act) -> None:
    """Publish it; there is one a year. Refuses: RECORD_EXISTS."""
    firm = await act.lock("Enterprise", act.caller.enterprise_id)
    if await act.work.find("Pledge", "enterprise_id = $2 and year = $3", firm.id, act.today.year):
        act.refuse(Code.RECORD_EXISTS)
    act.add("Pledge", firm, **act.filled(), year=act.today.year, signed_on=act.today)
