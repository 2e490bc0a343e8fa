"""A LoggerAdapter adds what it knows about one request to every line.

The logger is shared by the whole process, the adapter belongs to a request, an order, a connection:
make one where that begins and pass it on. Its process() method may change message and arguments.
The inherited one has a trap: it replaces the `extra` of the call by its own.

Takeaway: Override process() to merge both into a new dict; nothing is lost, nothing is changed.
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

plain = logging.LoggerAdapter(logger, {"order": 42})
plain.info("placed")  # => placed (order=42 amount=-)
plain.info("paid", extra={"amount": 30})  # => paid (order=42 amount=-)

# The logger itself has learnt nothing.
logger.info("idle")  # => idle (order=- amount=-)


class Bound(logging.LoggerAdapter):
    def process(
        self, msg: object, kwargs: MutableMapping[str, Any]
    ) -> tuple[object, MutableMapping[str, Any]]:
        # The call comes last: it knows best.
        return msg, {**kwargs, "extra": {**(self.extra or {}), **(kwargs.get("extra") or {})}}

    def bind(self, **fields: object) -> "Bound":
        return Bound(self, fields)


log = Bound(logger, {"order": 42})
log.info("paid", extra={"amount": 30})  # => paid (order=42 amount=30)
log.info("split", extra={"order": "42-b"})  # => split (order=42-b amount=-)

# Updating kwargs["extra"] in place would have written the order into this shared dictionary.
free_of_charge = {"amount": 0}
log.info("gift", extra=free_of_charge)  # => gift (order=42 amount=0)
free_of_charge  # => {'amount': 0}

# An adapter adapts an adapter as well: fields pile up on the way down to the logger.
partial = log.bind(amount=5)
partial.info("refunded")  # => refunded (order=42 amount=5)

# It has the methods of a logger, levels included, and changing the level changes the logger's.
partial.setLevel(logging.ERROR)
log.info("ignored")  # => (no output)
logger.isEnabledFor(logging.INFO)  # => False
