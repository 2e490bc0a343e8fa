"""The same anyio program runs on asyncio and on trio.

anyio puts one interface over both event loops: task groups, timeouts, streams. A library written
with it leaves the choice to the application, and the choice is one argument of run(). Tasks are
started in a task group, and no task outlives the block of its group.
You meet this when a library is to be used from asyncio and from trio, FastAPI's own for example.

Takeaway: After the end of a task group's block, everything that it started is done.
Workaround: in a bare GraalPy, add select.epoll, os.pidfd_open and socket.sendmsg, as this library
    does, before trio is imported.
Level: entry
See also: asyncio/task_group_returns_every_result.py,
    structured_concurrency/timeout_raises_or_carries_on.py
Covers: P14
"""

# /// script
# dependencies = ["anyio>=4.8", "trio>=0.29"]
# ///

import anyio

# P14.http: anyio has no HTTP client; httpx is one that is written on top of it. A sleep stands in.
# anyio.open_url("https://example.com")
# => raises AttributeError: module 'anyio' has no attribute 'open_url'
# stated: P14: pages are fetched with anyio.open_url()
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
    # start_soon() returns no handle, so each task writes its result where it can be found.
    return [pages[path] for path in paths]


# P14.group: the block ends when all three have finished, the fastest first.
anyio.run(fetch_all, ["/slow", "/fast", "/medium"])
# => started, pages: 0
# => finished: /fast /medium /slow
# => ['page /slow', 'page /fast', 'page /medium']

# P14.backends: on trio, the same.
anyio.run(fetch_all, ["/slow", "/fast", "/medium"], backend="trio")
# => started, pages: 0
# => finished: /fast /medium /slow
# => ['page /slow', 'page /fast', 'page /medium']

# anyio.run(fetch_all, [], backend="curio")  # => raises LookupError: No such backend: curio
