"""A CapacityLimiter bounds how many tasks are at work, and knows which of them hold its tokens.

A semaphore only counts: released once too often, it lets one more in from then on. A limiter keeps
the borrowers themselves, so a mistake is an error at once, and its size may change while tasks
wait. Worker threads are bounded by one, too.
You meet this when a program opens a thousand connections because it has a thousand addresses.

Takeaway: Start a task per job and let the limiter decide how many of them are at work.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: structured_concurrency/lock_event_and_semaphore.py,
    concurrency/thread_pool_as_completed.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

from functools import partial

import anyio
from anyio import CapacityLimiter, from_thread, to_thread


class Mirror:
    """A server that remembers its busiest moment."""

    def __init__(self) -> None:
        self.downloads = self.peak = 0

    async def download(self, limiter: CapacityLimiter) -> None:
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


# P14.limiter: ten tasks, and never more than three of them at work.
anyio.run(busiest_moment, 10, 3)  # => 3
anyio.run(busiest_moment, 10, 3, backend="trio")  # => 3


async def mistakes() -> None:
    limiter = CapacityLimiter(2)
    async with limiter:
        (limiter.borrowed_tokens, limiter.available_tokens)  # => (1, 1)
        # A task that holds a token would wait for itself if it asked again.
        # await limiter.acquire()
        # => raises RuntimeError: this borrower is already holding one of this …'s tokens
    # limiter.release()
    # => raises RuntimeError: this borrower isn't holding any of this CapacityLimiter's tokens


anyio.run(mistakes)


async def read_in_threads(files: int) -> tuple[int, int]:
    """Blocking calls go to worker threads, at most two at a time."""
    limiter, busiest = CapacityLimiter(2), 0

    def read_file() -> None:
        nonlocal busiest
        busiest = max(busiest, from_thread.run_sync(lambda: limiter.borrowed_tokens))

    read_in_thread = partial(to_thread.run_sync, read_file, limiter=limiter)
    async with anyio.create_task_group() as group:
        for _ in range(files):
            group.start_soon(read_in_thread)
    return busiest, limiter.borrowed_tokens


anyio.run(read_in_threads, 6)  # => (2, 0)


async def opening_hours() -> None:
    closed = CapacityLimiter(1)
    await closed.acquire_on_behalf_of("maintenance")
    mirror = Mirror()
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(mirror.download, closed)
        await anyio.sleep(0.1)
        (mirror.peak, closed.statistics().tasks_waiting)  # => (0, 5)
        closed.total_tokens = 3  # and two of the five go on at once
    mirror.peak  # => 2
    closed.statistics().borrowers  # => ('maintenance',)


anyio.run(opening_hours)
