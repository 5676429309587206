"""Trusted documents: kept by the digest of their text for one client each, planned before they are asked.

Separate from documents.py, which knows no database: here is what a client may send, there what any
text means.

Invariant: a document that is trusted for one client is unknown to every other.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import asyncpg
import orjson

from auth.principal import Kind, Level, PolicyShape
from hub.errors import Code, Refusal
from hub.runtime.clients import DocumentMode
from hub.runtime.database import AWAY, connected
from hub.runtime.documents import Documents

LOG = logging.getLogger("hub")
# How long a change may take to reach a hub that serves.
POLL_S = 5.0
# Unknown documents that are remembered as told in the log.
TOLD_MAX = 10_000
READ = """select client, sha256, text, variables, callers from trusted_documents
    where city_code = $1 order by client, sha256"""
STAMP = """select concat(count(*), ' ', max(pushed_at)) from trusted_documents where city_code = $1"""


def digest_of(text: str) -> str:
    """Name a text as clients name it: SHA-256 in hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class TrustedDocument:
    """One document of one client, with variables and callers that it is planned for."""

    client: str
    text: str
    variables: dict[str, Any]
    callers: tuple[PolicyShape, ...]

    @property
    def sha256(self) -> str:
        """The digest that the client names it by."""
        return digest_of(self.text)

    def plan(self, documents: Documents) -> None:
        """Have every operation planned for every caller. Refuses: what a request may be refused for."""
        document = documents.document(self.text)
        for operation in document.operations.values():
            values = documents.variables(operation, self.variables)
            for caller in self.callers if operation.compilable else ():
                documents.statement(document, operation, values, caller)
            for caller in self.callers if operation.writes else ():
                documents.written(document, operation, values, caller)


async def push(connection: asyncpg.Connection, city_code: int, given: list[TrustedDocument]) -> None:
    """Store documents; one that is there already takes the new variables and callers."""
    await connection.executemany(
        "insert into trusted_documents values ($1, $2, $3, $4, $5, $6, $7)"
        " on conflict (city_code, client, sha256) do update set variables = excluded.variables,"
        " callers = excluded.callers, pushed_at = excluded.pushed_at",
        [(city_code, d.client, d.sha256, d.text, orjson.dumps(d.variables).decode(),
          orjson.dumps([list(c) for c in d.callers]).decode(), datetime.now(UTC)) for d in given])


async def remove(connection: asyncpg.Connection, city_code: int, client: str, digest: str) -> None:
    """Forget a document of a client. Refuses: DOCUMENT_UNKNOWN."""
    done = await connection.execute(
        "delete from trusted_documents where city_code = $1 and client = $2 and sha256 = $3",
        city_code, client, digest)
    if done == "DELETE 0":
        raise Refusal(Code.DOCUMENT_UNKNOWN, document=digest)


class TrustedDocuments:
    """The documents of a city as they are now, within `followed`."""

    def __init__(self, dsn: str, documents: Documents, city_code: int) -> None:
        """Start with none. They are read by the owner's login: whoever reads for callers may not."""
        self._dsn, self._documents, self._city_code = dsn, documents, city_code
        self._texts: dict[tuple[str, str], str] = {}
        self._known: set[tuple[str, str]] = set()
        self._planned: set[tuple[Any, ...]] = set()
        self._told: set[tuple[str, str]] = set()
        self._stamp = ""

    def text(self, client: str, digest: str) -> str | None:
        """Find the text that a client names by its digest."""
        return self._texts.get((client, digest))

    def admit(self, client: str, mode: DocumentMode, text: str) -> None:
        """Let a text pass where a client may not send any. Refuses: DOCUMENT_NOT_TRUSTED."""
        if (client, text) in self._known:
            return
        if mode is DocumentMode.TRUSTED_ONLY:
            raise Refusal(Code.DOCUMENT_NOT_TRUSTED, client=client)
        unknown = (client, digest_of(text))
        if unknown not in self._told and len(self._told) < TOLD_MAX:
            self._told.add(unknown)
            LOG.warning("client %s sent the unknown document sha256:%s", *unknown)

    @asynccontextmanager
    async def followed(self) -> AsyncIterator[None]:
        """Load and plan before anybody asks, and follow changes for a while."""
        await self.load()
        following = asyncio.create_task(self._follow())
        try:
            yield
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(POLL_S)
            # A database that is away now is asked again; what is loaded serves meanwhile.
            with suppress(Refusal, *AWAY):
                await self.load()

    async def load(self) -> None:
        """Load what has changed, and plan what is new. Refuses: DATABASE_UNREACHABLE."""
        async with connected(self._dsn) as connection:
            stamp = await connection.fetchval(STAMP, self._city_code)
            if stamp == self._stamp:
                return
            rows = await connection.fetch(READ, self._city_code)
        self._texts = {(client, digest): text for client, digest, text, *_ in rows}
        self._known = {(client, text) for (client, _), text in self._texts.items()}
        self._stamp = stamp
        for client, _, text, variables, callers in rows:
            shapes = tuple(map(_shape, orjson.loads(callers)))
            await self._plan(TrustedDocument(client, text, orjson.loads(variables), shapes))

    async def _plan(self, document: TrustedDocument) -> None:
        mark = (document.client, document.sha256, orjson.dumps(document.variables), document.callers)
        if mark in self._planned:
            return
        self._planned.add(mark)
        try:
            document.plan(self._documents)
        except Refusal as refusal:
            # The schema has gone on since it was pushed: whoever asks is told so.
            LOG.warning("trusted document sha256:%s: %s", document.sha256, refusal.code.name)
        # Others are answered between two plans.
        await asyncio.sleep(0)


def _shape(stored: list[Any]) -> PolicyShape:
    kind, level, *others = stored
    return PolicyShape(Kind(kind), Level(level), *others)
