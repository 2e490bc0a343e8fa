"""The same anyio program runs on asyncio and on trio.

anyio puts one interface over both event loops: task groups, timeouts, streams. A library written
with it leaves the choice to the application, and the choice is one argument of run(). The task
group is the centre of it: no task outlives the block that started it.

Takeaway: Behind the end of a task group's block, everything that it started is done.
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.0", "trio>=0.22"]
# [tool.verified-examples]
# timeout = 120
# ///

import anyio

LATENCY = {"/slow": 0.25, "/fast": 0.05, "/medium": 0.15}


async def fetch(path: str, pages: dict[str, str]) -> None:
    await anyio.sleep(LATENCY[path])
    pages[path] = f"page {path}"


async def fetch_all(paths: list[str]) -> list[str]:
    pages: dict[str, str] = {}
    async with anyio.create_task_group() as group:
        for path in paths:
            group.start_soon(fetch, path, pages)
        # Starting is all that has happened so far: no child has had a turn.
        print("started, pages:", len(pages))
    print("finished:", *pages)
    # start_soon() returns no handle; whoever wants results in call order keeps a place for each.
    return [pages[path] for path in paths]


anyio.run(fetch_all, ["/slow", "/fast", "/medium"])
# => started, pages: 0
# => finished: /fast /medium /slow
# => ['page /slow', 'page /fast', 'page /medium']

anyio.run(fetch_all, ["/slow", "/fast", "/medium"], backend="trio")
# => started, pages: 0
# => finished: /fast /medium /slow
# => ['page /slow', 'page /fast', 'page /medium']

# run() takes a function and its arguments: the coroutine is made in the loop that it starts.

# anyio.run(fetch_all, [], backend="curio")  # => raises LookupError: No such backend: curio

# The document fetches its pages with anyio.open_url(), which anyio has never had. HTTP is the
# business of a client written on top of it, such as httpx.

# anyio.open_url("https://example.com")
# => raises AttributeError: module 'anyio' has no attribute 'open_url'
