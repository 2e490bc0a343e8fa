"""The task group ends the script by an exception group."""

import asyncio

async def fail():
    raise ValueError("lost")

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
    print("after")  # => after

asyncio.run(main())
