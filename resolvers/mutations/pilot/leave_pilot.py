"""leavePilot: an enterprise is an example no more; the quota must still hold, if need be by another one."""

from uuid import UUID

from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from resolvers.mutations.pilot.rules import check_clear, check_owner, quota_of
from schema.verb import plain, verb

NOMINATED, SELECTED = "NOMINATED", "SELECTED"
SAME = ("kind", "owner_department_code", "owner_grid_code")


async def _replacement(act: Act) -> Record | None:
    """Read and lock the nominated pilot that takes the place. Refuses: LINK_UNKNOWN."""
    if act.linked("replacement") is None:
        return None
    other = await act.lock("Pilot", act.given["replacement"])
    if other["state"] != NOMINATED or any(other[c] != act.record[c] for c in SAME):
        act.refuse(Code.LINK_UNKNOWN, "replacement")
    await check_clear(act, other["enterprise_id"])
    return other


@verb("leavePilot", "Pilot", "leavingReason!", plain("replacement", UUID, target="Pilot"))
async def leave_pilot(act: Act) -> None:
    """Another nominated enterprise may be chosen in its place in the same step.

    Refuses: NOT_THE_ISSUER, LINK_UNKNOWN, UNDER_KEY_SUPERVISION; QUOTA_BROKEN, where fewer than the
    quota would be left, and fewer than there were.
    """
    check_owner(act)
    other = await _replacement(act)
    before = await quota_of(act, act.record)
    quota = before.after(key=act.record["is_key_industry"], count=-1)
    if other is not None:
        quota = quota.after(key=other["is_key_industry"])
    kept = quota.chosen >= before.chosen and quota.key >= before.key
    if not (quota.holds or kept):
        act.refuse(Code.QUOTA_BROKEN, "replacement", chosen=quota.chosen, wanted=quota.wanted, key=quota.key,
                   keyWanted=quota.key_wanted)
    act.move(**act.filled(), left_on=act.today)
    if other is not None:
        act.work.change(other, {"state": SELECTED, "selected_on": act.today, **quota.columns},
                        act.verb.name, "state")
