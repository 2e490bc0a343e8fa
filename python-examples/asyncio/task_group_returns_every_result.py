"""When the block of a TaskGroup ends, every task in it is done.

The block waits for its last task, including tasks that were added while it was already waiting. So
a crawler can follow every link that it finds, and needs no list of what is still on its way: its
tasks live exactly as long as the indented block.

You meet this when tasks start further tasks, and something has to know when all of them are done.

Takeaway: After the block of a TaskGroup there is nothing left to wait for.
Level: core
See also: asyncio/task_group_cancels_siblings.py,
    exceptions/nested_task_groups_raise_nested_groups.py
Covers: S10
"""

import asyncio

SITE = {"/": ["/docs", "/blog"], "/docs": ["/docs/api"], "/blog": [], "/docs/api": []}


async def fetch(path: str) -> list[str]:
    await asyncio.sleep(0)
    return SITE[path]


asyncio.run(fetch("/"))  # => ['/docs', '/blog']


async def crawl(path: str, group: asyncio.TaskGroup, tasks: dict[str, asyncio.Task]) -> int:
    links = await fetch(path)
    for link in links:
        # A task may start further tasks in its own group, and the group waits for these, too.
        tasks[link] = group.create_task(crawl(link, group, tasks))
    return len(links)


async def crawl_site() -> dict[str, int]:
    tasks: dict[str, asyncio.Task] = {}
    async with asyncio.TaskGroup() as group:
        tasks["/"] = group.create_task(crawl("/", group, tasks))
        list(tasks)  # => ['/']

    # S10.success: three more tasks were added while the block waited, and all four are done.
    [task.done() for task in tasks.values()]  # => [True, True, True, True]

    # A group that has ended takes no new tasks, since they would outlive its block.
    late = fetch("/")
    # group.create_task(late)  # => raises RuntimeError: TaskGroup <TaskGroup…> is finished
    late.close()

    return {path: task.result() for path, task in tasks.items()}


# S10.results: each task has its result.
print(asyncio.run(crawl_site()))  # => {'/': 2, '/docs': 1, '/blog': 0, '/docs/api': 0}
