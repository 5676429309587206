"""activateEnterpriseFile: the town makes a file active once everything hangs on somebody."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import SETTLED, check_filled, sites_of
from schema.verb import verb


@verb("activateEnterpriseFile", "Enterprise")
async def activate_enterprise_file(act: Act) -> None:
    """Each site has its grid, the enterprise a department and its fields. Refuses: FILE_INCOMPLETE.

    Source: document 21 of 2016 of the city's safety committee.
    """
    sites = await sites_of(act, act.record)
    placed = await act.work.find(
        "GridAssignment", "site_id = any($2) and assigned_to is null", [s.id for s in sites])
    await check_filled(act, SETTLED, *([] if len(placed) == len(sites) > 0 else ["grid"]))
    act.move()
