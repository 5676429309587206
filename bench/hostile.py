"""Hostile documents beside honest callers: how much slower the honest ones become.

    .venv/bin/python -m bench.hostile --seconds 600

Serves a small city of its own. Honest callers ask the cross-linked page and a point look-up over kept
connections, alone and with attackers beside them in turns, so that what else the machine does falls
on both alike. Attackers send documents that nobody has sent before (tests/attacks.py, with a number
in each), bodies without an end, and hang up early. No answer may be a failure of the hub (500).
"""

import argparse
import asyncio
import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from hub.settings import Settings
from tests.attacks import attacks
from tests.patience import PATIENT
from tests.process import Serving

PAGE = Path(__file__).with_name("page.graphql").read_text("utf-8")
POINT = "{ viewer { kind level } enterprises(first: 1) { edges { node { id name } } } }"
ASKED = {"page of 50": PAGE, "look-up": POINT}
HUB = (sys.executable, "-c", "from hub.cli.entry import main; main()")
PERSONA = "town:320402001"
HONEST, HOSTILE, SPELL_S = 2, 8, 10
# Made before, since making them takes a while.
TEXTS = [text for _, text in attacks()]


@dataclass
class Seen:
    """Milliseconds of the honest, in peace and under attack; statuses and slowest of the hostile."""

    peace: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in ASKED})
    attack: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in ASKED})
    statuses: Counter[int] = field(default_factory=Counter)
    slowest_ms: float = 0.0


async def ask_honestly(url: str, token: str, into: dict[str, list[float]], until: float) -> None:
    """Ask what officers ask, with a little pause between."""
    async with httpx.AsyncClient(headers={"authorization": f"Bearer {token}"}, timeout=60) as http:
        while time.monotonic() < until:
            for name, text in ASKED.items():
                begun = time.perf_counter()
                answer = await http.post(url, json={"query": text})
                into[name].append((time.perf_counter() - begun) * 1000)
                answer.raise_for_status()
                await asyncio.sleep(0.02)


async def attack(url: str, seen: Seen, until: float, texts: Iterator[str]) -> None:
    """Send attack after attack, each a document that was never seen."""
    async with httpx.AsyncClient(timeout=60) as http:
        while time.monotonic() < until:
            begun = time.perf_counter()
            answer = await http.post(url, json={"query": next(texts)})
            seen.slowest_ms = max(seen.slowest_ms, (time.perf_counter() - begun) * 1000)
            seen.statuses[answer.status_code] += 1


async def _endless() -> AsyncIterator[bytes]:
    while True:
        yield b"{" * 65_536


async def send_without_end(url: str, seen: Seen, until: float) -> None:
    """Send bodies without an end, then hang up within documents."""
    headers = {"content-type": "application/json"}
    while time.monotonic() < until:
        async with httpx.AsyncClient(timeout=60) as http:
            # The hub answers and closes while the body still comes.
            with suppress(httpx.TransportError):
                answer = await http.post(url, content=_endless(), headers=headers)
                seen.statuses[answer.status_code] += 1
            with suppress(httpx.TransportError):
                await http.post(url, json={"query": PAGE + f"#{time.time()}"}, timeout=0.005)
        await asyncio.sleep(0.05)


def never_seen() -> Iterator[str]:
    """Give the attacks in turn for ever, each with another number in a comment."""
    for number, text in enumerate(itertools.cycle(TEXTS)):
        yield f"{text}#{number}"


async def spells(url: str, token: str, seconds: float) -> Seen:
    """Take turns of peace and attack."""
    seen, texts, end = Seen(), never_seen(), time.monotonic() + seconds
    while time.monotonic() < end:
        for into, hostile in ((seen.peace, 0), (seen.attack, HOSTILE)):
            until = time.monotonic() + SPELL_S
            await asyncio.gather(
                *(ask_honestly(url, token, into, until) for _ in range(HONEST)),
                *(attack(url, seen, until, texts) for _ in range(hostile)),
                *(send_without_end(url, seen, until) for _ in range(hostile // 8)))
    return seen


@contextmanager
def serving(home: Path) -> Iterator[tuple[str, str]]:
    """Serve a city; give the address of the endpoint and an officer's token."""
    # Not as patient as the hubs of the tests: what is measured is how a usual one bears it.
    usual = {f"HUB_{name.upper()}": str(getattr(Settings(), name)) for name in PATIENT}
    server = Serving(home, {"HUB_SEED_ENTERPRISES": "2000", **usual})
    try:
        server.ready()
        token = subprocess.run(
            (*HUB, "token", PERSONA), env={**os.environ, "HUB_HOME": str(home)}, check=True,
            capture_output=True, text=True).stdout.strip()
        yield f"{server.url}/graphql", token
    finally:
        server.end()


def main() -> None:
    """Measure and print a table; status 1 when the honest waited twice as long, or the hub failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="hub-", ignore_cleanup_errors=True) as folder,
        serving(Path(folder)) as (url, token),
    ):
        seen = asyncio.run(spells(url, token, asked.seconds))
    print("| asked | requests | alone, median ms | beside attacks, median ms | ratio | p95 ratio |")
    print("|---|---|---|---|---|---|")
    worst = 0.0
    for name in ASKED:
        alone, beside = seen.peace[name], seen.attack[name]
        ratio = statistics.median(beside) / statistics.median(alone)
        late = statistics.quantiles(beside, n=20)[-1] / statistics.quantiles(alone, n=20)[-1]
        worst = max(worst, ratio)
        print(f"| {name} | {len(alone)} + {len(beside)} | {statistics.median(alone):.1f} |"
              f" {statistics.median(beside):.1f} | {ratio:.2f} | {late:.2f} |")
    answered = ", ".join(f"{n} of {status}" for status, n in sorted(seen.statuses.items()))
    print(f"\nattacks: {answered}; slowest {seen.slowest_ms:.0f} ms")
    raise SystemExit(worst >= 2 or 500 in seen.statuses)


if __name__ == "__main__":
    main()
