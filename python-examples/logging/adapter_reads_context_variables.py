"""An adapter that reads context variables names the current request in every line.

process() runs at each call, in the task that logs. So a single adapter, made when the module is
imported, can serve all requests: it looks up the request where the line is written. What it adds
goes into a new dict, because the `extra` of a call may be shared.

You meet this when a library of yours logs through an adapter and should say which request it
serves.

Takeaway: Look up the context in process(), and never write into the dict that the caller passed.
Level: deep
See also: logging/adapter_adds_fields_to_every_line.py,
    context_variables/log_records_carry_the_context.py
Covers: P23
"""

import asyncio
import logging
from collections.abc import MutableMapping
from contextvars import ContextVar
from typing import Any

request_id: ContextVar[str] = ContextVar("request_id", default="-")


class ForRequest(logging.LoggerAdapter):
    def process(
        self, msg: object, kwargs: MutableMapping[str, Any]
    ) -> tuple[object, MutableMapping[str, Any]]:
        extra = {"request_id": request_id.get(), **(kwargs.get("extra") or {})}
        return msg, {**kwargs, "extra": extra}


handler = logging.StreamHandler()
handler.setFormatter(logging.Formatter("[%(request_id)s] %(message)s"))
logger = logging.getLogger("shop")
logger.propagate = False
logger.setLevel(logging.INFO)
logger.addHandler(handler)

log = ForRequest(logger)
log.info("ready")  # => [-] ready


async def checkout(number: int) -> None:
    request_id.set(f"REQ-{number}")
    log.info("charging")
    await asyncio.sleep(0)
    log.info("charged")


async def two_checkouts() -> None:
    await asyncio.gather(checkout(1), checkout(2))


# P23.request: one adapter, two tasks, and each line has the id of its own request.
asyncio.run(two_checkouts())
# => [REQ-1] charging
# => [REQ-2] charging
# => [REQ-1] charged
# => [REQ-2] charged


class Careless(logging.LoggerAdapter):
    def process(
        self, msg: object, kwargs: MutableMapping[str, Any]
    ) -> tuple[object, MutableMapping[str, Any]]:
        kwargs.setdefault("extra", {}).update(request_id=request_id.get())
        return msg, kwargs


# Updating the caller's dict works, too, but leaves the id of this request in it.
settings = {"retry": True}
request_id.set("REQ-3")
Careless(logger).info("retrying", extra=settings)  # => [REQ-3] retrying
settings  # => {'retry': True, 'request_id': 'REQ-3'}
