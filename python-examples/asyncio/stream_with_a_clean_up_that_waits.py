"""A clean-up that has to wait belongs into a context manager around the stream.

The `finally` of an async generator may await, but it runs inside aclose(), whose caller must think
of calling it. An async context manager that owns the stream can't be forgotten, waits where any
runtime knows how to wait, and runs once the generator is closed.

Takeaway: Let the generator yield and an @asynccontextmanager clean up; the consumer says `with`.
Differs: scheduling: On GraalPy 25.2 aclose() can't wait. The first await in `finally` that has to
    raises RuntimeError, and the rest of the clean-up is lost.
Covers: P12
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager


async def rows(table: str) -> AsyncIterator[str]:
    for number in range(1, 1_000_000):
        yield f"{table}-{number}"
        await asyncio.sleep(0)


async def release(table: str) -> None:
    print(f"{table}: releasing")
    await asyncio.sleep(0.01)  # the server confirms
    print(f"{table}: released")


async def rows_with_finally(table: str) -> AsyncIterator[str]:
    try:
        async for row in rows(table):
            yield row
    finally:
        await release(table)


async def first_row(table: str) -> str:
    async with aclosing(rows_with_finally(table)) as stream:
        return await anext(stream)


try:
    print(asyncio.run(first_row("orders")))
    # cpython=> orders: releasing
    # cpython=> orders: released
    # cpython=> orders-1
    # graalpy=> orders: releasing
except RuntimeError as error:
    print(error)  # graalpy=> await wasn't used with future


@asynccontextmanager
async def open_rows(table: str) -> AsyncIterator[AsyncIterator[str]]:
    try:
        async with aclosing(rows(table)) as stream:
            yield stream
    finally:
        await release(table)


async def first_row_safely(table: str) -> str:
    async with open_rows(table) as stream:
        return await anext(stream)


print(asyncio.run(first_row_safely("users")))
# => users: releasing
# => users: released
# => users-1


async def fail(table: str) -> None:
    async with open_rows(table) as stream:
        async for row in stream:
            raise ValueError(f"{row} is damaged")


# The error of the consumer waits until all is released.

# asyncio.run(fail("stock"))  # => stock: releasing
# => stock: released
# => raises ValueError: stock-1 is damaged


async def cancel_half_way() -> None:
    async def read_all() -> None:
        async with open_rows("events") as stream:
            async for _ in stream:
                pass

    reading = asyncio.create_task(read_all())
    await asyncio.sleep(0.05)
    reading.cancel()
    await asyncio.wait([reading])
    print("cancelled:", reading.cancelled())


asyncio.run(cancel_half_way())
# => events: releasing
# => events: released
# => cancelled: True
