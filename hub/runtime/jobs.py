"""The jobs of the clock: rows that are due on a day are moved, gathered counts summed up, old keys dropped.

Apart from commands, since nobody asks: what is due stands in `schema/rules/timers.csv`, and rows are moved
as by any verb, with version, author, event and history.

Invariant: one runner a city at a time; its lock dies with the connection that moves rows.
Invariant: every batch is a transaction of its own, and a row is due by its stored dates alone; so a run
that was ended anywhere is taken up by the next, and a second run on a day finds nothing to do.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

import asyncpg

from auth.principal import clock
from hub.errors import Code, Refusal
from hub.runtime.command import hub_setting, transaction
from hub.runtime.counts import compact_counts
from hub.runtime.database import connected
from hub.runtime.work import Work
from hub.runtime.writer import BUSY, LOST_RACES, WRITER_SETTINGS, again
from schema.field import SHARD
from schema.journals import KEYS
from schema.rules.timers import Timer, timers

# Rows of one transaction: a command that needs one of them waits some tens of milliseconds.
BATCH = 500
# A command that holds a row is done with it soon.
HELD_UP = (*LOST_RACES, asyncpg.LockNotAvailableError)
FIRST = UUID(int=0)
# The last batch of a timer reads what is left of its table; rows held by a command are free soon.
TIMEOUTS = {"statement_timeout": "60s", "lock_timeout": "5s", "idle_in_transaction_session_timeout": "60s"}
LOCK = "select pg_try_advisory_lock(hashtext('hub jobs'), hashtext($1::text))"
COUNTS, OLD_KEYS = "compactCounts", "expireKeys"
JOBS = (*dict.fromkeys(t.verb for t in timers()), COUNTS, OLD_KEYS)
EXPIRED = f"""
delete from {KEYS} where ctid = any(array(
  select ctid from {KEYS} where {SHARD} = $1 and recorded_at < now() - make_interval(days => $2) limit $3))"""


@dataclass(frozen=True)
class Round:
    """One run: of which city, as of which day, and what else the jobs need to know."""

    city_code: int
    today: date
    zone: str
    identity_key: bytes
    key_days: int


@dataclass(frozen=True)
class Runner:
    """The connections of one run: one that moves rows as commands do, one of the owner."""

    moving: asyncpg.Connection
    owning: asyncpg.Connection
    round: Round

    async def do(self, job: str) -> int:
        """Do one job to its end, and say how many rows it took."""
        if job == COUNTS:
            await compact_counts(self.owning)
            return 0
        if job == OLD_KEYS:
            return await self._drop_keys()
        return sum([await self._move(t) for t in timers() if t.verb == job])

    async def _move(self, timer: Timer) -> int:
        """Move all rows that are due, batch by batch in the order of their keys."""
        after, moved = FIRST, 0
        while True:
            rows = await again(partial(self._batch, timer, after), HELD_UP)
            moved += len(rows)
            if len(rows) < BATCH:
                return moved
            after = rows[-1]

    async def _batch(self, timer: Timer, after: UUID) -> list[UUID]:
        now = self.round
        async with transaction(self.moving, hub_setting(now.city_code, now.today)):
            work = Work(self.moving, clock(now.city_code), now.today, datetime.now(UTC), now.identity_key)
            rows = await work.find(timer.line.record, timer.condition, now.today, now.zone, after,
                                   list(timer.line.sources), lock="update", limit=BATCH)
            for row in rows:
                work.change(row, timer.values(now.today), timer.verb, timer.line.column)
            await work.flush()
            return [row.id for row in rows]

    async def _drop_keys(self) -> int:
        """Forget answers that nobody will ask for again; the role of commands could not."""
        dropped = 0
        while True:
            done = await self.owning.execute(EXPIRED, self.round.city_code, self.round.key_days, BATCH)
            count = int(done.rpartition(" ")[2])
            dropped += count
            if count < BATCH:
                return dropped


def chosen(only: str) -> tuple[str, ...]:
    """Name the jobs to run: one of them, or all in their order. Refuses: JOB_UNKNOWN."""
    if not only:
        return JOBS
    if only not in JOBS:
        raise Refusal(Code.JOB_UNKNOWN, job=only, known=", ".join(JOBS))
    return (only,)


@asynccontextmanager
async def running(dsn: str, now: Round) -> AsyncIterator[Runner]:
    """Keep other runners of the city away for a while.

    Refuses: JOBS_RUNNING, what `connect` refuses; DATABASE_BUSY, where the database is lost or a row stays
    locked: then what was done is done, and another run does the rest.
    """
    try:
        async with connected(dsn, **WRITER_SETTINGS, **TIMEOUTS) as moving, connected(dsn) as owning:
            if not await moving.fetchval(LOCK, str(now.city_code)):
                raise Refusal(Code.JOBS_RUNNING)
            yield Runner(moving, owning, now)
    except BUSY as wrong:
        raise Refusal(Code.DATABASE_BUSY) from wrong


async def run_jobs(dsn: str, now: Round, only: str = "") -> Mapping[str, int]:
    """Do all jobs, or one, and say how many rows each took.

    Refuses: JOB_UNKNOWN, what `running` refuses.
    """
    jobs = chosen(only)
    async with running(dsn, now) as runner:
        return {job: await runner.do(job) for job in jobs}
