"""Time statements under row-level security against the same statements without it, in turns.

    .venv/bin/python -m bench.wall --enterprises 20000

As the reader each statement names the views that the policies stand behind; as the owner of the embedded
database, whom no policy holds, it names the tables themselves. Both ways have the same session settings
and a connection of their own. The city is seeded once into `--folder` and kept. Prints medians in
milliseconds and their ratio.
"""

import argparse
import asyncio
import re
import statistics
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg

from auth.personas import persona
from auth.policy.purposes import widest
from auth.principal import Principal
from fixtures.load import is_empty, load_reference
from fixtures.seed import seed
from hub.compiler.statement import Moment, Statement
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.documents import Documents
from hub.runtime.embedded import Embedded
from hub.runtime.migration import migrate
from hub.settings import Settings
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG

PERSONAS = ("town:320402001", "district:320402", "city", "partner:fire", "public")
NODE = "{ edges { node { id uscc name } } }"
QUERIES = {
    "page": Path(__file__).with_name("page.graphql").read_text(encoding="utf-8"),
    "point look-up": '{ enterprise(uscc: "USCC") { id name status registeredOn } }',
    "list beyond the scope": f"{{ enterprises(first: 50, scope: ALL) {NODE} }}",
    "search by a part":
        f'{{ enterprises(first: 20, filter: {{name: {{contains: "化工有限"}}}}) {NODE} }}',
    "count of hazards": "{ hazards(first: 1) { totalCount } }",
}


def _statement(text: str, caller: Principal) -> Statement:
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    document = documents.document(text)
    return documents.statement(document, document.operation(None), {}, caller.shape)


VIEWS = {name: s.main.name for s in CATALOG.stored.values()
         for name in (*s.doors.values(), *([s.face.name] if s.face else []))}


def _bare(sql: str) -> str:
    """Name the tables instead of the views."""
    return re.sub(r"\b(from|join) (\w+)", lambda m: f"{m[1]} {VIEWS.get(m[2], m[2])}", sql)


async def _time(
    connections: list[asyncpg.Connection], sql: str, arguments: list[object], times: int
) -> list[float]:
    ways = [(connection, text, list[float]())
            for connection, text in zip(connections, (_bare(sql), sql), strict=True)]
    for n in range(times):
        # In turns, and each first as often as second.
        for connection, text, out in ways if n % 2 else reversed(ways):
            begun = time.perf_counter()
            await connection.fetchval(text, *arguments)
            out.append((time.perf_counter() - begun) * 1000)
    spent = [out for *_, out in ways]
    # Plans are chosen in the first runs.
    return [statistics.median(s[8:]) for s in spent]


async def fill(dsn: str, enterprises: int) -> date:
    """Seed the city if it is empty, and give the day on which it is asked."""
    today = datetime.now(ZoneInfo(Settings().time_zone)).date()
    await migrate(dsn)
    await load_reference(dsn)
    if await is_empty(dsn):
        await seed(dsn, enterprises=enterprises, seed=1, as_of=today, identity_key=b"bench",
                   progress=lambda _: None)
    return today


async def measure(dsn: str, enterprises: int, times: int) -> None:
    """Fill the city if it is empty, and print the table."""
    settings, today = Settings(), await fill(dsn, enterprises)
    free = {k: v for k, v in READER_SETTINGS.items() if k != "role"}
    connections = [await connect(dsn, **free), await connect(dsn, **READER_SETTINGS)]
    uscc = await connections[0].fetchval(
        "select uscc from enterprises where town_code = 320402001000000 and uscc is not null limit 1")
    print("| statement | caller | without, ms | with, ms | ratio |\n|---|---|---|---|---|")
    for name, text in QUERIES.items():
        for who in PERSONAS:
            caller = persona(who, settings.city_code)
            caller = replace(caller, purpose=widest(caller.kind))
            statement = _statement(text.replace("USCC", uscc), caller)
            moment = Moment(today, settings.time_zone, b"")
            arguments = statement.bind({}, caller, moment)
            bare, walled = await _time(connections, statement.sql, arguments, times)
            print(f"| {name} | {who} | {bare:.2f} | {walled:.2f} | {walled / bare:.2f} |", flush=True)
    for connection in connections:
        await connection.close()


def on_city(measure: Callable[[str, int, int], Coroutine[Any, Any, None]], doc: str | None, times: int) -> None:
    """Read the arguments, and measure on the bench's own database with a city of so many firms."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--enterprises", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=times)
    parser.add_argument("--folder", type=Path, default=Path(".bench"))
    asked = parser.parse_args()
    server = Embedded(asked.folder / f"wall-{asked.enterprises}")
    try:
        asyncio.run(measure(server.dsn, asked.enterprises, asked.times))
    finally:
        server.close()


if __name__ == "__main__":
    on_city(measure, __doc__, times=50)
