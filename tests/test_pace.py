"""Turns for new documents: one at a time, a quarter of the time beside others, all of it without them."""

import asyncio
import time
from pathlib import Path

import httpx
import pytest
from graphql import get_introspection_query

from auth.tokens import read_key
from fixtures.reference import CITY
from hub.errors import Code, Refusal
from hub.runtime.execute import Engine
from hub.runtime.pace import REST, WAITING_EACH_MAX, WAITING_MAX, Pace
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL

WORK_S = 0.02


def trusted(engine: Engine) -> TrustedDocuments:
    """Give no trusted document."""
    return TrustedDocuments("", engine.documents, CITY)


async def _work(pace: Pace, who: str, log: list[float]) -> None:
    async with pace.turn(who):
        begun = time.perf_counter()
        time.sleep(WORK_S)  # noqa: ASYNC251  # nothing else runs meanwhile, as while reading
        log.append(begun)


@pytest.mark.parametrize("others", [True, False])
async def test_turns_rest_only_beside_others(others: bool) -> None:
    """Four turns take four times their work where nobody else is there, else with a rest between."""
    pace, log = Pace(), list[float]()
    if others:
        pace.pass_by()
    begun = time.perf_counter()
    await asyncio.gather(*(_work(pace, "a", log) for _ in range(4)))
    taken = time.perf_counter() - begun
    assert len(log) == 4
    assert (taken >= WORK_S * (4 + 3 * REST)) is others


async def test_nobody_fills_the_queue_alone() -> None:
    """One caller has a few waiting at most, all together somewhat more; who comes later is told so."""
    pace, log, free = Pace(), list[float](), asyncio.Event()

    async def hold() -> None:
        async with pace.turn("holder"):
            await free.wait()

    holder = asyncio.create_task(hold())
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(_work(pace, "greedy", log)) for _ in range(WAITING_EACH_MAX)]
    await asyncio.sleep(0)
    with pytest.raises(Refusal) as caught:
        await _work(pace, "greedy", log)
    assert caught.value.code is Code.OVERLOADED
    tasks += [asyncio.create_task(_work(pace, str(i), log))
              for i in range(WAITING_MAX - WAITING_EACH_MAX - 1)]
    await asyncio.sleep(0)
    with pytest.raises(Refusal):
        await _work(pace, "late", log)
    for task in tasks[4:]:
        task.cancel()
    free.set()
    await asyncio.gather(holder, *tasks, return_exceptions=True)
    await _work(pace, "late", log)
    assert len(log) == 5


async def test_failed_turn_ends() -> None:
    """A turn that fails frees the next."""
    pace, log = Pace(), list[float]()
    with pytest.raises(ValueError, match="wrong"):
        async with pace.turn("a"):
            raise ValueError("wrong")
    await _work(pace, "a", log)
    assert log


async def test_introspection_is_answered_once(engine: Engine, home: Path) -> None:
    """The same question about the schema is answered from what is kept, also under many at once."""
    settings = Settings(home=home)
    app = Admission(GraphQL(engine, settings, read_key(home), trusted(engine)), settings)
    body = {"query": get_introspection_query()}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as http:
        first = await http.post("/graphql", json=body)
        begun = time.thread_time()
        for answer in [await http.post("/graphql", json=body) for _ in range(3)]:
            assert answer.content == first.content
        assert time.thread_time() - begun < 1
        small = await http.post("/graphql", json={"query": '{ __type(name: "Enterprise") { name } }'})
    assert first.json()["data"]["__schema"]["queryType"]["name"] == "Query"
    assert small.json() == {"data": {"__type": {"name": "Enterprise"}}}


async def test_introspection_beside_data(engine: Engine, home: Path) -> None:
    """A document about both schema and data is answered as a whole."""
    settings = Settings(home=home)
    app = Admission(GraphQL(engine, settings, read_key(home), trusted(engine)), settings)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as http:
        answer = await http.post(
            "/graphql", json={"query": '{ viewer { kind } __type(name: "Grid") { name } }'})
    assert answer.json()["data"] == {"viewer": {"kind": "PUBLIC"}, "__type": {"name": "Grid"}}
