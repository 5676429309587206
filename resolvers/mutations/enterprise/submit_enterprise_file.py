"""submitEnterpriseFile: the enterprise sends its file to the village, confirmed by its principal."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import REQUIRED, check_filled, check_principal, sites_of
from schema.verb import plain, verb


@verb("submitEnterpriseFile", "Enterprise", "", plain("principal", str, required=True, target="SafetyPerson"))
async def submit_enterprise_file(act: Act) -> None:
    """Refuses: PRINCIPAL_REQUIRED, FILE_INCOMPLETE."""
    await check_principal(act)
    await check_filled(act, REQUIRED, *([] if await sites_of(act, act.record) else ["sites"]))
    act.move(confirmed_at=act.now, return_reasons=None)
