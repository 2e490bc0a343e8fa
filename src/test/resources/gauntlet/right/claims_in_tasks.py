"""Claims hold in coroutines, tasks, asynchronous generators and threads."""

import asyncio
import contextlib
from contextvars import ContextVar

owner = ContextVar("owner", default="nobody")


async def fetch(name, delay):
    owner.set(name)
    await asyncio.sleep(delay)
    print("fetched by", owner.get())  # => (any order)
    # => fetched by ann
    # => fetched by bob
    return name.title()


async def count(stop):
    try:
        for number in range(stop):
            yield number
    finally:
        print("closed")


async def main():
    await asyncio.gather(fetch("ann", 0.02), fetch("bob", 0.01))  # => ['Ann', 'Bob']
    owner.get()  # => 'nobody'
    # await asyncio.wait_for(asyncio.sleep(9), 0.01)  # => raises TimeoutError
    task = asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(0)
    task.cancel()  # => True
    # await task  # => raises asyncio.exceptions.CancelledError
    async for number in count(2):  # => closed
        print(number)  # => 0
        # => 1
    async with contextlib.aclosing(count(2)) as numbers:  # => closed
        await anext(numbers)  # => 0


asyncio.run(main())
