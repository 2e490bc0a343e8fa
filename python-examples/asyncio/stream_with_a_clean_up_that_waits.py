"""A clean-up that has to wait belongs in a context manager around the stream.

The `finally` of an async generator may await, but it runs only if the consumer calls aclose(). An
async context manager that owns the stream can't be forgotten, and closes the generator before it
cleans up.

You meet this when closing a stream means talking to a server: unsubscribing, returning a
connection.

Takeaway: Let the generator only yield, and clean up in an @asynccontextmanager around it.
Differs: scheduling: On GraalPy 25.2 aclose() can't wait: the first await in `finally` that has to
    raises RuntimeError, and the rest of the clean-up is lost.
Level: deep
See also: asyncio/aclose_ends_the_stream_now.py, context_managers/generator_as_context_manager.py
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
    await asyncio.sleep(0.01)  # waiting until the server confirms
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


# P12.cleanup: a `finally` that waits is completed inside aclose(), on CPython.
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


# With the context manager, both runtimes complete it.
print(asyncio.run(first_row_safely("users")))
# => users: releasing
# => users: released
# => users-1


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


# Even a cancelled consumer waits for the release.
asyncio.run(cancel_half_way())
# => events: releasing
# => events: released
# => cancelled: True
