"""An async generator turns batches from a server into a plain stream of rows.

`async for` sees row after row; behind it a query goes out only when a batch is used up, and other
tasks run while the answer travels. The consumer decides how much is fetched: when it stops
reading, no further query is sent.

Takeaway: Fetch by the batch and yield by the row; a short batch says that it was the last.
Covers: P12
"""

import asyncio
from collections.abc import AsyncIterator


class Database:
    def __init__(self, rows: int) -> None:
        self.rows = range(1, rows + 1)
        self.queries = 0

    async def fetch(self, *, limit: int, offset: int) -> list[str]:
        self.queries += 1
        await asyncio.sleep(0)  # the answer travels
        return [f"event {number}" for number in self.rows[offset : offset + limit]]


async def stream_rows(database: Database, batch_size: int) -> AsyncIterator[str]:
    offset = 0
    while True:
        batch = await database.fetch(limit=batch_size, offset=offset)
        for row in batch:
            yield row
        if len(batch) < batch_size:
            return  # no need to ask once more, only to be told "nothing"
        offset += batch_size


async def queries_for(rows: int, *, batch_size: int) -> tuple[int, int]:
    database = Database(rows)
    received = 0
    async for _ in stream_rows(database, batch_size):
        received += 1
    return received, database.queries


# Rows and queries. Only when the last batch is full does it take one more to see the end.
asyncio.run(queries_for(7, batch_size=3))  # => (7, 3)
asyncio.run(queries_for(6, batch_size=3))  # => (6, 3)
asyncio.run(queries_for(0, batch_size=3))  # => (0, 1)
asyncio.run(queries_for(7, batch_size=1))  # => (7, 8)


async def read_five_of_a_million() -> None:
    database = Database(1_000_000)
    rows = stream_rows(database, batch_size=3)  # no query yet: generators are lazy here, too
    seen = []
    print(f"before: {database.queries} queries")
    for _ in range(5):
        seen.append(await anext(rows))
    print(f"after {seen[-1]}: {database.queries} queries")
    await rows.aclose()


asyncio.run(read_five_of_a_million())
# => before: 0 queries
# => after event 5: 2 queries


async def read(name: str, batch_size: int) -> None:
    async for row in stream_rows(Database(4), batch_size):
        print(f"{name}: {row}")


async def side_by_side() -> None:
    await asyncio.gather(read("left", 2), read("right", 2))


# Two readers take turns, but only where one of them waits: within a batch nobody comes between.
asyncio.run(side_by_side())
# => left: event 1
# => left: event 2
# => right: event 1
# => right: event 2
# => left: event 3
# => left: event 4
# => right: event 3
# => right: event 4
