"""Signals to orderly ends: a signal is noted, work in progress is cancelled, cleaning up is not.

Separate because a handler that raises would tear whatever runs at that moment, the cleaning too.

Invariant: a signal never raises where it arrives; it ends the work at the next await or `check`.
"""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from types import FrameType
from typing import Any, Self, TypeVar

T = TypeVar("T")
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(SystemExit):
    """The work was ended by a signal; the exit status is the shell's for it."""


class Interrupt:
    """The signals that end a command, while it runs."""

    def __init__(self) -> None:
        """Note nothing yet; entering installs the handlers."""
        self._noted = 0
        self._stop: Callable[[], None] | None = None
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        """Take the signals over."""
        self._before = {s: signal.signal(s, self._note) for s in SIGNALS}
        return self

    def __exit__(self, *_: object) -> None:
        """Give the signals back."""
        for one, handler in self._before.items():
            signal.signal(one, handler)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self._noted = self._noted or number
        if self._stop:
            self._stop()

    def end(self) -> None:
        """End the work as a signal would; may be called by any thread."""
        self._note(signal.SIGTERM, None)

    def check(self) -> None:
        """End the work here if a signal has come. Raises Stopped."""
        if self._noted:
            raise Stopped(128 + self._noted)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine, cancelled by a signal. Raises Stopped."""
        async def cancellable() -> T:
            task, loop = asyncio.ensure_future(work), asyncio.get_running_loop()
            self._stop = lambda: void(loop.call_soon_threadsafe(task.cancel))
            if self._noted:
                task.cancel()
            return await task

        try:
            return asyncio.run(cancellable())
        except asyncio.CancelledError:
            self.check()
            raise
        finally:
            self._stop = None

    def until(self, stop: Callable[[], None], work: Callable[[], None]) -> None:
        """Do work that ends itself in order when `stop` is called."""
        self._stop = stop
        try:
            if not self._noted:
                work()
        finally:
            self._stop = None


def void(_: object) -> None:
    """Drop a result."""
