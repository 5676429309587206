"""Connections: one form of a read, on a role that can only read, and plain ones for loading.

A queue and not asyncpg's pool: that costs 0.1 ms a take, and there is nothing to reset, because a
statement sets the caller for its own implicit transaction only.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import asyncpg

from hub.errors import Code, Refusal

READER_SETTINGS = {
    "role": "hub_api", "default_transaction_read_only": "on", "timezone": "UTC", "jit": "off",
    "random_page_cost": "1.1", "statement_timeout": "10s",
}


async def connect(dsn: str, **settings: str) -> asyncpg.Connection:
    """Open one connection. Refuses: DATABASE_UNREACHABLE."""
    try:
        return await asyncpg.connect(dsn, server_settings=settings)
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as wrong:
        raise Refusal(Code.DATABASE_UNREACHABLE, reason=type(wrong).__name__) from wrong


async def _reader(dsn: str) -> asyncpg.Connection:
    connection = await connect(dsn, **READER_SETTINGS)
    # Answers leave as the bytes that PostgreSQL sent.
    await connection.set_type_codec(
        "text", schema="pg_catalog", format="binary", encoder=str.encode, decoder=bytes
    )
    # asyncpg looks array types up at their first use, in statements of its own: once, here.
    await connection.fetchval("select $1::bigint[], $2::text[], $3::uuid[]", [], [], [])
    return connection


class Database:
    """A few read-only connections."""

    def __init__(self, dsn: str) -> None:
        """Keep the address; `open` connects."""
        self._dsn = dsn
        self._idle: asyncio.LifoQueue[asyncpg.Connection] = asyncio.LifoQueue()
        self.on_statement: Callable[[str], None] | None = None

    @classmethod
    async def open(cls, dsn: str, size: int) -> "Database":
        """Open `size` connections. Refuses: DATABASE_UNREACHABLE."""
        database = cls(dsn)
        for _ in range(size):
            database._idle.put_nowait(await _reader(dsn))  # noqa: SLF001  # its own class
        return database

    async def close(self) -> None:
        """Close every idle connection."""
        while not self._idle.empty():
            await self._idle.get_nowait().close()

    @asynccontextmanager
    async def _take(self) -> AsyncIterator[asyncpg.Connection]:
        connection = await self._idle.get()
        try:
            if connection.is_closed():
                connection = await _reader(self._dsn)
            yield connection
        finally:
            self._idle.put_nowait(connection)

    async def read(self, sql: str, arguments: list[Any]) -> bytes:
        """Run one rendered statement in one round trip. Refuses: DATABASE_BUSY."""
        try:
            async with self._take() as connection:
                if self.on_statement is None:
                    return cast("bytes", await connection.fetchval(sql, *arguments))
                seen = self.on_statement
                with connection.query_logger(lambda record: seen(record.query)):
                    return cast("bytes", await connection.fetchval(sql, *arguments))
        except (OSError, asyncpg.QueryCanceledError, asyncpg.PostgresConnectionError) as wrong:
            raise Refusal(Code.DATABASE_BUSY) from wrong
