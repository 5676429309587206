"""Counts of rows that may not be listed: no small group is given, none can be worked out, by both walls."""

import random
from typing import Any

import asyncpg
import pytest

from hub.runtime.database import connect
from tests.naive_groups import Cell, Row, hide, tally, uncovered

WORLDS = 60
PATHS = "select area, section, period from unnest(hidden_cells($1::summary_cell[]))"


def _world(rng: random.Random) -> list[Row]:
    """Draw rows of a few enterprises in two districts, some with a place or a day left out."""
    firms = rng.randrange(4, 60)
    towns: list[Any] = [("1", "11"), ("1", "12"), ("1", "13"), ("2", "21"), ("2", "22"), ("2", None)]
    months = [("a", "a1", "a11"), ("a", "a1", "a12"), ("a", "a2", "a21"), ("b", "b1", "b11"),
              ("b", "b1", "b12")]
    sections: list[Any] = [("C",), ("F",), ("G",), (None,)]
    towns, months, sections = (rng.sample(some, rng.randrange(1, len(some))) for some in
                               (towns, months, sections))
    depths = [rng.randrange(3), rng.randrange(2), rng.randrange(4)]
    if sum(depths) == 0:
        depths[0] = 2
    homes = [(rng.choices(towns, range(1, len(towns) + 1))[0], rng.choice(sections)) for _ in range(firms)]
    out: list[Row] = []
    for _ in range(rng.randrange(1, 400)):
        firm = rng.randrange(firms)
        paths = (*homes[firm], rng.choices(months, range(1, len(months) + 1))[0])
        out.append((*(p[:d] for p, d in zip(paths, depths, strict=True)), firm))  # type: ignore[arg-type]
    return out


@pytest.fixture(scope="module")
async def worlds(dsn: str) -> list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]:
    """Give drawn worlds, each with what the database hides of it."""
    rng, out = random.Random(14), []
    connection = await connect(dsn)
    for _ in range(WORLDS):
        cells = tally(_world(rng))
        given = [(*map(list, c), n, firms) for c, (n, firms) in cells.items()]
        found = await connection.fetch(PATHS, given)
        out.append((cells, {tuple(map(tuple, r)) for r in found}))
    await connection.close()
    return out  # type: ignore[return-value]


def test_the_database_hides_what_the_plain_rules_hide(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """In every drawn world the groups hidden are those of the rules as they are written a second time."""
    assert [n for n, (cells, hidden) in enumerate(worlds) if hidden != hide(cells)] == []


def test_no_small_group_can_be_worked_out(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """No small group is a sum of groups shown on any level; and something is shown of most worlds."""
    shown = 0
    for n, (cells, hidden) in enumerate(worlds):
        assert uncovered(cells, hidden) == [], n
        small = {c for c, (_, firms) in cells.items() if firms < 5}
        assert small <= hidden
        shown += len(cells.keys() - hidden) > 1
    assert shown > WORLDS / 2


def test_hiding_small_groups_alone_would_not_do(
    worlds: list[tuple[dict[Cell, tuple[int, int]], set[Cell]]]
) -> None:
    """Without the boxes beside them small groups are worked out: the search for sums finds them."""
    naked = [uncovered(cells, {c for c, (_, firms) in cells.items() if firms < 5}) for cells, _ in worlds]
    assert sum(map(bool, naked)) > WORLDS / 6


ASKED = """{ hazardStats(scope: SUMMARY, groupBy: [BY], metrics: [{as: "n"}, {as: "firms", function: ENTERPRISES}],
  first: 1000) { totalGroups rows { suppressed keys { name value label level } values { name value } } } }"""
BY = ["", "{area: {level: CITY}}", "{area: {level: TOWN, rollup: true}}", "{area: {level: DISTRICT}}",
      "{foundAt: {every: QUARTER}}", "{enterprise: {industry: {code: {depth: SECTION}}}}",
      "{area: {level: TOWN}}, {foundAt: {every: MONTH}}",
      "{area: {level: DISTRICT}}, {enterprise: {industry: {code: {depth: SECTION}}}}, {foundAt: {every: YEAR}}"]


@pytest.mark.parametrize("by", BY)
async def test_x(ask: Any, by: str) -> None:
    for who in ("public", "town:320402001", "partner:housing", "city", "enterprise"):
        import time
        t=time.time()
        a = await ask(who, ASKED.replace("BY", by))
        d = a["data"]["hazardStats"]
        print(who, by, round(time.time()-t,3), d["totalGroups"], sum(r["suppressed"] for r in d["rows"]), len(ask.statements))
        for r in d["rows"][:4]: print("   ", r)
        if by == "": print(a["extensions"])
