"""An exception that leaves a span is recorded there, marks it as failed, and goes on.

The span keeps type, message and stack trace as an event, and its status becomes ERROR: that is what
error rates count. An exception that is caught inside leaves no trace by itself. Then the code
decides whether it is worth an event, and whether the work has failed.
You meet this when error rates count what was handled, or miss what was not.

Takeaway: Events say what happened, the status says whether the work succeeded.
Level: core
See also: observability/provider_exports_what_has_ended.py,
    exceptions/traceback_is_a_list_of_frames.py
Covers: P25
"""

# /// script
# dependencies = ["opentelemetry-api>=1.45", "opentelemetry-sdk>=1.45"]
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

# P25.error: the exception left the inner span, so that one has failed.
show(failed)
# => charge ERROR CardDeclined: limit is 100, not 300
# =>   exception.message: limit is 100, not 300
# =>   exception.type: __main__.CardDeclined
[event.name for event in failed.events]  # => ['exception']
failed.events[0].attributes["exception.stacktrace"].splitlines()[-1]
# => 'CardDeclined: limit is 100, not 300'

# The outer span recorded it and has not failed.
show(handled)
# => checkout UNSET None
# =>   exception.message: limit is 100, not 300
# =>   exception.type: __main__.CardDeclined
# =>   will.retry: True

# The exception itself goes on as if there were no span.
# charge(400)  # => raises CardDeclined: limit is 100, not 400

# UNSET is the default. OK is a decision of the code, and later errors don't change it.
with tracer.start_as_current_span("import") as span:
    span.set_status(StatusCode.OK)
    span.set_status(StatusCode.ERROR, "one line skipped")
show(span)  # => import OK None

# The span has ended with the block. What comes later is not recorded, and a warning says so.
span.set_attribute("lines", 12)  # => Setting attribute on ended span.
span.set_status(StatusCode.ERROR)  # => Tried calling set_status on an ended span.
dict(span.attributes)  # => {}

# Where an exception is ordinary control flow, say so when the span is opened.
try:
    with tracer.start_as_current_span(
        "poll", record_exception=False, set_status_on_exception=False
    ) as span:
        raise StopIteration
except StopIteration:
    show(span)  # => poll UNSET None
