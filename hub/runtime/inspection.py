"""What a database is like, for the doctor; reads only, and copes with one that is not migrated."""

from dataclasses import dataclass

import asyncpg

from hub.runtime.database import READER_SETTINGS, connected
from hub.runtime.migration import current_revision, server_version

FAULTS = """
select array_remove(array[
  case when r.rolsuper then 'superuser' end,
  case when r.rolbypassrls then 'bypassrls' end,
  case when r.rolcreaterole then 'createrole' end,
  case when r.rolcreatedb then 'createdb' end,
  case when exists (select 1 from pg_shdepend where refobjid = r.oid and deptype = 'o')
    then 'owner' end,
  case when has_schema_privilege(r.oid, 'public', 'create') then 'create on schema public' end,
  case when not has_schema_privilege(r.oid, 'public', 'usage') then 'no usage on schema public' end,
  (select 'writes ' || min(c.relname) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and has_table_privilege(r.oid, c.oid, 'insert, update, delete, truncate')),
  (select 'cannot read ' || min(c.relname) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname <> 'alembic_version' and not has_table_privilege(r.oid, c.oid, 'select')),
  case when not pg_has_role(r.oid, 'set') then 'login may not set role' end
], null) from pg_roles r where r.rolname = $1
"""


@dataclass(frozen=True)
class Inspection:
    """What was found; None where the schema is not there yet."""

    version: tuple[int, int]
    login: str
    revision: str | None
    enterprises: int | None
    reader_faults: tuple[str, ...] | None
    searches_chinese: bool | None


async def inspect(dsn: str) -> Inspection:
    """Look at a database and change nothing. Refuses: what `connect` refuses."""
    async with connected(dsn, default_transaction_read_only="on") as connection:
        return Inspection(
            server_version(connection),
            await connection.fetchval("select current_user::text"),
            await current_revision(connection),
            await _if_there(connection, "enterprises", "select count(*) from enterprises"),
            await _reader_faults(connection),
            await _searches_chinese(connection),
        )


async def _if_there(connection: asyncpg.Connection, table: str, sql: str) -> int | None:
    if await connection.fetchval("select to_regclass($1)", table) is None:
        return None
    found: int = await connection.fetchval(sql)
    return found


async def _reader_faults(connection: asyncpg.Connection) -> tuple[str, ...] | None:
    found = await connection.fetchval(FAULTS, READER_SETTINGS["role"])
    return None if found is None else tuple(found)


async def _searches_chinese(connection: asyncpg.Connection) -> bool | None:
    # A word of Chinese, by its code points; trigrams of it exist only where its letters are letters.
    known = "select exists (select 1 from pg_extension where extname = 'pg_trgm')"
    if not await connection.fetchval(known):
        return None
    found: bool = await connection.fetchval(r"select show_trgm(U&'\5316\5DE5') <> '{}'")
    return found
