"""One hub twice, over two databases of which one may be changed: whatever is asked of both is compared.

What is compared is all that a client could tell apart: status, headers, bytes and statements. Left out
of the headers are the durations of Server-Timing alone.
"""

import asyncio
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import orjson
from sqlalchemy.engine import make_url

from auth.policy.roles import SUMMARY
from auth.principal import Kind, Principal
from auth.tokens import issue, read_key
from hub.errors import Refusal
from hub.runtime.budget import Budgets
from hub.runtime.copy import encode_rows, send
from hub.runtime.database import connect
from hub.runtime.documents import Documents
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.runtime.lookups import Lookups
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.app import open_engine
from hub.web.graphql import GraphQL
from hub.web.log import SILENT
from hub.web.observe import Observed
from schema.catalog import CATALOG
from tests.hidden import Rows
from tests.patience import PATIENT, without_disk
from tests.scope import World
from tests.strange import CITY, DAY, IDENTITY_KEY, Strange, build, read_rows

# How much a document may hold is tested elsewhere.
ROOMY = {f"document_{name}_max": 10_000 for name in ("tokens", "fields", "aliases", "directives")}
# Clients that are metered, so that answers tell what is left.
CLIENTS = "id,points_per_hour,mode,purposes\npublic,50000,allow,\n*,500000,allow,\n"


class Said(NamedTuple):
    """All that a client could tell apart of one answer."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    statements: tuple[str, ...]

    @property
    def answer(self) -> dict[str, Any]:
        """The body as an object."""
        out: dict[str, Any] = orjson.loads(self.body)
        return out

    @property
    def code(self) -> str:
        """The code of a refusal, or nothing."""
        errors = self.answer.get("errors")
        return str(errors[0]["extensions"]["code"]) if errors else ""


class Hub:
    """The whole hub over one database, without a server between."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        """Compose the endpoint as the hub does; its buckets are full again for every request."""
        self._clock_s = 0.0
        engine = replace(engine, identity_key=IDENTITY_KEY, lookups=Lookups(lambda: self._clock_s))
        self.engine, self._key = engine, read_key(settings.home)
        endpoint = GraphQL(engine, settings, self._key, TrustedDocuments("", engine.documents, CITY))
        endpoint._budgets = Budgets(endpoint._clients, lambda: self._clock_s)
        self._app = Observed(Admission(endpoint, settings), ())
        self._tokens: dict[Principal, bytes] = {}

    def _headers(self, caller: Principal) -> Iterator[tuple[bytes, bytes]]:
        yield b"content-type", b"application/json"
        yield b"x-request-id", b"twins"
        if caller.kind is Kind.PUBLIC:
            return
        if caller not in self._tokens:
            self._tokens[caller] = issue(replace(caller, client="twins"), self._key).encode()
        yield b"authorization", b"Bearer " + self._tokens[caller]
        if caller.purpose:
            yield b"x-hub-purpose", f"{caller.purpose};case=7".encode()

    async def ask(self, caller: Principal, text: str, variables: Mapping[str, Any]) -> Said:
        """Post one document."""
        self._clock_s += 3600
        sent = orjson.dumps({"query": text, "variables": variables})
        scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"",
                 "headers": list(self._headers(caller)), "client": ("127.0.0.1", 1)}
        messages, statements = list[dict[str, Any]](), list[str]()

        bodies = [sent]

        async def receive() -> dict[str, Any]:
            if not bodies:
                # The client waits for its answer.
                await asyncio.Event().wait()
            return {"type": "http.request", "body": bodies.pop(), "more_body": False}

        async def told(message: dict[str, Any]) -> None:
            messages.append(message)

        self.engine.database.on_statement = statements.append
        await self._app(scope, receive, told)  # type: ignore[arg-type]
        # The driver calls its logger in the next turn of the loop.
        await asyncio.sleep(0)
        self.engine.database.on_statement = None
        start, *rest = messages
        headers = tuple(h if h[0] != b"server-timing" else (h[0], _laps(h[1])) for h in start["headers"])
        return Said(start["status"], headers, b"".join(m["body"] for m in rest), tuple(statements))


def _laps(timing: bytes) -> bytes:
    """Leave the durations out."""
    return b",".join(lap.partition(b";")[0] for lap in timing.split(b", "))


class Twins:
    """Two hubs, and what their callers may see of the first one's world."""

    def __init__(self, hubs: tuple[Hub, Hub], dsns: tuple[str, str], world: World,
                 runner: asyncio.Runner) -> None:
        """Take both."""
        self.hubs, self.dsns, self.world, self.runner = hubs, dsns, world, runner
        self.documents = hubs[0].engine.documents

    def ask(
        self, caller: Principal, text: str, variables: Mapping[str, Any] | None = None
    ) -> tuple[Said, Said]:
        """Ask both the same."""
        # Both have seen the document, or neither: they share what they know of documents.
        with suppress(Refusal):
            self.documents.document(text)

        async def both() -> tuple[Said, Said]:
            one, two = self.hubs
            given = variables or {}
            return await asyncio.gather(one.ask(caller, text, given), two.ask(caller, text, given))

        return self.runner.run(both())

    def change(self, rows: Rows) -> None:
        """Put other rows into the second database, in place of all it has."""
        self.runner.run(_fill(self.dsns[1], rows))

    @contextmanager
    def changed(self, statements: Sequence[str]) -> Iterator[None]:
        """Change functions and policies of both databases for a while."""
        kept = [self.runner.run(_definitions(dsn)) for dsn in self.dsns]
        try:
            for dsn in self.dsns:
                self.runner.run(_run(dsn, statements))
            yield
        finally:
            for dsn, known in zip(self.dsns, kept, strict=True):
                self.runner.run(_run(dsn, known))

    def set_second_wall(self, *, on: bool) -> None:
        """Switch the row-level security of both databases on or off."""
        for dsn in self.dsns:
            self.runner.run(_set_second_wall(dsn, on=on))


