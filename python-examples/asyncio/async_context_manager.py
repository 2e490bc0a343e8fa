"""An async context manager may wait while it acquires and while it releases.

`async with` awaits `__aenter__` and `__aexit__`, so opening and closing a connection can be real
I/O, during which other tasks run. The order is that of an ordinary `with`: acquire, use, release.
The release also runs when the body fails, and because `__aexit__` returns False, the exception
goes on to the caller.

You meet this when you take a connection from an async pool, or open a session of an HTTP client.

Takeaway: `async with` awaits the release, whatever happens in the body, and passes exceptions on.
Level: core
See also: context_managers/enter_and_exit.py, asyncio/stream_that_closes_its_connection.py
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


# B61.order: acquire, use, release.
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
    # B61.error: the body's exception reaches the caller after the release.
    print(f"the caller sees: {error}")  # => the caller sees: division by zero


async def side_by_side() -> list[float]:
    return await asyncio.gather(use("east", 1), use("west", 2))


# B61.waiting: while one resource is being acquired, another task acquires its own.
asyncio.run(side_by_side())
# => acquiring east
# => acquiring west
# => using east, open: True
# => releasing east after None
# => using west, open: True
# => releasing west after None
# => [100.0, 50.0]
