"""Kept counts: rows that have gathered are summed up, after a load and whenever a hub starts.

Invariant: readers see the counts before or after, never between.
"""

import asyncpg

from schema.catalog import CATALOG
from schema.counts import compaction


async def compact_counts(connection: asyncpg.Connection) -> None:
    """Sum up the counts of every record."""
    for stored in CATALOG.stored.values():
        if stored.counts is not None:
            await connection.execute(compaction(stored.counts))
