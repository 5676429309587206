"""Connections to requests, by uvicorn's own protocol: a request's head is bounded, an answer goes out in one.

Uvicorn leaves the one open, and hands head and body of an answer to the kernel one by one: a twentieth
of a short request's time.

Invariant: a head that is too long is refused, and no more of it kept than the limit and one read of
the socket.
Invariant: a connection on which no head arrives is closed; one that a head opens at once costs no timer.
Invariant: no byte waits for longer than the turn of the loop in which it was written.
"""

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from hub.errors import Code, Refusal
from hub.settings import Settings
from hub.web.answer import last_words

# As much as a transport keeps before it holds its writer up.
JOINED_BYTES_MAX = 65_536


class Joined:
    """A transport that sends what is written in one turn of the loop together; all else is as it was."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        """Take what sends."""
        self._transport, self._loop = transport, loop
        # Asked at each answer, so not by way of `__getattr__`.
        self.is_closing = transport.is_closing
        self._written: list[bytes] = []
        self._length = 0

    def __getattr__(self, name: str) -> Any:
        """Give what the transport has besides."""
        return getattr(self._transport, name)

    def write(self, data: Any) -> None:
        """Send something when this turn is over; what is long already is sent at once."""
        if not self._written:
            self._loop.call_soon(self._send)
        self._written.append(data)
        self._length += len(data)
        if self._length > JOINED_BYTES_MAX:
            # Whoever writes without end learns here that the other side does not keep up.
            self._send()

    def send(self, *data: bytes) -> None:
        """Send something at once, after all that was written before."""
        if self._written:
            self._send()
        self._transport.writelines(data)

    def close(self) -> None:
        """Send what is left, and close."""
        self._send()
        self._transport.close()

    def abort(self) -> None:
        """Close, and send nothing more."""
        self._written.clear()
        self._transport.abort()

    def _send(self) -> None:
        written, self._written, self._length = self._written, [], 0
        if written:
            self._transport.writelines(written)


class BoundedHttp(HttpToolsProtocol):
    """One connection; `limits_of` gives it its limits."""

    head_bytes_max: int
    head_timeout_ms: int

    def __init__(self, *given: Any, **named: Any) -> None:
        """Start outside of any head."""
        super().__init__(*given, **named)
        self._in_head, self._head_bytes = False, 0
        # Whether what is being read may hold the end of a head that is too long.
        self._may_be_long = False
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first head, and not for ever."""
        self.joined = Joined(transport, self.loop)
        super().connection_made(cast("asyncio.Transport", self.joined))
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop_waiting()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Begin a head."""
        self._in_head = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; what a client expects is looked for once, when its head is there."""
        self.headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        """End a head, and start its request."""
        self.end_head()
        self.expect_100_continue = any(
            name == b"expect" and value.lower() == b"100-continue" for name, value in self.headers)
        super().on_headers_complete()

    def end_head(self) -> None:
        """End a head. Raises ValueError where it is too long, which ends what is being read."""
        if self._may_be_long:
            self._check_head()
        self._in_head, self._head_bytes = False, 0
        if self._timer is not None:
            self._stop_waiting()

    def _check_head(self) -> None:
        """Refuse a head that came with its end; whatever its lines are parted by takes four bytes."""
        length = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if length > self.head_bytes_max:
            self._refuse(Refusal(Code.HEAD_TOO_LARGE, limit=self.head_bytes_max))
            raise ValueError("a head that is too long")

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, unless that has been answered already."""
        if not self.transport.is_closing():
            super().send_400_response(msg)

    def data_received(self, data: bytes) -> None:
        """Read on; a head that is not whole yet is measured."""
        self._may_be_long = self._head_bytes + len(data) > self.head_bytes_max
        super().data_received(data)
        if not self._in_head or self.transport.is_closing():
            return
        self._head_bytes += len(data)
        if self._head_bytes > self.head_bytes_max:
            self._refuse(Refusal(Code.HEAD_TOO_LARGE, limit=self.head_bytes_max))
        elif self._timer is None:
            self._wait()

    def _wait(self) -> None:
        late = Refusal(Code.HEAD_TOO_SLOW, limit=self.head_timeout_ms)
        self._timer = self.loop.call_later(self.head_timeout_ms / 1000, self._refuse, late)

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refuse(self, refusal: Refusal) -> None:
        """Answer, unless nothing was asked, and close."""
        if self._in_head and not self.transport.is_closing():
            # Which language is wanted stands in the head that is not there.
            answer = last_words(refusal, "zh")
            lines = [b"%s: %s\r\n" % header for header in answer.headers]
            self.transport.write(b"".join((STATUS_LINE[answer.status], *lines, b"\r\n", answer.body)))
        self.transport.close()


def limits_of(settings: Settings) -> dict[str, Any]:
    """Take the limits of a connection out of the settings."""
    return {"head_bytes_max": settings.head_bytes_max, "head_timeout_ms": settings.body_timeout_ms}
