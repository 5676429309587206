"""Heads of requests that are too long or never end, over real connections; the hub goes on beside them."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import cast

import orjson
import pytest
import uvicorn
from starlette.types import Receive, Scope, Send

from hub.settings import Settings
from hub.web.answer import Answer
from hub.web.protocol import JOINED_BYTES_MAX, Joined
from hub.web.whole import served

SETTINGS = Settings(head_bytes_max=10_000, body_timeout_ms=300)
HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\n"


async def echo(_scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with the length of the body."""
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    said = b"%d" % len(body)
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-length", b"%d" % len(said))]})
    await send({"type": "http.response.body", "body": said})


async def echo_whole(_scope: Scope, body: bytes, _gone: Receive) -> Answer:
    """Answer so what has come whole."""
    said = b"%d" % len(body)
    return Answer(200, [(b"content-length", b"%d" % len(said))], said)


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """Serve on a free port."""
    config = uvicorn.Config(
        echo, port=0, lifespan="off", log_level="critical", http=served(SETTINGS, echo_whole))
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    yield server.servers[0].sockets[0].getsockname()[1]
    await server.shutdown()


async def talk(port: int, *pieces: bytes, pause_s: float = 0.0) -> bytes:
    """Send pieces, and give all that comes back until the other side closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    # From the start: what is sent to a closed connection takes the answer away.
    reading = asyncio.create_task(asyncio.wait_for(reader.read(), 5))
    try:
        for piece in pieces:
            if reading.done():
                break
            with suppress(ConnectionError):
                writer.write(piece)
                await writer.drain()
            await asyncio.sleep(pause_s)
        return await reading
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


def code(answer: bytes) -> tuple[int, str]:
    """Read status and code of a refusal."""
    head, body = answer.split(b"\r\n\r\n", 1)
    return int(head.split()[1]), orjson.loads(body)["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize("more", [
    b"x-one: " + b"a" * 20_000,
    b"".join(b"x-%d: a\r\n" % n for n in range(3000)),
    b"cookie: " + b"b" * 9_900 + b"\r\nx: ",
])
async def test_long_head_is_refused(port: int, more: bytes) -> None:
    """One header without end, thousands of short ones, or a little too much: 431 and the connection ends."""
    answer = await talk(port, HEAD + more[:9_000], more[9_000:] + b"c" * 200, pause_s=0.01)
    assert code(answer) == (431, "HEAD_TOO_LARGE")
    assert b"connection: close" in answer


@pytest.mark.parametrize("head", [HEAD, b"POST /other HTTP/1.1\r\nhost: x\r\n"])
async def test_long_head_is_refused_with_its_end(port: int, head: bytes) -> None:
    """A head whose end comes in the same read is refused like any other, also a later one."""
    end = b"content-length: 2\r\n\r\n{}"
    pad = b"x-one: " + b"a" * 12_000 + b"\r\n"
    one = head + pad + end
    for pieces in ((one,), (one[:9_000], one[9_000:]), (one + head + end,)):
        assert code(await talk(port, *pieces, pause_s=0.05)) == (431, "HEAD_TOO_LARGE")
    answer = await talk(port, head + end, one, pause_s=0.05)
    assert answer.startswith(b"HTTP/1.1 200")
    assert code(answer[answer.index(b"HTTP/1.1 431"):]) == (431, "HEAD_TOO_LARGE")


async def test_long_body_makes_no_long_head(port: int) -> None:
    """What is long is the body: the head before it is served."""
    answer = await talk(port, HEAD + b"connection: close\r\ncontent-length: 50000\r\n\r\n" + b"z" * 50_000)
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.endswith(b"50000")


async def test_long_address_is_refused(port: int) -> None:
    """The address belongs to the head."""
    answer = await talk(port, b"GET /?" + b"a" * 12_000, pause_s=0.01)
    assert code(answer) == (431, "HEAD_TOO_LARGE")


async def test_slow_head_is_refused(port: int) -> None:
    """A head that comes a byte at a time, in the first request or a later one, is ended in time."""
    whole = HEAD + b"content-length: 2\r\n\r\n{}"
    for before in (b"", whole):
        begun = time.monotonic()
        answer = await talk(port, before + b"POST /gr", *[b"a"] * 30, pause_s=0.02)
        assert time.monotonic() - begun < 2
        assert code(answer.removeprefix(answer[: answer.index(b"HTTP/1.1 408")])) == (
            408, "HEAD_TOO_SLOW")


async def test_silence_is_ended(port: int) -> None:
    """A connection on which nothing is asked is closed without a word."""
    begun = time.monotonic()
    assert await talk(port) == b""
    assert time.monotonic() - begun < 2


async def test_heads_within_the_limit_are_served(port: int) -> None:
    """In pieces, many on one connection, with a long body or pipelined, requests are answered as before."""
    padding = b"x-pad: " + b"p" * 4_000 + b"\r\n"
    one = HEAD + padding + b"content-length: 100000\r\n\r\n" + b"z" * 100_000
    last = HEAD + b"connection: close\r\ncontent-length: 3\r\n\r\nabc"
    split = [one[i : i + 900] for i in range(0, 5_000, 900)]
    answer = await talk(port, *split, one[len(b"".join(split)):], one, one, last, pause_s=0.005)
    assert answer.count(b"HTTP/1.1 200") == 4
    assert answer.count(b"100000") == 3
    assert answer.endswith(b"3")


class Kernel:
    """A transport that notes what it is given to send."""

    def __init__(self) -> None:
        """Note nothing yet."""
        self.sent: list[list[bytes]] = []
        self.closed = False

    def writelines(self, pieces: list[bytes]) -> None:
        """Note pieces that are sent together."""
        self.sent.append(list(pieces))

    def close(self) -> None:
        """Note the end."""
        self.closed = True

    def is_closing(self) -> bool:
        """Say whether it has ended."""
        return self.closed


async def test_what_is_written_in_one_turn_is_sent_together() -> None:
    """Head and body of an answer leave in one piece, and no byte waits for the next turn of the loop."""
    kernel = Kernel()
    joined = Joined(cast("asyncio.Transport", kernel), asyncio.get_running_loop())
    joined.write(b"head")
    joined.write(b"body")
    assert kernel.sent == []
    await asyncio.sleep(0)
    assert kernel.sent == [[b"head", b"body"]]
    joined.write(b"later")
    await asyncio.sleep(0)
    assert kernel.sent[1:] == [[b"later"]]


async def test_long_answer_does_not_pile_up() -> None:
    """Who writes on without a pause is sent along, and learns whether the other side keeps up."""
    kernel = Kernel()
    joined = Joined(cast("asyncio.Transport", kernel), asyncio.get_running_loop())
    joined.write(b"head")
    joined.write(b"x" * JOINED_BYTES_MAX)
    assert [len(p) for p in kernel.sent[0]] == [4, JOINED_BYTES_MAX]
    joined.write(b"tail")
    joined.close()
    assert kernel.sent[1:] == [[b"tail"]]
    assert kernel.closed
    await asyncio.sleep(0)
    assert len(kernel.sent) == 2
