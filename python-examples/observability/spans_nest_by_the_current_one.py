"""A span's parent is the span that is current in its task when it starts.

Tracing needs no argument passed from call to call: the current span is a context variable. Whatever
is called inside a span, awaits included, finds it there. Two orders that are processed at the same
time build two trees, though all their code runs in one thread.
You meet this when a trace of async code shows spans under the wrong request.

Takeaway: Open spans with start_as_current_span(), and the tree of calls draws itself.
Level: core
See also: observability/provider_exports_what_has_ended.py,
    context_variables/copied_context_keeps_changes_inside.py
Covers: P25, P13
"""

# /// script
# dependencies = ["opentelemetry-api>=1.45", "opentelemetry-sdk>=1.45"]
# ///

import asyncio

from opentelemetry import trace
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter = InMemorySpanExporter()
provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "orders"}))
provider.add_span_processor(SimpleSpanProcessor(exporter))
tracer = provider.get_tracer("shop")

# P25.current: outside of all spans there is a current one still, which records nothing.
outside = trace.get_current_span()
outside.is_recording()  # => False
outside.set_attribute("order.id", "C3")


async def check_payment(order: str) -> bool:
    with tracer.start_as_current_span("check payment") as span:
        await asyncio.sleep(0)
        span.set_attribute("payment.valid", order != "B2")
        return order != "B2"


async def process(order: str) -> None:
    with tracer.start_as_current_span("process order", attributes={"order.id": order}) as span:
        if await check_payment(order):
            span.add_event("paid", {"by": "card"})
            with tracer.start_as_current_span("save"):
                await asyncio.sleep(0)


def show_trees(spans: tuple[ReadableSpan, ...]) -> None:
    def show(parent_id: int | None, indent: str) -> None:
        for span in spans:
            if (span.parent.span_id if span.parent else None) == parent_id:
                print(indent + span.name, dict(span.attributes))
                show(span.context.span_id, indent + "  ")

    show(None, "")


async def two_orders() -> None:
    await asyncio.gather(process("A1"), process("B2"))


asyncio.run(two_orders())
spans = exporter.get_finished_spans()

# P25.parents: each order is a tree of its own, though their steps alternate.
show_trees(sorted(spans, key=lambda span: span.attributes.get("order.id", "")))
# => process order {'order.id': 'A1'}
# =>   check payment {'payment.valid': True}
# =>   save {}
# => process order {'order.id': 'B2'}
# =>   check payment {'payment.valid': False}

# A span is exported when it ends, so children come before their parents.
[span.name for span in spans][-1]  # => 'process order'
[event.name for span in spans for event in span.events]  # => ['paid']
len({span.context.trace_id for span in spans})  # => 2

# start_span() alone makes a span, with the current one as parent, but does not make it current.
exporter.clear()
with tracer.start_as_current_span("request"):
    aside = tracer.start_span("aside")
    with tracer.start_as_current_span("query"):
        pass
    aside.end()
show_trees(exporter.get_finished_spans())
# => request {}
# =>   query {}
# =>   aside {}

# P25.service: the resource names the service. An attribute of a span leaves it unknown.
elsewhere = TracerProvider().get_tracer("shop").start_span("process order")
elsewhere.set_attribute("service.name", "order-service")
elsewhere.resource.attributes["service.name"].split(":")[0]  # => 'unknown_service'
# stated: P25: a span's attribute service.name names the service
spans[0].resource.attributes["service.name"]  # => 'orders'
