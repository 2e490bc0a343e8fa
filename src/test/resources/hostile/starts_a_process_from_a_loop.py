"""A process without permission, from an event loop."""

import asyncio


async def main():
    await asyncio.create_subprocess_exec("true")


print("begin")  # => begin
asyncio.run(main())
