"""Requests that come whole, over real connections: answered whole, as they are answered by messages."""

import asyncio
import gc
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import orjson
import pytest
import uvicorn
from starlette.types import Message, Receive, Scope, Send

from auth.personas import persona
from auth.tokens import issue, read_key
from hub.settings import Settings
from hub.web.answer import Answer, Asker, Whole
from hub.web.app import build
from hub.web.observers import Observers
from hub.web.whole import WholeHttp, _Cycle, served
from tests.conftest import CITY

SETTINGS = Settings(head_bytes_max=10_000, body_timeout_ms=2_000)
PATIENT_S = 30
HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\n"


def asked(body: bytes, more: bytes = b"", head: bytes = HEAD) -> bytes:
    """Write a request."""
    return head + more + b"content-length: %d\r\n\r\n" % len(body) + body


async def by_messages(_scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with the length of the body, the usual way."""
    length, more = 0, True
    while more:
        message = await receive()
        length, more = length + len(message.get("body", b"")), message.get("more_body", False)
    said = b"pieces%3d" % length
    await Answer(200, [(b"content-length", b"%d" % len(said))], said).give(send)


async def echo(scope: Scope, body: bytes, _asker: Asker) -> Answer:
    """Answer with who asks, and what."""
    said = scope["client"][0].encode() + b" " + body
    return Answer(200, [(b"content-length", b"%d" % len(said))], said)


@asynccontextmanager
async def serving(
    whole: Whole, app: Callable[[Scope, Receive, Send], Awaitable[None]] = by_messages,
    lifespan: str = "off", keep_alive_s: int = 5,
) -> AsyncIterator[tuple[uvicorn.Server, int]]:
    """Serve on a free port."""
    config = uvicorn.Config(
        app, port=0, lifespan=lifespan, log_level="critical", log_config=None,  # type: ignore[arg-type]
        http=served(SETTINGS, whole), timeout_keep_alive=keep_alive_s, timeout_graceful_shutdown=5)
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    try:
        yield server, server.servers[0].sockets[0].getsockname()[1]
    finally:
        await server.shutdown()


async def talk(port: int, *pieces: bytes, pause_s: float = 0.02, answers: int | None = None) -> bytes:
    """Send pieces, and give what has come back when there are so many answers, or the other side closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    heard = b""
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause_s)
        async with asyncio.timeout(PATIENT_S):
            while answers is None or len(bodies(heard)) < answers:
                more = await reader.read(1_000_000)
                if not more:
                    break
                heard += more
        return heard
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


def bodies(heard: bytes) -> list[bytes]:
    """Take the bodies out of answers, as far as they are there."""
    found = []
    while b"\r\n\r\n" in heard:
        head, _, heard = heard.partition(b"\r\n\r\n")
        length = sum(map(int, re.findall(rb"content-length: (\d+)", head)))
        if len(heard) < length:
            break
        found.append(heard[:length])
        heard = heard[length:]
    return found


async def test_whole_requests_on_one_connection() -> None:
    """One after another, and sent together, they are answered in order and without messages."""
    async with serving(echo) as (server, port):
        assert bodies(await talk(port, asked(b"a"), asked(b""), asked(b"c"), answers=3)) == [
            b"127.0.0.1 a", b"127.0.0.1 ", b"127.0.0.1 c"]
        together = asked(b"a") + asked(b"b") + asked(b"c")
        # The second waits in uvicorn's pipeline, and goes by messages from there.
        assert bodies(await talk(port, together, answers=3)) == [b"127.0.0.1 a", b"pieces  1", b"pieces  1"]
        assert server.server_state.total_requests == 6


async def test_one_task_a_connection() -> None:
    """The task that answers serves its connection, and ends with it; after a failure there is a new one."""
    tasks: list[asyncio.Task[None]] = []

    async def noted(scope: Scope, body: bytes, asker: Asker) -> Answer:
        tasks.append(asker.task)
        assert asyncio.current_task() is asker.task
        if body == b"bad":
            raise ValueError(body)
        return await echo(scope, body, asker)

    async with serving(noted) as (server, port):
        assert len(bodies(await talk(port, *[asked(b"a")] * 3, answers=3))) == 3
        # Nobody is told of a failure here: the hub tells of its own before they come so far.
        with suppress(ConnectionResetError):
            assert bodies(await talk(port, asked(b"a"), asked(b"bad"), pause_s=0.1)) == [b"127.0.0.1 a"]
        assert len(bodies(await talk(port, asked(b"a"), answers=1))) == 1
        assert not (await asyncio.wait(set(tasks), timeout=PATIENT_S))[1]
        assert not server.server_state.tasks
    assert [tasks.index(task) for task in tasks] == [0, 0, 0, 3, 3, 5]
    assert isinstance(tasks[3].exception(), ValueError)


