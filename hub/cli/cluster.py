"""Settings to the address of a database: the outside one, or the embedded one while it is needed."""

from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from hub.cli.interrupt import Interrupt, void
from hub.errors import Code, Refusal
from hub.runtime.embedded import Embedded, data_folder, is_made
from hub.settings import Settings

T = TypeVar("T")


@contextmanager
def starting(
    settings: Settings, on_failure: Callable[[Refusal], None]
) -> Iterator[Callable[[], str]]:
    """Start the database beside other work; the function given waits for it and tells its address.

    The embedded server is made when there is none, watched while in use, and left at the end.
    Refuses, when waited for: DATA_FOLDER_BROKEN.
    """
    if settings.database_url:
        yield lambda: settings.database_url
        return
    with ThreadPoolExecutor(1) as beside:
        server: Future[Embedded] = beside.submit(Embedded, settings.home)

        def address() -> str:
            return server.result().dsn

        server.add_done_callback(lambda s: None if s.exception() else s.result().watch(on_failure))
        try:
            yield address
        finally:
            if server.exception() is None:
                server.result().close()


def run_on(settings: Settings, work: Callable[[str], Coroutine[Any, Any, T]]) -> T:
    """Run work on the database, started for it if need be; a signal ends both in order."""
    with Interrupt() as interrupt, starting(settings, void) as address:
        dsn = address()
        interrupt.check()
        return interrupt.run(work(dsn))


@contextmanager
def existing(settings: Settings) -> Iterator[str]:
    """Give the address of a database that is there; makes none.

    Refuses: DATABASE_ABSENT, DATA_FOLDER_BROKEN.
    """
    if settings.database_url:
        yield settings.database_url
        return
    folder = data_folder(settings.home)
    if not is_made(folder):
        raise Refusal(Code.DATABASE_ABSENT, folder=folder)
    server = Embedded(settings.home)
    try:
        yield server.dsn
    finally:
        server.close()
