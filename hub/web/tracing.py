"""Exchanges to spans of OpenTelemetry, sent by OTLP; imported only when traces are wanted.

A span a request, with the stages as its children, made at the end from the times that were measured
anyway: until then it costs nothing, and no library reaches into the hub.

Source: W3C Trace Context; semantic conventions of OpenTelemetry for HTTP and GraphQL servers.
"""

from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from hub.runtime.exchange import Exchange
from hub.web.log import ENDPOINT


class Traces:
    """Makes spans of what is asked of the endpoint."""

    def __init__(self, processor: SpanProcessor, version: str) -> None:
        """Take who sends the spans; OTEL_ variables may name the service, and choose by sampling."""
        named = Resource({SERVICE_NAME: "work-safety-hub", SERVICE_VERSION: version})
        # What the variables say comes last, and holds.
        self._provider = TracerProvider(resource=named.merge(Resource.create()))
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("hub", version)
        self._propagator = TraceContextTextMapPropagator()

    def observe(self, e: Exchange) -> None:
        """Make the spans of an exchange."""
        if e.path != ENDPOINT:
            return
        parent = self._propagator.extract({"traceparent": e.traceparent}) if e.traceparent else None
        span = self._tracer.start_span(
            f"GraphQL {e.operation}".rstrip(), parent, SpanKind.SERVER, start_time=e.begun_ns,
            attributes={
                "http.request.method": e.method, "http.route": e.path,
                "http.response.status_code": e.status, "http.response.body.size": e.size_bytes,
                "graphql.operation.name": e.operation, "graphql.document.hash": e.document.hex(),
                "hub.request_id": e.request_id, "hub.code": e.code, "hub.client": e.client,
                "hub.caller": f"{e.kind}/{e.level}",
            })
        if e.status >= 500:
            span.set_status(Status(StatusCode.ERROR, e.code))
        inside, begun_ns = set_span_in_context(span), e.begun_ns
        for name, ms in e.timing.laps:
            ended_ns = begun_ns + int(ms * 1e6)
            self._tracer.start_span(name, inside, start_time=begun_ns).end(ended_ns)
            begun_ns = ended_ns
        span.end(e.begun_ns + int(e.whole_ms * 1e6))

    def close(self) -> None:
        """Send what waits."""
        self._provider.shutdown()
