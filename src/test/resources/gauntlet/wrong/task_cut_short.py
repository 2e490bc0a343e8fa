"""The loop closes before the task reaches the claim."""

import asyncio

async def slow():
    await asyncio.sleep(10)
    print("finished")  # => finished

async def main():
    task = asyncio.create_task(slow())
    await asyncio.sleep(0)
    print("leaving")  # => leaving

asyncio.run(main())
