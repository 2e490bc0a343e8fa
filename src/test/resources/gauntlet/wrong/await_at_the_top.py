"""A script has no running loop at its top."""

import asyncio

await asyncio.sleep(0)
print(1)  # => 1
