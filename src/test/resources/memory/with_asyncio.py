"""An event loop and tasks."""

# /// script
# [tool.verified-examples]
# timeout = 120  # the first import, on a machine under load
# ///

import asyncio


def called(number):
    async def add():
        await asyncio.sleep(0)
        return number + 1

    return asyncio.run(add())


called(1)               # => 2
