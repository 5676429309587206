"""Measure the hub beside its contestants, and write the tables.

Run it as `python -m bench --rounds 5 --seconds 5`, or with `--growth 10000 100000 1000000`.
"""

import argparse
import asyncio
import os
import platform
import signal
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from bench.data import build
from bench.drive import CONTESTANTS, Running, Visit, agree, postmaster, started, visit
from bench.report import growth_table, table
from bench.workloads import WORKLOADS, WRITES, callers
from bench.written import forget


def compare(asked: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Drive every contestant with every workload on one data set."""
    home = asked.folder / str(asked.enterprises)
    database = build(home, asked.enterprises)
    try:
        who = asyncio.run(callers(database.dsn, home))
        with started(asked.contestants, database.dsn, home, who) as all_running:
            server = postmaster(database.folder)
            try:
                # What writes comes last, whatever the order that was asked for.
                for workload in sorted(asked.workloads, key=WRITES.__eq__):
                    drive(all_running, workload, asked, server, say)
            finally:
                if WRITES in asked.workloads:
                    asyncio.run(forget(database.dsn))
    finally:
        database.close()


def drive(
    all_running: list[Running], workload: str, asked: argparse.Namespace, server: int,
    say: Callable[[str], None],
) -> None:
    """Drive all who take part in one workload, with each number of connections."""
    those = [r for r in all_running if workload in r.asked]
    size = agree(all_running, workload)
    say(f"\n## {WORKLOADS[workload]}\n\nFirst answer: {size / 1024:.1f} KiB.")
    for connections in asked.connections:
        able = [r for r in those if r.contestant.connections_max >= connections]
        visits = rounds(able, workload, connections, asked, server)
        say(f"\n{connections} connections:\n\n{table(visits)}")


def rounds(
    those: list[Running], workload: str, connections: int, asked: argparse.Namespace, server: int
) -> dict[str, list[Visit]]:
    """Visit all in turn, round by round, every second round in reverse; the first is not counted."""
    visits: dict[str, list[Visit]] = {r.contestant.name: [] for r in those}
    for r in those:
        visit(r, workload, connections, asked.warm_s, server)
    for i in range(asked.rounds):
        for r in those[:: -1 if i % 2 else 1]:
            seen = visit(r, workload, connections, asked.seconds, server)
            visits[r.contestant.name].append(seen)
    return visits


def growth(asked: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Drive the hub with the same workloads over cities of growing size, side by side."""
    with ExitStack() as stack:
        running: dict[int, tuple[Running, int]] = {}
        for size in asked.growth:
            home = asked.folder / str(size)
            database = build(home, size)
            stack.callback(database.close)
            who = asyncio.run(callers(database.dsn, home))
            [hub] = stack.enter_context(started(["hub"], database.dsn, home, who))
            running[size] = hub, postmaster(database.folder)
        for workload in ("point", "page", "deep"):
            visits: dict[int, list[Visit]] = {size: [] for size in running}
            for i in range(-1, asked.rounds):
                for size in sorted(running, reverse=bool(i % 2)):
                    hub, server = running[size]
                    seen = visit(hub, workload, 1, asked.seconds, server)
                    if i >= 0:
                        visits[size].append(seen)
            say(f"\n## {WORKLOADS[workload]}, one connection\n\n{growth_table(visits)}")


def main() -> None:
    """Read the arguments, measure, print, and keep what was printed."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    names = [c.name for c in CONTESTANTS]
    parser.add_argument("--enterprises", type=int, default=100_000)
    parser.add_argument("--growth", type=int, nargs="*", default=[])
    parser.add_argument("--contestants", nargs="+", choices=names, default=names)
    parser.add_argument("--workloads", nargs="+", choices=[*WORKLOADS], default=[*WORKLOADS])
    parser.add_argument("--connections", type=int, nargs="+", default=[1, 16, 64])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5, help="of one visit")
    parser.add_argument("--warm-s", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path(".bench"))
    asked = parser.parse_args()
    # What was started is ended too when the bench itself is told to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    asked.folder.mkdir(exist_ok=True)
    kept = asked.folder / f"{time.strftime('%Y%m%d-%H%M%S')}.md"

    def say(text: str) -> None:
        print(text, flush=True)
        with kept.open("a", encoding="utf-8") as out:
            out.write(f"{text}\n")

    load = ", ".join(f"{x:.1f}" for x in os.getloadavg())
    say(f"{os.cpu_count()} cores, {platform.machine()}, load before {load};"
        f" {asked.rounds} rounds of {asked.seconds} s,"
        f" {', '.join(f'{n:,}' for n in asked.growth or [asked.enterprises])} enterprises.")
    (growth if asked.growth else compare)(asked, say)


if __name__ == "__main__":
    main()
