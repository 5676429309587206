"""Turns for documents that nobody has sent before: one at a time, and a share of the time only.

Reading one takes a hundred times longer than answering one that is known, and nothing else is answered
meanwhile. So each rests for a multiple of what it took, as long as known documents are asked for too;
where there are none, nobody is kept waiting.

Invariant: a flood of new documents takes a quarter of the time from those who send known ones.
Invariant: nobody has more than a quarter of those waiting, so that no flood keeps the others out.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from hub.errors import Code, Refusal

# A turn of so long is followed by a rest of three times that.
REST = 3
# Others count as being there for so long after a known document was asked for.
OTHERS_S = 1.0
WAITING_MAX = 256
# A conformance suite sends all its documents at once: graphql-http's has some sixty.
WAITING_EACH_MAX = 64


class Pace:
    """The turns of one process."""

    def __init__(
        self, now: Callable[[], float] = time.perf_counter, beside: "Pace | None" = None
    ) -> None:
        """Start with nobody waiting; turns `beside` others rest while those are passed by."""
        self._now, self._beside = now, beside or self
        self._turn = asyncio.Lock()
        self._waiting: Counter[str] = Counter()
        self.passed_by_at = float("-inf")
        self._free_at = float("-inf")

    def pass_by(self) -> None:
        """Note that a known document is asked for."""
        self.passed_by_at = self._now()

    @asynccontextmanager
    async def turn(self, who: str) -> AsyncIterator[None]:
        """Wait for a turn and take it. Refuses: OVERLOADED."""
        if self._waiting[who] >= WAITING_EACH_MAX or self._waiting.total() >= WAITING_MAX:
            raise Refusal(Code.OVERLOADED, limit=WAITING_EACH_MAX, retryAfter=1)
        self._waiting[who] += 1
        try:
            async with self._turn:
                await self._wait()
                begun = self._now()
                try:
                    yield
                finally:
                    self._free_at = self._now() + REST * (self._now() - begun)
        finally:
            self._waiting[who] -= 1
            if not self._waiting[who]:
                del self._waiting[who]

    async def _wait(self) -> None:
        """Rest after the turn before, in steps: who waits goes on when the others are gone."""
        while (left := self._free_at - self._now()) > 0:
            if self._now() - self._beside.passed_by_at >= OTHERS_S:
                return
            await asyncio.sleep(min(left, OTHERS_S / 4))
