"""Bring a database to the schema of this program, and refuse one that it does not know.

The revision is asked for with the driver alone: a database at the head, as on every start but the
first, need not wait for Alembic (upgrade.py), which takes 0.5 s to import.

Invariant: a refused database is left as it was found.
Invariant: one process at a time prepares a database; the lock dies with its connection.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import cache
from pathlib import Path

import asyncpg

import schema.migrations.versions
from auth.policy.roles import READER, ROLES, WRITER
from hub.errors import Code, Refusal
from hub.runtime.database import AWAY, LOST, Database, connected

# Long for a server that is there, short for somebody who waits to read that it is not.
ANSWER_TIMEOUT_S = 2.0
# 16.10 closes a leak of statistics past row-level security (CVE-2025-8713).
SERVER_VERSION_MIN = (16, 10)
# Keys of advisory locks; any number that no other program in the same database uses.
PREPARATION_LOCK = 320400
MIGRATION_LOCK = 320401
RIGHTS = """
select current_user::text as login,
  array_remove(array[
    case when not has_database_privilege(current_database(), 'create')
      then 'create on database ' || quote_ident(current_database()) end,
    case when not has_schema_privilege('public', 'create') then 'create on schema public' end,
    case when exists (select from unnest($1::text[]) r where to_regrole(r) is null)
      and not (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)
      then 'createrole' end
  ] || array(
    select 'set role ' || r from unnest($1::text[]) r where case when to_regrole(r) is null then false
      else not pg_has_role(r, 'SET') and not pg_has_role(r, 'MEMBER WITH ADMIN OPTION') end
  ), null) as missing
"""

# What serving needs besides the schema: how to see whether it is held, its grant, and its name.
SERVING = (
    # Another login than the one that migrated may serve.
    *((f"select pg_has_role('{role}', 'SET')",
       f"grant {role} to current_user with inherit false, set true", f"set role {role}")
      for role in (READER, WRITER)),
    # Alembic's own table is no part of the schema; readiness asks it for the revision.
    (f"select has_table_privilege('{READER}', 'alembic_version', 'select')",
     f"grant select on alembic_version to {READER}", f"grant select on alembic_version to {READER}"),
)


@cache
def revisions() -> tuple[str, ...]:
    """List the revisions this program knows, oldest first: files are named `r<revision>_<what>.py`."""
    folder = Path(schema.migrations.versions.__path__[0])
    return tuple(sorted(p.name[1:].partition("_")[0] for p in folder.glob("r*_*.py")))


def server_version(connection: asyncpg.Connection) -> tuple[int, int]:
    """Give a server's version: its major and its minor number."""
    # The driver still counts in three parts, of which PostgreSQL gave up the middle one with 10.
    told = connection.get_server_version()
    return told.major, told.micro


def dotted(version: tuple[int, int]) -> str:
    """Write a version down."""
    return ".".join(map(str, version))


async def current_revision(connection: asyncpg.Connection) -> str | None:
    """Find the revision of a database; None when it is empty."""
    if await connection.fetchval("select to_regclass('alembic_version')") is None:
        return None
    found: str | None = await connection.fetchval("select version_num from alembic_version")
    return found


async def fit_revision(connection: asyncpg.Connection) -> str | None:
    """Find the revision of a database that this program can serve, now or once migrated.

    Refuses: DATABASE_TOO_OLD, DATABASE_AHEAD.
    """
    version = server_version(connection)
    if version < SERVER_VERSION_MIN:
        raise Refusal(Code.DATABASE_TOO_OLD, version=dotted(version),
                      wanted=dotted(SERVER_VERSION_MIN))
    found = await current_revision(connection)
    if found is not None and found not in revisions():
        raise Refusal(Code.DATABASE_AHEAD, revision=found)
    return found


async def is_current(dsn: str) -> bool:
    """Say whether a database is at this program's schema. Refuses: what `connect` refuses."""
    async with connected(dsn) as connection:
        return await current_revision(connection) == revisions()[-1]


async def require_current(connection: asyncpg.Connection) -> None:
    """Refuse a database that is not at this program's schema.

    Refuses: DATABASE_TOO_OLD, DATABASE_AHEAD, DATABASE_BEHIND.
    """
    found = await fit_revision(connection)
    if found != revisions()[-1]:
        raise Refusal(Code.DATABASE_BEHIND, revision=found or "-", wanted=revisions()[-1])


