"""Connections: one form of a read, on a role that can only read, and plain ones for loading.

A queue and not asyncpg's pool: that costs 0.1 ms a take, and there is nothing to reset, because a
statement sets the caller for its own implicit transaction only.

Invariant: a lost server costs the requests of its absence a coded refusal, and nothing after it.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, cast

import asyncpg
from asyncpg.prepared_stmt import PreparedStatement

from auth.policy.roles import READER
from hub.errors import Code, Refusal
from hub.runtime.places import Places
from hub.settings import Settings, shown

READER_SETTINGS = {
    "role": READER, "default_transaction_read_only": "on", "timezone": "UTC", "jit": "off",
    "random_page_cost": "1.1",
    # One plan a statement and connection. A plan anew for each request costs up to 15 ms, and the
    # choice between the two misjudges: it takes a page's limit, a parameter, for a tenth of the rows.
    "plan_cache_mode": "force_generic_plan",
}
# Statements that a connection keeps prepared, whatever their length.
STATEMENTS_MAX = 256
CONNECT_TIMEOUT_S = 10.0
# What asyncpg says of a statement that was prepared before a change of what it is about.
OUTDATED = (asyncpg.InvalidCachedStatementError, asyncpg.OutdatedSchemaCacheError)
# What a server says or does when it goes away in the middle of work.
LOST = (ConnectionError, asyncpg.PostgresConnectionError, asyncpg.OperatorInterventionError)
# And when it is away, on its way back, or out of connections.
AWAY = (
    OSError, asyncpg.InterfaceError, asyncpg.InternalClientError,
    asyncpg.InsufficientResourcesError, *LOST,
)


def timeouts_of(settings: Settings) -> dict[str, str]:
    """Take what PostgreSQL ends by itself out of the settings, as settings of a session."""
    return {
        "statement_timeout": f"{settings.statement_timeout_ms}ms",
        "lock_timeout": f"{settings.lock_timeout_ms}ms",
        "idle_in_transaction_session_timeout": f"{settings.idle_timeout_ms}ms",
    }


TIMEOUTS = timeouts_of(Settings())


class Connection(asyncpg.Connection):  # type: ignore[misc]  # it comes without types
    """A connection that keeps at hand what it reads by, and hands arguments to the driver's protocol.

    The six steps from `fetchval` to there take a tenth of a look-up's time. They find the statement,
    guard against two users of one connection, and begin again when it is outdated: here a place has one
    user, and beginning again is left to `Database.read`.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        """Start with none."""
        super().__init__(*given, **named)
        self._kept: dict[str, PreparedStatement] = {}

    def run(self, sql: str, arguments: list[Any]) -> Awaitable[list[Any]]:
        """Run one statement and give its rows; it may be outdated."""
        kept = self._kept.get(sql)
        if kept is None:
            return self.run_anew(sql, arguments)
        rows: Awaitable[list[Any]] = self._protocol.bind_execute(
            kept._state, arguments, "", 1, False, None)  # noqa: FBT003, SLF001  # as asyncpg calls it
        return rows

    async def run_anew(self, sql: str, arguments: list[Any]) -> list[Any]:
        """Prepare a statement, and run it."""
        return cast("list[Any]", await (await self._keep(sql)).fetch(*arguments))

    def forget(self) -> None:
        """Keep nothing of what was prepared: somebody has changed what it is about."""
        self._kept.clear()

    async def _keep(self, sql: str) -> PreparedStatement:
        if len(self._kept) >= STATEMENTS_MAX:
            # asyncpg closes in the server what nobody refers to.
            del self._kept[next(iter(self._kept))]
        self._kept[sql] = await self.prepare(sql)
        return self._kept[sql]


