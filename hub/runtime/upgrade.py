"""Run the migrations that are due, by Alembic, as one transaction.

Separate from migration.py because Alembic is slow to import and seldom needed.
"""

from functools import partial
from pathlib import Path

import asyncpg
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

import schema.migrations
from hub.errors import Code, Refusal


def config() -> Config:
    """Give Alembic's configuration; there is no file of it."""
    out = Config()
    out.set_main_option("script_location", str(Path(schema.migrations.__path__[0])))
    out.set_main_option("path_separator", "os")
    return out


def _upgrade(connection: Connection, lock: int) -> None:
    connection.exec_driver_sql(f"select pg_advisory_xact_lock({lock:d})")
    alembic = config()
    alembic.attributes["connection"] = connection
    command.upgrade(alembic, "head")


async def upgrade(dsn: str, lock: int, login: str) -> None:
    """Bring a database to the head revision under an advisory lock, as this login.

    Refuses: DATABASE_RIGHTS_MISSING.
    """
    # The driver reads the address itself: SQLAlchemy does not know all of its parameters.
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=partial(asyncpg.connect, dsn), poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade, lock)
    except DBAPIError as wrong:
        if getattr(wrong.orig, "sqlstate", "") != "42501":
            raise
        reason = str(wrong.orig).rpartition(": ")[2]
        raise Refusal(Code.DATABASE_RIGHTS_MISSING, login=login, rights=reason) from wrong
    finally:
        await engine.dispose()
