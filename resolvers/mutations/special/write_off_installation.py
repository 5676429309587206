"""writeOffInstallation: the district ends an installation whose quantities are critical no longer."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.special.installation import counted, parts_of
from schema.rules.gb18218 import reaches
from schema.verb import verb


@verb("writeOffInstallation", "MajorInstallation", "writeOffReason!")
async def write_off_installation(act: Act) -> None:
    """Let the quantities in the enterprise file of today decide.

    Refuses: INSTALLATION_STILL_CRITICAL. Source: decree 40 of SAWS, article 27.
    """
    if reaches([p.chemical for p in await parts_of(act, await counted(act))]):
        act.refuse(Code.INSTALLATION_STILL_CRITICAL)
    act.move(**act.filled(), written_off_on=act.today, fact_to=act.today)
