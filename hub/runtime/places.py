"""Places for connections: at most so many are open, each once it has been needed.

Apart from what runs on them: reading and writing keep places of their own, so that neither waits for
the other.

Invariant: a place comes back whatever happened on its connection; a dead one is opened anew.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import asyncpg

from hub.runtime.turns import Turns

C = TypeVar("C", bound=asyncpg.Connection)


class Places(Turns[C | None]):
    """Places of which each holds a connection once it has been needed."""

    def __init__(
        self, size: int, opener: Callable[[], Awaitable[C]], away: tuple[type[BaseException], ...]
    ) -> None:
        """Start with none open; `away` is what closing a lost connection may raise."""
        super().__init__([None] * size)
        self._opener, self._away, self.size = opener, away, size

    @property
    def in_use(self) -> int:
        """Connections that run a statement."""
        return self.size - len(self.free)

    def take_open(self) -> C | None:
        """Take the connection that was used last, if it is free and open."""
        connection = self.free[-1] if self.free else None
        if connection is None or connection.is_closed():
            return None
        self.free.pop()
        return connection

    async def take(self) -> C:
        """Take a connection; it must be given back. Refuses: what opening one refuses."""
        connection = self.free.pop() if self.free else await self.wait()
        if connection is None or connection.is_closed():
            try:
                connection = await self._opener()
            except BaseException:
                self.give(None)
                raise
        return connection

    async def close(self) -> None:
        """Close every idle connection."""
        while self.free:
            connection = self.free.pop()
            if connection is not None:
                with suppress(*self._away):
                    await connection.close()
