"""archiveEnterpriseFile: the district archives a closed file."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_nothing_open
from schema.verb import verb

TASKS = ("Task", "state <> 'CLOSED'")
LISTINGS = ("KeySupervision", "left_on is null")


@verb("archiveEnterpriseFile", "Enterprise")
async def archive_enterprise_file(act: Act) -> None:
    """Nothing may be open: no hazard, case, task, and no entry on the key list. Refuses: MATTERS_OPEN."""
    await check_nothing_open(act, tasks=TASKS, keySupervisions=LISTINGS)
    act.move()
