"""Nested task groups raise nested exception groups, and except* looks at the errors inside.

Each TaskGroup wraps what failed in it, so the shape of the error is the shape of the program.
`except*` searches all levels and keeps that shape. `group.exceptions` counts branches; to count
failures, walk down to the leaves.

You meet this when a report says "1 sub-exception", and five servers are down.

Takeaway: Ask a group for its leaves, not for the length of its first level.
Level: deep
See also: exceptions/except_star_leaves_the_rest.py, asyncio/task_group_cancels_siblings.py
Covers: P21
"""

import asyncio
from collections.abc import Iterator

BROKEN = {
    "eu-1": ConnectionError("eu-1 refused"),
    "eu-2": TimeoutError("eu-2 silent"),
    "us-1": ConnectionError("us-1 refused"),
}


async def ping(server: str) -> None:
    if server in BROKEN:
        raise BROKEN[server]


async def check_region(*servers: str) -> None:
    async with asyncio.TaskGroup() as group:
        for server in servers:
            group.create_task(ping(server))


async def check_everything() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(check_region("eu-1", "eu-2", "eu-3"))
        group.create_task(check_region("us-1"))
        group.create_task(check_region("ap-1"))


asyncio.run(check_region("ap-1", "eu-3"))  # => (no output)


def leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


def outline(error: BaseException) -> object:
    """Return the tree of messages, without those of the groups."""
    if isinstance(error, BaseExceptionGroup):
        return [outline(inner) for inner in error.exceptions]
    return str(error)


# P21.tasks: a failing task raises a group; two levels of task groups raise two levels of groups.
try:
    asyncio.run(check_everything())
except* ConnectionError as refused:
    # Two regions, two refusals; the time-out of eu-2 has been taken out of its branch.
    outline(refused)  # => [['eu-1 refused'], ['us-1 refused']]
except* TimeoutError as silent:
    # There is one branch on the first level, and it is a group, not a TimeoutError.
    [type(error).__name__ for error in silent.exceptions]  # => ['ExceptionGroup']
    [str(error) for error in leaves(silent)]  # => ['eu-2 silent']

# P21.leaves: split() and subgroup() search in the same way, by type or by function.
try:
    asyncio.run(check_everything())
except ExceptionGroup as failed:
    len(failed.exceptions), len(list(leaves(failed)))  # => (2, 3)
    european, others = failed.split(lambda error: str(error).startswith("eu-"))
    outline(european)  # => [['eu-1 refused', 'eu-2 silent']]
    outline(others)  # => [['us-1 refused']]
    print(failed.subgroup(PermissionError))  # => None
