"""A program sets its tracer provider once, and a span is exported some time after it has ended.

Code asks the global API for a tracer, and works without any set-up: its spans then record nothing.
The program's start decides where spans go, by a provider with processors. A batch processor keeps
what has ended until there is enough of it, or until it is flushed.
You meet this when the last spans before a crash or an exit are missing.

Takeaway: Set the provider first, shut it down last: what is not flushed is lost.
Level: entry
See also: observability/spans_nest_by_the_current_one.py, observability/exception_marks_the_span.py
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.45", "opentelemetry-sdk>=1.45"]
# ///

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

# A library's tracer, before the program has set anything up.
library = trace.get_tracer("payments")
with library.start_as_current_span("too early") as span:
    span.is_recording()  # => False

# In production, an OTLPSpanExporter sends to a collector; this one keeps the spans in a list.
exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(BatchSpanProcessor(exporter))
trace.set_tracer_provider(provider)


def exported() -> list[str]:
    return [span.name for span in exporter.get_finished_spans()]


# P25.provider: from now on, every tracer works, those that were there before as well.
tracer = trace.get_tracer("shop", "1.0.0")
with tracer.start_as_current_span("process order"):
    with library.start_as_current_span("charge") as span:
        span.is_recording()  # => True

# P25.batch: the spans have ended, and wait for the batch to be full or flushed.
exported()  # => []
provider.force_flush()  # => True
exported()  # => ['charge', 'process order']

# Each span names the tracer that made it.
charge, order = exporter.get_finished_spans()
charge.instrumentation_scope.name, order.instrumentation_scope.version  # => ('payments', '1.0.0')

# P25.attributes: set when the span starts, or later.
with tracer.start_as_current_span("ship", attributes={"order.id": "A1"}) as span:
    span.set_attribute("parcels", 2)
dict(span.attributes)  # => {'order.id': 'A1', 'parcels': 2}

# A second provider is refused with a warning, and the first stays.
trace.set_tracer_provider(TracerProvider())
# => Overriding of current TracerProvider is not allowed
trace.get_tracer_provider() is provider  # => True

# Shutting down flushes; a span that ends after that is lost.
provider.shutdown()
exported()  # => ['charge', 'process order', 'ship']
with tracer.start_as_current_span("too late"):
    pass
provider.force_flush()
exported()  # => ['charge', 'process order', 'ship']
