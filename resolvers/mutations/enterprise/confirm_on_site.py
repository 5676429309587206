"""confirmOnSite: the grid has visited the sites of a file and found what the file says."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.enterprise.rules import sites_of
from schema.verb import objects, of, plain, verb

PARTS = (plain("site", str, required=True, target="Site"), of("Site", "photos!"), of("Site", "longitude!"),
         of("Site", "latitude!"))


@verb("confirmOnSite", "Enterprise", "", objects("visits", PARTS, required=True))
async def confirm_on_site(act: Act) -> None:
    """Every site of the enterprise in the caller's own grid has been seen. Refuses: SITES_NOT_ALL."""
    own = {s.id: s for s in await sites_of(act, act.record) if s["village_code"] in act.caller.codes}
    seen = [visit["site"] for visit in act.given["visits"]]
    if sorted(seen) != sorted(own):
        act.refuse(Code.SITES_NOT_ALL, "visits", count=len(set(seen) ^ set(own)) or len(seen) - len(own))
    for visit in act.given["visits"]:
        act.change(own[visit["site"]], photos=visit["photos"], longitude=visit["longitude"],
                   latitude=visit["latitude"], confirmed_at=act.now)
    act.move()
