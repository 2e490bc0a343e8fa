"""Task groups inside task groups raise groups inside groups, and except* looks at the leaves.

Each TaskGroup wraps what failed in it, so the shape of the error is the shape of the program.
`except*` searches all levels and keeps that shape. Counting `group.exceptions` counts branches; to
count failures, walk down to the leaves.

Takeaway: Ask a group for its leaves, never for the length of its first level.
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


def leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


def outline(error: BaseException) -> object:
    """The tree of messages, without the sentence that every TaskGroup says."""
    if isinstance(error, BaseExceptionGroup):
        return [outline(inner) for inner in error.exceptions]
    return str(error)


try:
    asyncio.run(check_everything())
except* ConnectionError as refused:
    # Two regions, two refusals; the time-out of eu-2 has been cut out of its branch.
    print(outline(refused))  # => [['eu-1 refused'], ['us-1 refused']]
except* TimeoutError as silent:
    # One branch on the first level, and it is a group, not a TimeoutError.
    [type(error).__name__ for error in silent.exceptions]  # => ['ExceptionGroup']
    [str(error) for error in leaves(silent)]  # => ['eu-2 silent']

# split() and subgroup() do the same outside of a try statement, for any question one can ask.
try:
    asyncio.run(check_everything())
except ExceptionGroup as failed:
    len(failed.exceptions), len(list(leaves(failed)))  # => (2, 3)
    european, others = failed.split(lambda error: str(error).startswith("eu-"))
    outline(european)  # => [['eu-1 refused', 'eu-2 silent']]
    outline(others)  # => [['us-1 refused']]
    failed.subgroup(PermissionError)  # => (no output)
