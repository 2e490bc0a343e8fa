"""A CapacityLimiter bounds how many tasks are at work, and knows who holds its tokens.

A semaphore counts and nothing else: released once too often, it lets one more in for ever. A
limiter keeps the borrowers themselves, so a mistake is an error on the spot, and its size may
change while tasks wait. Worker threads are bounded by one, too.

Takeaway: Start a task per job and let the limiter decide how many of them are at work.
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.0", "trio>=0.22"]
# [tool.verified-examples]
# timeout = 120
# ///

from functools import partial

import anyio
import anyio.from_thread
import anyio.to_thread
from anyio import CapacityLimiter, Lock, Semaphore


class Mirror:
    """A server that remembers its busiest moment."""

    def __init__(self) -> None:
        self.downloads = self.peak = 0

    async def download(self, limiter: CapacityLimiter | Semaphore) -> None:
        async with limiter:
            self.downloads += 1
            self.peak = max(self.peak, self.downloads)
            await anyio.sleep(0.01)
            self.downloads -= 1


async def busiest_moment(jobs: int, tokens: int) -> int:
    mirror, limiter = Mirror(), CapacityLimiter(tokens)
    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(mirror.download, limiter)
    return mirror.peak


anyio.run(busiest_moment, 10, 3)  # => 3
anyio.run(busiest_moment, 10, 3, backend="trio")  # => 3


async def mistakes() -> None:
    limiter = CapacityLimiter(2)
    async with limiter:
        (limiter.borrowed_tokens, limiter.available_tokens)  # => (1, 1)
        # The same task a second time would wait for itself, perhaps for ever.
        # await limiter.acquire()
        # => raises RuntimeError: this borrower is already holding one of this …'s tokens
    # limiter.release()
    # => raises RuntimeError: this borrower isn't holding any of this CapacityLimiter's tokens

    semaphore = Semaphore(1)
    semaphore.release()
    semaphore.value  # => 2

    # Locks know their owner as well.
    lock = Lock()
    # lock.release()
    # => raises RuntimeError: The current task is not holding this lock
    async with lock:
        lock.locked()  # => True


anyio.run(mistakes)


async def read_in_threads(files: int) -> tuple[int, int]:
    """Blocking calls go to worker threads, at most two at a time."""
    limiter = CapacityLimiter(2)
    busiest = 0

    def read_file() -> None:
        nonlocal busiest
        # Every token is held by the task that waits for its thread.
        busiest = max(busiest, anyio.from_thread.run_sync(lambda: limiter.borrowed_tokens))

    async with anyio.create_task_group() as group:
        for _ in range(files):
            group.start_soon(partial(anyio.to_thread.run_sync, read_file, limiter=limiter))
    return busiest, limiter.borrowed_tokens


anyio.run(read_in_threads, 6)  # => (2, 0)
anyio.run(read_in_threads, 6, backend="trio")  # => (2, 0)


async def opening_hours() -> None:
    closed = CapacityLimiter(1)
    await closed.acquire_on_behalf_of("maintenance")
    mirror = Mirror()
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(mirror.download, closed)
        await anyio.sleep(0.1)
        (mirror.peak, closed.statistics().tasks_waiting)  # => (0, 5)
        # More tokens wake as many of the waiting tasks, at once.
        closed.total_tokens = 3
    mirror.peak  # => 2
    closed.statistics().borrowers  # => ('maintenance',)


anyio.run(opening_hours)
