"""nominatePilot: a town, district or department names an enterprise that is to be an example."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.pilot.rules import DEMONSTRATION, check_clear, kind_of
from schema.verb import verb


@verb("nominatePilot", "Pilot", "enterprise! batch!")
async def nominate_pilot(act: Act) -> None:
    """Make a demonstration of a department's, and a cultivated pilot of any other.

    Refuses: UNDER_KEY_SUPERVISION; RECORD_EXISTS, where it has been nominated already.
    """
    firm = act.needed("enterprise")
    await check_clear(act, firm["id"])
    kind, shown = kind_of(act), kind_of(act) == DEMONSTRATION
    owner = {"owner_department_code": act.caller.department if shown else None,
             "owner_grid_code": None if shown else firm["district_code"]}
    standing = "enterprise_id = $2 and kind = $3 and state <> 'LEFT'"
    if await act.work.find("Pilot", standing, firm["id"], kind):
        act.refuse(Code.RECORD_EXISTS, "enterprise")
    act.begin(firm, **act.filled("batch"), kind=kind, is_key_industry=bool(firm["special_fields"]), **owner)
