"""Visits to tables: the median of the rounds, and each ratio within one round."""

from collections.abc import Callable, Mapping
from statistics import median

from bench.drive import Visit

# A visit too short to be seen by the kernel's clock took less than one tick.
TICK_MS = 1e-3
HEAD = (
    "| contestant | requests/s | hub ÷ it | p50 ms | p99 ms | server CPU ms | PostgreSQL CPU ms"
    " | its CPU ÷ the hub's |\n|---|---|---|---|---|---|---|---|"
)


def _speed(v: Visit) -> float:
    return v.rps


def _thrift(v: Visit) -> float:
    return 1 / max(v.server_ms + v.database_ms, TICK_MS)


def ratio(hub: list[Visit], other: list[Visit], of: Callable[[Visit], float]) -> float:
    """Divide round by round, then take the median: what disturbs a round disturbs both."""
    return median(of(h) / of(o) for h, o in zip(hub, other, strict=True))


def table(visits: Mapping[str, list[Visit]]) -> str:
    """Write one table, a line a contestant; the processor time is that of one request."""
    lines = [HEAD]
    hub = visits.get("hub")
    for name, rounds in visits.items():
        rps, p50, p99, server, database = (
            median(getattr(v, f) for v in rounds)
            for f in ("rps", "p50_ms", "p99_ms", "server_ms", "database_ms"))
        speed, thrift = (
            f"{ratio(hub, rounds, of):.2f}" if hub else "" for of in (_speed, _thrift))
        lines.append(f"| {name} | {rps:,.1f} | {speed} | {p50:.1f} | {p99:.1f} |"
                     f" {server:.2f} | {database:.2f} | {thrift} |")
    return "\n".join(lines)


def growth_table(visits: Mapping[int, list[Visit]]) -> str:
    """Write one table, a line a size; the ratio is to the smallest one."""
    lines = ["| enterprises | p50 ms | ÷ smallest | PostgreSQL CPU ms |", "|---|---|---|---|"]
    least = visits[min(visits)]
    for size, rounds in visits.items():
        times = median(v.p50_ms / s.p50_ms for v, s in zip(rounds, least, strict=True))
        lines.append(f"| {size:,} | {median(v.p50_ms for v in rounds):.2f} | {times:.2f} |"
                     f" {median(v.database_ms for v in rounds):.2f} |")
    return "\n".join(lines)
