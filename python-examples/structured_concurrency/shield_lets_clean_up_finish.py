"""A cancelled scope cancels every await inside, clean-up included, unless that is shielded.

In asyncio a cancellation is an exception thrown once. In trio, and in anyio on either back end, it
is a state: as long as the scope is left open, each further await raises again. Clean-up that has to
wait, to say goodbye or to roll back, needs a shielded scope, and a limit of its own.

Takeaway: Awaiting in `finally` means `with CancelScope(shield=True)`, and always with a deadline.
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.0", "trio>=0.22"]
# [tool.verified-examples]
# timeout = 120
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


async def careful(log: list[str]) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.CancelScope(shield=True):
            await say_goodbye(log)


async def careful_and_patient_no_longer(log: list[str]) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.move_on_after(0.1, shield=True) as limit:
            await say_goodbye(log, latency=60)
        log.append(f"gave up: {limit.cancelled_caught}")


async def cancel(session: Callable[[list[str]], Awaitable[None]]) -> list[str]:
    log: list[str] = []
    with anyio.move_on_after(0.1):
        await session(log)
    return log


for backend in ("asyncio", "trio"):
    print(anyio.run(cancel, careless, backend=backend))
    # => ['saying goodbye']
    # => ['saying goodbye']

    print(anyio.run(cancel, careful, backend=backend))
    # => ['saying goodbye', 'goodbye said']
    # => ['saying goodbye', 'goodbye said']

    print(anyio.run(cancel, careful_and_patient_no_longer, backend=backend))
    # => ['saying goodbye', 'gave up: True']
    # => ['saying goodbye', 'gave up: True']


async def stubborn(log: list[str]) -> None:
    for attempt in (1, 2, 3):
        try:
            await anyio.sleep(1)
        except anyio.get_cancelled_exc_class():
            # Swallowing it, which one must not do, does not help: it is back at the next await.
            log.append(f"cancelled {attempt}")


for backend in ("asyncio", "trio"):
    print(anyio.run(cancel, stubborn, backend=backend))
    # => ['cancelled 1', 'cancelled 2', 'cancelled 3']
    # => ['cancelled 1', 'cancelled 2', 'cancelled 3']
