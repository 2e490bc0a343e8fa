"""An exception that leaves a span is recorded there, marks it as failed, and goes on.

The span keeps type, message and stack trace as an event, and its status becomes ERROR: that is what
error rates count. An exception caught inside says nothing of itself. Then the code decides whether
it is worth an event, and whether the work has failed.

Takeaway: Events say what happened, the status says whether the work succeeded.
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.20", "opentelemetry-sdk>=1.20"]
# ///

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
tracer = provider.get_tracer("shop")


class CardDeclined(Exception):
    pass


def charge(amount: int) -> str:
    with tracer.start_as_current_span("charge"):
        if amount > 100:
            raise CardDeclined(f"limit is 100, not {amount}")
        return "paid"


def checkout(amount: int) -> str:
    with tracer.start_as_current_span("checkout") as span:
        try:
            return charge(amount)
        except CardDeclined as error:
            span.record_exception(error, {"will.retry": True})
            return "asked for another card"


def show(span: ReadableSpan) -> None:
    print(span.name, span.status.status_code.name, span.status.description)
    for event in span.events:
        for name, value in sorted(event.attributes.items()):
            if name not in ("exception.stacktrace", "exception.escaped"):
                print(f"  {name}: {value}")


checkout(300)  # => 'asked for another card'
failed, handled = exporter.get_finished_spans()

# The inner span has failed, for the exception left it.
show(failed)
# => charge ERROR CardDeclined: limit is 100, not 300
# =>   exception.message: limit is 100, not 300
# =>   exception.type: __main__.CardDeclined
[event.name for event in failed.events]  # => ['exception']
failed.events[0].attributes["exception.stacktrace"].splitlines()[-1]
# => 'CardDeclined: limit is 100, not 300'

# The outer one knows of it and has not failed.
show(handled)
# => checkout UNSET None
# =>   exception.message: limit is 100, not 300
# =>   exception.type: __main__.CardDeclined
# =>   will.retry: True

# The exception itself goes on as if there were no span.
# charge(400)  # => raises CardDeclined: limit is 100, not 400

# Unset means that nobody complained. OK is somebody's decision, and stands against later errors.
with tracer.start_as_current_span("import") as span:
    span.set_status(StatusCode.OK)
    span.set_status(StatusCode.ERROR, "one line skipped")
show(span)  # => import OK None

# With the block the span has ended. What comes later is not recorded, and a warning says so.
span.set_attribute("lines", 12)  # => Setting attribute on ended span.
span.set_status(StatusCode.ERROR)  # => Tried calling set_status on an ended span.
dict(span.attributes)  # => {}

# Control flow by exceptions is no failure: say so where the span is opened.
try:
    with tracer.start_as_current_span(
        "poll", record_exception=False, set_status_on_exception=False
    ) as span:
        raise StopIteration
except StopIteration:
    show(span)  # => poll UNSET None
