"""A structlog event is a dictionary that passes through functions, the last of which renders it.

Each processor gets the event from the one before it and returns it: with a field more, with a
secret less, or not at all. There is no handler, formatter or filter to subclass, and the last
entry of the list decides whether the output is for people or for programs.

You meet this when no log line may contain a card number, or logs become JSON in production.

Takeaway: Make a rule about all log lines, such as "no card numbers", a processor.
Level: core
See also: logging/structlog_renderers_order_the_fields.py, logging/json_lines_with_extra_fields.py
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import logging
from decimal import Decimal

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

log = structlog.get_logger()
add_level = structlog.processors.add_log_level


def use(*processors: Processor) -> None:
    structlog.configure(
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(),
    )


# P24.processors, P24.json: one processor adds the level, the last one writes JSON.
use(add_level, structlog.processors.JSONRenderer())
log.info("paid", total=30)  # => {"total": 30, "event": "paid", "level": "info"}


def mask_cards(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    if "card" in event:
        event["card"] = f"****{event['card'][-4:]}"
    return event


def drop_health_checks(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    if event.get("path") == "/health":
        raise structlog.DropEvent
    return event


# P24.own: a function of yours can change an event, or drop it.
use(drop_health_checks, mask_cards, add_level, structlog.processors.JSONRenderer())
log.info("paid", card="4111111111111111")
# => {"card": "****1111", "event": "paid", "level": "info"}
log.info("served", path="/health")  # => (no output)
log.info("served", path="/orders")  # => {"path": "/orders", "event": "served", "level": "info"}

# A value that JSON doesn't know is written as its repr().
log.info("paid", total=Decimal("30.50"))
# => {"total": "Decimal('30.50')", "event": "paid", "level": "info"}

# P24.console: the same logger writes for people when the last processor does.
use(mask_cards, add_level, structlog.dev.ConsoleRenderer(colors=False, pad_event=0))
log.warning("card refused", card="4111111111111111")
# => [warning  ] card refused card=****1111

# A renderer, too, is only a function, and its result is what gets printed.
use(lambda logger, method, event: f"{method.upper()} {event['event']}")
log.error("out of paper")  # => ERROR out of paper
