"""The decision to sample is made once, at the root of a trace, and everybody else follows it.

Recording every request costs too much, and half a trace is worth nothing. So the first span
decides, by its trace id, which looks random and is the same everywhere. The decision travels in the
header as a flag, and a ParentBased sampler obeys it, whatever its own rate.

Takeaway: Wrap the ratio in ParentBased, or services cut holes into each other's traces.
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.20", "opentelemetry-sdk>=1.20"]
# ///

from opentelemetry.propagate import extract, inject
from opentelemetry.sdk.trace import IdGenerator, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ParentBased, Sampler, TraceIdRatioBased

LOW, HIGH = 0x1000_0000_0000_0000, 0xF000_0000_0000_0000


class Given(IdGenerator):
    """Trace ids to order: what is random in production is what this example is about."""

    next_trace = LOW

    def generate_trace_id(self) -> int:
        return self.next_trace

    def generate_span_id(self) -> int:
        return 0xABC


ids = Given()
exporter = InMemorySpanExporter()


def service(sampler: Sampler) -> TracerProvider:
    provider = TracerProvider(sampler=sampler, id_generator=ids)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider


def request(service: TracerProvider, headers: dict[str, str] | None = None) -> dict[str, str]:
    """Handles one request in two spans, and returns the headers for the next service."""
    tracer = service.get_tracer("shop")
    with tracer.start_as_current_span("request", context=extract(headers or {})):
        with tracer.start_as_current_span("query"):
            onward: dict[str, str] = {}
            inject(onward)
            return onward


def exported() -> list[str]:
    names = [span.name for span in exporter.get_finished_spans()]
    exporter.clear()
    return names


# A rate of 1/4 takes the lowest quarter of the ids, judged by their last 64 bits.
frontend = service(ParentBased(TraceIdRatioBased(1 / 4)))

ids.next_trace = LOW
sampled = request(frontend)
exported()  # => ['query', 'request']
sampled["traceparent"][-2:]  # => '01'

ids.next_trace = HIGH
dropped = request(frontend)
exported()  # => []
# The header is written all the same: "there is a trace, do not record it".
dropped["traceparent"][-2:]  # => '00'

# A span that is not sampled looks like one, takes attributes, and forgets them.
with frontend.get_tracer("shop").start_as_current_span("request") as span:
    span.set_attribute("order.id", "A1")
    span.is_recording()  # => False
exported()  # => []

# The next service would sample everything, or nothing. With a parent it is not asked.
everything = service(ParentBased(TraceIdRatioBased(1.0)))
nothing = service(ParentBased(TraceIdRatioBased(0.0)))
request(everything, dropped)["traceparent"] == dropped["traceparent"]  # => True
exported()  # => []
request(nothing, sampled)["traceparent"] == sampled["traceparent"]  # => True
exported()  # => ['query', 'request']

# Without ParentBased each service decides by its own rate: the trace loses its middle.
stubborn = service(TraceIdRatioBased(0.0))
request(stubborn, sampled)["traceparent"][-2:]  # => '00'
exported()  # => []

# Bare ratios go together as long as they are nested: who is in the 1% is in the 25% as well.
rates = {rate: TraceIdRatioBased(rate).bound for rate in (0.01, 0.25, 1.0)}
rates[0.01] < rates[0.25] < rates[1.0]  # => True

# TraceIdRatioBased(25)  # => raises ValueError: Probability must be in range [0.0, 1.0].
