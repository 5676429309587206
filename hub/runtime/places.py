"""A queue of places for connections: at most so many are open, the last one used first.

Apart from what runs on them: reading and writing keep queues of their own, so that neither waits for
the other.

A list of our own: an asyncio queue takes ten times as long for a place that is free.

Invariant: a place comes back whatever happened on its connection; a dead one is opened anew.
Invariant: who waits longest is served next; a place that was given to somebody cancelled goes on.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress

import asyncpg

Opener = Callable[[], Awaitable[asyncpg.Connection]]


class Places:
    """Places of which each holds a connection once it has been needed."""

    def __init__(self, size: int, opener: Opener, away: tuple[type[BaseException], ...]) -> None:
        """Start with none open; `away` is what closing a lost connection may raise."""
        self._opener, self._away, self.size = opener, away, size
        self._free: list[asyncpg.Connection | None] = [None] * size
        self._waiters: deque[asyncio.Future[asyncpg.Connection | None]] = deque()

    @property
    def in_use(self) -> int:
        """Connections that run a statement."""
        return self.size - len(self._free)

    @property
    def waiting(self) -> int:
        """Those who wait for a place."""
        return len(self._waiters)

    async def take(self) -> asyncpg.Connection:
        """Take a connection; it must be given back. Refuses: what opening one refuses."""
        connection = self._free.pop() if self._free else await self._wait()
        if connection is None or connection.is_closed():
            try:
                connection = await self._opener()
            except BaseException:
                self.give(None)
                raise
        return connection

    async def _wait(self) -> asyncpg.Connection | None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            return await waiter
        except BaseException:
            if waiter.cancelled():
                # Whoever gave a place meanwhile has passed it over, and taken it off.
                with suppress(ValueError):
                    self._waiters.remove(waiter)
            else:
                self.give(waiter.result())
            raise

    def give(self, connection: asyncpg.Connection | None) -> None:
        """Give a place back, with the connection that it holds."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(connection)
                return
        self._free.append(connection)

    async def close(self) -> None:
        """Close every idle connection."""
        while self._free:
            connection = self._free.pop()
            if connection is not None:
                with suppress(*self._away):
                    await connection.close()
