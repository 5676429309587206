"""Run an iterator in a process of its own, so that making and using what it gives overlap.

Separate, because it is the same for whatever is made: a pipe holds one item, so memory stays flat,
and what the work takes is given back whole. The process dies with its reader, and what it raises is
raised here.
"""

import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class _End:
    """Sent behind the last item."""


def _end_with_reader() -> None:
    reader = parent_process()
    if reader is not None:
        wait([reader.sentinel])
        os._exit(1)


def _run(sender: Connection, make: Callable[..., Iterator[Any]], arguments: tuple[Any, ...]) -> None:
    # An interrupt of the terminal reaches this process too; the reader decides and closes the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A reader that is killed closes nothing.
    Thread(target=_end_with_reader, daemon=True).start()
    # Rows are trees: what is done with is freed by its count, and looking for cycles costs a tenth.
    gc.disable()
    with suppress(BrokenPipeError):
        try:
            for item in make(*arguments):
                sender.send(item)
            sender.send(_End())
        except BrokenPipeError:
            raise
        except Exception as wrong:  # noqa: BLE001  # the reader raises it
            sender.send(wrong)


class Apart(Generic[T]):
    """The reading end."""

    def __init__(self, receiver: Connection) -> None:
        """Take the end of the pipe."""
        self._receiver = receiver

    async def __aiter__(self) -> AsyncIterator[T]:
        """Give item after item; a process that dies before the last one is an EOFError."""
        while True:
            item = await asyncio.to_thread(self._receiver.recv)
            if isinstance(item, _End):
                return
            if isinstance(item, Exception):
                raise item
            yield item


@contextmanager
def apart(make: Callable[..., Iterator[T]], *arguments: object) -> Iterator[Apart[T]]:
    """Start `make(*arguments)` in another process; both must be importable and picklable."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    # Not a daemon: it may have others make things for it in turn.
    process = context.Process(target=_run, args=(sender, make, arguments))
    process.start()
    # Only the other process may hold this end, so that its death is seen here.
    sender.close()
    try:
        yield Apart(receiver)
    finally:
        process.terminate()
        process.join()
        receiver.close()
