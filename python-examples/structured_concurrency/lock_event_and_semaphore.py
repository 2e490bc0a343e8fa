"""A Lock admits one task, a Semaphore a number of them, and an Event wakes all that wait for it.

They work alike on both back ends. An anyio event is set once and can't be cleared, so no task can
miss it; a lock knows the task that holds it.
You meet this when tasks share a resource, or have to wait until it is ready.

Takeaway: Let tasks wait for an Event, guard a resource with a Lock, bound a crowd with a Semaphore.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: structured_concurrency/limiter_bounds_what_runs_at_once.py,
    concurrency/threads_overlap_waiting.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

import anyio

BACKENDS = ("asyncio", "trio")


async def meet_at_the_door(guests: int) -> tuple[int, int]:
    open_now, arrived = anyio.Event(), []

    async def guest(number: int) -> None:
        await open_now.wait()
        arrived.append(number)

    async with anyio.create_task_group() as group:
        for number in range(guests):
            group.start_soon(guest, number)
        while (waiting := open_now.statistics().tasks_waiting) < guests:
            await anyio.sleep(0)
        open_now.set()
    return waiting, len(arrived)


# P14.event: one set() wakes all that wait,
[anyio.run(meet_at_the_door, 5, backend=each) for each in BACKENDS]  # => [(5, 5), (5, 5)]
# P14.crowd: and ten thousand as well.
anyio.run(meet_at_the_door, 10_000)  # => (10000, 10000)


async def withdraw(locked: bool) -> int:
    account, lock = {"balance": 50}, anyio.Lock()

    async def one() -> None:
        if account["balance"] >= 10:
            await anyio.sleep(0)  # the bank is asked
            account["balance"] -= 10

    async def guarded() -> None:
        async with lock:
            await one()

    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(guarded if locked else one)
    return account["balance"]


# P14.lock: all ten tasks look before the first withdraws, unless a lock keeps them out.
[anyio.run(withdraw, False, backend=each) for each in BACKENDS]  # => [-50, -50]
[anyio.run(withdraw, True, backend=each) for each in BACKENDS]  # => [0, 0]


async def ownership() -> None:
    # A lock knows its owner. A semaphore counts, and a release too many lets one more in.
    lock, semaphore = anyio.Lock(), anyio.Semaphore(1)
    # lock.release()
    # => raises RuntimeError: The current task is not holding this lock
    semaphore.release()
    semaphore.value  # => 2


anyio.run(ownership)


async def busiest(tasks: int, limit: int) -> int:
    semaphore, at_work, peak = anyio.Semaphore(limit), 0, 0

    async def work() -> None:
        nonlocal at_work, peak
        async with semaphore:
            at_work += 1
            peak = max(peak, at_work)
            await anyio.sleep(0.01)
            at_work -= 1

    async with anyio.create_task_group() as group:
        for _ in range(tasks):
            group.start_soon(work)
    return peak


# P14.semaphore: thirty tasks, ten of them at a time.
[anyio.run(busiest, 30, 10, backend=each) for each in BACKENDS]  # => [10, 10]
