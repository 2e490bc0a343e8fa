"""aclose() makes an async generator clean up now; leaving its loop does not.

A `break` leaves the generator suspended at its yield, with everything that it holds open. `await
aclose()` raises GeneratorExit there, so that `finally` runs. athrow() raises any other exception
at the same place, where the generator may handle it and carry on.

You meet this when a loop over a stream ends early and its connection stays open.

Takeaway: Where a loop may end early, read the stream inside `async with aclosing(stream)`.
Differs: memory management: CPython closes a forgotten stream soon after its last reference is
    gone. On GraalPy it stays open until asyncio.run() ends, which closes whatever is left.
Level: core
See also: asyncio/stream_with_a_clean_up_that_waits.py, generators/generator_close.py
Covers: P12
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing


class TooFast(Exception):
    """The consumer complains."""


async def prices(symbol: str) -> AsyncIterator[str]:
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
    await stream.aclose()  # closing twice does no harm


# P12.aclose: the stream unsubscribes when it is closed, not when the loop is left.
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
    # The generator handles this exception at its yield, and athrow() returns the next item.
    print(await stream.athrow(TooFast()))
    # It does not handle this one: `finally` runs, the exception comes back, the stream is over.
    await stream.athrow(ConnectionError("exchange closed"))


# P12.athrow: an exception thrown in is handled at the yield, or ends the stream.
# asyncio.run(complain())  # => NOVA 100
# => NOVA: now every 0.02 s
# => NOVA 101
# => NOVA: unsubscribed
# => raises ConnectionError: exchange closed


async def forget() -> None:
    async for price in prices("ZETA"):
        break
    await asyncio.sleep(0.1)
    print("main has ended")


# Nothing closes this stream, so the runtime decides when it ends.
asyncio.run(forget())
# cpython=> ZETA: unsubscribed
# cpython=> main has ended
# graalpy=> main has ended
# graalpy=> ZETA: unsubscribed
