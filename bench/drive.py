"""Contestants and workloads to measurements: processes on one database, driven in turn by wrk."""

import asyncio
import math
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

import orjson

from bench.workloads import MIXED, WRITES, Caller, documents, mixed, normal, requests
from bench.written import FOUND, count

HERE = Path(__file__).parent
ROOT = HERE.parent
POOL = 8
START_TIMEOUT_S = 120
# A visit with fewer answers a connection measures its own beginning and end.
ANSWERS_MIN, SECONDS_MAX = 2, 60
DRAIN_STEPS_MAX, DRAIN_STEP_S = 20, 0.2
# The database's own housekeeping never rests; below this share of a core nobody is served.
IDLE_SHARE = 0.15
TICKS = os.sysconf("SC_CLK_TCK")
PYTHON = (sys.executable, "-m", "uvicorn", "--log-level", "warning", "--no-access-log")
NODE = (str(HERE / "node" / "node_modules" / ".bin" / "node"),)
PLAIN = ("point", "page", "flat", "deep", "totals", WRITES)


class Refused(Exception):
    """A contestant answered with a status that is no success."""


@dataclass(frozen=True)
class Contestant:
    """One program: how it starts, which documents it understands, what it takes part in."""

    name: str
    command: tuple[str, ...]
    dialect: str
    workloads: tuple[str, ...]
    connections_max: int = 64  # of one that answers 10 pages a second, 64 callers measure the queue


CONTESTANTS = (
    Contestant("hub", (sys.executable, "-c", "from hub.cli.entry import main; main()", "serve"),
               "hub", (*PLAIN, "cold")),
    Contestant("hand", (*PYTHON, "bench.contestants.hand:app"), "plain", PLAIN),
    Contestant("strawberry", (*PYTHON, "bench.contestants.strawberry_taught:app"), "plain",
               (*PLAIN, "cold"), 16),
    Contestant("ariadne", (*PYTHON, "bench.contestants.ariadne_rows:app"), "plain",
               (*PLAIN, "cold"), 16),
    Contestant("postgraphile", (*NODE, "bench/node/postgraphile.mjs"), "postgraphile", PLAIN),
    Contestant("mercurius", (*NODE, "bench/node/mercurius.mjs"), "plain", PLAIN),
)


@dataclass
class Running:
    """A contestant that answers, with the requests it is driven with."""

    contestant: Contestant
    process: subprocess.Popen[bytes]
    port: int
    dsn: str
    asked: Mapping[str, list[str]]
    seconds: dict[tuple[str, int], int] = field(default_factory=dict)

    def ask(self, line: str) -> bytes:
        """Send one request outside of any measurement."""
        town, district, token, body = line.split("\t")
        headers = {
            "content-type": "application/json", "accept": "application/json", "x-town": town,
            "x-district": district, "authorization": f"Bearer {token}",
        }
        url = f"http://127.0.0.1:{self.port}/graphql"
        try:
            with urlopen(Request(url, body.encode(), headers)) as answer:
                return bytes(answer.read())
        except HTTPError as refused:
            raise Refused(f"{self.contestant.name}: {refused.read().decode()[:2000]}") from refused


@dataclass(frozen=True)
class Visit:
    """What one visit measured."""

    rps: float
    p50_ms: float
    p99_ms: float
    server_ms: float
    database_ms: float


def _port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def _environ(dsn: str, home: Path, port: int) -> dict[str, str]:
    [folder] = parse_qs(urlsplit(dsn).query)["host"]
    return {
        **os.environ, "HUB_HOME": str(home), "HUB_PORT": str(port), "HUB_POOL_SIZE": str(POOL),
        "UVICORN_PORT": str(port), "PORT": str(port), "BENCH_POOL": str(POOL),
        "BENCH_NODE_DSN": dsn, "PGHOST": folder, "PGUSER": "postgres", "PGDATABASE": "postgres",
        # Nobody writes a line a request.
        "HUB_LOG_LEVEL": "warning",
        # Nor does the clock move records meanwhile.
        "HUB_JOBS_HOUR": "-1",
        "NODE_ENV": "production", "GRAPHILE_ENV": "production", "PYTHONPATH": str(ROOT),
    }


@contextmanager
def _start(c: Contestant, dsn: str, home: Path, asked_by: list[Caller]) -> Iterator[Running]:
    port, texts = _port(), documents(c.dialect)
    asked = {w: list(requests(w, texts[w], asked_by)) for w in c.workloads if w in texts}
    if asked.keys() >= MIXED.keys():
        asked["mixed"] = mixed(asked)
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            c.command, cwd=ROOT, env=_environ(dsn, home, port), stdout=said, stderr=said)
        try:
            running = Running(c, process, port, dsn, asked)
            _wait(running, said)
            yield running
        finally:
            process.terminate()
            process.wait()


def _wait(on: Running, said: IO[bytes]) -> None:
    until, answer = time.monotonic() + START_TIMEOUT_S, ""
    while time.monotonic() < until and on.process.poll() is None:
        try:
            on.ask(next(iter(on.asked.values()))[0])
        except Refused as refused:
            answer = str(refused)
            break
        except (URLError, ConnectionError):
            time.sleep(0.2)
        else:
            return
    said.seek(0)
    words = said.read().decode()[-3000:]
    raise SystemExit(f"{on.contestant.name} does not answer: {answer}\n{words}")


