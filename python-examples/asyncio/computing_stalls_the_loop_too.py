"""A long computation stalls the event loop just as a blocking call does.

Other tasks run only while the current one awaits something that is not there yet, and a
computation awaits nothing. It can let the others in now and then with `await asyncio.sleep(0)`, or
it can run in a worker process, which leaves the loop free and uses another core.

You meet this when one request parses a large file and every other request of the server hangs.

Takeaway: Keep computations out of the event loop: cut them into short steps, or give them a
    process.
Differs: processes: GraalPy in a JVM has too few semaphores for a ProcessPoolExecutor.
Level: core
See also: asyncio/blocking_call_stalls_every_task.py, concurrency/process_pool_map.py
Covers: D12
"""

# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///

import asyncio
from collections.abc import Awaitable, Iterable
from concurrent.futures import ProcessPoolExecutor

NUMBERS = range(1, 1001)


async def beats_during(work: Awaitable[int]) -> tuple[int, int]:
    """Return what the work returned, and how many turns another task had meanwhile."""
    beats = 0

    async def heartbeat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0)

    heart = asyncio.create_task(heartbeat())
    try:
        return await work, beats
    finally:
        heart.cancel()


async def add_up(numbers: Iterable[int]) -> int:
    return sum(numbers)


# D12.computing: the heart stands still until the sum is there.
asyncio.run(beats_during(add_up(NUMBERS)))  # => (500500, 0)


async def add_up_in_steps(numbers: Iterable[int]) -> int:
    total = 0
    for count, number in enumerate(numbers, start=1):
        total += number
        if count % 100 == 0:
            await asyncio.sleep(0)
    return total


# D12.steps: ten times, the computation lets the other task have a turn.
asyncio.run(beats_during(add_up_in_steps(NUMBERS)))  # => (500500, 10)


async def add_up_elsewhere(numbers: Iterable[int]) -> int:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as pool:
        return await loop.run_in_executor(pool, sum, numbers)


# A worker process may have to import this file, and must not start workers of its own.
if __name__ == "__main__":
    # D12.process: while a process computes, the heart goes on beating.
    try:
        total, beats = asyncio.run(beats_during(add_up_elsewhere(NUMBERS)))
        print(total, beats > 0)  # cpython=> 500500 True
    except NotImplementedError as error:
        print(error)  # graalpy=> … too few semaphores (32 available, 256 necessary)