async def require_head(database: Database) -> str:
    """Give the revision of a database that is being served.

    Refuses: DATABASE_BUSY, DATABASE_AHEAD, DATABASE_BEHIND.
    """
    try:
        found = (await database.read("select min(version_num)::text from alembic_version", []) or b"")
    except asyncpg.UndefinedTableError:
        found = b""
    revision = found.decode()
    if revision and revision not in revisions():
        raise Refusal(Code.DATABASE_AHEAD, revision=revision)
    if revision != revisions()[-1]:
        raise Refusal(Code.DATABASE_BEHIND, revision=revision or "-", wanted=revisions()[-1])
    return revision


@asynccontextmanager
async def preparing(dsn: str, on_wait: Callable[[], None]) -> AsyncIterator[None]:
    """Prepare a database alone; `on_wait` is called when another process is at it already.

    Refuses: what `connect` and `fit_revision` refuse; DATABASE_UNREACHABLE when it is lost.
    """
    async with connected(dsn) as connection:
        await fit_revision(connection)
        if not await connection.fetchval("select pg_try_advisory_lock($1)", PREPARATION_LOCK):
            on_wait()
            await connection.execute("select pg_advisory_lock($1)", PREPARATION_LOCK)
        async with _attended(connection):
            yield


@asynccontextmanager
async def _attended(connection: asyncpg.Connection) -> AsyncIterator[None]:
    # The driver's COPY waits for ever on a server that died, so the work is cancelled from here.
    task, lost = asyncio.current_task(), False

    def end(_: object) -> None:
        nonlocal lost
        lost = True
        if task:
            task.cancel()

    connection.add_termination_listener(end)
    try:
        yield
    except (asyncio.CancelledError, *AWAY) as wrong:
        # Whatever cleans up on a lost connection fails in turn, for a reason that hides the first;
        # and a failure may be here before the listener is.
        gone = lost or isinstance(wrong, LOST) or isinstance(wrong.__context__, LOST)
        if not gone and (isinstance(wrong, asyncio.CancelledError) or await _answers(connection)):
            raise
        raise Refusal(Code.DATABASE_UNREACHABLE, reason="connection lost") from wrong
    finally:
        connection.remove_termination_listener(end)


async def _answers(connection: asyncpg.Connection) -> bool:
    """Ask an idle connection whether its server is there; being cancelled is its listener's no."""
    try:
        return bool(await connection.fetchval("select true", timeout=ANSWER_TIMEOUT_S))
    except (asyncio.CancelledError, TimeoutError, *AWAY):
        return False


async def migrate(dsn: str) -> None:
    """Bring the database to the head revision, and let its login read as `hub_api`.

    Refuses: DATABASE_UNREACHABLE, DATABASE_LOGIN_REFUSED, DATABASE_UNKNOWN, DATABASE_AHEAD,
    DATABASE_TOO_OLD, DATABASE_RIGHTS_MISSING.
    """
    async with connected(dsn) as connection:
        if await fit_revision(connection) != revisions()[-1]:
            login = await _require_rights(connection)
            # Imported when it is needed, which is seldom: see above.
            from hub.runtime.upgrade import upgrade

            await upgrade(dsn, MIGRATION_LOCK, login)
        await _let_read(connection)


async def _require_rights(connection: asyncpg.Connection) -> str:
    found = await connection.fetchrow(RIGHTS, ROLES)
    if found["missing"]:
        raise Refusal(Code.DATABASE_RIGHTS_MISSING, login=found["login"],
                      rights=", ".join(found["missing"]))
    return str(found["login"])


async def _let_read(connection: asyncpg.Connection) -> None:
    """Grant what serving needs where it is lacking. Refuses: DATABASE_RIGHTS_MISSING."""
    for held, grant, right in SERVING:
        if await connection.fetchval(held):
            continue
        # A login that holds a right itself and may not pass it on is only warned.
        with suppress(asyncpg.InsufficientPrivilegeError):
            await connection.execute(grant)
        if not await connection.fetchval(held):
            login = await connection.fetchval("select current_user::text")
            raise Refusal(Code.DATABASE_RIGHTS_MISSING, login=login, rights=right)
