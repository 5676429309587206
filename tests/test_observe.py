"""What is observed of a request: its id, its line in the log, metrics and spans; and what never is."""

import asyncio
import io
import json
import logging
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import generate_latest
from starlette.applications import Starlette

from auth.principal import Principal
from auth.tokens import issue, read_key
from hub.errors import Code, Refusal
from hub.runtime.exchange import Exchange
from hub.runtime.execute import Engine
from hub.runtime.trusted import TrustedDocuments
from hub.settings import Settings
from hub.web.admission import Admission
from hub.web.graphql import GraphQL
from hub.web.health import health_routes
from hub.web.log import Lines, log_failure, log_to, text_line
from hub.web.metrics import Metrics
from hub.web.observe import Observed
from hub.web.observers import observing
from hub.web.tracing import Traces
from tests.process import free_port

VALUE = "91320402MA1ABCDE2X"  # what a document, a variable or a failure may hold
TEXT = 'query Firms { enterprises(first: 1, filter: {name: {contains: "%s"}}) { totalCount } }'
LEVELS = ("", "asyncpg", "authlib", "joserfc", "urllib3")


@dataclass
class Watched:
    """A hub in this process with everything that observes it."""

    client: httpx.AsyncClient
    stream: io.StringIO
    lines: Lines
    metrics: Metrics
    spans: InMemorySpanExporter
    engine: Engine

    async def ask(self, text: str, **headers: str) -> httpx.Response:
        """Send a document."""
        return await self.client.post("/graphql", json={"query": text}, headers=headers)

    def told(self) -> list[dict[str, Any]]:
        """Read the lines of the log, but for those of the client of the tests."""
        self.lines.write()
        lines = [json.loads(line) for line in self.stream.getvalue().splitlines()]
        return [line for line in lines if not line.get("logger", "").startswith("http")]

    def number(self, name: str, **labels: str) -> float | None:
        """Read a metric."""
        return self.metrics.registry.get_sample_value(name, labels)


@pytest.fixture
def logs() -> Iterator[None]:
    """Leave logging as it was."""
    root, before = logging.getLogger(), {n: logging.getLogger(n).level for n in LEVELS}
    handlers, root.handlers = root.handlers, []  # those of pytest are put back, not closed
    yield
    root.handlers = handlers
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
async def hub(
    engine: Engine, home: Path, logs: None,  # noqa: ARG001  # logging is taken over
) -> AsyncIterator[Watched]:
    """Give a hub that tells everything."""
    settings = Settings(home=home, log_format="json", log_level="debug")
    stream, metrics, spans = io.StringIO(), Metrics(), InMemorySpanExporter()
    lines, traces = log_to(settings, stream), Traces(SimpleSpanProcessor(spans), "0")
    pages = Starlette(routes=health_routes())
    pages.state.engine = engine
    trusted = TrustedDocuments(engine.database, engine.documents, settings.city_code)
    endpoint = Admission(GraphQL(engine, settings, read_key(home), trusted), settings)
    metrics.watch(engine, endpoint)

    async def whole(scope: Any, receive: Any, send: Any) -> None:
        await (endpoint if scope["path"] == "/graphql" else pages)(scope, receive, send)

    app = Observed(whole, [lines.observe, metrics.observe, traces.observe])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        yield Watched(client, stream, lines, metrics, spans, engine)
    traces.close()


