"""While a statement awaits, another task prints: the inner line takes it, and the value is still shown."""

import asyncio

async def noisy():
    print("noise")  # => noise
    await asyncio.sleep(0.01)
    return 3

async def main():
    task = asyncio.create_task(noisy())
    result = await task  # => 3
    await asyncio.sleep(0, 7)  # => 7

asyncio.run(main())
