"""Rules of pilots: who chooses which kind, what stands against it, and the quota of each chooser.

Source: the founding document of 2016: a tenth of a district's enterprises are cultivated, half of them from
key fields; each department shows ten at least.
"""

from dataclasses import dataclass

from auth.policy.acting import actor_of, is_own_step
from hub.errors import Code
from hub.runtime.command import Act
from hub.runtime.work import Record
from schema.field import SHARD
from schema.workflows import Actor

CULTIVATED, DEMONSTRATION = "CULTIVATED", "DEMONSTRATION"
CHOSEN = ("SELECTED", "DEMONSTRATING")
# What a tenth is taken of: files in force of industry, mining, trade, construction and transport.
FILES_IN_FORCE = ("ACTIVE", "CHANGE_PENDING", "OVERDUE")
OTHER_SECTOR = "OTHER"
SHOWN_MIN = 10
BASE = f"""
select count(*) from enterprises
where {SHARD} = $1 and district_code = $2 and file_state = any($3) and industry_sector <> $4"""
LISTED = f"""
select count(distinct enterprise_id) from department_list_entries
where {SHARD} = $1 and department_code = $2 and current"""
CHOSEN_OF = f"""
select count(*) as chosen, count(*) filter (where is_key_industry) as key from pilots
where {SHARD} = $1 and kind = $2 and state = any($3)"""


def share(count: int, one_in: int) -> int:
    """Give one part in so many, rounded up.

    >>> share(21, 10)
    3
    """
    return -(-count // one_in)


@dataclass(frozen=True)
class Quota:
    """How many a chooser has chosen, how many of them in key fields, and out of how many."""

    kind: str
    base: int
    chosen: int
    key: int

    @property
    def wanted(self) -> int:
        """How many it is to choose at least."""
        return min(SHOWN_MIN, self.base) if self.kind == DEMONSTRATION else share(self.base, 10)

    @property
    def key_wanted(self) -> int:
        """How many of the chosen are to stand in key fields."""
        return 0 if self.kind == DEMONSTRATION else share(self.chosen, 2)

    @property
    def holds(self) -> bool:
        """Whether both are reached."""
        return self.chosen >= self.wanted and self.key >= self.key_wanted

    def after(self, *, key: bool, count: int = 1) -> "Quota":
        """Give the quota when one more is chosen, or one less."""
        return Quota(self.kind, self.base, self.chosen + count, self.key + count * key)

    @property
    def columns(self) -> dict[str, int]:
        """The quota as it is kept with the pilot that was chosen."""
        return {"quota_base": self.base, "quota_chosen": self.chosen, "quota_key": self.key}


async def quota_of(act: Act, pilot: Record) -> Quota:
    """Count what the owner of a pilot has chosen so far, under the caller's own walls."""
    city, kind = act.caller.city_code, pilot["kind"]
    ask = act.work.connection
    if kind == DEMONSTRATION:
        owner, column = pilot["owner_department_code"], "owner_department_code"
        base = await ask.fetchval(LISTED, city, owner)
    else:
        owner, column = pilot["owner_grid_code"], "owner_grid_code"
        base = await ask.fetchval(BASE, city, owner, FILES_IN_FORCE, OTHER_SECTOR)
    found = await ask.fetchrow(f"{CHOSEN_OF} and {column} = $4", city, kind, CHOSEN, owner)
    return Quota(kind, base, found["chosen"], found["key"])


def kind_of(act: Act) -> str:
    """Say which kind of pilot a caller chooses: departments show, the network cultivates."""
    return DEMONSTRATION if actor_of(act.caller) is Actor.DEPARTMENT else CULTIVATED


def check_owner(act: Act) -> None:
    """See that the pilot is the caller's to choose. Refuses: NOT_THE_ISSUER."""
    if not is_own_step(act.caller, act.verb.name, act.record, act.today):
        act.refuse(Code.NOT_THE_ISSUER)


async def check_clear(act: Act, enterprise: object) -> None:
    """See that an enterprise is not under key supervision. Refuses: UNDER_KEY_SUPERVISION."""
    if await act.work.find("KeySupervision", "enterprise_id = $2 and state = 'ENTERED'", enterprise):
        act.refuse(Code.UNDER_KEY_SUPERVISION)
