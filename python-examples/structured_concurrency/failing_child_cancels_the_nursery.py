"""When a child of a nursery fails, its siblings are cancelled and the error comes out of the block.

A nursery waits for all its children, so a child's error has somewhere to go: the parent. Before it
gets there every sibling has been cancelled and has cleaned up. It arrives inside an ExceptionGroup,
even if it is alone, since others may fail at the same time.

Takeaway: Errors of background tasks cannot get lost; take them out of the group with `except*`.
Covers: P14
"""

# /// script
# dependencies = ["trio>=0.25"]
# [tool.verified-examples]
# timeout = 120
# ///

import trio


async def replicate(host: str, fails_after: float | None = None) -> None:
    try:
        if fails_after is None:
            await trio.sleep_forever()
        await trio.sleep(fails_after)
        raise ConnectionError(f"{host} is gone")
    except trio.Cancelled:
        print(f"{host}: called off")
        raise


async def one_of_three_fails() -> None:
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(replicate, "paris", 0.1)
            nursery.start_soon(replicate, "oslo")
            # The block's own body is cancelled like a child.
            await replicate("berlin")
    except* ConnectionError as lost:
        print("lost:", *lost.exceptions)
    print("all quiet")


trio.run(one_of_three_fails)
# => (any order)
# => berlin: called off
# => oslo: called off
# => lost: paris is gone
# => all quiet


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
        print(group, group.exceptions)
        # => Exceptions from Trio nursery (1 sub-exception) (ConnectionError('paris is gone'),)


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
        print("call somebody:", broken.exceptions)
        # => call somebody: (OSError('oslo: disk full'),)


trio.run(two_failures)


async def cancelled_on_purpose() -> str:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep_forever)
        nursery.cancel_scope.cancel()
    # A cancellation is no error: it ends at the scope that asked for it.
    return f"cancelled: {nursery.cancel_scope.cancelled_caught}"


trio.run(cancelled_on_purpose)  # => 'cancelled: True'