async def test_slow_answer_keeps_its_turn() -> None:
    """What is asked while an answer is on its way is answered after it."""
    async def slowly(scope: Scope, body: bytes, asker: Asker) -> Answer:
        await asyncio.sleep(0.1)
        return await echo(scope, body, asker)

    async with serving(slowly) as (_, port):
        heard = bodies(await talk(port, asked(b"first"), asked(b"second"), asked(b"third"), answers=3))
    assert heard[:2] == [b"127.0.0.1 first", b"pieces  6"]
    assert heard[2:] in ([b"127.0.0.1 third"], [b"pieces  5"])


@pytest.mark.parametrize("pieces", [
    (asked(b"abc")[:-2], b"bc"),
    (asked(b"abc")[:-3], b"abc"),
    (HEAD + b"transfer-encoding: chunked\r\n\r\n", b"3\r\nabc\r\n0\r\n\r\n"),
    (asked(b"abc", head=b"PUT /graphql HTTP/1.1\r\nhost: x\r\n"),),
    (asked(b"abc", head=b"POST /graphql?a=1 HTTP/1.1\r\nhost: x\r\n"),),
    (asked(b"abc", head=b"POST /imports/a HTTP/1.1\r\nhost: x\r\n"),),
    (asked(b"abc", head=b"POST /graphql HTTP/1.0\r\nhost: x\r\n"),),
])
async def test_other_requests_go_by_messages(pieces: tuple[bytes, ...]) -> None:
    """What comes in pieces, by another method, to another address or in an older form goes the usual way."""
    async with serving(echo) as (_, port):
        assert bodies(await talk(port, *pieces, answers=1)) == [b"pieces  3"]


async def test_expectation_is_answered() -> None:
    """Who waits to be told to go on is told."""
    async with serving(echo) as (_, port):
        head, body = asked(b"abc", b"expect: 100-continue\r\n")[:-3], b"abc"
        heard = await talk(port, head, body, answers=2)
    assert heard.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")
    assert heard.endswith(b"pieces  3")


async def test_large_body_that_comes_whole() -> None:
    """Reading goes on after a body longer than uvicorn takes at once."""
    async with serving(echo) as (_, port):
        heard = bodies(await talk(port, asked(b"z" * 200_000), asked(b"after"), answers=2))
    assert len(heard) == 2
    assert heard[1] == b"127.0.0.1 after"
    assert heard[0] in (b"127.0.0.1 " + b"z" * 200_000, b"pieces200000"), "the kernel may cut it"


async def test_client_behind_a_proxy() -> None:
    """A trusted proxy's word counts, as uvicorn has it."""
    async with serving(echo) as (_, port):
        heard = bodies(await talk(port, asked(b"a", b"x-forwarded-for: 192.0.2.7\r\n"), answers=1))
    assert heard == [b"192.0.2.7 a"]


async def test_connection_ends_as_wanted() -> None:
    """A client that says so, an answer that is the last, a failure: each ends its connection."""
    async def odd(_scope: Scope, body: bytes, _asker: Asker) -> Answer:
        if body == b"fail":
            raise RuntimeError(body)
        headers = [(b"content-length", b"0")]
        if body == b"split":
            headers.append((b"x", b"a\r\nset-cookie: b"))
        return Answer(200, headers, b"", last=body == b"last")

    async with serving(odd) as (_, port):
        closing = await talk(port, asked(b"a", b"connection: close\r\n"))
        assert closing.count(b"connection: close") == 1
        assert (await talk(port, asked(b"last"))).startswith(b"HTTP/1.1 200 OK")
        for broken in (b"fail", b"split"):
            assert await talk(port, asked(broken)) == b""


async def test_hang_up_is_told() -> None:
    """Whoever answers can learn that nobody waits any more."""
    told: asyncio.Future[Message] = asyncio.get_running_loop().create_future()

    async def wait(_scope: Scope, _body: bytes, asker: Asker) -> None:
        told.set_result(await asker.gone())

    async with serving(wait) as (_, port):
        await talk(port, asked(b"a"), answers=0)
        assert await asyncio.wait_for(told, PATIENT_S) == {"type": "http.disconnect"}


async def test_idle_connection_is_closed() -> None:
    """A connection that is used goes on; one that rests for its time is closed."""
    async with serving(echo, keep_alive_s=1) as (_, port):
        begun = asyncio.get_running_loop().time()
        assert len(bodies(await talk(port, *[asked(b"a")] * 4, pause_s=0.5))) == 4
        assert asyncio.get_running_loop().time() - begun > 2


