"""addEquipment: the enterprise files a piece of special equipment at one of its sites."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of
from schema.verb import verb

TAKES = "site! category! registrationCode! nextInspectionOn! state!"


@verb("addEquipment", "Equipment", TAKES, actors="enterprise", creates=True, batch=True)
async def add_equipment(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED."""
    site = act.needed("site")
    await file_of(act, site)
    act.add("Equipment", site, **act.filled())
