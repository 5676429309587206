"""Time what the hub itself does for a document it has seen, without server, driver and database.

    .venv/bin/python bench/warm.py

The endpoint is called as a server calls it; in the place of the database stands one that gives the
same bytes at once. What remains is the hub's own: token, body, document, variables, plan, arguments,
answer and timing. Prints microseconds a request: the median and the 95th percentile of rounds.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import orjson

from auth.personas import persona
from auth.tokens import issue, read_key
from hub.runtime.documents import Documents
from hub.runtime.execute import Engine
from hub.settings import Settings
from hub.web.graphql import SCHEMA, GraphQL
from schema.catalog import CATALOG

if TYPE_CHECKING:
    from hub.runtime.database import Database

ROUNDS, REQUESTS = 50, 400
POINT = "query Point($uscc: String!) { enterprise(uscc: $uscc) { id uscc name status } }"
CASES: dict[str, tuple[str, dict[str, Any], int]] = {
    "point look-up": (POINT, {"uscc": "913204990000000002"}, 200),
    "page of 50": (Path(__file__).with_name("page.graphql").read_text("utf-8"), {}, 70_000),
}


class Instant:
    """A database that has the answer ready."""

    def __init__(self, answer: bytes) -> None:
        """Take the answer."""
        self._answer = answer

    async def read(self, _sql: str, _arguments: list[Any]) -> bytes:
        """Give it."""
        return self._answer


def _receive(body: bytes) -> Callable[[], Awaitable[dict[str, Any]]]:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _send(message: dict[str, Any]) -> None:
    if message.get("status", 200) != 200:
        raise SystemExit(f"the endpoint refused: {message}")


async def measure(home: Path, document: str, variables: dict[str, Any], size: int) -> list[float]:
    """Time rounds of one document; give microseconds a request, a figure a round."""
    settings = Settings(home=home)
    documents = Documents(SCHEMA._schema, CATALOG)  # noqa: SLF001  # Strawberry's only way to it
    database = cast("Database", Instant(b"x" * size))
    engine = Engine(database, documents, lambda: datetime.now(UTC).date(), settings.time_zone)
    key = read_key(home)
    endpoint = GraphQL(engine, settings, key)
    token = issue(persona("town:320402001", settings.city_code), key)
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": [
        (b"host", b"127.0.0.1"), (b"content-type", b"application/json"),
        (b"authorization", f"Bearer {token}".encode()),
    ]}
    receive = _receive(orjson.dumps({"query": document, "variables": variables}))
    out = []
    for _ in range(ROUNDS + 1):
        begun = time.perf_counter()
        for _ in range(REQUESTS):
            await endpoint(scope, receive, _send)
        out.append((time.perf_counter() - begun) / REQUESTS * 1e6)
    return out[1:]


def main() -> None:
    """Measure and print a table."""
    print("| document | median µs | p95 µs |\n|---|---|---|")
    for name, (document, variables, size) in CASES.items():
        with tempfile.TemporaryDirectory() as home:
            rounds = asyncio.run(measure(Path(home), document, variables, size))
        late = statistics.quantiles(rounds, n=20)[-1]
        print(f"| {name} | {statistics.median(rounds):.0f} | {late:.0f} |")


if __name__ == "__main__":
    main()