@contextmanager
def started(
    names: list[str], dsn: str, home: Path, asked_by: list[Caller]
) -> Iterator[list[Running]]:
    """Start contestants side by side; those that are not asked cost nothing."""
    with ExitStack() as stack:
        yield [stack.enter_context(_start(c, dsn, home, asked_by))
               for c in CONTESTANTS if c.name in names]


def agree(all_running: list[Running], workload: str, samples: int = 5) -> int:
    """Check that all who take part give the same data; tell how many bytes the first one sent."""
    those = [r for r in all_running if workload in r.asked]
    size, serial = 0, time.time_ns()
    for i in range(samples):
        answers = {}
        for r in those:
            raw = r.ask(r.asked[workload][i].replace("{serial}", f"{serial}-{i}"))
            size = size or len(raw)
            answer = orjson.loads(raw)
            if answer.get("errors"):
                raise SystemExit(f"{r.contestant.name}, {workload}: {answer['errors']}")
            answers[r.contestant.name] = normal(answer["data"])
        first, *others = answers.items()
        for name, data in others:
            if data != first[1]:
                raise SystemExit(f"{workload}: {name} and {first[0]} differ:\n"
                                 f"{_first_difference(first[1], data)}")
    return size


def _first_difference(left: object, right: object, path: str = "") -> str:
    if isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        pairs = [(left[k], right[k], f"{path}.{k}") for k in left]
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = [(a, b, f"{path}[{i}]") for i, (a, b) in enumerate(zip(left, right, strict=True))]
    else:
        return f"{path}: {str(left)[:200]} / {str(right)[:200]}"
    return next(_first_difference(a, b, p) for a, b, p in pairs if a != b)


def _stat(pid: int) -> tuple[int, float]:
    """Read the parent of a process, and its seconds of processor time with those of children gone."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0, 0.0
    return int(words[1]), sum(map(int, words[11:15])) / TICKS


def _family_s(root: int) -> float:
    """Add up the processor time of a process and all below it."""
    stats = {int(p.name): _stat(int(p.name)) for p in Path("/proc").iterdir() if p.name.isdigit()}
    family, grown = {root}, True
    while grown:
        more = {pid for pid, (parent, _) in stats.items() if parent in family} - family
        family, grown = family | more, bool(more)
    return sum(stats[pid][1] for pid in family if pid in stats)


def postmaster(folder: Path) -> int:
    """Find the process of a database server."""
    return int((folder / "postmaster.pid").read_text("ascii").split()[0])


def drain(server: int, database: int) -> None:
    """Wait until neither works any more on requests whose sender has left."""
    before = _family_s(server) + _family_s(database)
    for _ in range(DRAIN_STEPS_MAX):
        time.sleep(DRAIN_STEP_S)
        now = _family_s(server) + _family_s(database)
        if now - before <= DRAIN_STEP_S * IDLE_SHARE:
            return
        before = now


def visit(on: Running, workload: str, connections: int, seconds: int, database: int) -> Visit:
    """Drive one contestant for a while; for longer if it is too slow to be measured in that time."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("\n".join(on.asked[workload]) + "\n")
        file.flush()
        # What was long enough once is where the next visit begins.
        seconds = max(seconds, on.seconds.get((workload, connections), 0))
        while True:
            there = _written(on, workload)
            server, base = _family_s(on.process.pid), _family_s(database)
            said = _load(on, workload, connections, seconds, file.name)
            server, base = _family_s(on.process.pid) - server, _family_s(database) - base
            drain(on.process.pid, database)
            n = said["requests"]
            if said["failed"]:
                raise SystemExit(f"{on.contestant.name}, {workload}: {said}")
            written = _written(on, workload) - there
            # Requests under way when the visit ended were carried out too.
            if workload == WRITES and not n <= written <= n + connections:
                raise SystemExit(f"{on.contestant.name}: {n} answers and {written} records")
            if n >= ANSWERS_MIN * connections or (n and seconds >= SECONDS_MAX):
                on.seconds[workload, connections] = seconds
                return Visit(n / said["seconds"], said["p50_ms"], said["p99_ms"],
                             server * 1000 / n, base * 1000 / n)
            # So long as it takes to get enough, and a third more.
            seconds = max(2 * seconds, math.ceil(seconds * ANSWERS_MIN * connections * 4 / 3 / max(n, 1)))
            seconds = min(seconds, SECONDS_MAX)


def _written(on: Running, workload: str) -> int:
    return asyncio.run(count(on.dsn)) if workload == WRITES else 0


def _load(on: Running, workload: str, connections: int, seconds: int, file: str) -> dict[str, Any]:
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("wrk is not installed; Debian: apt-get install wrk")
    # An answer that does not tell the record is no success, whatever its status.
    right = (FOUND,) if workload == WRITES else ()
    done = subprocess.run(
        (wrk, "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s",
         "-s", str(HERE / "rotate.lua"), f"http://127.0.0.1:{on.port}/graphql", "--", file, *right),
        check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{on.contestant.name}: {done.stdout}{done.stderr}{on.process.poll()}")
    said: dict[str, Any] = orjson.loads(done.stdout.splitlines()[-1])
    return said
