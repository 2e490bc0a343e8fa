"""The header of `async with` has the output of entering and of leaving."""

import asyncio

class Session:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, *error):
        print("close")

async def main():
    async with Session():  # => open
                           # => close
        await asyncio.sleep(0)
    async with Session() as first, \
        Session() as second:
        # => open
        # => open
        # => close
        # => close
        first is second  # => False

asyncio.run(main())
