"""Things of which there are a few, and those who wait for one: the last one used goes out first.

A list of our own: asyncio's queue and semaphore take ten times as long for what is free.

Invariant: who waits longest is served next; what was given to somebody cancelled goes on.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from typing import Generic, TypeVar

T = TypeVar("T")


class Turns(Generic[T]):
    """A few things that are taken and given back; whoever takes pops `free`, or waits where that is empty."""

    def __init__(self, things: Iterable[T]) -> None:
        """Start with all of them free."""
        self.free: list[T] = list(things)
        self._waiters: deque[asyncio.Future[T]] = deque()

    @property
    def waiting(self) -> int:
        """Those who wait."""
        return len(self._waiters)

    async def wait(self) -> T:
        """Wait until one is given back."""
        waiter: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            return await waiter
        except BaseException:
            if waiter.cancelled():
                # Whoever gave one meanwhile has passed it over, and taken it off.
                with suppress(ValueError):
                    self._waiters.remove(waiter)
            else:
                self.give(waiter.result())
            raise

    def give(self, thing: T) -> None:
        """Give one back."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(thing)
                return
        self.free.append(thing)
