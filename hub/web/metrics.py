"""Exchanges to the numbers that Prometheus reads.

They are served on a port of their own, on the loopback address unless two settings say otherwise: the
hub's own port stands behind proxies, to which every caller is local.

Invariant: a label takes few values, none of them from a caller.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

from hub.errors import Code, Refusal
from hub.runtime.documents import Cache, Documents
from hub.runtime.exchange import Exchange
from hub.runtime.execute import Engine
from hub.web.admission import Admission
from hub.web.log import ENDPOINT

# From a look-up to what is refused as too slow.
BUCKETS_S = (.0005, .001, .002, .004, .008, .016, .032, .064, .125, .25, .5, 1, 2, 5, 10)


class _Misses(Collector):
    """What the caches had to make."""

    def __init__(self, documents: Documents) -> None:
        self._caches: dict[str, Cache[Any]] = {
            "document": documents.documents, "statement": documents.statements}

    def collect(self) -> Iterator[CounterMetricFamily]:
        """Give the counts of now."""
        made = CounterMetricFamily(
            "hub_cache_misses", "Documents parsed, statements planned.", labels=["cache"])
        for name, cache in self._caches.items():
            made.add_metric([name], cache.misses)
        yield made


class Metrics:
    """The numbers of one hub."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.registry = CollectorRegistry()
        requests = Counter(
            "hub_requests", "GraphQL requests by outcome: OK or the code of the refusal.", ["code"],
            registry=self.registry)
        self._requests = {code: requests.labels(code) for code in ("OK", *Code.__members__)}
        self._answers = Counter(
            "hub_other_requests", "Requests for pages and health by status.", ["status"],
            registry=self.registry)
        self._seconds = Histogram(
            "hub_request_seconds", "Whole time of a GraphQL request.", buckets=BUCKETS_S,
            registry=self.registry)
        self._statement = Histogram(
            "hub_statement_seconds", "Time of the statement and of the wait for a connection.",
            buckets=BUCKETS_S, registry=self.registry)
        self._bytes = Counter(
            "hub_answer_bytes", "Bytes of GraphQL answers.", registry=self.registry)

    def observe(self, exchange: Exchange) -> None:
        """Count an exchange."""
        if exchange.path != ENDPOINT:
            self._answers.labels(exchange.status).inc()
            return
        self._requests[exchange.code].inc()
        self._bytes.inc(exchange.size_bytes)
        self._seconds.observe(exchange.whole_ms / 1000)
        for name, ms in exchange.timing.laps:
            if name == "execute":
                self._statement.observe(ms / 1000)

    def gauge(self, name: str, meaning: str, read: Callable[[], float]) -> None:
        """Add a number that is read when Prometheus asks."""
        Gauge(name, meaning, registry=self.registry).set_function(read)

    def watch(self, engine: Engine, admission: Admission) -> None:
        """Add the numbers of what answers: its pool, its caches and its queue."""
        database = engine.database
        self.gauge("hub_pool_in_use", "Connections in use.", lambda: database.in_use)
        self.gauge("hub_pool_waiting", "Requests that wait for a connection.",
                   lambda: database.waiting)
        self.gauge("hub_queue_length", "Requests that wait to be let in.", lambda: admission.waiting)
        self.gauge("hub_documents_cached", "Documents in memory.",
                   lambda: len(engine.documents.documents))
        self.registry.register(_Misses(engine.documents))

    @contextmanager
    def published(self, host: str, port: int) -> Iterator[None]:
        """Serve the numbers at /metrics for a while. Refuses: ADDRESS_UNUSABLE."""
        try:
            server, thread = start_http_server(port, host, self.registry)
        except OSError as wrong:
            reason = wrong.strerror or type(wrong).__name__
            raise Refusal(Code.ADDRESS_UNUSABLE, host=host, port=port, reason=reason) from wrong
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
