"""addMaterial: the enterprise files a hazardous material at one of its sites."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of
from schema.verb import verb

TAKES = "site! nameZh! cas substance maxQuantityT! annualUseT storagePlace! highlyToxic! explosivePrecursor!"


@verb("addMaterial", "Material", TAKES, actors="enterprise", creates=True, batch=True)
async def add_material(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED."""
    site = act.needed("site")
    await file_of(act, site)
    act.add("Material", site, **act.filled())
