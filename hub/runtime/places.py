"""A queue of places for connections: at most so many are open, the last one used first.

Apart from what runs on them: reading and writing keep queues of their own, so that neither waits for
the other.

Invariant: a place comes back whatever happened on its connection; a dead one is opened anew.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import asyncpg

Opener = Callable[[], Awaitable[asyncpg.Connection]]


class Places:
    """Places of which each holds a connection once it has been needed."""

    def __init__(self, size: int, opener: Opener, away: tuple[type[BaseException], ...]) -> None:
        """Start with none open; `away` is what closing a lost connection may raise."""
        self._opener, self._away, self.size, self.waiting = opener, away, size, 0
        self._free: asyncio.LifoQueue[asyncpg.Connection | None] = asyncio.LifoQueue()
        for _ in range(size):
            self._free.put_nowait(None)

    @property
    def in_use(self) -> int:
        """Connections that run a statement."""
        return self.size - self._free.qsize()

    async def take(self) -> asyncpg.Connection:
        """Take a connection; it must be given back. Refuses: what opening one refuses."""
        if self._free.empty():
            self.waiting += 1
            try:
                connection = await self._free.get()
            finally:
                self.waiting -= 1
        else:
            connection = self._free.get_nowait()
        if connection is None or connection.is_closed():
            try:
                connection = await self._opener()
            except BaseException:
                self._free.put_nowait(None)
                raise
        return connection

    def give(self, connection: asyncpg.Connection) -> None:
        """Give a connection back."""
        self._free.put_nowait(connection)

    async def close(self) -> None:
        """Close every idle connection."""
        while not self._free.empty():
            connection = self._free.get_nowait()
            if connection is not None:
                with suppress(*self._away):
                    await connection.close()
