"""reportUnregistered: a village puts an enterprise that its patrol found, and no register shows, on file."""

from auth.policy.acting import unit_of
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_code, parted, register
from schema.field import AREAS
from schema.verb import of, renamed, verb


@verb("reportUnregistered", "Enterprise", "name! uscc legalRepresentative",
      of("Site", "address!"), of("Site", "longitude"), of("Site", "latitude"), of("Site", "photos"),
      renamed(of("Site", "name"), "siteName"))
async def report_unregistered(act: Act) -> None:
    """Make a draft file with one site in the village's own grid; the enterprise claims it.

    Refuses: USCC_INVALID, RECORD_EXISTS.
    """
    number, unit = act.given.get("uscc"), unit_of(act.caller)
    if number is not None:
        await check_code(act, number)
    file = act.begin(
        unit, **act.filled("name", "uscc", "legalRepresentative"), status="ACTIVE")
    if number is not None:
        register(act, file, number)
    seen = parted(file, act.filled("address", "longitude", "latitude", "photos"))
    site = act.add("Site", file, **seen, name=act.given.get("siteName"))
    act.add("GridAssignment", site, site_id=site.id, grid_code=unit[AREAS[-1]], assigned_from=act.today,
            reason=act.verb.name)
