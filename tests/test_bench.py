"""The bench: contestants give the same data as the hub, so that its tables compare the same work."""

import asyncio
import importlib.util
from pathlib import Path

import orjson

from bench.data import build
from bench.drive import CONTESTANTS, NODE, Visit, agree, postmaster, started
from bench.report import table
from bench.workloads import WORKLOADS, callers, normal

ENTERPRISES = 1500


def _installed() -> list[str]:
    """Name the contestants whose programs are here: those of the bench's extras may be absent."""
    here = {"hub", "hand", "strawberry"}
    if importlib.util.find_spec("ariadne"):
        here.add("ariadne")
    if Path(*NODE).exists():
        here |= {"postgraphile", "mercurius"}
    return [c.name for c in CONTESTANTS if c.name in here]


def test_contestants_agree(tmp_path: Path) -> None:
    """Every workload gives the same data from the hub and from all contestants that are installed."""
    database = build(tmp_path, ENTERPRISES)
    try:
        who = asyncio.run(callers(database.dsn, tmp_path))
        with started(_installed(), database.dsn, tmp_path, who) as running:
            sizes = {w: agree(running, w, samples=2) for w in WORKLOADS}
            rows = orjson.loads(running[0].ask(running[0].asked["flat"][0]))
        assert postmaster(database.folder) > 0
    finally:
        database.close()
    assert len(who) > 60
    assert min(sizes.values()) > 200
    assert len(rows["data"]["enterprises"]["edges"]) > 10


def test_one_form_for_all_answers() -> None:
    """Edges, nodes, public ids, numbers as text and offsets of instants make no difference."""
    ours = {"a": {"edges": [{"node": {"id": "Enterprise:3204:9", "code": 7,
                                      "foundAt": "2024-01-01T08:00:00+08:00"}}]}}
    theirs = {"a": {"nodes": [{"code": "7", "foundAt": "2024-01-01T00:00:00+00:00", "id": "9"}]}}
    assert normal(ours) == normal(theirs)
    assert normal(ours) != normal({"a": []})


def test_ratios_are_taken_round_by_round() -> None:
    """A round in which everything was slow leaves the ratio as it is."""
    def at(rps: float) -> Visit:
        return Visit(rps, 1.0, 2.0, 0.5, 0.5)

    text = table({"hub": [at(100), at(10), at(90)], "hand": [at(200), at(20), at(180)]})
    assert "| hand | 180.0 | 0.50 | 1.0 | 2.0 | 0.50 | 0.50 | 1.00 |" in text
