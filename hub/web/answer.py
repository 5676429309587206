"""What was asked for and what was refused, to media type, status and body of an answer.

Separate from the endpoint so that content negotiation can be tried without a server.

Source: RFC 9110, section 12 (content negotiation); GraphQL over HTTP, section Response; for clients
that know application/json alone, the statuses that graphql-http's audits hold servers to.
"""

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from functools import lru_cache
from typing import Any, NamedTuple, Protocol
from urllib.parse import quote

import orjson
from starlette.types import Message, Scope, Send

from hub.errors import Code, Fault, Refusal

# Faults of a document that one answer tells at most.
FAULTS_MAX = 5
# What a well-formed request may be told about its document at the first stage; stages 2 and 4 are
# all about it. The rest, such as identity, budgets and failures, is no answer to a document.
ABOUT_DOCUMENT = frozenset({
    Code.SYNTAX_INVALID, Code.DOCUMENT_INVALID, Code.OPERATION_UNKNOWN, Code.VARIABLE_INVALID,
    Code.PERSISTED_QUERY_NOT_SUPPORTED,
})
STAGES_ABOUT_DOCUMENT = ("HUB-2", "HUB-4")


class Media(Enum):
    """Form of an answer: its media type, and whether a refused document is status 200 in it."""

    RESPONSE = (b"application/graphql-response+json; charset=utf-8", False)
    # Named by the client: one that looks into the body at status 200 only.
    LEGACY = (b"application/json; charset=utf-8", True)
    # Nothing was named, so that the statuses may speak.
    JSON = (b"application/json; charset=utf-8", False)

    def __init__(self, content_type: bytes, always_ok: bool) -> None:  # noqa: FBT001  # as the values say it
        """Keep the parts of the value, which an enumeration gives slowly."""
        self.content_type, self.always_ok = content_type, always_ok


class Answer(NamedTuple):
    """What a request is answered with, whole; after the last one nothing more is read from the connection."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    last: bool = False

    async def give(self, send: Send) -> None:
        """Send it as an ASGI application does."""
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        await send({"type": "http.response.body", "body": self.body})


class Asker(Protocol):
    """Who waits for the answer to a request that has come whole."""

    task: asyncio.Task[Any]  # in which it is answered

    def gone(self) -> Awaitable[Message]:
        """Wait until nobody waits any more, and give what a server's `receive` gives then."""


# What answers a request that has come whole: by its scope and body, for whom; nothing to who has gone.
Whole = Callable[[Scope, bytes, Asker], Awaitable[Answer | None]]
RESPONSE, JSON = "application/graphql-response+json", "application/json"


@lru_cache(maxsize=1024)
def negotiate(accept: bytes) -> Media:
    """Choose the form of an answer from the Accept header; none is `*/*`.

    The most exact range gives a form its quality; the highest quality wins, then the form that is
    named, then the first in the list. Streams, such as text/event-stream, are no form of a query's
    answer. Refuses: ACCEPT_UNSUPPORTED.
    """
    ranges = _ranges((accept or b"*/*").decode("latin-1").lower())
    offers = []
    for form in (JSON, RESPONSE):
        for exactness, name in ((2, form), (1, "application/*"), (0, "*/*")):
            if name in ranges:
                quality, place = ranges[name]
                offers.append((quality, exactness, -place, form))
                break
    quality, exactness, _, form = max(offers, key=lambda o: o[:3], default=(0.0, 0, 0, ""))
    if quality == 0:
        raise Refusal(Code.ACCEPT_UNSUPPORTED)
    if form == RESPONSE:
        return Media.RESPONSE
    return Media.LEGACY if exactness == 2 else Media.JSON


def _ranges(accept: str) -> dict[str, tuple[float, int]]:
    """Read quality and place of each range; one in another charset than UTF-8 is none of ours."""
    out: dict[str, tuple[float, int]] = {}
    for place, item in enumerate(accept.split(",")):
        name, *parameters = (part.strip() for part in item.split(";"))
        pairs = dict(p.replace('"', "").replace(" ", "").partition("=")[::2] for p in parameters)
        if pairs.get("charset", "utf-8") in ("utf-8", "utf8"):
            out.setdefault(name, (_quality(pairs.get("q", "1")), place))
    return out


def _quality(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0


def status(refusal: Refusal, media: Media) -> int:
    """Choose the HTTP status of a refusal in a form of answer."""
    code = refusal.code
    about = code in ABOUT_DOCUMENT or code.value.number.startswith(STAGES_ABOUT_DOCUMENT)
    return 200 if media.always_ok and about else refusal.status


def refusal_headers(refusal: Refusal) -> list[tuple[bytes, bytes]]:
    """Give the headers of a refusal: what is allowed instead, and in how many seconds."""
    said = ((b"allow", "allow"), (b"retry-after", "retryAfter"))
    facts = refusal.facts
    return [(name, str(facts[fact]).encode()) for name, fact in said if fact in facts]


def last_words(refusal: Refusal, language: str) -> Answer:
    """Give the answer of a refusal after which nothing more is read from the connection."""
    body = refused(refusal, language)
    return Answer(refusal.status, [
        (b"content-type", Media.JSON.content_type),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
        *refusal_headers(refusal),
    ], body, last=True)


def kept_as(name: str) -> str:
    """Give the header that names a file for whoever keeps it. Source: RFC 6266, section 5."""
    return f"attachment; filename*=UTF-8''{quote(name)}"


def refused(refusal: Refusal, language: str) -> bytes:
    """Give the canonical body of a refusal: no data, since nothing was executed."""
    return orjson.dumps(refusal_object(refusal, language))


def refusal_object(refusal: Refusal, language: str) -> dict[str, Any]:
    """Give the canonical body of a refusal as an object: an error a fault, with its locations."""
    faults = [_fault(refusal.code, f, language) for f in refusal.faults[:FAULTS_MAX]]
    return {"errors": faults or [_error(refusal, language)]}


def _error(refusal: Refusal, language: str) -> dict[str, Any]:
    return {"message": refusal.text(language), "extensions": refusal.extensions(language)}


def _fault(code: Code, fault: Fault, language: str) -> dict[str, Any]:
    error = _error(Refusal(code, reason=fault.reason), language)
    if fault.locations:
        error["locations"] = [{"line": line, "column": column} for line, column in fault.locations]
    return error
