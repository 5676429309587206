"""Bring a database to the schema of this program, and refuse one that it does not know."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

import schema.migrations
from hub.errors import Code, Refusal

# 16.10 closes a leak of statistics past row-level security (CVE-2025-8713).
SERVER_VERSION_MIN = (16, 10)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.migrations.__path__[0])))
    config.set_main_option("path_separator", "os")
    return config


def _upgrade(connection: Connection) -> None:
    version = connection.dialect.server_version_info or (0,)
    if tuple(version[:2]) < SERVER_VERSION_MIN:
        raise Refusal(Code.DATABASE_TOO_OLD, version=".".join(map(str, version)), wanted="16.10")
    config = _config()
    known = {s.revision for s in ScriptDirectory.from_config(config).walk_revisions()}
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in known:
        raise Refusal(Code.DATABASE_AHEAD, revision=current)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


async def migrate(dsn: str) -> None:
    """Bring the database to the head revision.

    Refuses: DATABASE_UNREACHABLE, DATABASE_AHEAD, DATABASE_TOO_OLD.
    """
    try:
        url = make_url(dsn).set(drivername="postgresql+asyncpg")
        engine = create_async_engine(url, poolclass=NullPool)
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade)
    except (OSError, SQLAlchemyError, ValueError) as wrong:
        reason = type(wrong).__name__
        raise Refusal(Code.DATABASE_UNREACHABLE, reason=reason) from wrong
