"""An async context manager may wait while it acquires and while it releases.

`async with` awaits `__aenter__` and `__aexit__`, so that opening and closing a connection can be
real I/O during which other tasks run. The order is that of an ordinary `with`: acquire, use,
release. The release also runs when the body fails, and because `__aexit__` returns False the
exception travels on to the caller.

Takeaway: `async with` guarantees the release, awaits it, and hides no exception unless told to.
Covers: B61
"""

import asyncio


class AsyncResource:
    def __init__(self, name: str) -> None:
        self.name = name
        self.is_open = False

    async def __aenter__(self) -> "AsyncResource":
        print(f"acquiring {self.name}")
        await asyncio.sleep(0.05)
        self.is_open = True
        return self

    async def __aexit__(self, exc_type, exc, traceback) -> bool:
        print(f"releasing {self.name} after {exc!r}")
        await asyncio.sleep(0.05)
        self.is_open = False
        return False


async def use(name: str, divisor: int) -> float:
    async with AsyncResource(name) as resource:
        print(f"using {resource.name}, open: {resource.is_open}")
        return 100 / divisor


asyncio.run(use("database", 4))
# => acquiring database
# => using database, open: True
# => releasing database after None
# => 25.0

try:
    asyncio.run(use("cache", 0))
    # => acquiring cache
    # => using cache, open: True
    # => releasing cache after ZeroDivisionError('division by zero')
except ZeroDivisionError as error:
    print(f"the caller sees: {error}")  # => the caller sees: division by zero


async def side_by_side() -> list[float]:
    return await asyncio.gather(use("east", 1), use("west", 2))


# Waiting for one resource holds up nobody else: both are being acquired at the same time.
asyncio.run(side_by_side())
# => acquiring east
# => acquiring west
# => using east, open: True
# => releasing east after None
# => using west, open: True
# => releasing west after None
# => [100.0, 50.0]
