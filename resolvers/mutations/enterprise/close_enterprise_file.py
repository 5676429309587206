"""closeEnterpriseFile: the town closes the file of an enterprise that was struck off or found shut."""

from datetime import timedelta

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_nothing_open, sites_of
from schema.verb import plain, verb


@verb("closeEnterpriseFile", "Enterprise", "", plain("reason", str, required=True))
async def close_enterprise_file(act: Act) -> None:
    """End its sites and their assignments with it; no hazard and no case may be open.

    Refuses: MATTERS_OPEN.
    """
    await check_nothing_open(act)
    for site in await sites_of(act, act.record):
        act.change(site, fact_to=act.today)
    placed = await act.work.find(
        "GridAssignment", "enterprise_id = $2 and assigned_to is null", act.record.id, lock="update")
    for one in placed:
        last = max(one["assigned_from"], act.today - timedelta(days=1))
        act.change(one, assigned_to=last, fact_to=last)
    act.move(closing_reason=act.given["reason"], fact_to=act.today)
