"""The decision to sample is made once, at the root of a trace, and all other spans follow it.

Recording every request costs too much, and half a trace is useless. So the first span decides, by
its trace id, which is random and the same in all services. The decision travels in the header as a
flag, and a ParentBased sampler obeys it, whatever its own rate.
You meet this when traces of a busy system have gaps.

Takeaway: Wrap the ratio in ParentBased, or services cut holes into each other's traces.
Differs: standard library: GraalPy's round(2.0**64) keeps 17 digits and fills up with zeros.
Level: deep
See also: observability/traceparent_joins_two_processes.py
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.45", "opentelemetry-sdk>=1.45"]
# ///

from opentelemetry.propagate import extract, inject
from opentelemetry.sdk.trace import IdGenerator, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ParentBased, Sampler, TraceIdRatioBased

# An id is sampled if it is below this bound, so an eighth of them lies within the quarter.
[TraceIdRatioBased(rate).bound for rate in (1 / 8, 1 / 4)]
# => [2305843009213693952, 4611686018427387904]
TraceIdRatioBased(1.0).bound
# cpython=> 18446744073709551616
# graalpy=> 18446744073709552000
# TraceIdRatioBased(25)  # => raises ValueError: Probability must be in range [0.0, 1.0].

LOW, HIGH = 0x1000_0000_0000_0000, 0xF000_0000_0000_0000


class Given(IdGenerator):
    """Trace ids that the example chooses; in production they are random."""

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
    """Two spans; returns the headers for the next service."""
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


# P25.sampling: a rate of 1/4 takes the lowest quarter of the ids, judged by their last 64 bits.
frontend = service(ParentBased(TraceIdRatioBased(1 / 4)))

ids.next_trace = LOW
sampled = request(frontend)
exported()  # => ['query', 'request']
sampled["traceparent"][-2:]  # => '01'

# A header is written in any case. Here it says: there is a trace, do not record it.
ids.next_trace = HIGH
dropped = request(frontend)
exported()  # => []
dropped["traceparent"][-2:]  # => '00'

# The next service would sample everything, or nothing. With a parent, its own rate doesn't count.
everything = service(ParentBased(TraceIdRatioBased(1.0)))
nothing = service(ParentBased(TraceIdRatioBased(0.0)))
request(everything, dropped)["traceparent"][-2:]  # => '00'
exported()  # => []
request(nothing, sampled)["traceparent"][-2:]  # => '01'
exported()  # => ['query', 'request']

# Without ParentBased each service decides by its own rate: the trace loses its middle.
stubborn = service(TraceIdRatioBased(0.0))
request(stubborn, sampled)["traceparent"][-2:]  # => '00'
exported()  # => []
