"""The bench: contestants give the same data as the hub, so that its tables compare the same work."""

import asyncio
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson
import pytest

from bench.data import build
from bench.drive import CONTESTANTS, NODE, Running, Visit, agree, postmaster, started, visit
from bench.report import table
from bench.workloads import WORKLOADS, WRITES, callers, normal
from bench.written import FOUND, count, forget
from hub.runtime.database import connected

ENTERPRISES = 1500


def _installed() -> list[str]:
    """Name the contestants whose programs are here: those of the bench's extras may be absent."""
    here = {"hub", "hand", "strawberry"}
    if importlib.util.find_spec("ariadne"):
        here.add("ariadne")
    if Path(*NODE).exists():
        here |= {"postgraphile", "mercurius"}
    return [c.name for c in CONTESTANTS if c.name in here]


@dataclass(frozen=True)
class City:
    """A city of the bench, and all contestants that are installed on it."""

    dsn: str
    server: int
    callers: int
    running: list[Running]


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[City]:
    """One city and one start of its contestants."""
    home = tmp_path_factory.mktemp("bench")
    database = build(home, ENTERPRISES)
    try:
        who = asyncio.run(callers(database.dsn, home))
        with started(_installed(), database.dsn, home, who) as running:
            yield City(database.dsn, postmaster(database.folder), len(who), running)
    finally:
        database.close()


async def _kept(dsn: str) -> list[int]:
    """Count what a hazard leaves: itself, its text, the sum of the counts, its event and its key."""
    async with connected(dsn) as connection:
        return [int(await connection.fetchval(f"select {what}")) for what in (
            "count(*) from hazards", "count(*) from hazards_commercial", "sum(n) from hazards_counts",
            "count(*) from events", "count(*) from idempotency_keys")]


def test_contestants_agree(city: City) -> None:
    """Every workload gives the same data from the hub and from all contestants that are installed."""
    sizes = {w: agree(city.running, w, samples=2) for w in WORKLOADS}
    hub = city.running[0]
    rows = orjson.loads(hub.ask(hub.asked["flat"][0]))
    assert city.server > 0
    assert city.callers > 60
    assert min(sizes.values()) > 200
    assert len(rows["data"]["enterprises"]["edges"]) > 10


def test_what_was_written_is_taken_out_again(city: City) -> None:
    """Each contestant writes a record a request, and afterwards the city is the one that was made."""
    asyncio.run(forget(city.dsn))
    made = asyncio.run(_kept(city.dsn))
    agree(city.running, WRITES, samples=3)
    written = asyncio.run(_kept(city.dsn))
    each = 3 * len(city.running)
    # Events and keys are the hub's alone.
    assert [after - before for before, after in zip(made, written, strict=True)] == [each, each, each, 3, 3]
    assert asyncio.run(count(city.dsn)) == each
    asyncio.run(forget(city.dsn))
    assert asyncio.run(count(city.dsn)) == 0
    assert asyncio.run(_kept(city.dsn)) == made


def test_nobody_writes_into_another_town(city: City) -> None:
    """A site outside of the caller's town is nothing that a hazard can be put on."""
    before = asyncio.run(count(city.dsn))
    for r in city.running:
        *caller, body = r.asked[WRITES][0].split("\t")
        other = next(o for line in r.asked[WRITES] if (o := line.split("\t"))[0] != caller[0])
        assert FOUND in r.ask("\t".join(other)).decode()
        assert FOUND not in r.ask("\t".join([*other[:-1], body])).decode(), r.contestant.name
    assert asyncio.run(count(city.dsn)) == before + len(city.running)


def test_an_answer_without_its_record_ends_the_run(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    """A contestant that answers more than it has written is not measured."""
    hand = next(r for r in city.running if r.contestant.name == "hand")

    def three_answers(records: int) -> dict[str, float]:
        for n in range(records):
            hand.ask(hand.asked[WRITES][n])
        return {"requests": 3, "seconds": 1.0, "failed": 0, "p50_ms": 1.0, "p99_ms": 1.0}

    monkeypatch.setattr("bench.drive._load", lambda *_: three_answers(3))
    assert visit(hand, WRITES, 1, 1, city.server).rps == 3
    monkeypatch.setattr("bench.drive._load", lambda *_: three_answers(2))
    with pytest.raises(SystemExit, match="3 answers and 2 records"):
        visit(hand, WRITES, 1, 1, city.server)


def test_one_form_for_all_answers() -> None:
    """Edges, nodes, public ids, numbers as text and offsets of instants make no difference."""
    ours = {"a": {"edges": [{"node": {"id": "Enterprise:3204:9", "code": 7,
                                      "foundAt": "2024-01-01T08:00:00+08:00"}}]}}
    theirs = {"a": {"nodes": [{"code": "7", "foundAt": "2024-01-01T00:00:00+00:00", "id": "9"}]}}
    assert normal(ours) == normal(theirs)
    assert normal(ours) != normal({"a": []})
    assert normal({"a": {"refusals": [], "node": {"state": "X"}}}) == normal({"a": {"state": "X"}})
    assert normal({"a": {"refusals": [{"code": "X"}], "node": None}}) != normal({"a": None})


def test_ratios_are_taken_round_by_round() -> None:
    """A round in which everything was slow leaves the ratio as it is."""
    def at(rps: float) -> Visit:
        return Visit(rps, 1.0, 2.0, 0.5, 0.5)

    text = table({"hub": [at(100), at(10), at(90)], "hand": [at(200), at(20), at(180)]})
    assert "| hand | 180.0 | 0.50 | 1.0 | 2.0 | 0.50 | 0.50 | 1.00 |" in text
