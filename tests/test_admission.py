"""Admission: bodies, places, hang-ups and time limits, and what they leave in the database."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import orjson
import pytest
from starlette.types import Message, Receive, Scope, Send

from auth.policy.roles import READER
from hub.errors import Code, Refusal
from hub.runtime.database import AWAY, Database, connect, timeouts_of
from hub.runtime.places import Places
from hub.settings import Settings
from hub.web.admission import PATIENCE_S, Admission

SETTINGS = Settings(
    body_bytes_max=1000, requests_max=2, queue_max=3, request_timeout_ms=400, body_timeout_ms=200)
SOON_S = 1.0


class Exchange:
    """One request as a server would bring it, piece by piece, and what was answered."""

    def __init__(self, *pieces: Message, headers: dict[str, str] | None = None) -> None:
        """Bring these messages; afterwards the client is silent until it hangs up."""
        self._messages = asyncio.Queue[Message]()
        for piece in pieces or ({"type": "http.request", "body": b"{}"},):
            self._messages.put_nowait(piece)
        self.taken = 0
        self.sent: list[Message] = []
        given = [(k.encode(), v.encode()) for k, v in (headers or {}).items()]
        self.scope = {"type": "http", "method": "POST", "path": "/graphql", "headers": given}

    def hang_up(self) -> None:
        """End the connection."""
        self._messages.put_nowait({"type": "http.disconnect"})

    async def receive(self) -> Message:
        """Give the next message."""
        self.taken += 1
        return await self._messages.get()

    async def send(self, message: Message) -> None:
        """Keep what is answered."""
        self.sent.append(message)

    async def over(self, app: Any) -> int | None:
        """Let it be answered; give the status, or None when nobody was answered."""
        await app(self.scope, self.receive, self.send)
        return self.sent[0]["status"] if self.sent else None

    @property
    def code(self) -> str:
        """The code of the refusal that was answered."""
        return str(orjson.loads(self.sent[1]["body"])["errors"][0]["extensions"]["code"])

    def header(self, name: bytes) -> bytes | None:
        """Find a header of the answer."""
        return dict(self.sent[0]["headers"]).get(name)


def piece(body: bytes, *, more: bool = False) -> Message:
    """Make a piece of a body."""
    return {"type": "http.request", "body": body, "more_body": more}


def endpoint(work: Callable[[], Awaitable[object]]) -> Any:
    """Make an endpoint that works, then gives back the body."""
    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        body = (await receive())["body"]
        await work()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    return app


async def nothing() -> None:
    """Do nothing."""


async def test_body_arrives_whole() -> None:
    """Pieces of a body reach the endpoint as one."""
    exchange = Exchange(piece(b"ab", more=True), piece(b"", more=True), piece(b"c"))
    assert await exchange.over(Admission(endpoint(nothing), SETTINGS)) == 200
    assert exchange.sent[1]["body"] == b"abc"


async def test_long_body_is_refused_while_it_comes() -> None:
    """A body is read no further than the limit, however long it says it is or goes on."""
    endless = Exchange(*(piece(b"x" * 400, more=True) for _ in range(100)))
    stated = Exchange(piece(b"x"), headers={"content-length": "1001"})
    for exchange, taken in ((endless, 3), (stated, 0)):
        assert await exchange.over(Admission(endpoint(nothing), SETTINGS)) == 413
        assert (exchange.code, exchange.taken) == ("BODY_TOO_LARGE", taken)
        assert exchange.header(b"connection") == b"close"


async def test_slow_body_is_refused() -> None:
    """A body that does not end in time is refused, and takes no place from others meanwhile."""
    app = Admission(endpoint(nothing), replace(SETTINGS, requests_max=1))
    slow = [Exchange(piece(b"x", more=True)) for _ in range(5)]
    waiting = [asyncio.create_task(s.over(app)) for s in slow]
    await asyncio.sleep(0.05)
    assert await Exchange().over(app) == 200
    assert await asyncio.gather(*waiting) == [408] * 5
    assert slow[0].code == "BODY_TOO_SLOW"


async def test_refusal_is_taken_slowly() -> None:
    """A client that is slow to take the refusal of its slow body gets it whole."""
    slow = Exchange(piece(b"x", more=True))
    keep = slow.send

    async def send(message: Message) -> None:
        await asyncio.sleep(4 * PATIENCE_S)
        await keep(message)

    slow.send = send  # type: ignore[method-assign]
    assert await slow.over(Admission(endpoint(nothing), SETTINGS)) == 408
    assert slow.code == "BODY_TOO_SLOW"


async def test_client_that_leaves_within_its_body_is_forgotten() -> None:
    """Half a body and a hang-up reach nobody."""
    exchange = Exchange(piece(b"x", more=True))
    exchange.hang_up()
    assert await exchange.over(Admission(endpoint(nothing), SETTINGS)) is None


async def test_load_is_shed_beyond_the_queue() -> None:
    """Two run, three wait, the rest is told at once to come back; when places are free, all pass."""
    gate, running, most = asyncio.Event(), 0, 0

    async def work() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await gate.wait()
        running -= 1

    app = Admission(endpoint(work), SETTINGS)
    exchanges = [Exchange() for _ in range(9)]
    tasks = [asyncio.create_task(e.over(app)) for e in exchanges]
    await asyncio.sleep(0.02)
    shed = [e for e, t in zip(exchanges, tasks, strict=True) if t.done()]
    assert len(shed) == 4
    assert {e.code for e in shed} == {"OVERLOADED"}
    assert {e.header(b"retry-after") for e in shed} == {b"1"}
    gate.set()
    assert sorted(s for s in await asyncio.gather(*tasks) if s) == [200] * 5 + [503] * 4
    assert most == 2
    assert await Exchange().over(app) == 200


async def test_waiting_ends_too() -> None:
    """Who waits for a place as long as a request may take is told to come back."""
    async def work() -> None:
        await asyncio.sleep(10)

    app = Admission(endpoint(work), replace(SETTINGS, requests_max=1))
    tasks = [asyncio.create_task(Exchange().over(app)) for _ in range(2)]
    assert sorted(s for s in await asyncio.gather(*tasks) if s) == [503, 504]


async def test_late_request_is_ended() -> None:
    """A request beyond its time is cancelled and told so, and its place is free again."""
    ended = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.sleep(10)
        finally:
            ended.set()

    app = Admission(endpoint(work), SETTINGS)
    for _ in range(5):
        exchange = Exchange()
        assert await exchange.over(app) == 504
        assert exchange.code == "REQUEST_TOO_SLOW"
    assert ended.is_set()


async def test_answer_that_has_begun_is_not_refused() -> None:
    """What is late in the middle of its answer breaks off; no second answer follows."""
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await asyncio.sleep(10)

    exchange = Exchange()
    assert await exchange.over(Admission(app, SETTINGS)) == 200
    assert len(exchange.sent) == 1


async def test_quick_request_is_not_watched() -> None:
    """A request that is answered at once asks the server nothing but its body."""
    exchange = Exchange()
    assert await exchange.over(Admission(endpoint(nothing), SETTINGS)) == 200
    await asyncio.sleep(PATIENCE_S * 2)
    assert exchange.taken == 1


async def test_shutdown_passes_through() -> None:
    """A cancellation from outside is no hang-up: it ends the task as it should."""
    async def work() -> None:
        await asyncio.sleep(10)

    task = asyncio.create_task(Exchange().over(Admission(endpoint(work), SETTINGS)))
    await asyncio.sleep(PATIENCE_S * 2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


SLOW = "select case when set_config('hub.caller', $1, true) is not null then pg_sleep(30)::text end"
WHO = "select coalesce(current_setting('hub.caller', true), '')"
BUSY = "select count(*) from pg_stat_activity where query like '%pg_sleep(30)%' and state = 'active' \
and pid <> pg_backend_pid()"


@pytest.fixture
async def one(dsn: str) -> AsyncIterator[Database]:
    """Give a database of one connection, on which everything that went wrong would show."""
    database = await Database.open(dsn, 1)
    yield database
    await database.close()


async def _idle(dsn: str) -> float:
    """Wait until no backend sleeps; give the seconds."""
    connection = await connect(dsn)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    try:
        while await connection.fetchval(BUSY):
            assert loop.time() - begun < SOON_S * 10
            await asyncio.sleep(0.01)
    finally:
        await connection.close()
    return loop.time() - begun


async def test_hang_up_cancels_the_statement(one: Database, dsn: str) -> None:
    """When a client hangs up its backend is idle within a second; its connection serves the next."""
    async def work() -> None:
        await one.read(SLOW, ["somebody"])

    app = Admission(endpoint(work), replace(SETTINGS, request_timeout_ms=20_000))
    for _ in range(3):
        exchange = Exchange()
        task = asyncio.create_task(exchange.over(app))
        await asyncio.sleep(PATIENCE_S * 3)
        exchange.hang_up()
        assert await asyncio.wait_for(task, SOON_S) is None
        assert await _idle(dsn) < SOON_S
        assert await one.read(WHO, []) == b""


async def test_cancelled_callers_leave_no_scope(one: Database) -> None:
    """Cancelled at any moment of a statement, a caller is never whom the next statement runs for."""
    scoped = ("select case when set_config('hub.caller', $1, true) is not null"
              " then pg_sleep($2::float8)::text || current_setting('hub.caller') end")
    for i in range(40):
        task = asyncio.create_task(one.read(scoped, [f"caller {i}", 0.02]))
        await asyncio.sleep(i * 0.001)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert await one.read(WHO, []) == b""
        assert await one.read(scoped, ["next", 0.0]) == b"next"


async def test_slow_statement_is_ended_by_the_database(dsn: str) -> None:
    """A statement beyond its time is refused by a code of its own, and the connection goes on."""
    database = await Database.open(dsn, 1, timeouts_of(Settings(statement_timeout_ms=100)))
    try:
        with pytest.raises(Refusal) as caught:
            await database.read(SLOW, ["somebody"])
        assert (caught.value.code, caught.value.status) == (Code.STATEMENT_TOO_SLOW, 504)
        assert await database.read(WHO, []) == b""
    finally:
        await database.close()


async def test_cancelled_while_connecting(dsn: str) -> None:
    """A request cancelled while its connection is made leaves the place to the next."""
    database = await Database.open(dsn, 1)
    await database.close()
    database._places = Places(1, database._open, AWAY)
    for i in range(10):
        task = asyncio.create_task(database.read(WHO, []))
        await asyncio.sleep(i * 0.002)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await database.read(WHO, []) == b""
    await database.close()


async def test_statements_are_kept_within_a_bound(one: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection keeps so many statements in itself and in the server; the oldest goes first."""
    monkeypatch.setattr("hub.runtime.database.STATEMENTS_MAX", 5)
    for i in range(20):
        assert await one.read(f"select '{i}'::text", []) == b"%d" % i
    held = await one.read("select count(*)::text from pg_prepared_statements where statement ~ '::text$'", [])
    assert 4 <= int(held) <= 6


async def test_changed_table_is_read_anew(one: Database, dsn: str) -> None:
    """A statement that was prepared before a change of its table is prepared once more."""
    owner = await connect(dsn)
    try:
        await owner.execute("create table shifting (a text); insert into shifting values ('1')")
        await owner.execute(f"grant select on shifting to {READER}")
        assert await one.read("select a from shifting", []) == b"1"
        await owner.execute("alter table shifting alter column a type int using a::int")
        assert await one.read("select a from shifting", []) == 1  # type: ignore[comparison-overlap]
    finally:
        await owner.execute("drop table if exists shifting")
        await owner.close()
