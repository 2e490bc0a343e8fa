"""Tasks without end."""
# /// script
# [tool.verified-examples]
# timeout = 0.5
# ///
import asyncio


async def more():
    while True:
        asyncio.ensure_future(more())
        await asyncio.sleep(0)


print("begin")  # => begin
asyncio.run(more())