@pytest.fixture
def broken(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every read fail with words that hold a value."""
    async def fail(_sql: str, _arguments: list[Any]) -> bytes:
        raise ValueError(f"no such firm: {VALUE}")

    monkeypatch.setattr(engine.database, "read", fail)


@pytest.mark.parametrize(("given", "kept"), [
    ("a-1.B_2", True), ("x" * 64, True), ("x" * 65, False), ("a b", False), ("", False),
    ("-a", False), ('a"', False),
])
async def test_request_id(hub: Watched, given: str, kept: bool) -> None:
    """A well-formed id of the caller's comes back on the answer; another is replaced by the hub's own."""
    for path in ("/livez", "/graphql", "/nothing"):
        back = (await hub.client.get(path, headers={"x-request-id": given})).headers["x-request-id"]
        assert (back == given) is kept
        assert kept or len(back) == 32


def test_request_ids_are_in_order() -> None:
    """Of the hub's own ids a later one comes later, so that a log sorts by them."""
    made = [Exchange().request_id for _ in range(100)]
    assert made == sorted(set(made))


async def test_every_answer_is_safe(hub: Watched) -> None:
    """Answers of the endpoint, of health and of nothing at all are not kept, guessed or referred to."""
    for path in ("/graphql", "/livez", "/nothing"):
        headers = (await hub.client.get(path)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert len(headers.get_list("cache-control")) == 1


async def test_line_of_a_request(
    hub: Watched, callers: dict[str, Principal], home: Path
) -> None:
    """A request is one line: who in kind, which document by digest, how it ended, what it took."""
    token = issue(callers["town:320402001"], read_key(home))
    for _ in range(2):
        answer = await hub.ask(TEXT % "x", authorization=f"Bearer {token}")
    first, second = hub.told()
    assert second["request_id"] == answer.headers["x-request-id"]
    assert (second["status"], second["code"], second["bytes"]) == (200, "OK", len(answer.content))
    assert second["caller"] == "OFFICER/TOWN"
    assert second["client"] == callers["town:320402001"].client
    assert second["operation"] == "Firms"
    assert first["document"] == second["document"]
    assert (first["unseen"], second["unseen"]) == (True, False)
    stages = [second[f"{n}_ms"] for n in ("auth", "document", "plan", "execute")]
    assert 0 < sum(stages) <= second["whole_ms"] + 0.01


@pytest.mark.usefixtures("broken")
async def test_log_holds_no_value(
    hub: Watched, callers: dict[str, Principal], home: Path
) -> None:
    """Neither token, code, document, variable nor the words of a failure stand in any line."""
    caller = callers["town:320402001"]
    token = issue(caller, read_key(home))
    executed = "{ __typename __schema { queryType { name } } viewer { kind } }"
    for text in (TEXT % VALUE, executed, "{ " + VALUE, "{ enterprises(first: -1) { totalCount } }"):
        await hub.ask(text, authorization=f"Bearer {token}")
    await hub.ask("{ viewer { kind } }", authorization=f"Bearer {token}x")
    await hub.client.get(f"/{VALUE}?q={VALUE}", headers={"x-request-id": f"{VALUE} "})
    codes = {line.get("code") for line in hub.told()}
    assert {"INTERNAL", "SYNTAX_INVALID", "PAGE_SIZE_INVALID", "TOKEN_INVALID"} <= codes
    text = hub.stream.getvalue()
    for value in (VALUE, token, token.split(".")[1], caller.subject, *map(str, caller.codes)):
        assert value not in text


@pytest.mark.usefixtures("broken")
async def test_internal_failure(hub: Watched) -> None:
    """The caller gets the id of the request and no more; the log has types and places under that id."""
    compiled, executed = "{ enterprises(first: 1) { totalCount } }", "{ ...on Query { viewer { kind } } }"
    for text in (compiled, executed):
        answer = await hub.ask(text)
        extensions = answer.json()["errors"][0]["extensions"]
        assert answer.status_code == 500
        assert extensions["code"] == "INTERNAL"
        assert extensions["requestId"] == answer.headers["x-request-id"]
        assert VALUE not in answer.text
        failure = next(line for line in hub.told() if line.get("exception")
                       and line["request_id"] == extensions["requestId"])
        assert failure["exception"][0] == "ValueError"
        assert any(place.endswith(" fail") for place in failure["exception"])


async def test_refusals_name_no_request(hub: Watched) -> None:
    """Only an internal failure names its request: other answers are the same bytes each time."""
    answers = {(await hub.ask("{ nope }")).content for _ in range(2)}
    assert len(answers) == 1
    assert b"requestId" not in answers.pop()


async def test_failure_outside_the_endpoint_is_answered(hub: Watched) -> None:
    """What fails before it answers is answered with the code all the same, and told once."""
    async def fail(*_: Any) -> None:
        raise ValueError(VALUE)

    transport = httpx.ASGITransport(Observed(fail, [hub.metrics.observe]))
    async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
        answer = await client.get("/")
    assert answer.status_code == 500
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert hub.number("hub_other_requests_total", status="500") == 1
    assert VALUE not in hub.stream.getvalue()


async def test_foreign_lines_are_scrubbed(hub: Watched) -> None:
    """Of other programs' messages the template is told, of their failures the types; debug is not."""
    foreign = logging.getLogger("authlib.oauth2")
    foreign.debug("Issue token %r", VALUE)
    foreign.warning("Issue token %r", VALUE)
    foreign.warning("Bearer eyJh.eyJz.c2ln for %s\nmore %s", "x", VALUE)
    logging.getLogger("asyncio").error(f"never retrieved {VALUE}\nfuture: {VALUE}")  # noqa: G004
    logging.getLogger("strawberry.execution").error(VALUE)
    logging.getLogger("asyncpg").error(ValueError(VALUE))
    events = [line["event"] for line in hub.told()]
    assert events == [
        "Issue token %r", "Bearer *** for %s", "never retrieved ***", "ValueError"]


def test_own_words_are_told_in_full(hub: Watched) -> None:
    """What the hub itself tells holds what was put into it: which client, which document, how many."""
    logging.getLogger("hub").warning("client %s sent the unknown document sha256:%s", "a-client", "0a" * 32)
    (line,) = hub.told()
    assert line["event"] == f"client a-client sent the unknown document sha256:{'0a' * 32}"


def test_failures_are_told_with_what_they_came_from(hub: Watched) -> None:
    """A chain of failures is told by types; where one is hidden on purpose, it stays hidden."""
    wrong = ValueError(VALUE)
    wrong.__cause__, wrong.__context__ = KeyError(VALUE), OSError(VALUE)
    exchange = Exchange()
    exchange.request_id = "1"
    refusal = log_failure(wrong, exchange)
    assert refusal.facts == {"requestId": "1"}
    (line,) = hub.told()
    assert line["exception"] == ["ValueError", "KeyError"]


async def test_levels_and_formats() -> None:
    """What is well with health is told for debug alone, a request not for warning; text is for people."""
    for level, count in (("debug", 2), ("info", 1), ("warning", 0)):
        stream = io.StringIO()
        lines = Lines(Settings(log_format="text", log_level=level), stream)
        pages = Starlette(routes=health_routes())
        app = Observed(pages, [lines.observe])
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://h") as client:
            await client.get("/livez")
            await client.get("/nothing")
        lines.write()
        assert stream.getvalue().count("event=request") == count
    told = {"time": datetime(2026, 1, 1), "code": "", "a": ["b", "c"], "unseen": False}
    assert text_line(told) == "00:00:00 a=b,c"


async def test_lines_are_written_soon(hub: Watched) -> None:
    """A line is written without another request."""
    await hub.ask("{ viewer { kind } }")
    await asyncio.sleep(0.2)
    assert "event" in hub.stream.getvalue()


async def test_metrics(hub: Watched) -> None:
    """Requests are counted by outcome, timed, and what the caches had to make is counted."""
    made = hub.number("hub_cache_misses_total", cache="document") or 0
    for _ in range(3):
        await hub.ask("query Counted { enterprises(first: 1) { totalCount } }")
    await hub.ask("{ nope }")
    await hub.client.get("/livez")
    assert hub.number("hub_requests_total", code="OK") == 3
    assert hub.number("hub_requests_total", code="DOCUMENT_INVALID") == 1
    assert hub.number("hub_other_requests_total", status="200") == 1
    assert hub.number("hub_request_seconds_count") == 4
    assert hub.number("hub_statement_seconds_count") == 3
    assert hub.number("hub_cache_misses_total", cache="document") == made + 2
    assert hub.number("hub_pool_in_use") == 0
    assert hub.number("hub_pool_waiting") == 0
    assert VALUE.encode() not in generate_latest(hub.metrics.registry)


async def test_pool_is_counted(hub: Watched) -> None:
    """Statements that run and requests that wait for a connection show in the metrics."""
    read = hub.engine.database.read
    asked = [asyncio.create_task(read("select pg_sleep(0.1)::text", [])) for _ in range(5)]
    await asyncio.sleep(0)
    assert hub.number("hub_pool_in_use") == 2
    assert hub.number("hub_pool_waiting") == 3
    await asyncio.gather(*asked)
    assert hub.number("hub_pool_in_use") == 0


@pytest.mark.usefixtures("logs")
async def test_metrics_are_published_apart() -> None:
    """Metrics stand on a port of their own; one that is taken refuses the start."""
    settings = Settings(metrics_port=free_port())
    url = f"http://127.0.0.1:{settings.metrics_port}/metrics"
    with observing(settings) as observers:
        assert len(observers.told) == 2
        async with httpx.AsyncClient() as client:
            assert "hub_request_seconds_bucket" in (await client.get(url)).text
        with pytest.raises(Refusal) as refused, observing(settings):
            pass
    assert refused.value.code is Code.ADDRESS_UNUSABLE


async def test_spans(hub: Watched) -> None:
    """A request is a span under the caller's own, its stages are its children, within its time."""
    parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    await hub.ask(TEXT % VALUE, traceparent=parent)
    *stages, whole = hub.spans.get_finished_spans()
    assert whole.name == "GraphQL Firms"
    assert whole.parent is not None
    assert f"{whole.context.trace_id:032x}-{whole.parent.span_id:016x}" == parent[3:-3]
    assert [s.name for s in stages] == ["auth", "document", "plan", "execute"]
    for stage in stages:
        assert stage.parent is not None
        assert stage.parent.span_id == whole.context.span_id
        assert whole.start_time <= stage.start_time <= stage.end_time <= whole.end_time
    assert whole.attributes is not None
    assert whole.attributes["hub.code"] == "OK"
    assert VALUE not in whole.to_json()


@pytest.mark.usefixtures("broken")
async def test_span_of_a_failure(hub: Watched) -> None:
    """A failure marks the span, and its words are not in it; health makes none."""
    await hub.client.get("/livez")
    await hub.ask("{ enterprises(first: 1) { totalCount } }", traceparent="nonsense")
    whole = hub.spans.get_finished_spans()[-1]
    assert whole.parent is None
    assert whole.status.description == "INTERNAL"
    assert VALUE not in whole.to_json()


@pytest.mark.usefixtures("logs")
def test_traces_need_their_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the setting is refused by name, and without the setting it is not imported."""
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace.export", None)
    with observing(Settings()) as observers:
        assert len(observers.told) == 1
    with pytest.raises(Refusal) as refused, observing(Settings(otel_endpoint="http://127.0.0.1:1")):
        pass
    assert refused.value.code is Code.EXTRA_ABSENT


async def test_ready(hub: Watched) -> None:
    """A ready hub names schema revision and policy version."""
    answer = (await hub.client.get("/readyz")).json()
    assert answer["ready"] is True
    assert answer["revision"] == "0001"
    assert answer["policyVersion"]


@pytest.mark.parametrize(("found", "code"), [
    (b"9999", "DATABASE_AHEAD"), (b"", "DATABASE_BEHIND"), (None, "DATABASE_BEHIND"),
    (Refusal(Code.DATABASE_BUSY), "DATABASE_BUSY"), (TimeoutError(), "DATABASE_BUSY"),
])
async def test_not_ready(
    hub: Watched, monkeypatch: pytest.MonkeyPatch, found: Any, code: str
) -> None:
    """What is not ready says which part, with 503, in the language asked for; it lives all the same."""
    async def read(_sql: str, _arguments: list[Any]) -> Any:
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(hub.engine.database, "read", read)
    answer = await hub.client.get("/readyz", headers={"accept-language": "en"})
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == code
    assert answer.json()["errors"][0]["message"].startswith("The database")
    assert (await hub.client.get("/livez")).status_code == 200
