"""A serving hub and an hour to the jobs of every day.

Apart from jobs.py, which does the same for the command line: this says when, and that a hub goes on
serving whatever becomes of them.

Invariant: where several hubs serve one city, one of them does the jobs, the others pass.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from hub.errors import Code, Refusal

LOG = logging.getLogger("hub")
# A machine that slept, or whose clock was put right, notices within this time.
LOOK_EVERY_S = 300.0


def next_at(hour: int, now: datetime) -> datetime:
    """Give the next time at which an hour begins, after `now` and in its zone."""
    due = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    return due if due > now else due + timedelta(days=1)


async def tell(run: Callable[[], Awaitable[Mapping[str, int]]]) -> None:
    """Run the jobs and say in the log what came of it; that another runner is at work is well."""
    try:
        done = await run()
    except Refusal as refusal:
        told = LOG.info if refusal.code is Code.JOBS_RUNNING else LOG.error
        told("jobs: %s", refusal.code.name)
    except Exception:
        # Whatever it was: the hub serves, and tomorrow is another day.
        LOG.exception("jobs failed")
    else:
        LOG.info("jobs: %s", {job: count for job, count in done.items() if count})


@asynccontextmanager
async def daily(
    hour: int, now: Callable[[], datetime], run: Callable[[], Awaitable[Mapping[str, int]]],
) -> AsyncIterator[None]:
    """Run the jobs whenever the hour begins, for as long as the context is open; -1 is never."""

    async def keep() -> None:
        due = next_at(hour, now())
        while True:
            left = (due - now()).total_seconds()
            await asyncio.sleep(min(max(left, 0.0), LOOK_EVERY_S))
            if now() >= due:
                await tell(run)
                due = next_at(hour, now())

    if hour < 0:
        yield
        return
    task = asyncio.create_task(keep())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
