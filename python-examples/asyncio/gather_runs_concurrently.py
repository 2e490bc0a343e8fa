"""gather() overlaps the waiting and returns the results in the order of the calls.

Awaited one after another, each request begins when the one before it is done. Gathered, all three
are under way before the first is done, and the fastest completes first. Its result still stands
where its call stood, so results can be unpacked, or zipped with the inputs.

You meet this when several requests are needed and none of them depends on another.

Takeaway: Calls that are gathered run concurrently, and their results keep the order of the calls.
Level: entry
See also: asyncio/coroutine_does_nothing_until_awaited.py,
    asyncio/gather_does_not_cancel_siblings.py
Covers: B59, D13
"""

import asyncio

LATENCY = {"https://api1.com": 0.5, "https://api2.com": 0.3, "https://api3.com": 0.1}


async def fetch_data(url: str, latency: float) -> str:
    print(f"Fetching {url}")
    await asyncio.sleep(latency)
    print(f"Completed {url}")
    return f"Data from {url}"


async def one_after_another() -> None:
    await fetch_data("https://api1.com", 0.01)
    await fetch_data("https://api2.com", 0.01)


# B59.sequence: awaited in turn, the second request begins when the first is complete.
asyncio.run(one_after_another())
# => Fetching https://api1.com
# => Completed https://api1.com
# => Fetching https://api2.com
# => Completed https://api2.com


async def all_at_once() -> list[str]:
    calls = [fetch_data(url, latency) for url, latency in LATENCY.items()]
    return await asyncio.gather(*calls)


# B59.overlap: gathered, all three have begun before the first is complete.
results = asyncio.run(all_at_once())
# => Fetching https://api1.com
# => Fetching https://api2.com
# => Fetching https://api3.com
# => Completed https://api3.com
# => Completed https://api2.com
# => Completed https://api1.com

# B59.results, D13.order: the results stand in the order of the calls, not of completion.
print(results)
# => ['Data from https://api1.com', 'Data from https://api2.com', 'Data from https://api3.com']
