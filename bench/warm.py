"""Time what the hub itself does for a document it has seen, without server, driver and database.

    .venv/bin/python -m bench.warm

The endpoint is called as the hub's server calls it for a request that has come whole; in the place of
the database stands one that gives the same bytes at once. What remains is the hub's own: token, body,
document, variables, plan, arguments, answer and timing. Prints microseconds of the processor a request:
the median and the 95th percentile of rounds, for the endpoint alone and as it is served: admitted, with
an id, safe headers and a line of the log; and with metrics besides. The hand-written endpoint of the
bench, on an instant database too, says how fast the machine is.
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

import orjson
from starlette.types import Message, Scope

from auth.personas import persona
from auth.tokens import issue, read_key
from bench.contestants.hand import app as by_hand
from hub.runtime.documents import Documents
from hub.runtime.execute import Engine
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.answer import Answer, Asker
from hub.web.graphql import SCHEMA, GraphQL
from hub.web.log import WRITE_AFTER_S, Lines
from hub.web.metrics import Metrics
from hub.web.observe import Observed
from schema.catalog import CATALOG

if TYPE_CHECKING:
    from hub.runtime.database import Database

ROUNDS, REQUESTS = 50, 400
Asking = Callable[[Scope], Awaitable[None]]
POINT = "query point($uscc: String!) { enterprise(uscc: $uscc) { id uscc name status } }"
PAGE = Path(__file__).with_name("page.graphql").read_text("utf-8")
CASES: dict[str, tuple[str, dict[str, Any], int]] = {
    "point": (POINT, {"uscc": "913204990000000002"}, 200),
    "page": (f"query page {PAGE}", {}, 70_000),
}


class Instant:
    """A database that has the answer ready."""

    def __init__(self, answer: bytes) -> None:
        """Take the answer."""
        self._answer = answer

    async def read(self, _sql: str, _arguments: list[Any]) -> bytes:
        """Give it."""
        return self._answer

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator["Instant"]:
        """Stand in for a pool and its connection too."""
        yield self

    async def fetchval(self, _sql: str, *_arguments: object) -> bytes:
        """Give it."""
        return self._answer


def _receive(body: bytes) -> Callable[[], Awaitable[dict[str, Any]]]:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _send(message: dict[str, Any]) -> None:
    if message.get("status", 200) != 200:
        raise SystemExit(f"the endpoint refused: {message}")


def _whole(answer: Callable[[Scope, bytes], Awaitable[Answer | None]], body: bytes) -> Asking:
    async def ask(scope: Scope) -> None:
        answered = await answer(scope, body)
        if answered is None or answered.status != 200:
            raise SystemExit(f"the endpoint refused: {answered}")

    return ask


class Patient:
    """A client that does not hang up."""

    task = cast("asyncio.Task[Any]", object())

    async def gone(self) -> Message:
        """Never come to this."""
        raise AssertionError("nobody hangs up")


def _contestants(
    endpoint: GraphQL, settings: Settings, engine: Engine, log: TextIO, body: bytes
) -> tuple[Asking, ...]:
    by_hand.state.pool = engine.database
    admission, metrics, lines = Admission(endpoint, settings), Metrics(), Lines(settings, log)
    metrics.watch(engine, admission)

    def admitted(scope: Scope, body: bytes, asker: Asker) -> Awaitable[Answer | None]:
        return admission.answer(scope, body, asker, endpoint.answer)

    told = [Observed(admission, seen, admitted)
            for seen in ([lines.observe], [lines.observe, metrics.observe])]
    receive = _receive(body)
    return (
        _whole(endpoint.answer, body),
        *(_whole(partial(one.answer, asker=Patient()), body) for one in told),
        lambda scope: by_hand(scope, receive, _send))


async def measure(
    home: Path, operation: str, log: TextIO
) -> list[list[float]]:
    """Time rounds of one operation; give microseconds a request, a figure a round, a list a contestant."""
    settings, (document, variables, size) = Settings(home=home), CASES[operation]
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    database = cast("Database", Instant(b"x" * size))
    engine = Engine(database, documents, lambda: datetime.now(UTC).date(), settings.time_zone)
    key = read_key(home)
    trusted = TrustedDocuments(database, documents, settings.city_code)
    body = orjson.dumps({"query": document, "operationName": operation, "variables": variables})
    contestants = _contestants(GraphQL(engine, settings, key, trusted), settings, engine, log, body)
    token = issue(persona("town:320402001", settings.city_code), key)
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"",
             "client": ("127.0.0.1", 1), "headers": [
        (b"host", b"127.0.0.1"), (b"content-type", b"application/json"),
        (b"authorization", f"Bearer {token}".encode()),
        (b"x-town", b"320402001000000"), (b"x-district", b"320402000000000"),
    ]}
    out: list[list[float]] = [[] for _ in contestants]
    for _ in range(ROUNDS + 1):
        for application, rounds in zip(contestants, out, strict=True):
            begun = time.process_time()
            for _ in range(REQUESTS):
                await application(dict(scope))
            # Lines that wait are written at the cost of those who caused them.
            await asyncio.sleep(WRITE_AFTER_S)
            rounds.append((time.process_time() - begun) / REQUESTS * 1e6)
    return [rounds[1:] for rounds in out]


def main() -> None:
    """Measure and print a table."""
    print("| operation | alone, µs | p95 | as served, µs | p95 | with metrics, µs | p95 | by hand, µs | p95 |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name in CASES:
        with tempfile.TemporaryDirectory() as home, Path(os.devnull).open("w") as log:
            measured = asyncio.run(measure(Path(home), name, log))
        cells = [f"{statistics.median(r):.0f} | {statistics.quantiles(r, n=20)[-1]:.0f}"
                 for r in measured]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
