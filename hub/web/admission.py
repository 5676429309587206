"""Admission: a request comes in whole, waits for a free place, and is ended when it is late or nobody waits.

Plain ASGI around the endpoint, which therefore never sees a body that is too long or too slow.

Invariant: at most `requests_max` requests run and `queue_max` wait; the next is told to come back.
Invariant: what a client no longer waits for is cancelled, down to its statement in the database.
Invariant: a request that is answered at once costs a timer and no task.
"""

import asyncio
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.errors import Code, Refusal
from hub.runtime.exchange import exchange_of
from hub.settings import Settings
from hub.web.answer import refusal_headers, refused
from hub.web.graphql import language

# Most answers are ready before anybody need look whether the client is still there.
PATIENCE_S = 0.05
RETRY_AFTER_S = 1


@dataclass
class _Running:
    """One request on its way, and why it was ended."""

    task: asyncio.Task[object]
    started: bool = False
    finished: bool = False
    gone: bool = False
    late: bool = False


class _Gone(Exception):  # no error: nobody is left to tell
    """The client has hung up."""


class Admission:
    """Lets requests in one by one."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        """Take the endpoint and the limits."""
        self._app, self._settings = app, settings
        self._places = asyncio.Semaphore(settings.requests_max)
        self.waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            body = await self._read(scope, receive)
            await self._enter()
        except Refusal as refusal:
            await _refuse(scope, send, refusal)
            return
        except _Gone:
            return
        try:
            await self._run(scope, body, receive, send)
        finally:
            self._places.release()

    async def _read(self, scope: Scope, receive: Receive) -> bytes:
        """Read the body. Refuses: BODY_TOO_LARGE, BODY_TOO_SLOW."""
        limit = self._settings.body_bytes_max
        stated = next((v for k, v in scope["headers"] if k == b"content-length"), b"0")
        if not stated.isdigit() or int(stated[:20]) > limit:
            raise Refusal(Code.BODY_TOO_LARGE, limit=limit)
        pieces, length, more = [], 0, True
        try:
            async with asyncio.timeout(self._settings.body_timeout_ms / 1000):
                while more:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise _Gone
                    pieces.append(message.get("body", b""))
                    length += len(pieces[-1])
                    if length > limit:
                        raise Refusal(Code.BODY_TOO_LARGE, limit=limit)
                    more = message.get("more_body", False)
        except TimeoutError as wrong:
            raise Refusal(Code.BODY_TOO_SLOW, limit=self._settings.body_timeout_ms) from wrong
        return b"".join(pieces)

    async def _enter(self) -> None:
        """Wait for a free place. Refuses: OVERLOADED."""
        if not self._places.locked():
            await self._places.acquire()
            return
        overloaded = Refusal(
            Code.OVERLOADED, limit=self._settings.queue_max, retryAfter=RETRY_AFTER_S)
        if self.waiting >= self._settings.queue_max:
            raise overloaded
        self.waiting += 1
        try:
            async with asyncio.timeout(self._settings.request_timeout_ms / 1000):
                await self._places.acquire()
        except TimeoutError as wrong:
            raise overloaded from wrong
        finally:
            self.waiting -= 1

    async def _run(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a request runs in a task")
        running = _Running(task)
        watching: list[asyncio.Task[None]] = []

        def watch() -> None:
            watching.append(asyncio.ensure_future(self._watch(running, receive)))

        async def whole() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def told(message: Message) -> None:
            running.started = True
            running.finished = not message.get("more_body", message["type"].endswith("start"))
            await send(message)

        timer = asyncio.get_running_loop().call_later(PATIENCE_S, watch)
        try:
            await self._app(scope, whole, told)
        except asyncio.CancelledError:
            if not (running.gone or running.late):
                raise
            task.uncancel()
            if running.late and not running.started:
                refusal = Refusal(
                    Code.REQUEST_TOO_SLOW, limit=self._settings.request_timeout_ms)
                await _refuse(scope, send, refusal)
        finally:
            timer.cancel()
            for watcher in watching:
                watcher.cancel()

    async def _watch(self, running: _Running, receive: Receive) -> None:
        """End a request that takes too long, or whose client hangs up."""
        left_s = self._settings.request_timeout_ms / 1000 - PATIENCE_S
        try:
            async with asyncio.timeout(max(0.0, left_s)):
                while (await receive())["type"] != "http.disconnect":
                    pass
            running.gone = True
        except TimeoutError:
            running.late = True
        if not running.finished:
            running.task.cancel()


async def _refuse(scope: Scope, send: Send, refusal: Refusal) -> None:
    """Answer with a refusal, and read nothing more from the connection."""
    exchange_of(scope).refused(refusal)
    body = refused(refusal, language(dict(scope["headers"])))
    headers = [
        (b"content-type", b"application/json; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
        *refusal_headers(refusal),
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
