"""Leaving a TaskGroup means that every task in it is done.

The block does not end before its last task has ended, tasks included that were added while it was
already waiting. A crawler can therefore follow every link it finds and needs no bookkeeping of what
is still on its way: the lifetime of the tasks is the indented block that you can see.

Takeaway: After the block of a TaskGroup there is nothing left to wait for.
Covers: S10, D13
"""

import asyncio

SITE = {"/": ["/docs", "/blog"], "/docs": ["/docs/api"], "/blog": [], "/docs/api": []}


async def fetch(path: str) -> list[str]:
    await asyncio.sleep(0)
    return SITE[path]


async def crawl(path: str, group: asyncio.TaskGroup, tasks: dict[str, asyncio.Task]) -> int:
    links = await fetch(path)
    for link in links:
        # A task may start further tasks in its own group; the group waits for these too.
        tasks[link] = group.create_task(crawl(link, group, tasks))
    return len(links)


async def crawl_site() -> dict[str, int]:
    tasks: dict[str, asyncio.Task] = {}
    async with asyncio.TaskGroup() as group:
        tasks["/"] = group.create_task(crawl("/", group, tasks))
        list(tasks)  # => ['/']

    # Three more tasks were added while the block waited, and all four are done.
    [task.done() for task in tasks.values()]  # => [True, True, True, True]

    # The group is spent: it starts nothing that would outlive its block.
    late = fetch("/")
    # group.create_task(late)  # => raises RuntimeError: TaskGroup <TaskGroup…> is finished
    late.close()

    return {path: task.result() for path, task in tasks.items()}


print(asyncio.run(crawl_site()))  # => {'/': 2, '/docs': 1, '/blog': 0, '/docs/api': 0}
