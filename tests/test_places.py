"""Places for connections: nobody is passed over, and no place is lost."""

import asyncio
from typing import Any

from hub.runtime.places import Places


class Line:
    """A connection that is only counted."""

    closed = False

    def is_closed(self) -> bool:
        """Say whether the server has dropped it."""
        return self.closed

    async def close(self) -> None:
        """End it."""
        self.closed = True


def places(size: int, opened: list[Line]) -> Places:
    """Give places whose connections are noted as they are opened."""
    async def opener() -> Any:
        opened.append(Line())
        return opened[-1]

    return Places(size, opener, (OSError,))


async def test_the_last_used_connection_is_taken_first() -> None:
    """Connections are opened when they are needed, and what is warm is used."""
    opened: list[Line] = []
    found = places(3, opened)
    first = await found.take()
    found.give(first)
    assert await found.take() is first
    assert len(opened) == 1
    assert (found.in_use, found.waiting) == (1, 0)


async def test_who_waits_longest_is_served_next() -> None:
    """Those who wait are served in their order, by the places that come back."""
    found, served = places(1, []), []
    line = await found.take()

    async def wait(number: int) -> None:
        taken = await found.take()
        served.append(number)
        found.give(taken)

    waiting = [asyncio.create_task(wait(n)) for n in range(4)]
    await asyncio.sleep(0)
    assert found.waiting == 4
    found.give(line)
    await asyncio.gather(*waiting)
    assert served == [0, 1, 2, 3]
    assert found.in_use == 0


async def test_cancelled_one_takes_no_place() -> None:
    """Who is cancelled while waiting, or just as a place was given, leaves it to the next."""
    found = places(1, [])
    line = await found.take()
    gone, late, last = (asyncio.create_task(found.take()) for _ in range(3))
    await asyncio.sleep(0)
    gone.cancel()
    await asyncio.sleep(0)
    assert found.waiting == 2
    found.give(line)
    late.cancel()  # it has its place already, and does not know
    assert await last is line
    assert late.cancelled()
    assert (found.in_use, found.waiting) == (1, 0)


async def test_lost_connection_is_opened_anew() -> None:
    """A connection that the server dropped is replaced; one that cannot be opened gives its place back."""
    opened: list[Line] = []
    found = places(1, opened)
    line = await found.take()
    opened[0].closed = True
    found.give(line)
    assert await found.take() is opened[1]

    async def fails() -> Any:
        raise OSError

    broken = Places(1, fails, (OSError,))
    for _ in range(2):
        try:
            await broken.take()
        except OSError:
            assert broken.in_use == 0
        else:
            raise AssertionError("nothing was refused")
