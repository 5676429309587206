"""Time the cross-linked page of a town officer over cities of growing size.

    .venv/bin/python bench/page.py --enterprises 10000 100000

Each city is seeded once into `--folder` and kept. Rounds go over all cities in turn, so that what
else the machine does falls on each alike. Per city: the median and 95th percentile of the whole
request over HTTP, of the bare statement on a connection of its own, and the ratio of the two.
"""

import argparse
import asyncio
import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import orjson

from auth.personas import persona
from fixtures.load import is_empty
from hub.compiler.statement import Moment
from hub.runtime.database import READER_SETTINGS, connect
from hub.runtime.documents import Documents
from hub.runtime.embedded import Embedded
from hub.settings import Settings
from hub.web.graphql import SCHEMA
from schema.catalog import CATALOG

PERSONA = "town:320402001"
PAGE = Path(__file__).with_name("page.graphql").read_text(encoding="utf-8")
HUB = (sys.executable, "-c", "from hub.cli.entry import main; main()")


@dataclass
class City:
    """One city under test: where it listens, and what was measured, in milliseconds."""

    enterprises: int
    dsn: str
    port: int
    token: str
    whole: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    size_bytes: int = 0


def _port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _hub(home: Path, *words: str) -> str:
    environ = {**os.environ, "HUB_HOME": str(home)}
    done = subprocess.run(
        (*HUB, *words), env=environ, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@contextmanager
def city(folder: Path, enterprises: int) -> Iterator[City]:
    """Serve a city of a size, seeded if it is not there yet."""
    home = folder / str(enterprises)
    database = Embedded(home)
    try:
        _hub(home, "migrate")
        if asyncio.run(is_empty(database.dsn)):
            begun = time.perf_counter()
            _hub(home, "seed", "--enterprises", str(enterprises))
            print(f"seeded {enterprises} in {time.perf_counter() - begun:.0f} s")
        port = _port()
        environ = {**os.environ, "HUB_HOME": str(home), "HUB_PORT": str(port)}
        server = subprocess.Popen((*HUB, "serve"), env=environ, stdout=subprocess.DEVNULL)
        try:
            yield City(enterprises, database.dsn, port, _hub(home, "token", PERSONA))
        finally:
            server.terminate()
            server.wait()
    finally:
        database.close()


def wait(to: City) -> None:
    """Wait until a city's server answers."""
    for _ in range(100):
        try:
            list(ask(to, 1))
        except ConnectionError:
            time.sleep(0.1)
        else:
            return


def ask(to: City, times: int) -> Iterator[float]:
    """Send the page over one kept connection; give the milliseconds of each request."""
    body = orjson.dumps({"query": PAGE})
    headers = {"authorization": f"Bearer {to.token}", "content-type": "application/json"}
    connection = http.client.HTTPConnection("127.0.0.1", to.port)
    for _ in range(times):
        begun = time.perf_counter()
        connection.request("POST", "/graphql", body, headers)
        answer = connection.getresponse().read()
        yield (time.perf_counter() - begun) * 1000
        edges = orjson.loads(answer)["data"]["enterprises"]["edges"]
        if len(edges) != 50:
            raise SystemExit(f"the page holds {len(edges)} enterprises, not 50")
        to.size_bytes = len(answer)
    connection.close()


async def run_bare(on: City, times: int) -> list[float]:
    """Run the page's statement alone, as the reader does."""
    settings = Settings()
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    document = documents.document(PAGE)
    caller = persona(PERSONA, settings.city_code)
    statement = documents.statement(document, document.operation(None), {}, caller.shape)
    today = datetime.now(ZoneInfo(settings.time_zone)).date()
    arguments = statement.bind({}, caller, Moment(today, settings.time_zone, b""))
    connection = await connect(on.dsn, **READER_SETTINGS)
    out = []
    for _ in range(times):
        begun = time.perf_counter()
        await connection.fetchval(statement.sql, *arguments)
        out.append((time.perf_counter() - begun) * 1000)
    await connection.close()
    return out


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--enterprises", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--requests", type=int, default=30, help="requests a round")
    parser.add_argument("--folder", type=Path, default=Path(".bench"))
    asked = parser.parse_args()
    with ExitStack() as running:
        cities = [running.enter_context(city(asked.folder, n)) for n in asked.enterprises]
        for c in cities:
            wait(c)
            list(ask(c, 20))
        for _ in range(asked.rounds):
            for c in cities:
                c.whole += ask(c, asked.requests)
                c.bare += asyncio.run(run_bare(c, asked.requests + 3))[3:]
    print("| enterprises | answer KiB | median ms | p95 ms | statement alone, median ms | ratio |")
    print("|---|---|---|---|---|---|")
    for c in cities:
        median, bare = statistics.median(c.whole), statistics.median(c.bare)
        late = statistics.quantiles(c.whole, n=20)[-1]
        print(f"| {c.enterprises:,} | {c.size_bytes / 1024:.0f} | {median:.1f} | {late:.1f} |"
              f" {bare:.1f} | {median / bare:.2f} |")


if __name__ == "__main__":
    main()
