"""listMajorHazard: a level of government puts a major hazard under listed supervision."""

from auth.policy.acting import actor_of
from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.checks import check_ahead
from resolvers.mutations.hazard.rules import LISTINGS
from schema.verb import verb


@verb("listMajorHazard", "Hazard", "supervision listingBrief! listingDueOn! supervisor workStopped")
async def list_major(act: Act) -> None:
    """From this day on it is open to all.

    Refuses: CODE_UNKNOWN, for a listing of another level; DAYS_OUT_OF_ORDER.
    """
    check_ahead(act, "listingDueOn")
    own = LISTINGS.get(actor_of(act.caller), "")
    kind = act.given.get("supervision") or own
    # The city enters what the province has listed.
    if kind != own and (own, kind) != ("GP-C", "GP-P"):
        act.refuse(Code.CODE_UNKNOWN, "supervision")
    act.move(**act.filled() | {"supervision_code": kind, "listed_on": act.today})
