"""An event bus can call sync and async handlers alike by looking at what they return.

The code that emits an event need not know which handlers have to wait. The bus calls them all, and
awaits together whatever comes back awaitable. Looking at the handler instead would miss some: a
lambda may return a coroutine without being a coroutine function.

You meet this when one event has several consequences: a mail, a reservation, a log entry.

Takeaway: Test the result with inspect.isawaitable(), and let no handler's error stop the others.
Level: deep
See also: design_patterns/observer_pattern.py, asyncio/gather_return_exceptions.py
Covers: P33
"""

import asyncio
import inspect
from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[..., Any]


class EventBus:
    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[Handler]] = defaultdict(list)

    def on(self, event: str) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self._handlers[event].append(handler)
            return handler

        return register

    async def emit(self, event: str, **data: Any) -> None:
        waiting, errors = [], []
        for handler in tuple(self._handlers.get(event, ())):
            try:
                result = handler(**data)
            except Exception as error:
                errors.append(error)
            else:
                if inspect.isawaitable(result):
                    waiting.append(result)
        results = await asyncio.gather(*waiting, return_exceptions=True)
        errors += [result for result in results if isinstance(result, Exception)]
        if errors:
            raise ExceptionGroup(event, errors)


bus = EventBus()
asyncio.run(bus.emit("order.lost", order_id=41))  # => (no output)
stock = {"tea": 1}


@bus.on("order.placed")
async def confirm(order_id: int, **_: Any) -> None:
    await asyncio.sleep(0.1)
    print(f"mail: order {order_id} confirmed")


@bus.on("order.placed")
def reserve(item: str, **_: Any) -> None:
    if not stock[item]:
        raise LookupError(f"no {item} left")
    stock[item] -= 1
    print(f"stock: {stock}")


async def ship(order_id: int) -> None:
    print(f"parcel: order {order_id} packed")


# This lambda is no coroutine function, but what it returns has to be awaited.
later = bus.on("order.placed")(lambda order_id, **_: ship(order_id))
inspect.iscoroutinefunction(later)  # => False

# P33.bus: the bus calls all three, and waits for the mail, which begins first and is ready last.
asyncio.run(bus.emit("order.placed", order_id=42, item="tea"))
# => stock: {'tea': 0}
# => parcel: order 42 packed
# => mail: order 42 confirmed

# P33.failure: there is no tea left; the others do their work, and the emitter gets the error.
try:
    asyncio.run(bus.emit("order.placed", order_id=43, item="tea"))
    # => parcel: order 43 packed
    # => mail: order 43 confirmed
except* LookupError as failed:
    print(failed.exceptions)  # => (LookupError('no tea left'),)


def on(event: str, handler: Handler) -> Handler:
    return handler


# P33.decorator: on() is a decorator because it returns one. A version with both parameters is not.
# on("order.created")  # => raises TypeError: on() missing 1 required positional argument: 'handler'
# stated: P33: on(event, handler) returns the handler, so @bus.on("order.created") works
