"""A logging filter stamps every record with the context that it was made in.

The filter runs in the task that logs, so it can read the context variables of that request and
write them into the record. Code far away logs as it always did. The place of the filter matters: on
a handler it sees all records, on a logger only those that were logged with this very logger.

Takeaway: Put the filter on the handler, and bind new fields by setting a new dict.
Covers: P13
"""

import asyncio
import logging
from collections.abc import Mapping
from contextvars import ContextVar
from types import MappingProxyType

log_context: ContextVar[Mapping[str, str]] = ContextVar(
    "log_context", default=MappingProxyType({})
)


def bind(**fields: str) -> None:
    log_context.set({**log_context.get(), **fields})


class ContextFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        for name, value in log_context.get().items():
            setattr(record, name, value)
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


# On the logger: what the children log reaches the handler, but not the filter.
stamp = ContextFilter()
shop.addFilter(stamp)
asyncio.run(checkout(0, "eve", 5))
# => INFO REQ-0 - shop: checkout
# => INFO - - shop.payments: charging 5
# => INFO - - shop.payments: charged 5

shop.removeFilter(stamp)
handler.addFilter(stamp)
asyncio.run(two_checkouts())
# => INFO REQ-1 - shop: checkout
# => INFO REQ-1 ada shop.payments: charging 30
# => INFO REQ-2 - shop: checkout
# => INFO REQ-2 bob shop.payments: charging 99
# => INFO REQ-1 ada shop.payments: charged 30
# => INFO REQ-2 bob shop.payments: charged 99

# Outside of any request nothing is bound.
shop.info("going down")  # => INFO - - shop: going down

# The default is one object for all. As a plain {} it would let this through, and every request that
# binds nothing would carry these words for ever.

# log_context.get()["user"] = "mallory"
# => raises TypeError: …mappingproxy… object does not support item assignment
