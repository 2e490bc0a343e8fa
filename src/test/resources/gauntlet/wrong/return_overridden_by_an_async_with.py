"""The end of an `async with` raises: the value is never returned."""

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def refusing():
    yield
    raise ValueError("instead")


async def f():
    async with refusing():
        return 1  # => 1


try:
    asyncio.run(f())
except ValueError:
    pass
