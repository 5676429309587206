"""Time what keeping history costs a write, and what reading it costs beside reading the present.

    .venv/bin/python -m bench.history [--turns 300]

A database of its own with a small city. Each pair is timed turn by turn on the same server. A change is a
whole transaction, with the version that it supersedes and without it; its commit does not wait for the disk,
in whose noise the difference would drown.
"""

import argparse
import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg

from auth.personas import persona
from auth.policy.writes import HUB
from auth.principal import Principal
from fixtures.load import load_reference
from fixtures.reference import CITY
from fixtures.seed import seed
from hub.compiler.render_write import Change, Update
from hub.runtime.command import transaction
from hub.runtime.database import connect
from hub.runtime.embedded import Embedded
from hub.runtime.execute import Engine
from hub.runtime.migration import migrate
from hub.runtime.work import Work
from hub.runtime.writer import WRITER_SETTINGS
from hub.settings import Settings
from hub.web.app import open_engine
from schema.catalog import CATALOG
from schema.identifiers import public_id

ENTERPRISES = 2000
BUSIEST = "select enterprise_id as id, town_code from hazards group by 1, 2 order by count(*) desc limit 1"
PAGE = """enterprise(id: $id %s) { name hazards(first: 20) { edges { node {
  state deadline measure inspection { state } } } } }"""
NOW = f"query($id: ID!) {{ {PAGE % ''} }}"
THEN = f"query($id: ID!, $at: Instant!) {{ {PAGE % ', asOf: $at'} }}"
LAST = """query($id: ID!) { hazard(id: $id) { state deadline measure } }"""
EVERY = """query($id: ID!) { hazard(id: $id) { history(first: 20) { edges { node {
  state deadline measure recordedBy } } } } }"""


class Forgetful(Work):
    """Writes as before there was history."""

    def _changes(self) -> Iterable[Change]:
        for change in super()._changes():
            yield replace(change, twin=None) if isinstance(change, Update) else change


class Bench:
    """Two ways to do a thing, turn by turn."""

    def __init__(self, engine: Engine, writer: asyncpg.Connection, caller: Principal, today: date) -> None:
        """Take what reads, what writes, and for whom."""
        self.engine, self.writer, self.caller, self.today = engine, writer, caller, today
        self.turn = 0

    async def change(self, kind: type[Work], key: Any) -> None:
        """Change main and guarded columns of one hazard."""
        self.turn += 1
        async with transaction(self.writer, f"{HUB}|{CITY}||||HUB|{self.today}"):
            work = kind(self.writer, self.caller, self.today, datetime.now(UTC), b"identity")
            await work.load(CATALOG.entities["Hazard"], [key], "update")
            values = {"measure": f"no. {self.turn}", "photos_after": []}
            work.change(work.known["Hazard", key], values, "bench")
            await work.flush()

    async def read(self, text: str, **variables: Any) -> None:
        """Read one document."""
        document = self.engine.documents.document(text)
        await self.engine.answer(document, document.operation(None), variables, self.caller, "en")

    async def pair(self, turns: int, *ways: Callable[[], Awaitable[None]]) -> list[float]:
        """Give the median milliseconds of each way."""
        taken: list[list[float]] = [[] for _ in ways]
        for n in range(turns + turns // 5):
            for way, times in zip(ways, taken, strict=True):
                begun = time.perf_counter()
                await way()
                if n >= turns // 5:
                    times.append(time.perf_counter() - begun)
        return [statistics.median(times) * 1000 for times in taken]


async def run(server: Embedded, home: Path, turns: int) -> None:
    """Make the city, time, and print a table."""
    await migrate(server.dsn)
    await load_reference(server.dsn)
    engine = await open_engine(Settings(home=home, pool_size=2), server.dsn)
    today = engine.today()
    await seed(server.dsn, enterprises=ENTERPRISES, seed=1, as_of=today, identity_key=engine.identity_key,
               progress=lambda _: None)
    writer = await connect(server.dsn, **(WRITER_SETTINGS | {"synchronous_commit": "off"}))
    owner = await connect(server.dsn)
    busiest = await owner.fetchrow(BUSIEST)
    rows = await owner.fetch("select id from hazards where enterprise_id = $1 limit 2", busiest["id"])
    keys = [r["id"] for r in rows]
    caller = persona(f"town:{str(busiest['town_code'])[:9]}", CITY)
    bench = Bench(replace(engine, today=lambda: today), writer, caller, today)
    firm, hazard = public_id("Enterprise", CITY, busiest["id"]), public_id("Hazard", CITY, keys[0])
    print("| what | median | to the line above |\n|---|---|---|")  # the table is the result
    without, kept = await bench.pair(
        turns, lambda: bench.change(Forgetful, keys[1]), lambda: bench.change(Work, keys[0]))
    print(f"| a change, nothing kept | {without:.2f} ms | |")
    print(f"| a change, its version kept | {kept:.2f} ms | {kept / without:.2f} |")
    at = datetime.now(UTC).isoformat()
    now, then = await bench.pair(
        turns, lambda: bench.read(NOW, id=firm), lambda: bench.read(THEN, id=firm, at=at))
    print(f"| a file with 20 hazards | {now:.2f} ms | |")
    print(f"| the same as of an instant | {then:.2f} ms | {then / now:.2f} |")
    last, every = await bench.pair(
        turns, lambda: bench.read(LAST, id=hazard), lambda: bench.read(EVERY, id=hazard))
    print(f"| a hazard | {last:.2f} ms | |")
    print(f"| 20 of its {turns + turns // 5 + 1} versions | {every:.2f} ms | {every / last:.2f} |")
    for connection in (writer, owner):
        await connection.close()
    await engine.close()


def main() -> None:
    """Read the arguments, and time."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--turns", type=int, default=300)
    with TemporaryDirectory(prefix="hub-") as folder:
        server = Embedded(Path(folder))
        try:
            asyncio.run(run(server, Path(folder), parser.parse_args().turns))
        finally:
            server.close()


if __name__ == "__main__":
    main()
