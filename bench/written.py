"""A city to the hazards that the mutation workload has written into it: counted, and taken out again.

Invariant: once they are taken out, every other workload finds the city that was made.
"""

from hub.runtime.counts import compact_counts
from hub.runtime.database import connected
from schema.catalog import CATALOG
from schema.journals import EVENTS, KEYS

# How the description of every hazard of the workload begins, and of no other.
FOUND = "cable across the aisle"
WRITTEN = f"select city_code, id from hazards_commercial where starts_with(description, '{FOUND}')"
# Side rows go with their hazard, and triggers count both ways.
FORGET = (
    f"delete from hazards where (city_code, id) in ({WRITTEN})",
    *(f"delete from {journal} where verb = 'registerHazard'" for journal in (EVENTS, KEYS)),
)
HAZARD = CATALOG.stored["Hazard"]
TOUCHED = [t.name for t in (*HAZARD.tables, HAZARD.counts) if t is not None] + [EVENTS, KEYS]


async def count(dsn: str) -> int:
    """Count the hazards that are there with their text."""
    async with connected(dsn) as connection:
        return int(await connection.fetchval(f"select count(*) from ({WRITTEN}) w"))


async def forget(dsn: str) -> None:
    """Take out what the workload wrote, with all that the hub keeps beside it."""
    async with connected(dsn) as connection:
        async with connection.transaction():
            for statement in FORGET:
                await connection.execute(statement)
        await compact_counts(connection)
        # Pages that were split are joined again, in tables and indexes.
        await connection.execute(f"vacuum full {', '.join(TOUCHED)}")
        await connection.execute("vacuum analyze")
