"""addSite: the enterprise adds a site to its file; a town puts it into a grid."""

from auth.policy.acting import unit_of
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import file_of, parted
from schema.field import AREAS
from schema.verb import verb


@verb("addSite", "Site", "name address! longitude latitude premisesRight landlord division",
      actors="enterprise", creates=True)
async def add_site(act: Act) -> None:
    """Let it wait in the queue until it is assigned to a village grid.

    Refuses: STATE_NOT_ALLOWED.
    """
    file = await file_of(act, unit_of(act.caller))
    site = act.add("Site", file | {AREAS[-1]: None}, **parted(file, act.filled()))
    act.add("AssignmentQueueItem", site, queue_key=f"{site.id}:place", name=file["name"],
            address=site["address"], reason="NO_VILLAGE")
