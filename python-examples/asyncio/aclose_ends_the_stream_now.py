"""aclose() makes an async generator clean up now; leaving its loop does not.

A break leaves the generator behind an `async for` suspended, with everything that it holds open.
`await aclose()` raises GeneratorExit at the yield, so that `finally` runs; athrow() delivers any
other exception to the same place, where the generator may deal with it and carry on.

Takeaway: Read a stream inside `async with aclosing(stream)` whenever the loop may end early.
Differs: memory management: CPython closes a forgotten stream soon after its last reference is gone;
    on GraalPy it stays open until asyncio.run() ends, which closes whatever is left.
Covers: P12
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing


class TooFast(Exception):
    pass


async def prices(symbol: str) -> AsyncIterator[str]:
    """Poll a stock exchange; slow down when the consumer complains."""
    interval, price = 0.01, 100
    try:
        while True:
            try:
                yield f"{symbol} {price}"
            except TooFast:
                interval *= 2
                print(f"{symbol}: now every {interval} s")
            await asyncio.sleep(interval)
            price += 1
    finally:
        print(f"{symbol}: unsubscribed")


async def stop_by_break() -> None:
    stream = prices("ACME")
    async for price in stream:
        if price == "ACME 102":
            break
    print("loop left, still subscribed")
    await stream.aclose()
    print([price async for price in stream])
    await stream.aclose()  # once more does no harm


asyncio.run(stop_by_break())
# => loop left, still subscribed
# => ACME: unsubscribed
# => []


async def first_price(symbol: str) -> str:
    async with aclosing(prices(symbol)) as stream:
        async for price in stream:
            return price
    raise LookupError(symbol)


print(asyncio.run(first_price("INIT")))
# => INIT: unsubscribed
# => INIT 100


async def complain() -> None:
    stream = prices("NOVA")
    print(await anext(stream))
    # Handled inside, at the yield: athrow() then returns the next item.
    print(await stream.athrow(TooFast()))
    print(await anext(stream))
    # Not handled: `finally` runs, the exception comes back, and the stream is over.
    await stream.athrow(ConnectionError("exchange closed"))


# asyncio.run(complain())  # => NOVA 100
# => NOVA: now every 0.02 s
# => NOVA 101
# => NOVA 102
# => NOVA: unsubscribed
# => raises ConnectionError: exchange closed


async def forget() -> None:
    async for price in prices("ZETA"):
        break
    await asyncio.sleep(0.1)
    print("main has ended")


asyncio.run(forget())
# cpython=> ZETA: unsubscribed
# cpython=> main has ended
# graalpy=> main has ended
# graalpy=> ZETA: unsubscribed
