"""A blocking call stalls every task of the loop; in a thread it stalls only its own.

The job below waits, as a synchronous driver does, for a signal that another task will send. Called
directly it holds the only thread, so the sender cannot run and the wait is in vain. to_thread() and
run_in_executor() move it to a worker thread, and awaiting that leaves the loop free.

Takeaway: Inside async code a call either awaits or is quick; anything else goes to a thread.
Covers: D12
"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from functools import partial

request_id: ContextVar[str] = ContextVar("request_id", default="none")
signal = threading.Event()


def blocking_driver(timeout: float, *, query: str = "ping") -> str:
    if not signal.wait(timeout):
        return f"{query}: gave up"
    return f"{query}: served for {request_id.get()}"


async def send_signal() -> None:
    signal.set()


async def beside_the_signal(job) -> str:
    signal.clear()
    sender = asyncio.create_task(send_signal())
    answer = await job()
    await sender
    return answer


async def directly() -> str:
    return blocking_driver(0.1)


async def in_a_thread() -> str:
    request_id.set("REQ-7")
    return await asyncio.to_thread(blocking_driver, 30, query="select")


async def in_an_executor() -> str:
    request_id.set("REQ-8")
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1) as pool:
        # Positional arguments only, so a partial carries the named one.
        return await loop.run_in_executor(pool, partial(blocking_driver, 30, query="select"))


asyncio.run(beside_the_signal(directly))  # => 'ping: gave up'
asyncio.run(beside_the_signal(in_a_thread))  # => 'select: served for REQ-7'

# The older one runs in the pool of your choice, but takes no context along.
asyncio.run(beside_the_signal(in_an_executor))  # => 'select: served for none'


async def crunch(numbers: range, *, breathe: bool) -> int:
    total = 0
    for number in numbers:
        total += number
        if breathe and number % 100 == 0:
            await asyncio.sleep(0)
    return total


async def heartbeats_during(*, breathe: bool) -> tuple[int, int]:
    beats = 0

    async def heartbeat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0)

    heart = asyncio.create_task(heartbeat())
    total = await crunch(range(1, 1001), breathe=breathe)
    heart.cancel()
    return total, beats


# Computing blocks no less than waiting: the result, and how often another task got a turn. Where a
# thread is too much, the computation can hand over now and then.
asyncio.run(heartbeats_during(breathe=False))  # => (500500, 0)
asyncio.run(heartbeats_during(breathe=True))  # => (500500, 10)