# What makes the functions and policies of one role again, as they stand.
DEFINITIONS = f"""select pg_get_functiondef(oid) as d from pg_proc where proowner = to_regrole('{SUMMARY}')
union all select format('alter policy %I on %s using (%s)', polname, polrelid::regclass,
  pg_get_expr(polqual, polrelid)) from pg_policy where to_regrole('{SUMMARY}') = any (polroles)"""


async def _definitions(dsn: str) -> list[str]:
    connection = await connect(dsn)
    found = await connection.fetch(DEFINITIONS)
    await connection.close()
    return [r["d"] for r in found]


async def _run(dsn: str, statements: Sequence[str]) -> None:
    connection = await connect(dsn)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def _fill(dsn: str, rows: Rows) -> None:
    connection = await connect(dsn)
    tables = [t for s in CATALOG.stored.values() for t in reversed(s.tables)]
    # Counts follow by their triggers.
    await connection.execute(";".join(f"delete from {t.name}" for t in tables))
    for name, stored in CATALOG.stored.items():
        for table in stored.tables:
            await send(connection, encode_rows(table, rows[name]))
    await connection.close()


async def _set_second_wall(dsn: str, *, on: bool) -> None:
    connection = await connect(dsn)
    tables = await connection.fetch("select oid::regclass::text as t from pg_class where relforcerowsecurity")
    assert tables
    verb = "enable" if on else "disable"
    await connection.execute(";".join(f"alter table {r['t']} {verb} row level security" for r in tables))
    await connection.close()


async def _pair(dsn: str, settings: Settings) -> tuple[str, str, World]:
    """Copy a database, and read its world."""
    connection = await connect(dsn)
    world = World(await read_rows(connection), DAY, settings.time_zone, CITY)
    await connection.close()
    other = make_url(dsn).set(database="other").render_as_string(hide_password=False)
    owner = await connect(make_url(dsn).set(database="postgres").render_as_string(hide_password=False))
    await owner.execute("create database other template first")
    await owner.close()
    return dsn, other, world


async def _engine(settings: Settings, dsn: str, documents: Documents | None) -> Engine:
    engine = await open_engine(settings, dsn)
    return replace(engine, today=lambda: DAY, documents=documents or engine.documents)


@contextmanager
def opened(strange: Strange) -> Iterator[Twins]:
    """Open two scratch databases of the same strange rows, on a server of their own."""
    with TemporaryDirectory(prefix="hub-", ignore_cleanup_errors=True) as folder, asyncio.Runner() as runner:
        clients = Path(folder, "clients.csv")
        clients.write_text(CLIENTS, encoding="utf-8")
        settings = Settings(home=Path(folder), pool_size=1, development=True, clients=str(clients),
                            **PATIENT, **ROOMY)
        # The executor tells every refusal as a failure of its own.
        logging.getLogger(SILENT).setLevel(logging.CRITICAL)
        server = Embedded(settings.home)
        runner.run(without_disk(server.dsn))
        first = runner.run(build(server.dsn, "first", strange))
        one, two, world = runner.run(_pair(first, settings))
        engines = [runner.run(_engine(settings, one, None))]
        engines.append(runner.run(_engine(settings, two, engines[0].documents)))
        hubs = tuple(Hub(e, settings) for e in engines)
        yield Twins(hubs, (one, two), world, runner)
        for engine in engines:
            runner.run(engine.database.close())
        server.close()
