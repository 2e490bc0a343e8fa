"""Await expressions, async generators, async for, context managers, tasks and task groups."""

import asyncio, contextlib

async def double(number):
    await asyncio.sleep(0)
    return number * 2  # => 4
                       # => 6
                       # => 8

async def count():
    for number in range(2):
        yield number
        await asyncio.sleep(0)

@contextlib.asynccontextmanager
async def session():
    print("open")  # => open
    yield "db"
    print("close")  # => close

async def main():
    four = await double(2)  # => 4
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(double(n)) for n in (3, 4)]
    [task.result() for task in tasks]  # => [6, 8]
    async with session() as name:
        print(name)  # => db
    async for number in count():
        print(number)  # => 0
                       # => 1
    [n async for n in count()]  # => [0, 1]

asyncio.run(main())