async def connect(dsn: str, **settings: str) -> Connection:
    """Open one connection.

    Refuses: DATABASE_UNREACHABLE, DATABASE_LOGIN_REFUSED, DATABASE_UNKNOWN.
    """
    try:
        opened = await asyncpg.connect(
            dsn, server_settings=settings, connection_class=Connection, timeout=CONNECT_TIMEOUT_S,
            statement_cache_size=STATEMENTS_MAX, max_cacheable_statement_size=0,
            max_cached_statement_lifetime=0)
        return cast("Connection", opened)
    except asyncpg.InvalidAuthorizationSpecificationError as wrong:
        raise Refusal(Code.DATABASE_LOGIN_REFUSED, reason=wrong) from wrong
    except asyncpg.InvalidCatalogNameError as wrong:
        raise Refusal(Code.DATABASE_UNKNOWN, reason=wrong) from wrong
    except (*AWAY, ValueError, asyncpg.PostgresError) as wrong:
        reason = shown(str(wrong) or type(wrong).__name__)
        raise Refusal(Code.DATABASE_UNREACHABLE, reason=reason) from wrong


@asynccontextmanager
async def connected(dsn: str, **settings: str) -> AsyncIterator[Connection]:
    """Open one connection for a while. Refuses: what `connect` refuses."""
    connection = await connect(dsn, **settings)
    try:
        yield connection
    finally:
        # A connection that the server has dropped cannot be closed in good manner.
        with suppress(*AWAY):
            await connection.close()


async def _reader(dsn: str, timeouts: Mapping[str, str]) -> Connection:
    connection = await connect(dsn, **READER_SETTINGS, **timeouts)
    try:
        await _prepare(connection)
    except BaseException:
        # Also when the request that needed it is cancelled: nobody else knows of it yet.
        connection.terminate()
        raise
    return connection


async def _prepare(connection: Connection) -> None:
    # Answers leave as the bytes that PostgreSQL sent.
    await connection.set_type_codec(
        "text", schema="pg_catalog", format="binary", encoder=str.encode, decoder=bytes
    )
    # asyncpg looks array types up at their first use, in statements of its own: once, here.
    await connection.fetchval("select $1::bigint[], $2::text[], $3::uuid[]", [], [], [])


class Database:
    """A few read-only connections."""

    def __init__(self, dsn: str, timeouts: Mapping[str, str]) -> None:
        """Keep the address; `open` connects."""
        self._dsn, self._timeouts = dsn, timeouts
        self._places = Places(0, self._open, AWAY)
        self.on_statement: Callable[[str], None] | None = None

    @classmethod
    async def open(
        cls, dsn: str, size: int, timeouts: Mapping[str, str] = TIMEOUTS
    ) -> "Database":
        """Open the first of at most `size` connections; the others are opened when needed.

        Refuses: DATABASE_UNREACHABLE.
        """
        database = cls(dsn, timeouts)
        database._places = Places(size, database._open, AWAY)
        database._places.give(await database._places.take())
        return database

    async def _open(self) -> Connection:
        return await _reader(self._dsn, self._timeouts)

    @property
    def in_use(self) -> int:
        """Connections that run a statement."""
        return self._places.in_use

    @property
    def waiting(self) -> int:
        """Requests that wait for a connection."""
        return self._places.waiting

    async def close(self) -> None:
        """Close every idle connection."""
        await self._places.close()

    async def read(self, sql: str, arguments: list[Any]) -> bytes:
        """Run one rendered statement in one round trip; cancelled, it ends in PostgreSQL too.

        The driver asks the server to cancel, and its connection waits for that before it is used
        again. Refuses: DATABASE_BUSY, STATEMENT_TOO_SLOW.
        """
        try:
            connection = self._places.take_open() or await self._places.take()
            try:
                if self.on_statement is not None:
                    self.on_statement(sql)
                try:
                    rows = await connection.run(sql, arguments)
                except OUTDATED:
                    connection.forget()
                    rows = await connection.run_anew(sql, arguments)
                found: bytes = rows[0][0]
                return found
            finally:
                self._places.give(connection)
        except asyncpg.QueryCanceledError as wrong:
            limit = self._timeouts["statement_timeout"].removesuffix("ms")
            raise Refusal(Code.STATEMENT_TOO_SLOW, limit=limit) from wrong
        except (asyncpg.LockNotAvailableError, *AWAY) as wrong:
            raise Refusal(Code.DATABASE_BUSY) from wrong
        except Refusal as wrong:
            if wrong.code is Code.DATABASE_UNREACHABLE:
                raise Refusal(Code.DATABASE_BUSY) from wrong
            raise
