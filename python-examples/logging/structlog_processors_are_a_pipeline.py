"""A structlog line is a dictionary that passes through functions, the last of which renders it.

Each processor receives the event of the one before and returns it: with a field more, with a secret
less, or not at all. There is no handler, formatter or filter to subclass, and whether people or
programs read the output is decided by the last entry of the list.

Takeaway: A rule about every log line, such as "no card numbers", is one function in one list.
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import logging
from decimal import Decimal

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

health_checks = 0


def drop_health_checks(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    global health_checks
    if event.get("path") == "/health":
        health_checks += 1
        raise structlog.DropEvent
    return event


def mask_cards(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    if "card" in event:
        event["card"] = f"****{event['card'][-4:]}"
    return event


def configure(renderer: Processor) -> None:
    structlog.configure(
        processors=[
            drop_health_checks,
            mask_cards,
            structlog.processors.add_log_level,
            structlog.processors.EventRenamer("msg"),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(),
    )


log = structlog.get_logger()

configure(structlog.processors.JSONRenderer(sort_keys=True))
log.info("paid", card="4111111111111111", total=30)
# => {"card": "****1111", "level": "info", "msg": "paid", "total": 30}
log.info("served", path="/health")  # => (no output)
log.info("served", path="/orders")  # => {"level": "info", "msg": "served", "path": "/orders"}
health_checks  # => 1

# A line is never lost over a value that JSON does not know: its repr() is written.
log.info("paid", total=Decimal("30.50"))
# => {"level": "info", "msg": "paid", "total": "Decimal('30.50')"}

# The very logger from above writes for people as soon as the last stage does.
configure(structlog.dev.ConsoleRenderer(colors=False, event_key="msg", pad_event=0))
log.warning("card refused", card="4111111111111111")
# => [warning  ] card refused card=****1111

# Renderers are functions. What they return is what the wrapped logger is called with.
configure(lambda logger, method, event: f"{method.upper()} {event['msg']}")
log.error("out of paper")  # => ERROR out of paper


# The document shows JSON for a pipeline that ends in the ConsoleRenderer, and with the event first.
# The JSONRenderer writes fields in the order in which they came: bound ones, those of the call, the
# event, and last what processors have added.
structlog.configure(
    processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()]
)
log.bind(request_id="abc-123").info("Request started", method="POST")
# => {"request_id": "abc-123", "method": "POST", "event": "Request started", "level": "info"}
# documented=> {"event": "Request started", "request_id": "abc-123", …}
