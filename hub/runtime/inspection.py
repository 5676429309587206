"""What a database is like, for the doctor and the start; reads only, and copes with one not migrated.

Invariant: the hub does not serve from a database whose second wall stands open.
"""

from dataclasses import dataclass

import asyncpg

from auth.policy.roles import READER, ROLES, WRITER
from hub.errors import Code, Refusal
from hub.runtime.database import READER_SETTINGS, connected
from hub.runtime.migration import current_revision, server_version
from schema.catalog import CATALOG

# Enough to see what is wrong; one cause often shows in every table.
FAULTS_SHOWN_MAX = 5

# What a role of the hub may not be or do, whoever it is; one alone adds and changes, none takes away.
FAULTS = """
select array_remove(array[
  case when r.rolsuper then 'superuser' end,
  case when r.rolbypassrls then 'bypassrls' end,
  case when r.rolcanlogin then 'login' end,
  case when r.rolcreaterole then 'createrole' end,
  case when r.rolcreatedb then 'createdb' end,
  (select 'member of ' || min(m.roleid::regrole::text) from pg_auth_members m where m.member = r.oid),
  (select 'owns ' || min(c.relname) from pg_class c
    where c.relowner = r.oid and (c.relkind <> 'v' or r.rolname = $1)),
  case when has_schema_privilege(r.oid, 'public', 'create') then 'create on schema public' end,
  (select 'writes ' || min(c.relname) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    and has_table_privilege(r.oid, c.oid, case when r.rolname = $3
      then 'delete, truncate' else 'insert, update, delete, truncate' end)
    and c.relowner <> r.oid),
  case when not pg_has_role(r.oid, 'set') then 'login may not set role' end
], null) as faults, r.rolname::text as role from pg_roles r where r.rolname = any($2) order by 2
"""
# What the reader must be able to read, and no more.
READS = """
select array_remove(array[
  case when not has_schema_privilege($1::text, 'public', 'usage') then 'no usage on schema public' end,
  (select 'cannot read ' || min(t) from unnest($2::text[]) t
    where to_regclass(t) is null or not has_table_privilege($1::text, to_regclass(t), 'select')),
  (select 'reads ' || min(c.relname) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and not c.relname = any($2)
    and has_any_column_privilege($1::text, c.oid, 'select'))
], null)
"""
# A table without forced policies, and a view that shows with the rights of who may see all.
OPEN = """
select c.relname::text || case when c.relkind = 'v' then ': owner ' || c.relowner::regrole::text
  when c.relrowsecurity then ': not forced' else ': no row security' end
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relname <> 'alembic_version'
  and (c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
    or c.relkind in ('v', 'm') and not c.relowner::regrole::text = any($1)
      and not coalesce('security_invoker=true' = any(c.reloptions), false))
order by 1
"""


@dataclass(frozen=True)
class Inspection:
    """What was found; None where the schema is not there yet."""

    version: tuple[int, int]
    login: str
    revision: str | None
    enterprises: int | None
    wall_faults: tuple[str, ...] | None
    searches_chinese: bool | None


async def inspect(dsn: str) -> Inspection:
    """Look at a database and change nothing. Refuses: what `connect` refuses."""
    async with connected(dsn, default_transaction_read_only="on") as connection:
        faults = await _wall_faults(connection)
        return Inspection(
            server_version(connection),
            await connection.fetchval("select current_user::text"),
            await current_revision(connection),
            await _if_there(connection, "enterprises", "select count(*) from enterprises"),
            faults if faults is None or faults else await _seen(dsn, _shown(*CATALOG.stored)),
            await _searches_chinese(connection),
        )


async def _if_there(connection: asyncpg.Connection, table: str, sql: str) -> int | None:
    if await connection.fetchval("select to_regclass($1)", table) is None:
        return None
    found: int = await connection.fetchval(sql)
    return found


async def _wall_faults(connection: asyncpg.Connection) -> tuple[str, ...] | None:
    if await connection.fetchval("select to_regclass('enterprises')") is None:
        return None
    roles = await connection.fetch(FAULTS, READER, ROLES, WRITER)
    faults = [f"{r['role']}: {fault}" for r in roles for fault in r["faults"]]
    faults += [f"{role}: absent" for role in ROLES if role not in {r["role"] for r in roles}]
    if not faults:
        # Whether a hub is ready depends on the revision, so that the reader may see it.
        shown = [*_shown(*CATALOG.stored), "alembic_version"]
        faults += [f"{READER}: {f}" for f in await connection.fetchval(READS, READER, shown)]
    return (*faults, *(r[0] for r in await connection.fetch(OPEN, ROLES)))


def _shown(*records: str) -> list[str]:
    """Name the tables and views through which the reader sees some records."""
    return [name for record in records for name in CATALOG.stored[record].names]


async def require_wall(dsn: str) -> None:
    """Refuse a database that would show somebody rows that its policies withhold.

    Two roads: what the catalogue says of all roles, tables and views; and a look at enterprises as the
    reader without a caller, which must see none. The doctor takes that look into every record, which
    costs half a second.

    Refuses: SECOND_WALL_OPEN, and what `connect` refuses.
    """
    async with connected(dsn, default_transaction_read_only="on") as connection:
        faults = await _wall_faults(connection)
    faults = faults or await _seen(dsn, _shown("Enterprise"))
    if faults:
        raise Refusal(Code.SECOND_WALL_OPEN, holes="; ".join(faults[:FAULTS_SHOWN_MAX]))


async def _seen(dsn: str, names: list[str]) -> tuple[str, ...]:
    """Name the tables and views in which the reader sees rows without a caller."""
    looks = (f"select '{name}: rows without a caller' where exists (select from {name})"
             for name in names)
    async with connected(dsn, **READER_SETTINGS) as reader:
        return tuple(r[0] for r in await reader.fetch(" union all ".join(looks)))


async def _searches_chinese(connection: asyncpg.Connection) -> bool | None:
    # A word of Chinese, by its code points; trigrams of it exist only where its letters are letters.
    known = "select exists (select 1 from pg_extension where extname = 'pg_trgm')"
    if not await connection.fetchval(known):
        return None
    found: bool = await connection.fetchval(r"select show_trgm(U&'\5316\5DE5') <> '{}'")
    return found
