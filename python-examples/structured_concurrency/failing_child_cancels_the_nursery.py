"""When a child of a nursery fails, its siblings are cancelled and the error comes out of the block.

A nursery, trio's task group, waits for all its children. Before a child's error reaches the parent,
every sibling has been cancelled and has cleaned up. The error comes inside an ExceptionGroup, even
if it is alone, since others may fail at the same time.
You meet this when one of several connections is lost, and the others make no sense without it.

Takeaway: Errors of background tasks can't get lost; take them out of the group with `except*`.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: core
See also: asyncio/task_group_cancels_siblings.py, exceptions/except_star_leaves_the_rest.py
Covers: P14
"""

# /// script
# dependencies = ["trio>=0.29"]
# ///

import trio


async def replicate(host: str, fails_after: float | None = None) -> None:
    try:
        if fails_after is None:
            await trio.sleep_forever()
        await trio.sleep(fails_after)
        raise ConnectionError(f"{host} is gone")
    except trio.Cancelled:
        print(f"{host}: cancelled")
        raise


async def one_of_three_fails() -> None:
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(replicate, "paris", 0.1)
            nursery.start_soon(replicate, "oslo")
            await replicate("berlin")  # the block's own body is cancelled like a child
    except* ConnectionError as lost:
        print("lost:", *lost.exceptions)


# P14.failure: one fails, and the others are cancelled before the error arrives.
trio.run(one_of_three_fails)
# => (any order)
# => berlin: cancelled
# => oslo: cancelled
# => lost: paris is gone


async def alone_but_grouped() -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(replicate, "paris", 0)


async def an_ordinary_except_catches_nothing() -> None:
    try:
        try:
            await alone_but_grouped()
        except ConnectionError:
            print("never here")
    except ExceptionGroup as group:
        print(group.exceptions)  # => (ConnectionError('paris is gone'),)


trio.run(an_ordinary_except_catches_nothing)


async def clean_up_that_fails(host: str) -> None:
    try:
        await trio.sleep_forever()
    finally:
        raise OSError(f"{host}: disk full")


async def two_failures() -> None:
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(clean_up_that_fails, "oslo")
            nursery.start_soon(replicate, "paris", 0.1)
    except* ConnectionError as lost:
        print("retry:", lost.exceptions)  # => retry: (ConnectionError('paris is gone'),)
    except* OSError as broken:
        print("call support:", broken.exceptions)
        # => call support: (OSError('oslo: disk full'),)


trio.run(two_failures)


# A cancellation is not an error: it ends at the scope that asked for it.
async def cancelled_on_purpose() -> str:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep_forever)
        nursery.cancel_scope.cancel()
    return f"cancelled: {nursery.cancel_scope.cancelled_caught}"


trio.run(cancelled_on_purpose)  # => 'cancelled: True'
