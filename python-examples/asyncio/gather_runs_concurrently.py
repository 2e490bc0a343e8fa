"""gather() overlaps the waiting and returns the results in call order.

Awaited one after another, each request begins when the one before is done. Gathered, all three are
under way before the first is done, and the fastest completes first. Its result still stands where
its call stood, so the results can be unpacked, or zipped with the inputs.

Takeaway: Concurrency shows in the order of events; the order of gather()'s results never changes.
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
    # The second request is not even prepared until the first is complete.
    await fetch_data("https://api1.com", 0.01)
    await fetch_data("https://api2.com", 0.01)


async def all_at_once() -> list[str]:
    calls = [fetch_data(url, latency) for url, latency in LATENCY.items()]
    return await asyncio.gather(*calls)


asyncio.run(one_after_another())
# => Fetching https://api1.com
# => Completed https://api1.com
# => Fetching https://api2.com
# => Completed https://api2.com

results = asyncio.run(all_at_once())
# => Fetching https://api1.com
# => Fetching https://api2.com
# => Fetching https://api3.com
# => Completed https://api3.com
# => Completed https://api2.com
# => Completed https://api1.com

print(results)
# => ['Data from https://api1.com', 'Data from https://api2.com', 'Data from https://api3.com']
