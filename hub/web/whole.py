"""A request for documents that comes in one piece is answered in one, without messages in between.

Nearly every request is such: its head and body are there before anything is asked of the hub, and its
answer is ready as a whole. Uvicorn's cycle of messages takes a fifth of a point look-up; here stands
one without messages in its place, and all else of a connection is uvicorn's: what is read, kept
alive, sent in a pipeline, shut down. What comes otherwise, such as a body in pieces, goes the usual way.

Invariant: both ways give the same answers, limits and observations (`tests/test_whole.py`).
"""

import asyncio
from functools import cached_property
from typing import Any, cast

from starlette.types import Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from hub.runtime.exchange import HEADERS
from hub.settings import Settings
from hub.web.answer import Answer, Whole
from hub.web.log import ENDPOINT
from hub.web.protocol import BoundedHttp, limits_of

TARGET = ENDPOINT.encode()
# What every such request asks for, as a server's scope says it.
ASKED: Any = {"method": "POST", "path": ENDPOINT, "raw_path": TARGET, "query_string": b""}
# With such a header a request is more than its head and body.
EXTRAORDINARY = frozenset({b"expect", b"upgrade"})
# What tells of a client behind a proxy; who may say so, uvicorn decides.
FORWARDED = frozenset({b"x-forwarded-for", b"x-forwarded-proto"})


class _Cycle:
    """One request and its answer, as far as uvicorn's connection asks for them."""

    response_complete = disconnected = lost = False
    more_body = True
    # Uvicorn says here that a client has hung up, which `lose` has heard already.
    message_event = asyncio.Event()
    body = b""
    task: asyncio.Task[None]
    leaving: asyncio.Event | None = None

    def __init__(self, scope: Any, *, keep_alive: bool) -> None:
        """Begin with no body."""
        self.scope, self.keep_alive = scope, keep_alive

    def lose(self) -> None:
        """Hear that the connection is gone."""
        self.lost = True
        if self.leaving is not None:
            self.leaving.set()

    async def gone(self) -> Message:
        """Wait until the connection is gone."""
        if not self.lost:
            self.leaving = asyncio.Event()
            await self.leaving.wait()
        return {"type": "http.disconnect"}


