"""Admission: a request comes in whole, waits for a free place, and is ended when it is late or nobody waits.

Plain ASGI around the endpoint, which therefore never sees a body that is too long or too slow.

Invariant: at most `requests_max` requests run and `queue_max` wait; the next is told to come back.
Invariant: what a client no longer waits for is cancelled, down to its statement in the database.
Invariant: a request that is answered at once costs no timer and no task of its own.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.errors import Code, Refusal
from hub.runtime.exchange import exchange_of, headers_of
from hub.runtime.turns import Turns
from hub.settings import Settings
from hub.web.answer import Answer, Asker, last_words
from hub.web.graphql import language

# Most answers are ready before anybody need look whether the client is still there.
PATIENCE_S = 0.05
RETRY_AFTER_S = 1


class _Gone(Exception):  # no error: nobody is left to tell
    """The client has hung up."""


class _Request:
    """One request on its way and why it was ended, with the endpoint's own `receive` and `send`."""

    body = b""
    reading = running = started = finished = gone = late = False
    watcher: asyncio.Task[None] | None = None

    def __init__(self, task: asyncio.Task[Any] | None, receive: Receive, send: Send) -> None:
        """Begin; it is answered in a task."""
        if task is None:
            raise RuntimeError("a request runs in a task")
        self._receive, self._send, self.task, self.since_s = receive, send, task, monotonic()

    async def receive(self) -> Message:
        """Give the body, which is whole."""
        return {"type": "http.request", "body": self.body, "more_body": False}

    def send(self, message: Message) -> Awaitable[None]:
        """Pass a part of the answer on, and note how far it is."""
        if message["type"] == "http.response.start":
            self.started = True
        else:
            self.finished = not message.get("more_body", False)
        return self._send(message)

    async def watch(self, left_s: float) -> None:
        """End it when it takes too long, or when its client hangs up."""
        try:
            async with asyncio.timeout(left_s):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
            self.gone = True
        except TimeoutError:
            self.late = True
        if not self.finished:
            self.task.cancel()

    def ended(self) -> bool:
        """Say whether a cancellation came from here, and is over with it."""
        here = self.gone or self.late
        if here:
            self.task.uncancel()
        return here


class Admission:
    """Lets requests in one by one."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        """Take the endpoint and the limits."""
        self._app, self._settings = app, settings
        self._body_timeout_s = settings.body_timeout_ms / 1000
        self._request_timeout_s = settings.request_timeout_ms / 1000
        self._turns = Turns([None] * settings.requests_max)
        self._requests: set[_Request] = set()
        self._looking = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = self._enter(_Request(asyncio.current_task(), receive, send))
        try:
            request.reading = True
            request.body = await self._read(request, scope, receive)
            request.reading = False
            if self._turns.free:
                self._turns.free.pop()
            else:
                await self._wait()
            try:
                await self._run(request, scope)
            finally:
                self._turns.give(None)
        except Refusal as refusal:
            # It is over: a client slow to take the refusal is not refused once more.
            self._requests.discard(request)
            await _refusal(scope, refusal).give(send)
        except _Gone:
            pass
        finally:
            self._requests.discard(request)

    def _enter(self, request: _Request) -> _Request:
        """Begin to see to a request."""
        self._requests.add(request)
        if not self._looking:
            self._look()
        return request

    def _look(self) -> None:
        """See to requests that are not answered at once, and again as long as there are requests."""
        now_s = monotonic()
        for request in self._requests:
            taken_s = now_s - request.since_s
            if request.reading and taken_s >= self._body_timeout_s:
                request.late = True
                request.task.cancel()
            if request.running and request.watcher is None and taken_s >= PATIENCE_S:
                left_s = max(0.0, self._request_timeout_s - taken_s)
                request.watcher = asyncio.ensure_future(request.watch(left_s))
        self._looking = bool(self._requests)
        if self._looking:
            asyncio.get_running_loop().call_later(PATIENCE_S, self._look)

    async def _read(self, request: _Request, scope: Scope, receive: Receive) -> bytes:
        """Read the body. Refuses: BODY_TOO_LARGE, BODY_TOO_SLOW."""
        stated = headers_of(scope).get(b"content-length", b"0")
        self._check_length(int(stated[:20]) if stated.isdigit() else sys.maxsize)
        pieces: list[bytes] = []
        length, more = 0, True
        try:
            while more:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _Gone
                piece: bytes = message.get("body", b"")
                length += len(piece)
                self._check_length(length)
                more = message.get("more_body", False)
                if not (more or pieces):
                    return piece  # most come whole
                pieces.append(piece)
        except asyncio.CancelledError:
            if not request.ended():
                raise
            raise Refusal(
                Code.BODY_TOO_SLOW, limit=self._settings.body_timeout_ms) from None
        return b"".join(pieces)

    def _check_length(self, length: int) -> None:
        if length > self._settings.body_bytes_max:
            raise Refusal(Code.BODY_TOO_LARGE, limit=self._settings.body_bytes_max)

    async def _wait(self) -> None:
        """Wait for a free place. Refuses: OVERLOADED."""
        overloaded = Refusal(
            Code.OVERLOADED, limit=self._settings.queue_max, retryAfter=RETRY_AFTER_S)
        if self.waiting >= self._settings.queue_max:
            raise overloaded
        try:
            async with asyncio.timeout(self._request_timeout_s):
                await self._turns.wait()
        except TimeoutError as wrong:
            raise overloaded from wrong

    @property
    def waiting(self) -> int:
        """Requests that wait to be let in."""
        return self._turns.waiting

    async def answer(
        self, scope: Scope, body: bytes, asker: Asker, answer: Callable[[Scope, bytes], Awaitable[Answer]],
    ) -> Answer | None:
        """Answer one request that has come whole; nothing where its client has hung up."""
        request = self._enter(_Request(asker.task, asker.gone, _unsent))
        try:
            self._check_length(len(body))
            if self._turns.free:
                self._turns.free.pop()
            else:
                await self._wait()
                request.since_s = monotonic()
            try:
                request.running = True
                return await answer(scope, body)
            finally:
                self._turns.give(None)
        except asyncio.CancelledError:
            if not request.ended():
                raise
            if request.gone:
                return None
            late = Refusal(Code.REQUEST_TOO_SLOW, limit=self._settings.request_timeout_ms)
            return _refusal(scope, late)
        except Refusal as refusal:
            return _refusal(scope, refusal)
        finally:
            self._requests.discard(request)
            if request.watcher is not None:
                request.watcher.cancel()

    async def _run(self, request: _Request, scope: Scope) -> None:
        """Answer it. Refuses: REQUEST_TOO_SLOW."""
        request.running, request.since_s = True, monotonic()
        try:
            await self._app(scope, request.receive, request.send)
        except asyncio.CancelledError:
            if not request.ended():
                raise
            if request.late and not request.started:
                limit = self._settings.request_timeout_ms
                raise Refusal(Code.REQUEST_TOO_SLOW, limit=limit) from None
        finally:
            if request.watcher is not None:
                request.watcher.cancel()


def _refusal(scope: Scope, refusal: Refusal) -> Answer:
    """Give a refusal, after which nothing more is read from the connection."""
    exchange_of(scope).refused(refusal)
    return last_words(refusal, language(headers_of(scope)))


async def _unsent(_message: Message) -> None:
    """Stand in for `send` where an answer is given as a whole."""
