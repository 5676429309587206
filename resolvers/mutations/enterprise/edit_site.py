"""editSite: whoever owns a field of a site changes it."""

from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import DRAFTING, check_owner, file_of, is_home, parted
from schema.verb import verb

TAKES = "name address longitude latitude premisesRight landlord division"


@verb("editSite", "Site", TAKES, actors="enterprise village town")
async def edit_site(act: Act) -> None:
    """Leave the address of a standing file to a reported change, the grid to an assignment.

    Refuses: STATE_NOT_ALLOWED, FIELD_NOT_YOURS, NOTHING_TO_CHANGE.
    """
    file = await file_of(act, act.record)
    # What a report of a home's address would hold is read by too many.
    drafting = file["file_state"] in DRAFTING or is_home(file)
    act.change(act.record, **parted(file, check_owner(act, "Site", drafting=drafting)))
