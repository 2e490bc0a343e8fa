"""structlog writes fields in the order in which they were added.

The fields of bind() come first, then those of the call, then the event, and last what processors
add, such as the level and a timestamp. JSONRenderer keeps that order, and ConsoleRenderer has one
of its own: time, level, event, and the other fields by name.

You meet this when you compare log lines of two services, or copy a configuration from a tutorial.

Takeaway: The last processor decides about form and order; search JSON logs by field, not by
    position.
Level: deep
See also: logging/structlog_processors_are_a_pipeline.py, logging/structlog_binds_into_a_copy.py
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import logging

import structlog
from structlog.processors import JSONRenderer, KeyValueRenderer, TimeStamper, add_log_level
from structlog.typing import Processor


def use(renderer: Processor) -> None:
    structlog.configure(
        processors=[add_log_level, TimeStamper(fmt="iso"), renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        context_class=dict,
        logger_factory=structlog.PrintLoggerFactory(),
    )


log = structlog.get_logger()

# P24.timestamp: TimeStamper(fmt="iso") adds the time in UTC.
use(JSONRenderer())
log.info("started")  # => {"event": "started", "level": "info", "timestamp": "…-…-…T…Z"}


def start_request() -> None:
    request_log = log.bind(request_id="abc-123", user_id=42)
    request_log.info("Request started", method="POST", path="/api/orders")


# P24.order: bound fields, fields of the call, the event, and what processors have added.
start_request()
# => {"request_id": "abc-123", "user_id": 42, "method": "POST", "path": "/api/orders", "event": …}
# documented=> {"event": "Request started", "request_id": "abc-123", …}
# P24: the event is not first, and the document's own list ends in the ConsoleRenderer, as below.

use(structlog.dev.ConsoleRenderer(colors=False, pad_event=0))
start_request()
# => … [info     ] Request started method=POST path=/api/orders request_id=abc-123 user_id=42

# KeyValueRenderer can put chosen fields first.
use(KeyValueRenderer(key_order=["event", "level"]))
log.info("done", total=30)  # => event='done' level='info' total=30 timestamp='…'
