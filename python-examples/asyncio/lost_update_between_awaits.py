"""An await between reading and writing can lose an update.

Tasks don't interrupt each other, so code without an await in it is never disturbed and needs no
lock. As soon as it waits between reading a value and writing it back, another task may change the
value meanwhile, and the write overwrites that change. `asyncio.Lock` makes the other task wait.

You meet this when counters, balances or stock levels are wrong only under load.

Takeaway: Between two awaits a task has everything to itself; across an await it needs a lock.
Level: core
See also: asyncio/await_hands_over_only_when_it_waits.py, design_patterns/thread_safe_singleton.py
Covers: D04
"""

import asyncio
from collections.abc import Awaitable, Callable

balance = 100


async def withdraw(amount: int) -> None:
    global balance
    balance -= amount


async def two_at_once(operation: Callable[[int], Awaitable[None]]) -> int:
    global balance
    balance = 100
    await asyncio.gather(operation(30), operation(30))
    return balance


# D04.update: no await, no other task in between: both withdrawals count.
asyncio.run(two_at_once(withdraw))  # => 40


async def withdraw_with_approval(amount: int) -> None:
    global balance
    before = balance
    await asyncio.sleep(0)  # waiting for approval
    balance = before - amount


# Both have read 100 before either writes, so one withdrawal is lost.
asyncio.run(two_at_once(withdraw_with_approval))  # => 70

teller = asyncio.Lock()


async def withdraw_in_turn(amount: int) -> None:
    async with teller:
        await withdraw_with_approval(amount)


# With a lock around reading, waiting and writing, the second one waits for the first.
asyncio.run(two_at_once(withdraw_in_turn))  # => 40
teller.locked()  # => False


async def withdraw_after_approval(amount: int) -> None:
    await asyncio.sleep(0)  # waiting for approval
    await withdraw(amount)


# Often no lock is needed: wait first, then read and write in one go.
asyncio.run(two_at_once(withdraw_after_approval))  # => 40
