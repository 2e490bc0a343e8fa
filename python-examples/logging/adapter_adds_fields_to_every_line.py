"""A LoggerAdapter adds what it knows about one request to every line.

The logger is shared by the whole process; an adapter belongs to a request, an order or a
connection. Make one where that begins, and pass it on. Its process() method may change the message
and the arguments. The inherited one has a trap: it replaces the `extra` of the call by its own.

You meet this when every log line of an order should have its number, and some lines lose theirs.

Takeaway: Override process() to merge both into a new dict, or set merge_extra=True on Python 3.13.
Differs: standard library: merge_extra came with Python 3.13, and GraalPy's library is that of 3.12.
Level: core
See also: logging/adapter_reads_context_variables.py, logging/json_lines_with_extra_fields.py,
    logging/structlog_binds_into_a_copy.py
Covers: P23
"""

import logging
from collections.abc import MutableMapping
from typing import Any

handler = logging.StreamHandler()
handler.setFormatter(
    logging.Formatter(
        "{message} (order={order} amount={amount})",
        style="{",
        defaults={"order": "-", "amount": "-"},
    )
)
logger = logging.getLogger("shop")
logger.propagate = False
logger.setLevel(logging.INFO)
logger.addHandler(handler)

# P23.adapter: the adapter adds the order, but takes away the amount of the call.
plain = logging.LoggerAdapter(logger, {"order": 42})
plain.info("placed")  # => placed (order=42 amount=-)
plain.info("paid", extra={"amount": 30})  # => paid (order=42 amount=-)

# The logger itself is unchanged.
logger.info("idle")  # => idle (order=- amount=-)


class Bound(logging.LoggerAdapter):
    def process(
        self, msg: object, kwargs: MutableMapping[str, Any]
    ) -> tuple[object, MutableMapping[str, Any]]:
        # The fields of the call come last, so they win.
        return msg, {**kwargs, "extra": {**(self.extra or {}), **(kwargs.get("extra") or {})}}


# P23.merged: this one keeps both, and the call wins over the adapter.
log = Bound(logger, {"order": 42})
log.info("paid", extra={"amount": 30})  # => paid (order=42 amount=30)
log.info("split", extra={"order": "42-b"})  # => split (order=42-b amount=-)

# It makes a new dict; updating the call's own dict would leave the order in it.
free_of_charge = {"amount": 0}
log.info("gift", extra=free_of_charge)  # => gift (order=42 amount=0)
free_of_charge  # => {'amount': 0}

# An adapter can wrap an adapter, and adds its fields to those of the other.
partial = Bound(log, {"amount": 5})
partial.info("refunded")  # => refunded (order=42 amount=5)

# Since Python 3.13 the class can merge by itself.

# logging.LoggerAdapter(logger, {"order": 42}, merge_extra=True).info("paid", extra={"amount": 30})
# cpython[3.11-3.12]=> raises TypeError: … got an unexpected keyword argument 'merge_extra'
# cpython[3.13+]=> paid (order=42 amount=30)
# graalpy=> raises TypeError: … got an unexpected keyword argument 'merge_extra'
