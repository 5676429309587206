"""confirmEnterpriseFile: the enterprise confirms, yearly or every three months, that its file still holds."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_principal, sites_of
from schema.verb import plain, verb


@verb("confirmEnterpriseFile", "Enterprise", "",
      plain("principal", str, required=True, target="SafetyPerson"))
async def confirm_enterprise_file(act: Act) -> None:
    """Refresh the file and all its sites. Refuses: PRINCIPAL_REQUIRED."""
    await check_principal(act)
    for site in await sites_of(act, act.record):
        act.change(site, confirmed_at=act.now)
    act.move(confirmed_at=act.now)