async def test_slow_answer_is_no_rest() -> None:
    """An answer may take longer than a connection may rest."""
    async def slowly(scope: Scope, body: bytes, asker: Asker) -> Answer:
        await asyncio.sleep(1.5 if body == b"slow" else 0)
        return await echo(scope, body, asker)

    async with serving(slowly, keep_alive_s=1) as (_, port):
        heard = bodies(await talk(port, asked(b"a"), asked(b"slow"), answers=2))
    assert heard == [b"127.0.0.1 a", b"127.0.0.1 slow"]


async def test_shutdown_waits_for_answers() -> None:
    """An answer on its way is given before the server ends, and its connection closed."""
    async def slowly(scope: Scope, body: bytes, asker: Asker) -> Answer:
        await asyncio.sleep(0.3)
        return await echo(scope, body, asker)

    async with serving(slowly) as (_, port):
        asking = asyncio.create_task(talk(port, asked(b"a")))
        await asyncio.sleep(0.1)
    heard = await asking
    assert bodies(heard) == [b"127.0.0.1 a"]
    assert b"connection: close" in heard


async def test_requests_leave_no_garbage() -> None:
    """A request goes when it is answered: what goes in circles waits for the collector, and costs time."""
    async with serving(echo) as (_, port):
        await talk(port, *[asked(b"a")] * 3, pause_s=0.01, answers=3)
        gc.collect()
        gc.disable()
        try:
            await talk(port, *[asked(b"a")] * 20, pause_s=0.01, answers=20)
            alive = sum(isinstance(o, _Cycle) for o in gc.get_objects())
        finally:
            gc.enable()
    # The last ones of connections that are not forgotten yet, and not all twenty.
    assert alive < 10


TALE = "{ enterprises(first: 2) { edges { node { id name } } } }"
CASES: dict[str, tuple[bytes, bytes]] = {
    "a query": (orjson.dumps({"query": TALE}), b""),
    "in English, with an id": (orjson.dumps({"query": "{ nothing }"}),
                               b"accept-language: en\r\nx-request-id: abc\r\n"),
    "no JSON": (b"{", b""),
    "a syntax error": (orjson.dumps({"query": "{"}), b"accept: application/graphql-response+json\r\n"),
    "introspection": (orjson.dumps({"query": "{ __schema { queryType { name } } }"}), b""),
    "unknown media": (b"{}", b"content-type: text/plain\r\n"),
    "no form": (b"{}", b"accept: image/png\r\n"),
    "no token": (b"{}", b"authorization: Bearer no\r\n"),
    "strict": (orjson.dumps({"query": TALE}), b"x-access-mode: strict\r\n"),
    "a batch": (orjson.dumps([{"query": TALE}]), b""),
    "too long": (b"x" * 1_100, b""),
}
PASSING = re.compile(rb"(?m)^(?:date|server-timing|ratelimit|x-request-id(?!: abc)): [^\r]*\r\n")


async def test_both_ways_answer_alike(dsn: str, home: Path) -> None:
    """Whole or in pieces, a request gets the same status, headers, body and observation."""
    seen: list[tuple[int, str, int, str]] = []
    settings = Settings(home=home, jobs_hour=-1, development=True, body_bytes_max=1_000)
    observers = Observers([lambda e: seen.append((e.status, e.code, e.size_bytes, e.client))])
    app = build(settings, dsn, observers)
    token = issue(persona("town:320402001", CITY), read_key(home)).encode()
    whole_answers = 0

    async def counted(scope: Scope, body: bytes, asker: Asker) -> Answer | None:
        nonlocal whole_answers
        whole_answers += 1
        return await app.answer(scope, body, asker)

    async with serving(counted, app, lifespan="on") as (_, port):
        for name, (body, said) in CASES.items():
            media = b"" if b"content-type" in said else b"content-type: application/json\r\n"
            known = b"" if b"authorization" in said else b"authorization: Bearer " + token + b"\r\n"
            request = asked(body, said + media + known)
            one = await talk(port, request, answers=1)
            two = await talk(port, request[:-1], request[-1:], answers=1)
            assert PASSING.sub(b"", one) == PASSING.sub(b"", two), name
            assert one.startswith(b"HTTP/1.1 "), name
            assert re.search(rb"x-request-id: \S+", one), name
            assert seen[-2] == seen[-1], name
    assert whole_answers == len(CASES)
    assert len(seen) == 2 * len(CASES)


def test_limits_are_given() -> None:
    """The protocol that is served knows what answers, and the limits of a head."""
    kind = served(SETTINGS, echo)
    assert issubclass(kind, WholeHttp)
    assert (kind.head_bytes_max, kind.head_timeout_ms) == (10_000, 2_000)
