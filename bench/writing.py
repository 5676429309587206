"""Time a verb against a bare INSERT of the same row, and batches of a thousand.

    .venv/bin/python -m bench.writing [--writes 500]

A database of its own with a small city; both write turn by turn on the same server, each commit durable. The
verb comes with its key, its event, its guarded part and the record read back.
"""

import argparse
import asyncio
import statistics
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg
import orjson

from auth.personas import persona
from auth.principal import Principal
from fixtures.load import load_reference
from fixtures.reference import CITY
from fixtures.seed import seed
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.runtime.migration import migrate
from hub.settings import Settings
from hub.web.app import open_engine
from schema.identifiers import public_id, uuid7

ENTERPRISES, BATCH, BATCHES = 300, 1000, 9
ONE = """mutation($input: RegisterHazardInput!) {
  registerHazard(input: $input) { id version refusals { code } hazard { state deadline } } }"""
MANY = """mutation($input: RegisterHazardBatchInput!) {
  registerHazardBatch(input: $input) { written results { id refusals { code } } } }"""
SITE = "select id, village_code from sites where village_code is not null order by id limit 1"


class Bench:
    """An engine, a caller, and what the caller writes."""

    def __init__(self, engine: Engine, caller: Principal, found: dict[str, Any]) -> None:
        """Take all three."""
        self.engine, self.caller, self.found = engine, caller, found

    async def send(self, text: str, given: dict[str, Any]) -> dict[str, Any]:
        """Carry out one mutation."""
        document = self.engine.documents.document(text)
        raw = await self.engine.write(
            document, document.operation(None), {"input": given}, self.caller, "en")
        out: dict[str, Any] = orjson.loads(raw)["data"]
        return out

    async def single(self, bare: asyncpg.Connection, writes: int) -> tuple[float, float]:
        """Give the median milliseconds of a bare INSERT and of the verb, written turn by turn."""
        row = await bare.fetchrow("select * from hazards limit 1")
        columns = list(row.keys())
        places = ", ".join(f"${n}" for n in range(1, len(columns) + 1))
        sql = f"insert into hazards ({', '.join(columns)}) values ({places}) returning id"
        plain, verbs = [], []
        for n in range(writes):
            values = [uuid7() if c == "id" else row[c] for c in columns]
            begun = time.perf_counter()
            await bare.fetchval(sql, *values)
            plain.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            out = await self.send(ONE, self.found | {"idempotencyKey": f"one-{n}"})
            verbs.append(time.perf_counter() - begun)
            assert out["registerHazard"]["refusals"] == []
        return statistics.median(plain) * 1000, statistics.median(verbs) * 1000

    async def batches(self) -> float:
        """Give the median of hazards a second that a batch of a thousand writes."""
        rates = []
        for n in range(BATCHES):
            items = [self.found | {"description": f"hazard {n}/{i}"} for i in range(BATCH)]
            begun = time.perf_counter()
            out = await self.send(MANY, {"items": items, "idempotencyKey": f"many-{n}"})
            rates.append(BATCH / (time.perf_counter() - begun))
            assert out["registerHazardBatch"]["written"] == BATCH
        return statistics.median(rates)


async def run(server: Embedded, home: Path, writes: int) -> None:
    """Make the city, write, and print a table."""
    await migrate(server.dsn)
    await load_reference(server.dsn)
    settings = Settings(home=home, pool_size=2)
    engine = await open_engine(settings, server.dsn)
    today = engine.today()
    await seed(server.dsn, enterprises=ENTERPRISES, seed=1, as_of=today, identity_key=engine.identity_key,
               progress=lambda _: None)
    bare = await connect(server.dsn)
    site = await bare.fetchrow(SITE)
    caller = persona(f"village:{str(site['village_code'])[:12]}", CITY)
    found = {"site": public_id("Site", CITY, site["id"]), "description": "cable across the aisle",
             "category": "F6", "deadline": str(today + timedelta(days=9))}
    bench = Bench(replace(engine, today=lambda: today), caller, found)
    await bench.single(bare, writes // 5)
    plain, verb = await bench.single(bare, writes)
    print("| what | median | to the bare INSERT |\n|---|---|---|")  # the table is the result
    print(f"| INSERT … RETURNING | {plain:.2f} ms | 1 |")
    print(f"| registerHazard | {verb:.2f} ms | {verb / plain:.2f} |")
    print(f"| registerHazardBatch of {BATCH} | {await bench.batches():,.0f} hazards/s | |")
    await bare.close()
    await engine.close()


def main() -> None:
    """Read the arguments, and time."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--writes", type=int, default=500)
    with TemporaryDirectory(prefix="hub-") as folder:
        server = Embedded(Path(folder))
        try:
            asyncio.run(run(server, Path(folder), parser.parse_args().writes))
        finally:
            server.close()


if __name__ == "__main__":
    main()
