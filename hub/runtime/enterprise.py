"""Find the enterprise that a persona stands for, for the command line and the page alike.

Separate from auth.personas, which touches no database.
"""

from uuid import UUID

from hub.runtime.database import connect


async def find_enterprise(dsn: str, uscc: str = "") -> UUID | None:
    """Find an enterprise by its code, or the one with the smallest id when no code is given.

    Refuses: DATABASE_UNREACHABLE.
    """
    connection = await connect(dsn)
    try:
        sql = "select id from enterprises where uscc = $1 or $1 = '' order by id limit 1"
        found: UUID | None = await connection.fetchval(sql, uscc)
        return found
    finally:
        await connection.close()
