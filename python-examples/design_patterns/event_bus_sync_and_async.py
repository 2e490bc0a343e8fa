"""An event bus can serve sync and async handlers alike by looking at what they return.

Whoever emits an event should not care which handlers have to wait for something. The bus calls them
all and awaits whatever comes back awaitable, all of it together. Asking the handler beforehand
would miss some: a lambda may return a coroutine without being a coroutine function.

Takeaway: Test the result with inspect.isawaitable(), and let no handler's error stop the others.
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
stock = {"tea": 3}


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


# Not a coroutine function, but what it returns has to be awaited.
async def ship(order_id: int) -> None:
    print(f"parcel: order {order_id} packed")


later = bus.on("order.placed")(lambda order_id, **_: ship(order_id))
inspect.iscoroutinefunction(later)  # => False

# The mail was begun first and is ready last; nobody has waited for it but the bus.
asyncio.run(bus.emit("order.placed", order_id=42, item="tea"))
# => stock: {'tea': 2}
# => parcel: order 42 packed
# => mail: order 42 confirmed

# One handler fails; the others do their work all the same, and the emitter learns of it.
stock["tea"] = 0
try:
    asyncio.run(bus.emit("order.placed", order_id=43, item="tea"))
    # => parcel: order 43 packed
    # => mail: order 43 confirmed
except* LookupError as failed:
    print(failed, failed.exceptions)
    # => order.placed (1 sub-exception) (LookupError('no tea left'),)

asyncio.run(bus.emit("order.lost", order_id=44))  # => (no output)