class WholeHttp(BoundedHttp):
    """One connection; `served` says what answers."""

    whole: Whole

    def __init__(self, *given: Any, **named: Any) -> None:
        """Start with nothing on its way."""
        super().__init__(*given, **named)
        self._coming: _Cycle | None = None
        self._running: _Cycle | None = None
        self._before: Any = None
        # Where the task that answers waits for the next request.
        self._idle: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None
        # When the last answer left; nothing while one is on its way.
        self._resting_s: float | None = None
        self._rest: asyncio.TimerHandle | None = None

    @cached_property
    def forwarded(self) -> ProxyHeadersMiddleware:
        """What finds the client that a trusted proxy names; most connections need none."""
        return ProxyHeadersMiddleware(
            _pass, self.config.forwarded_allow_ips)  # type: ignore[arg-type]  # its own types are narrower

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever is answering."""
        if self._running is not None:
            self._running.lose()
        elif self._idle is not None:
            self._idle.cancel()
        if self._rest is not None:
            self._rest.cancel()
        super().connection_lost(exc)

    def on_headers_complete(self) -> None:
        """Wait for the rest of what may come whole; start all else."""
        headers, scope = dict(self.headers), cast("Scope", self.scope)
        if not self._may_come_whole(headers):
            super().on_headers_complete()
            return
        self.end_head()
        scope.update(ASKED)
        scope[HEADERS] = headers
        self._before = self.cycle
        self._coming = _Cycle(scope, keep_alive=self.parser.should_keep_alive())
        self.cycle = self._coming  # type: ignore[assignment]

    def _may_come_whole(self, headers: dict[bytes, bytes]) -> bool:
        parser, before = self.parser, self.cycle
        return (
            self.url == TARGET and (before is None or before.response_complete)
            and parser.get_method() == b"POST" and parser.get_http_version() == "1.1"
            and EXTRAORDINARY.isdisjoint(headers) and not (self.root_path or self.flow.write_paused))

    def on_body(self, body: bytes) -> None:
        """Keep a piece of the body."""
        if self._coming is None:
            super().on_body(body)
        else:
            self._coming.body += body

    def on_message_complete(self) -> None:
        """Start what has come whole."""
        if self._coming is None:
            super().on_message_complete()
            return
        self._running, self._coming, self._before = self._coming, None, None
        if self._idle is None:
            self._task = self.loop.create_task(self._work())
        else:
            self._idle.set_result(None)
        task = self._running.task = cast("asyncio.Task[None]", self._task)
        self.tasks.add(task)

    async def _work(self) -> None:
        """Answer one request after another, for as long as there is somebody to answer."""
        while (cycle := self._running) is not None:
            scope, answer = cycle.scope, None
            try:
                if not FORWARDED.isdisjoint(scope[HEADERS]) and self.config.proxy_headers:
                    await self.forwarded(scope, cycle.gone, _send)  # type: ignore[arg-type]
                answer = await self.whole(scope, cycle.body, cycle)
            finally:
                self.tasks.discard(cycle.task)
                self.finish(cycle, answer)
            if cycle.lost:
                return
            self._idle = self.loop.create_future()
            try:
                await self._idle
            finally:
                self._idle = None

    def data_received(self, data: bytes) -> None:
        """Read on; what has begun and not come whole goes the usual way from here."""
        self._resting_s = None
        super().data_received(data)
        if self._coming is not None:
            body, self._coming = self._coming.body, None
            self.cycle, self._before = self._before, None
            if not self.transport.is_closing():
                super().on_headers_complete()
                if body:
                    super().on_body(body)

    def finish(self, cycle: _Cycle, answer: Answer | None) -> None:
        """Send an answer, head and body together, and go on with the connection."""
        self._running, cycle.response_complete = None, True
        if cycle.lost:
            return
        if answer is None:
            self.transport.close()
            return
        lines, ends = [*self.server_state.default_headers, *answer.headers], answer.last
        if not (cycle.keep_alive or ends):
            lines.append((b"connection", b"close"))
            ends = True
        head = b"%s%s\r\n\r\n" % (STATUS_LINE[answer.status], b"\r\n".join(map(b": ".join, lines)))
        if not head.count(b"\r") == head.count(b"\n") == len(lines) + 2:
            self.transport.close()
            raise ValueError("a header of more than one line")
        self.joined.send(head, answer.body)
        if ends:
            self.transport.close()
        if self.pipeline or self.flow.read_paused or self.transport.is_closing():
            self.on_response_complete()
            return
        self.server_state.total_requests += 1
        self._resting_s = self.loop.time()
        if self._rest is None:
            self._rest = self.loop.call_later(self.timeout_keep_alive, self._end_rest)

    def _end_rest(self) -> None:
        """Close what nobody has used for a while; one timer sees to many answers."""
        self._rest = None
        if self._resting_s is not None:
            left_s = self._resting_s + self.timeout_keep_alive - self.loop.time()
            if left_s > 0:
                self._rest = self.loop.call_later(left_s, self._end_rest)
            else:
                self.timeout_keep_alive_handler()


async def _pass(scope: Scope, receive: Receive, send: Send) -> None:
    """Do nothing: what is wanted is what uvicorn has made of the scope."""


async def _send(_message: object) -> None:
    """Stand in for `send` where nothing is sent."""


def served(settings: Settings, whole: Whole) -> type[WholeHttp]:
    """Give the protocol of connections its limits, and what answers requests that come whole."""
    return type("ServedHttp", (WholeHttp,), {**limits_of(settings), "whole": staticmethod(whole)})
