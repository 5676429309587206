"""A size to a data folder that holds a city of that size: the hub's own schema, filled by SQL."""

import asyncio
import time
from pathlib import Path
from string import Template

from bench.written import count, forget
from fixtures.load import is_empty, load_reference
from hub.runtime.copy import bare
from hub.runtime.counts import compact_counts
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.migration import migrate
from hub.settings import Settings
from schema.catalog import CATALOG
from schema.identifiers import CREDIT_CODE_ALPHABET

HERE = Path(__file__).parent
# A table can be emptied together with all that refer to it only.
SCOPED = [t.name for e in CATALOG.entities.values() if e.scoped or e.name == "Institution"
          for t in CATALOG.stored[e.name].tables]


def _script(enterprises: int) -> str:
    # The bodies are digits alone, and a digit's value is itself. Source: GB 32100-2015 annex A.
    weighted = " + ".join(f"substr(stem, {i + 1}, 1)::int * {pow(3, i, 31)}" for i in range(17))
    return Template((HERE / "data.sql").read_text("utf-8")).substitute(
        enterprises=enterprises, city=Settings().city_code, alphabet=CREDIT_CODE_ALPHABET,
        weighted=weighted)


async def _fill(dsn: str, enterprises: int) -> None:
    await migrate(dsn)
    await load_reference(dsn)
    connection = await connect(dsn, maintenance_work_mem="512MB")
    try:
        if await is_empty(dsn):
            begun = time.perf_counter()
            async with connection.transaction(), bare(connection, SCOPED):
                await connection.execute(_script(enterprises))
            await compact_counts(connection)
            await connection.execute("vacuum analyze")
            print(f"{enterprises:,} enterprises in {time.perf_counter() - begun:.0f} s")
        elif await count(dsn):
            # A run that was killed could not.
            await forget(dsn)
        await connection.execute((HERE / "contestants.sql").read_text("utf-8"))
    finally:
        await connection.close()


def build(home: Path, enterprises: int) -> Embedded:
    """Start the database of a home, filled if it was empty; whoever asks closes it."""
    database = Embedded(home)
    try:
        asyncio.run(_fill(database.dsn, enterprises))
    except BaseException:
        database.close()
        raise
    return database
