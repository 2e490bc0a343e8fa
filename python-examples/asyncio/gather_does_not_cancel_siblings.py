"""When one coroutine fails, gather() raises at once and the others keep running.

The caller gets the first exception as soon as it happens, long before the slower call is done. That
call is not cancelled: it goes on in the background, and its side effect still takes place after the
caller has handled the error. Only a reference to its task, kept aside, gives its result back.

Takeaway: A failed gather() does not mean that the rest did not happen.
Covers: D13
"""

import asyncio

journal: list[str] = []


async def charge_card() -> str:
    await asyncio.sleep(0.1)
    raise ConnectionError("bank unreachable")


async def ship_parcel() -> str:
    await asyncio.sleep(0.4)
    journal.append("parcel shipped")
    return "tracking 4711"


async def main() -> None:
    shipping = asyncio.create_task(ship_parcel())
    try:
        await asyncio.gather(charge_card(), shipping)
    except ConnectionError as error:
        journal.append(f"order failed: {error}")

    print(journal)  # => ['order failed: bank unreachable']
    shipping.done()  # => False

    # Nothing stops the sibling: the customer of the failed order receives a parcel.
    tracking = await shipping  # => 'tracking 4711'
    shipping.cancelled()  # => False
    print(journal)  # => ['order failed: bank unreachable', 'parcel shipped']


asyncio.run(main())
