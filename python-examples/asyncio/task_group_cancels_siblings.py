"""One failure in a TaskGroup cancels the other tasks, and all errors arrive together.

The first exception makes the group cancel every task that is still at work. Each of them sees a
CancelledError at its await and can clean up (which may fail, too). When all have stopped, the
group raises one ExceptionGroup. Cancellation itself is not reported as an error. TaskGroup is new
in 3.11.

You meet this when several tasks serve one purpose, and the rest is pointless once one has failed.

Takeaway: A TaskGroup is all or nothing; `except*` selects errors from its ExceptionGroup by type.
Level: core
See also: exceptions/except_star_leaves_the_rest.py, asyncio/gather_does_not_cancel_siblings.py
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
        # S10.cancelled, D13.group: the failure of one task cancels this one.
        print("shipping called off")  # => shipping called off
        raise


async def reserve_stock() -> None:
    try:
        await asyncio.sleep(30)
    finally:
        # A clean-up can fail, too, and the group collects that error as well.
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

    # No task is still running: one failed, one was cancelled, one failed while being cancelled.
    tasks = (charging, shipping, reserving)
    [task.done() for task in tasks]  # => [True, True, True]
    [task.cancelled() for task in tasks]  # => [False, True, False]


asyncio.run(main())


async def one_error_is_a_group_as_well() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(charge_card())


# A single error is wrapped, too, so `except ConnectionError` around this call catches nothing.
try:
    asyncio.run(one_error_is_a_group_as_well())
except ConnectionError:
    print("caught")
except Exception as error:
    # S10.errors: what leaves the group is an ExceptionGroup.
    print(repr(error))
    # => ExceptionGroup('unhandled errors in a TaskGroup', [ConnectionError('bank unreachable')])
