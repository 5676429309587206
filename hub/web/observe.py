"""Every request gets an id, safe headers, an answer whatever fails, and observers told at its end.

A plain ASGI application around the whole hub, so that nothing answers outside of it.

Invariant: an answer that says how long it may be kept, or of what type it is, keeps what it says.
"""

import re
from collections.abc import Awaitable, Iterable, Sequence

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.errors import Refusal
from hub.runtime.exchange import KEY, Exchange, Observer, headers_of
from hub.web.answer import Answer, Asker, Whole, last_words, refused
from hub.web.graphql import language
from hub.web.log import log_failure

REQUEST_ID = re.compile(rb"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
# An answer that is given whole says itself how long it may be kept.
SAFE_WHOLE = ((b"referrer-policy", b"no-referrer"), (b"x-content-type-options", b"nosniff"))
SAFE = ((b"cache-control", b"no-store"), *SAFE_WHOLE)


def _begin(scope: Scope) -> Exchange:
    headers, exchange = headers_of(scope), Exchange(scope["method"], scope["path"])
    request_id, traceparent = headers.get(b"x-request-id"), headers.get(b"traceparent")
    if request_id is not None and REQUEST_ID.fullmatch(request_id):
        exchange.request_id = request_id.decode()
    if traceparent is not None:
        exchange.traceparent = traceparent.decode("latin-1")
    return exchange


def _completed(
    headers: Iterable[tuple[bytes, bytes]], request_id: str
) -> list[tuple[bytes, bytes]]:
    """Add the id, and the safe headers that an answer does not have."""
    out = [*headers, (b"x-request-id", request_id.encode())]
    said = dict(out)
    out += [header for header in SAFE if header[0] not in said]
    return out


class Observed:
    """An application with observers, and why it did not start if it did not."""

    refusal: Refusal | None = None

    def __init__(
        self, app: ASGIApp, observers: Sequence[Observer], whole: Whole | None = None
    ) -> None:
        """Take the application, who is told of each exchange, and what answers requests that came whole."""
        self._app, self._observers, self._whole = app, tuple(observers), whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; start and stop pass through."""
        if scope["type"] != "http":
            try:
                await self._app(scope, receive, send)
            except Exception as wrong:
                # The server only says that it did not start; whoever started it is told why.
                self.refusal = wrong if isinstance(wrong, Refusal) else log_failure(wrong, Exchange())
                raise
            return
        exchange = scope[KEY] = _begin(scope)

        def answer(message: Message) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                message["headers"] = _completed(message.get("headers", ()), exchange.request_id)
            else:
                exchange.size_bytes += len(message.get("body", b""))
            return send(message)

        try:
            await self._app(scope, receive, answer)
        except Exception as wrong:  # noqa: BLE001  # told in the log, and a refusal for the caller
            failure = log_failure(wrong, exchange)
            if not exchange.status:
                body = refused(failure, language(headers_of(scope)))
                response = Response(body, failure.status, media_type="application/json")
                await response(scope, receive, answer)
        finally:
            self._end(exchange)

    async def answer(self, scope: Scope, body: bytes, asker: Asker) -> Answer | None:
        """Answer one request that came whole; nothing where its client has hung up."""
        if self._whole is None:
            raise TypeError("nothing answers what came whole")
        exchange, answer = _begin(scope), None
        scope[KEY] = exchange
        try:
            answer = await self._whole(scope, body, asker)
        except Exception as wrong:  # noqa: BLE001  # told in the log, and a refusal for the caller
            answer = last_words(log_failure(wrong, exchange), language(headers_of(scope)))
        finally:
            if answer is not None:
                exchange.status, exchange.size_bytes = answer.status, len(answer.body)
            self._end(exchange)
        if answer is not None:
            answer.headers.extend(((b"x-request-id", exchange.request_id.encode()), *SAFE_WHOLE))
        return answer

    def _end(self, exchange: Exchange) -> None:
        exchange.end()
        for tell in self._observers:
            tell(exchange)
