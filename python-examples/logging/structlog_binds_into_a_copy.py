"""structlog's bind() returns a new logger that knows more, and leaves the old one unchanged.

Log lines of one request belong together when all of them name it. bind() stores what is known so
far and returns a new logger, to be passed on like any argument. Requests that are handled
concurrently can't write into each other's lines, since bind() changes nothing in place.

You meet this when a field that you have bound does not appear, because the result was thrown away.

Takeaway: Bind where something becomes known, and keep what bind() returns.
Level: core
See also: logging/structlog_context_follows_the_task.py,
    logging/adapter_adds_fields_to_every_line.py
Covers: P24
"""

# /// script
# dependencies = ["structlog>=23.1"]
# ///

import logging

import structlog

# Two stages: add the level as a field, then make a line of key=value pairs.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.processors.KeyValueRenderer(key_order=["level", "event"]),
    ],
    wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    logger_factory=structlog.PrintLoggerFactory(),
)

log = structlog.get_logger()
log.info("started", workers=4)  # => level='info' event='started' workers=4

# P24.bind: each logger adds what it knows, and the call adds its own fields for one line.
request = log.bind(request_id="abc-123")
order = request.bind(order=42)
order.info("placed", total=30)
# => level='info' event='placed' request_id='abc-123' order=42 total=30
request.info("done")  # => level='info' event='done' request_id='abc-123'
log.info("idle")  # => level='info' event='idle'

# Binding again replaces a field, and unbind() removes one, in the new logger.
order.bind(order=43).info("placed")
# => level='info' event='placed' request_id='abc-123' order=43
order.unbind("order").info("placed")  # => level='info' event='placed' request_id='abc-123'
structlog.get_context(order)  # => {'request_id': 'abc-123', 'order': 42}

# A field of the call wins over a bound one.
order.warning("moved", order="42-b")
# => level='warning' event='moved' request_id='abc-123' order='42-b'

# The usual mistake: the result is thrown away, and the field with it.
request.bind(user="ada")
request.info("who?")  # => level='info' event='who?' request_id='abc-123'

# P24.level: below the level, a method does nothing at all.
order.debug("details", dump="0xCAFE")  # => (no output)

# One method is no copy: new() also empties the logger that it is called on.
order.new(job="night").info("packed")  # => level='info' event='packed' job='night'
structlog.get_context(order)  # => {}
structlog.get_context(request)  # => {'request_id': 'abc-123'}
