"""A header of 55 characters, traceparent, makes one trace of what several processes do.

The caller writes trace id, its own span id and a flag into the headers; the callee reads them and
starts its span as a child. The format is the W3C's, so the services may be written in any language.
A broken header is not an error but the start of a new trace.
You meet this when a request crosses a queue or a gateway and its trace ends there.

Takeaway: inject() where a request leaves, extract() where one comes in, and pass context= on.
Level: core
See also: observability/spans_nest_by_the_current_one.py,
    observability/root_decides_what_is_sampled.py
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.45", "opentelemetry-sdk>=1.45"]
# ///

from itertools import count

from opentelemetry import trace
from opentelemetry.propagate import extract, inject
from opentelemetry.sdk.trace import IdGenerator, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


class Countable(IdGenerator):
    """Ids that can be recognized; the usual ones are random."""

    def __init__(self, first_trace: int) -> None:
        self._traces, self._spans = count(first_trace), count(first_trace * 0x100 + 1)

    def generate_trace_id(self) -> int:
        return next(self._traces)

    def generate_span_id(self) -> int:
        return next(self._spans)


exporter = InMemorySpanExporter()


def process(first_trace: int) -> trace.Tracer:
    provider = TracerProvider(id_generator=Countable(first_trace))
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider.get_tracer("shop")


frontend, warehouse = process(0xF), process(0xA)


def handle(headers: dict[str, str]) -> str:
    """The warehouse, in another process. Returns the trace and the span it belongs to."""
    context = extract(headers)
    with warehouse.start_as_current_span("reserve", context=context) as span:
        parent = span.parent.span_id if span.parent else 0
        return f"trace {span.get_span_context().trace_id:x}, parent {parent:x}"


with frontend.start_as_current_span("checkout"):
    headers: dict[str, str] = {}
    inject(headers)
headers  # => {'traceparent': '00-0000000000000000000000000000000f-0000000000000f01-01'}

# P25.propagation: the other process's span has the frontend's trace, and its span as parent.
print(handle(headers))  # => trace f, parent f01
[(span.name, f"{span.context.span_id:x}") for span in exporter.get_finished_spans()]
# => [('checkout', 'f01'), ('reserve', 'a01')]

# A remote parent may have ended or not; this process can't tell.
exporter.get_finished_spans()[-1].parent.is_remote  # => True

# Four fields in hexadecimal digits: version, trace, span, flags; the lowest flag means "sampled".
version, trace_id, span_id, flags = headers["traceparent"].split("-")
len(trace_id), len(span_id)  # => (32, 16)

# A header in another format is ignored, and the request is served in a trace of its own.
broken = {
    "short": "00-f-f01-01",
    "upper case": headers["traceparent"].upper(),
    "all zeros": f"00-{'0' * 32}-{span_id}-01",
    "impossible": headers["traceparent"].replace("00-", "ff-", 1),
}
for name, header in broken.items():
    print(f"{name}:", handle({"traceparent": header}))
    # => short: trace a, parent 0
    # => upper case: trace b, parent 0
    # => all zeros: trace c, parent 0
    # => impossible: trace d, parent 0

# A later version may add fields after the four that are known; those are read all the same.
print(handle({"traceparent": f"01-{trace_id}-{span_id}-01-what-comes-next"}))
# => trace f, parent f01

# Outside of a span, no header is written.
nothing: dict[str, str] = {}
inject(nothing)
nothing  # => {}
