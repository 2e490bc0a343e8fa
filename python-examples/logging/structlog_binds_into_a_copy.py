"""A structlog logger is a value: bind() returns one that knows more and leaves the old one alone.

Log lines of one request belong together when all of them name it. bind() stores what is known so
far and hands out a new logger, to be passed on like any argument. Requests that are worked on at
the same time cannot write into each other's lines, since nothing is changed in place.

Takeaway: Bind where something becomes known, and keep what bind() returns.
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

request = log.bind(request_id="abc-123")
order = request.bind(order=42)
order.info("placed", total=30)
# => level='info' event='placed' request_id='abc-123' order=42 total=30

# Three loggers, three states of knowledge; what a call adds is for that line alone.
request.info("done")  # => level='info' event='done' request_id='abc-123'
log.info("idle")  # => level='info' event='idle'
order.info("packed")  # => level='info' event='packed' request_id='abc-123' order=42

# Binding again replaces in the copy, unbind() takes away in the copy.
order.bind(order=43).info("placed")
# => level='info' event='placed' request_id='abc-123' order=43
order.unbind("order").info("placed")  # => level='info' event='placed' request_id='abc-123'
structlog.get_context(order)  # => {'request_id': 'abc-123', 'order': 42}

# A call that names a bound field wins over it, once.
order.warning("moved", order="42-b")
# => level='warning' event='moved' request_id='abc-123' order='42-b'

# order.unbind("customer")  # => raises KeyError: 'customer'
order.try_unbind("customer") == order  # => True

# The usual mistake: the result is thrown away, and with it the field.
request.bind(user="ada")
request.info("who?")  # => level='info' event='who?' request_id='abc-123'

# Below the level a method does nothing at all, so it costs next to nothing.
order.debug("details", dump="0xCAFE")  # => (no output)

# One method is no copy, whatever its name says: new() empties the logger that it is called on.
order.new(job="night").info("packed")  # => level='info' event='packed' job='night'
structlog.get_context(order)  # => {}
structlog.get_context(request)  # => {'request_id': 'abc-123'}
