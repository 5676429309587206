"""selectPilot: a district or department chooses a nominated enterprise."""

from hub.errors import Code
from hub.runtime.command import Act
from resolvers.mutations.pilot.rules import check_clear, check_owner, quota_of
from schema.verb import verb


@verb("selectPilot", "Pilot")
async def select_pilot(act: Act) -> None:
    """Keep the quota, as it stands with this one, beside it.

    Refuses: NOT_THE_ISSUER, UNDER_KEY_SUPERVISION; QUOTA_BROKEN, where it would leave key fields less than
    half.
    """
    check_owner(act)
    await check_clear(act, act.record["enterprise_id"])
    quota = (await quota_of(act, act.record)).after(key=act.record["is_key_industry"])
    if quota.key < quota.key_wanted and not act.record["is_key_industry"]:
        act.refuse(Code.QUOTA_BROKEN, chosen=quota.chosen, wanted=quota.wanted, key=quota.key,
                   keyWanted=quota.key_wanted)
    act.move(selected_on=act.today, **quota.columns)
