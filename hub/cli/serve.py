"""Everything at once: database, schema, demonstration city, endpoint; and a clean end of it all.

The embedded server starts beside the imports of the endpoint, which take about as long.
"""

import errno
import socket
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from rich.console import Console

from hub.cli.callers import caller
from hub.cli.cluster import starting
from hub.cli.interrupt import Interrupt
from hub.cli.load import filled, prepare, waiting
from hub.cli.memory import lasting, seldom_collected
from hub.cli.option import with_settings
from hub.cli.text import say
from hub.errors import Code, Refusal
from hub.runtime.allocation import keep_memory
from hub.settings import Settings

if TYPE_CHECKING:
    from hub.web.observe import Observed

LEVELS = ("city", "district:320402", "town:320402001", "village:320402001001", "enterprise")
ASKED_AS = "town:320402001"
STOP_TIMEOUT_S = 5
ANYWHERE = ("0.0.0.0", "::")  # noqa: S104  # compared with, not bound to


def listen(host: str, port: int) -> socket.socket:
    """Take the port at once, so that nothing is begun in vain.

    Requests wait from here on until the hub is ready. Refuses: PORT_IN_USE, ADDRESS_UNUSABLE.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            raise Refusal(Code.PORT_IN_USE, port=port) from wrong
        reason = wrong.strerror or type(wrong).__name__
        raise Refusal(Code.ADDRESS_UNUSABLE, host=host, port=port, reason=reason) from wrong


async def _ready(dsn: str, settings: Settings) -> Mapping[str, str]:
    from auth.tokens import issue, read_key
    from fixtures.load import is_empty
    from hub.runtime.apart import apart
    from hub.runtime.inspection import require_wall
    from hub.runtime.migration import is_current, preparing

    async with preparing(dsn, waiting):
        filling = not await is_current(dsn) or (settings.seed_enterprises and await is_empty(dsn))
        if not filling:
            await prepare(dsn)
    if filling:
        with apart(filled, dsn, settings) as work:
            async for _ in work:
                pass
    empty = await is_empty(dsn)
    await require_wall(dsn)
    if not settings.development:
        return {}
    key = read_key(settings.home)
    names = [n for n in LEVELS if not (empty and n == "enterprise")]
    return {n: issue(await caller(n, settings, dsn), key) for n in names}


def announce(settings: Settings, tokens: Mapping[str, str]) -> None:
    """Say where to click, how to sign in and how to ask."""
    host = "127.0.0.1" if settings.host in ANYWHERE else settings.host
    place = f"[{host}]" if ":" in host else host
    url = f"http://{place}:{settings.port}"
    out = Console(soft_wrap=True, highlight=False, markup=False)
    out.print(f"{say('serve.page')}  {url}/")
    out.print(f"{say('serve.endpoint')}  POST {url}/graphql")
    out.print(f"{say('serve.health')}  {url}/livez  {url}/readyz")
    if tokens:
        out.print(f"\n{say('serve.tokens')}")
        for name, token in tokens.items():
            out.print(f"{name:<22} {token}")
        out.print(f"\n{say('serve.example')}")
        out.print(
            f"curl -s {url}/graphql -H 'content-type: application/json' "
            f"-H 'authorization: Bearer {tokens[ASKED_AS]}' "
            """-d '{"query": "{ viewer { kind level } enterprises(first: 3) """
            """{ totalCount edges { node { name } } } }"}'""")
    out.print(f"\n{say('serve.stop')}")


def _answer(
    app: "Observed", settings: Settings, bound: socket.socket, interrupt: Interrupt,
    on_ready: Callable[[], None],
) -> None:
    import uvicorn

    from hub.web.whole import served

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                on_ready()

    server = Server(uvicorn.Config(
        app, log_level="warning", log_config=None, access_log=False, lifespan="on",
        http=served(settings, app.answer), timeout_graceful_shutdown=STOP_TIMEOUT_S))

    def stop() -> None:
        server.should_exit = True

    try:
        interrupt.until(stop, lambda: server.run(sockets=[bound]))
    except SystemExit:
        if app.refusal is not None:
            raise app.refusal from None
        raise


@with_settings()
def serve(settings: Settings) -> None:
    """Serve until a signal comes; the database is stopped too when nobody else uses it.

    Refuses: PORT_IN_USE, ADDRESS_UNUSABLE, SETTING_INVALID, EXTRA_ABSENT, DATA_FOLDER_BROKEN, and what
    `migrate` refuses.
    """
    from hub.runtime.clients import read_clients

    read_clients(settings.clients)
    failures: list[Refusal] = []

    def lost(refusal: Refusal) -> None:
        failures.append(refusal)
        interrupt.end()

    with (
        listen(settings.host, settings.port) as bound,
        Interrupt() as interrupt,
        starting(settings, lost) as address,
    ):
        with lasting():
            from hub.web.app import build
            from hub.web.observers import observing

        dsn = address()
        interrupt.check()
        tokens = interrupt.run(_ready(dsn, settings))
        with observing(settings) as observers:
            app = build(settings, dsn, observers)
            seldom_collected()
            keep_memory()
            _answer(app, settings, bound, interrupt, lambda: announce(settings, tokens))
    if failures:
        raise failures[0]
