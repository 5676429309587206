"""The whole composition in one screen."""

from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import cast
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from auth.tokens import read_key
from hub.compiler.cost import bounds_of
from hub.compiler.limits import limits_of
from hub.runtime.daily import daily
from hub.runtime.database import Database, timeouts_of
from hub.runtime.documents import Documents
from hub.runtime.execute import Engine
from hub.runtime.jobs import Round, run_jobs
from hub.runtime.links import Links
from hub.runtime.secret import identity_key, read_secret
from hub.runtime.trusted import TrustedDocuments
from hub.runtime.writer import Writer
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.answer import Answer, Asker
from hub.web.attachments import Attachments, attachment_routes
from hub.web.graphiql.page import graphiql_routes
from hub.web.graphql import SCHEMA, GraphQL
from hub.web.health import health_routes
from hub.web.observe import Observed
from hub.web.observers import Observers
from hub.web.personas import switchable
from hub.web.tables import EXPORTS, TABLES, Doors, Tables
from schema.catalog import CATALOG


def _is_admitted(path: str) -> bool:
    """Say what is let in one by one: documents and tables alike."""
    return path in ("/graphql", EXPORTS) or path.startswith(TABLES)


async def open_engine(settings: Settings, dsn: str) -> Engine:
    """Open the database and the caches over it."""
    zone = ZoneInfo(settings.time_zone)
    database = await Database.open(dsn, settings.pool_size, timeouts_of(settings))
    documents = Documents(SCHEMA._schema, CATALOG, limits_of(settings))  # noqa: SLF001
    key = bytes.fromhex(read_secret(settings.home / "cursor.key"))
    writer = Writer(dsn, settings.pool_size, timeouts_of(settings))
    return Engine(
        database, documents, lambda: datetime.now(zone).date(), settings.time_zone, key,
        bounds_of(settings), identity_key(settings.home), writer=writer,
        links=Links(bytes.fromhex(read_secret(settings.home / "links.key"))))


def round_of(settings: Settings, today: date) -> Round:
    """Say what a run of the jobs on a day needs to know."""
    return Round(settings.city_code, today, settings.time_zone, identity_key(settings.home),
                 settings.key_days)


class Hub(Starlette):
    """Starlette with the endpoint before its routing: a point look-up costs less than that does."""

    documents: GraphQL
    admission: Admission

    def __call__(  # type: ignore[override]  # what is awaited is the same
        self, scope: Scope, receive: Receive, send: Send
    ) -> Awaitable[None]:
        """Answer one request, or start and stop."""
        if scope["type"] == "http" and _is_admitted(scope["path"]):
            return cast("Awaitable[None]", self.admission(scope, receive, send))
        return super().__call__(scope, receive, send)

    def answer(self, scope: Scope, body: bytes, asker: Asker) -> Awaitable[Answer | None]:
        """Answer one request for documents that has come whole."""
        return self.admission.answer(scope, body, asker, self.documents.answer)


def build(settings: Settings, dsn: str, observers: Observers | None = None) -> Observed:
    """Compose the hub over a database; `observers` are told of every request."""
    observers = observers or Observers()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        engine = await open_engine(settings, dsn)
        app.state.engine = engine
        trusted = TrustedDocuments(dsn, engine.documents, settings.city_code)
        graphql = hub.documents = GraphQL(engine, settings, read_key(settings.home), trusted)
        doors = Doors(graphql, Tables(graphql, engine, settings))
        admission = hub.admission = Admission(doors, settings)
        observers.watch(engine, admission)
        app.state.attachments = Attachments(graphql, engine, settings)
        async with trusted.followed(), daily(settings.jobs_hour, now, jobs):
            yield
        await engine.close()

    def now() -> datetime:
        return datetime.now(ZoneInfo(settings.time_zone))

    async def jobs() -> Mapping[str, int]:
        return await run_jobs(dsn, round_of(settings, now().date()))

    async def personas() -> list[dict[str, str]]:
        return await switchable(settings, dsn)

    page = graphiql_routes(personas if settings.development else None)
    routes = [*page, *health_routes(), *attachment_routes()]
    hub = Hub(routes=routes, lifespan=lifespan)
    return Observed(hub, observers.told, hub.answer)
