"""When one coroutine fails, gather() raises at once and the others keep running.

The caller gets the first exception as soon as it happens, long before the slower call is done.
That call is not cancelled: it goes on in the background, and its side effect still takes place
after the caller has handled the error. Its result is lost, unless you kept a reference to its
task.

You meet this when an operation is reported as failed, and half of it happens anyway.

Takeaway: After gather() has raised, the other calls are still running.
Level: core
See also: asyncio/task_group_cancels_siblings.py, asyncio/gather_return_exceptions.py
Covers: D13
"""

import asyncio

journal: list[str] = []


async def charge_card() -> str:
    await asyncio.sleep(0.1)
    raise ConnectionError("bank unreachable")


# asyncio.run(charge_card())  # => raises ConnectionError: bank unreachable


async def ship_parcel() -> str:
    try:
        await asyncio.sleep(0.4)
    except asyncio.CancelledError:
        journal.append("shipping interrupted")
        raise
    journal.append("parcel shipped")
    return "tracking 4711"


async def main() -> None:
    shipping = asyncio.create_task(ship_parcel())
    try:
        await asyncio.gather(charge_card(), shipping)
    except ConnectionError as error:
        journal.append(f"order failed: {error}")

    # D13.error: the error is here at once, and the other call is still at work.
    print(journal)  # => ['order failed: bank unreachable']
    shipping.done()  # => False

    # Nothing stops it: the customer of the failed order receives a parcel.
    tracking = await shipping  # => 'tracking 4711'
    print(journal)  # => ['order failed: bank unreachable', 'parcel shipped']


asyncio.run(main())


async def forgetful_main() -> None:
    await asyncio.gather(charge_card(), ship_parcel())


# Without a reference, the task lives on until asyncio.run() cancels whatever is left of it.
journal.clear()
try:
    asyncio.run(forgetful_main())
except ConnectionError:
    print(journal)  # => ['shipping interrupted']
