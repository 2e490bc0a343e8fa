"""A logging filter adds the context of the current task to every record.

The filter runs in the task that logs, so it can read that request's context variables and write
them into the record. The code that logs need not know. The place of the filter matters: on a
handler it sees all records, on a logger only those that were logged with this very logger.

You meet this when you search a log for everything that belongs to one request.

Takeaway: Put the filter on the handler, and bind new fields by setting a new dict.
Level: core
See also: logging/records_climb_past_levels.py, asyncio/context_variable_per_request.py
Covers: P13
"""

import asyncio
import logging
from collections.abc import Mapping
from contextvars import ContextVar
from types import MappingProxyType

nothing: Mapping[str, str] = MappingProxyType({})
log_context = ContextVar("log_context", default=nothing)


def bind(**fields: str) -> None:
    log_context.set({**log_context.get(), **fields})


def stamp(record: logging.LogRecord) -> bool:
    """A filter that lets every record pass, with what is bound in this context added to it."""
    vars(record).update(log_context.get())
    return True


handler = logging.StreamHandler()
handler.setFormatter(
    logging.Formatter(
        "{levelname} {request} {user} {name}: {message}",
        style="{",
        defaults={"request": "-", "user": "-"},
    )
)
shop = logging.getLogger("shop")
shop.propagate = False
shop.setLevel(logging.INFO)
shop.addHandler(handler)
payments = logging.getLogger("shop.payments")

# Nothing is bound outside of a request, so the formatter's defaults appear.
shop.info("open")  # => INFO - - shop: open


async def pay(amount: int) -> None:
    payments.info("charging %d", amount)
    await asyncio.sleep(0)
    payments.info("charged %d", amount)


async def checkout(number: int, user: str, amount: int) -> None:
    bind(request=f"REQ-{number}")
    shop.info("checkout")
    bind(user=user)
    await pay(amount)


async def two_checkouts() -> None:
    await asyncio.gather(checkout(1, "ada", 30), checkout(2, "bob", 99))


# On a logger, the filter doesn't see what is logged with the loggers below it.
shop.addFilter(stamp)
asyncio.run(checkout(0, "eve", 5))
# => INFO REQ-0 - shop: checkout
# => INFO - - shop.payments: charging 5
# => INFO - - shop.payments: charged 5

# P13.filter: on the handler, it stamps each record with the values of the task that logs.
shop.removeFilter(stamp)
handler.addFilter(stamp)
asyncio.run(two_checkouts())
# => INFO REQ-1 - shop: checkout
# => INFO REQ-1 ada shop.payments: charging 30
# => INFO REQ-2 - shop: checkout
# => INFO REQ-2 bob shop.payments: charging 99
# => INFO REQ-1 ada shop.payments: charged 30
# => INFO REQ-2 bob shop.payments: charged 99

# All tasks share the default. If it were a plain {}, one of them could write into it for all.

# log_context.get()["user"] = "mallory"
# => raises TypeError: …mappingproxy… object does not support item assignment
