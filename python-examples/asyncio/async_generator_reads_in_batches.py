"""An async generator turns batches from a server into a plain stream of rows.

The consumer sees one row after another. A query goes out only when a batch is used up, and other
tasks run until the answer arrives. The consumer decides how much is fetched: when it stops
reading, no further query is sent.

You meet this when you read a paginated API, or a table too large for memory.

Takeaway: Fetch by the batch, yield by the row; a batch that is not full is the last one.
Level: core
See also: generators/one_row_in_memory.py, asyncio/aclose_ends_the_stream_now.py
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
        await asyncio.sleep(0)  # waiting for the answer
        return [f"event {number}" for number in self.rows[offset : offset + limit]]


async def stream_rows(database: Database, batch_size: int) -> AsyncIterator[str]:
    offset = 0
    while True:
        batch = await database.fetch(limit=batch_size, offset=offset)
        for row in batch:
            yield row
        if len(batch) < batch_size:
            return  # a batch that is not full is the last: no query that finds nothing
        offset += batch_size


async def queries_for(rows: int, *, batch_size: int) -> tuple[int, int]:
    database = Database(rows)
    received = 0
    async for _ in stream_rows(database, batch_size):
        received += 1
    return received, database.queries


# P12.batches: rows received, and queries sent. After a full batch, one more query finds the end.
asyncio.run(queries_for(7, batch_size=3))  # => (7, 3)
asyncio.run(queries_for(6, batch_size=3))  # => (6, 3)
asyncio.run(queries_for(0, batch_size=3))  # => (0, 1)
asyncio.run(queries_for(7, batch_size=1))  # => (7, 8)


async def read_five_of_a_million() -> None:
    database = Database(1_000_000)
    rows = stream_rows(database, batch_size=3)  # like any generator, it has not begun
    seen = []
    print(f"before: {database.queries} queries")
    for _ in range(5):
        seen.append(await anext(rows))
    print(f"after {seen[-1]}: {database.queries} queries")
    await rows.aclose()


# P12.memory: five rows of a million cost two queries.
asyncio.run(read_five_of_a_million())
# => before: 0 queries
# => after event 5: 2 queries


async def read(name: str, batch_size: int) -> None:
    async for row in stream_rows(Database(4), batch_size):
        print(f"{name}: {row}")


async def side_by_side() -> None:
    await asyncio.gather(read("left", 2), read("right", 2))


# Two readers take turns only where one of them waits, so each batch is read without a break.
asyncio.run(side_by_side())
# => left: event 1
# => left: event 2
# => right: event 1
# => right: event 2
# => left: event 3
# => left: event 4
# => right: event 3
# => right: event 4
