"""editMaterial: the enterprise keeps the facts of a hazardous material."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import check_owner, file_of
from schema.verb import verb

TAKES = "nameZh cas substance maxQuantityT annualUseT storagePlace highlyToxic explosivePrecursor"


@verb("editMaterial", "Material", TAKES, actors="enterprise")
async def edit_material(act: Act) -> None:
    """Refuses: STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE."""
    await file_of(act, act.record)
    act.change(act.record, **check_owner(act, "Material"))
