"""Settings to those who are told of every request: the log, and if wanted metrics and traces."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING

from hub.errors import Code, Refusal
from hub.runtime.exchange import Observer
from hub.runtime.execute import Engine
from hub.settings import Settings, variable
from hub.web.admission import Admission
from hub.web.log import log_to

if TYPE_CHECKING:
    from hub.web.metrics import Metrics
    from hub.web.tracing import Traces


@dataclass
class Observers:
    """Who is told of exchanges, and who wants to see what answers once it is there."""

    told: list[Observer] = field(default_factory=list)
    watching: list[Callable[[Engine, Admission], None]] = field(default_factory=list)

    def watch(self, engine: Engine, admission: Admission) -> None:
        """Show what answers, and what lets requests in."""
        for see in self.watching:
            see(engine, admission)


def _metrics() -> "Metrics":
    from hub.web.metrics import Metrics

    return Metrics()


def _traces(endpoint: str) -> "Traces":
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.trace.export import BatchSpanProcessor

        from hub.web.tracing import Traces
    except ImportError as wrong:
        setting = variable("otel_endpoint")
        raise Refusal(Code.EXTRA_ABSENT, setting=setting, extra="otel") from wrong
    exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces")
    return Traces(BatchSpanProcessor(exporter), version("work-safety-hub"))


@contextmanager
def observing(settings: Settings) -> Iterator[Observers]:
    """Open the observers that are wanted; what they hold back is written at the end.

    Refuses: ADDRESS_UNUSABLE, EXTRA_ABSENT.
    """
    observers = Observers()
    with ExitStack() as opened:
        lines = log_to(settings)
        opened.callback(lines.write)
        observers.told.append(lines.observe)
        if settings.metrics_port:
            metrics = _metrics()
            opened.enter_context(metrics.published(settings.metrics_host, settings.metrics_port))
            observers.told.append(metrics.observe)
            observers.watching.append(metrics.watch)
        if settings.otel_endpoint:
            traces = _traces(settings.otel_endpoint)
            opened.callback(traces.close)
            observers.told.append(traces.observe)
        yield observers
