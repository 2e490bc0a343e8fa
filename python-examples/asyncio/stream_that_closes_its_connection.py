"""One object can be the connection for `async with` and the stream for `async for`.

`async with` decides how long the cursor is open, `async for` awaits one row after the other. The
loop may end at the last row, by `break`, by an error in its body, by an error in the stream, or
because its task is cancelled: the connection is released each time.

You meet this when you write a class for a database cursor, a subscription or a websocket.

Takeaway: Iterate inside `async with`; an async iterator has no other way to release its
    connection.
Level: core
See also: asyncio/async_context_manager.py, asyncio/aclose_ends_the_stream_now.py
Covers: S05
"""

import asyncio


class Cursor:
    def __init__(self, table: str, rows: int, fails_at: int | None = None) -> None:
        self.table = table
        self.rows = rows
        self.fails_at = fails_at

    async def __aenter__(self) -> "Cursor":
        await asyncio.sleep(0)  # connecting
        print(f"{self.table}: open")
        return self

    async def __aexit__(self, exc_type, exc, traceback) -> None:
        await asyncio.sleep(0)  # closing the connection
        print(f"{self.table}: released after {exc!r}")

    def __aiter__(self) -> "Cursor":  # an ordinary method: only __anext__ waits
        self.position = 0
        return self

    async def __anext__(self) -> str:
        if self.position == self.rows:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)  # waiting for the next row
        self.position += 1
        if self.position == self.fails_at:
            raise ConnectionError(f"lost at row {self.position}")
        return f"{self.table}-{self.position}"


async def read(cursor: Cursor, stop_at: str | None = None) -> list[str]:
    seen = []
    async with cursor as rows:
        async for row in rows:
            seen.append(row)
            if row == stop_at:
                break
    return seen


# S05.combined: the same object is opened, read row by row, and released.
print(asyncio.run(read(Cursor("users", 3))))
# => users: open
# => users: released after None
# => ['users-1', 'users-2', 'users-3']

# S05.early: it is released when the loop ends early, too.
print(asyncio.run(read(Cursor("users", 1_000_000), stop_at="users-2")))
# => users: open
# => users: released after None
# => ['users-1', 'users-2']

# S05.error: it is released after an error in the stream, and after one in the loop's body.

# asyncio.run(read(Cursor("orders", 3, fails_at=2)))  # => orders: open
# => orders: released after ConnectionError('lost at row 2')
# => raises ConnectionError: lost at row 2


async def audit(cursor: Cursor) -> None:
    async with cursor as rows:
        async for row in rows:
            raise ValueError(f"{row} is suspicious")


# asyncio.run(audit(Cursor("orders", 3)))  # => orders: open
# => orders: released after ValueError('orders-1 is suspicious')
# => raises ValueError: orders-1 is suspicious


async def give_up_early() -> None:
    reading = asyncio.create_task(read(Cursor("endless", 1_000_000)))
    await asyncio.sleep(0.1)
    reading.cancel()
    await asyncio.wait([reading])
    print(f"cancelled: {reading.cancelled()}")


# S05.cancelled: a cancelled reader releases it, too, and may still await while it does.
asyncio.run(give_up_early())
# => endless: open
# => endless: released after CancelledError()
# => cancelled: True
