"""On trio's MockClock an hour of sleeping is over at once, and has lasted exactly an hour.

A test of timeouts and retries either really waits, or replaces sleep() and tests something else.
The mock clock replaces the clock of the whole run: whenever all tasks are asleep, it jumps to the
next deadline. Nothing waits, and the times are exact.
You meet this when the tests of retry code take minutes, or fail on a busy machine.

Takeaway: Test timing code unchanged on a clock that jumps; its times can be asserted with `==`.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: deep
See also: structured_concurrency/timeout_raises_or_carries_on.py,
    celery/retry_counts_and_backs_off.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

from collections.abc import Awaitable, Callable

import anyio
import trio
from trio.testing import MockClock


class FlakyBank:
    """Fails some times before it works, and records when it was asked."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.asked_at: list[float] = []

    async def charge(self) -> str:
        self.asked_at.append(trio.current_time())
        if len(self.asked_at) <= self.failures:
            raise ConnectionError("bank unreachable")
        return "charged"


async def with_back_off(call: Callable[[], Awaitable[str]], give_up_after: float) -> str:
    delay = 1.0
    with trio.fail_after(give_up_after):
        while True:
            try:
                return await call()
            except ConnectionError:
                await trio.sleep(delay)
                delay = min(delay * 2, 600)


def run_at_once(*call: object) -> object:
    # The mock clock starts at 0; autojump_threshold is how long (really) to be idle before a jump.
    return trio.run(*call, clock=MockClock(autojump_threshold=0))


bank = FlakyBank(failures=5)
# P14.clock: five failures, and delays that double.
run_at_once(with_back_off, bank.charge, 3600)  # => 'charged'
bank.asked_at  # => [0.0, 1.0, 3.0, 7.0, 15.0, 31.0]

# Never more than ten minutes between two attempts, and none after the hour.
bank = FlakyBank(failures=100)
# run_at_once(with_back_off, bank.charge, 3600)  # => raises trio.TooSlowError
bank.asked_at[-4:]  # => [1623.0, 2223.0, 2823.0, 3423.0]


async def three_jobs() -> None:
    async def job(name: str, every: float, times: int) -> None:
        for _ in range(times):
            await trio.sleep(every)
            print(f"{trio.current_time():6.0f} s  {name}")

    async with trio.open_nursery() as nursery:
        nursery.start_soon(job, "heartbeat", 1000, 3)
        nursery.start_soon(job, "backup", 86_400, 1)
        nursery.start_soon(job, "report", 1500, 1)


run_at_once(three_jobs)
# =>   1000 s  heartbeat
# =>   1500 s  report
# =>   2000 s  heartbeat
# =>   3000 s  heartbeat
# =>  86400 s  backup


async def weekly_rotation() -> float:
    await anyio.sleep(7 * 86_400)
    return anyio.current_time()


# anyio asks the loop that is running, so code written with it follows trio's clock as well.
week = run_at_once(weekly_rotation)  # => 604800.0
