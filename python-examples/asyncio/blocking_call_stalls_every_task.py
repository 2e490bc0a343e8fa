"""A blocking call stalls every task of the loop; in a thread it stalls only that thread.

The job below waits, as a synchronous driver does, for a signal that another task will send. Called
directly it holds the only thread, so the sender can't run and the wait times out. to_thread() and
run_in_executor() move the call to a worker thread, and awaiting it leaves the loop free.

You meet this when a synchronous library (a database driver, `requests`, `time.sleep`) is called
from a coroutine, and the whole server stops answering until it returns.

Takeaway: In async code a call either awaits or is quick; anything else goes to a thread.
Level: core
See also: asyncio/computing_stalls_the_loop_too.py, concurrency/threads_overlap_waiting.py
Covers: D12
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from functools import partial

request_id: ContextVar[str] = ContextVar("request_id", default="none")
signal = threading.Event()


def blocking_driver(timeout: float, *, query: str = "ping") -> str:
    if not signal.wait(timeout):
        return f"{query}: gave up"
    return f"{query}: served for {request_id.get()}"


blocking_driver(0.01)  # => 'ping: gave up'


async def send_signal() -> None:
    signal.set()


async def beside_the_signal(job: Callable[[], Awaitable[str]]) -> str:
    signal.clear()
    sender = asyncio.create_task(send_signal())
    answer = await job()
    await sender
    return answer


async def directly() -> str:
    return blocking_driver(0.1)


# D12.stall: the signal can't be sent while the driver waits for it.
asyncio.run(beside_the_signal(directly))  # => 'ping: gave up'


async def in_a_thread() -> str:
    request_id.set("REQ-7")
    return await asyncio.to_thread(blocking_driver, 30, query="select")


# D12.thread: in a thread the driver waits, the signal is sent, and the context comes along.
asyncio.run(beside_the_signal(in_a_thread))  # => 'select: served for REQ-7'


async def in_an_executor() -> str:
    request_id.set("REQ-8")
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1) as pool:
        # It takes positional arguments only, so a partial carries the named one.
        return await loop.run_in_executor(pool, partial(blocking_driver, 30, query="select"))


# D12.executor: run_in_executor() takes the pool of your choice, but no context along.
asyncio.run(beside_the_signal(in_an_executor))  # => 'select: served for none'
