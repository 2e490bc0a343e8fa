"""A cancelled scope cancels every await inside, clean-up included, unless that is shielded.

In asyncio a cancellation is an exception thrown once. In trio, and in anyio on either back end, it
is a state: until the scope is left, each further await raises again. Clean-up that has to wait, to
close a connection or to roll back, needs a shielded scope with a limit of its own.
You meet this when a `finally` block stops half-way after a timeout.

Takeaway: Awaiting in `finally` means `with CancelScope(shield=True)`, and always with a deadline.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: deep
See also: structured_concurrency/timeout_raises_or_carries_on.py,
    context_managers/cleanup_on_every_way_out.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

from collections.abc import Awaitable, Callable

import anyio


async def say_goodbye(log: list[str], latency: float = 0.05) -> None:
    log.append("saying goodbye")
    await anyio.sleep(latency)
    log.append("goodbye said")


async def careless(log: list[str]) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        await say_goodbye(log)


async def cancel(session: Callable[[list[str]], Awaitable[None]]) -> list[str]:
    log: list[str] = []
    with anyio.move_on_after(0.1):
        await session(log)
    return log


# Without a shield, the first await of the clean-up is cancelled again.
anyio.run(cancel, careless)  # => ['saying goodbye']
anyio.run(cancel, careless, backend="trio")  # => ['saying goodbye']


async def careful(log: list[str]) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.CancelScope(shield=True):
            await say_goodbye(log)


# P14.shield: shielded, the clean-up finishes.
anyio.run(cancel, careful)  # => ['saying goodbye', 'goodbye said']
anyio.run(cancel, careful, backend="trio")  # => ['saying goodbye', 'goodbye said']


async def careful_with_a_limit(log: list[str]) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.move_on_after(0.1, shield=True) as limit:
            await say_goodbye(log, latency=60)
        log.append(f"gave up: {limit.cancelled_caught}")


# With a limit of its own, it gives up when the other side does not answer.
anyio.run(cancel, careful_with_a_limit)  # => ['saying goodbye', 'gave up: True']


async def stubborn(log: list[str]) -> None:
    for attempt in (1, 2, 3):
        try:
            await anyio.sleep(1)
        except anyio.get_cancelled_exc_class():
            # Swallowing it is wrong, and doesn't help: it is raised again at the next await.
            log.append(f"cancelled {attempt}")


anyio.run(cancel, stubborn)  # => ['cancelled 1', 'cancelled 2', 'cancelled 3']
anyio.run(cancel, stubborn, backend="trio")  # => ['cancelled 1', 'cancelled 2', 'cancelled 3']
