"""What a builtin writes in a thread belongs to the statement that started it."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

thread = threading.Thread(target=print, args=["hello"])
thread.start()  # => hello
thread.join()
timer = threading.Timer(0.05, print, ["tick"])
timer.start()  # => tick
timer.join()
with ThreadPoolExecutor() as pool:
    pool.submit(print, "pooled").result()  # => pooled


async def main():
    await asyncio.to_thread(print, "awaited")  # => awaited


asyncio.run(main())
