"""One failure in a TaskGroup cancels the other tasks, and all errors arrive together.

The first exception makes the group cancel every sibling that is still at work. Each sibling sees a
CancelledError at its await, can clean up (and may fail at that, too), and only when all have
stopped does the group raise one ExceptionGroup. Cancellation itself is not reported as an error.

Takeaway: A TaskGroup is all or nothing; `except*` picks the errors out of the group by type.
Covers: S10, D13
"""

import asyncio


async def charge_card() -> None:
    await asyncio.sleep(0.1)
    raise ConnectionError("bank unreachable")


async def ship_parcel() -> None:
    try:
        await asyncio.sleep(30)
        print("parcel shipped")
    except asyncio.CancelledError:
        print("shipping called off")  # => shipping called off
        raise


async def reserve_stock() -> None:
    try:
        await asyncio.sleep(30)
    finally:
        # Clean-up can fail as well; the group collects that error, too.
        raise LookupError("nothing to put back")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            charging = group.create_task(charge_card())
            shipping = group.create_task(ship_parcel())
            reserving = group.create_task(reserve_stock())
    except* ConnectionError as refused:
        print("retry later:", refused.exceptions)
        # => retry later: (ConnectionError('bank unreachable'),)
    except* LookupError as failed:
        print("needs a human:", failed.exceptions)
        # => needs a human: (LookupError('nothing to put back'),)

    # Nobody is left behind: one task failed, one was cancelled, one failed while being cancelled.
    all(task.done() for task in (charging, shipping, reserving))  # => True
    [task.cancelled() for task in (charging, shipping, reserving)]  # => [False, True, False]


asyncio.run(main())


async def one_error_is_a_group_as_well() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(charge_card())


# An ordinary `except ConnectionError` around this call would catch nothing.
try:
    asyncio.run(one_error_is_a_group_as_well())
except Exception as error:
    print(repr(error))
    # => ExceptionGroup('unhandled errors in a TaskGroup', [ConnectionError('bank unreachable')])
