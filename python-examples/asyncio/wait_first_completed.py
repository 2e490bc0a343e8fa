"""wait(FIRST_COMPLETED) returns the winner and leaves the losers running.

Ask several mirrors and use the first answer: wait() returns two sets, of tasks that are done and
of tasks that are not, as soon as one is done. It cancels none of them. The rest go on working, and
hold their connections, until they finish or you cancel them.

You meet this when you race several servers, or an operation against a stop signal.

Takeaway: If you stop waiting for a task, cancel it and await it, or it goes on.
Level: core
See also: asyncio/create_task_starts_in_background.py, asyncio/task_group_cancels_siblings.py
Covers: B60
"""

import asyncio

LATENCY = {"tokyo": 0.1, "oslo": 0.4, "lima": 30}


async def ask(mirror: str) -> str:
    try:
        await asyncio.sleep(LATENCY[mirror])
        return f"answer from {mirror}"
    except asyncio.CancelledError:
        print(f"{mirror}: connection closed")  # => lima: connection closed
        raise


def names(tasks: set[asyncio.Task]) -> list[str]:
    return sorted(task.get_name() for task in tasks)


async def main() -> None:
    race = [asyncio.create_task(ask(mirror), name=mirror) for mirror in LATENCY]
    done, pending = await asyncio.wait(race, return_when=asyncio.FIRST_COMPLETED)

    # B60.first: one task is done, and two are still running.
    names(done)  # => ['tokyo']
    names(pending)  # => ['lima', 'oslo']
    winner = done.pop().result()  # => 'answer from tokyo'

    # The race goes on: the second answer arrives, although it is no longer needed.
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    names(done)  # => ['oslo']

    (loser,) = pending
    loser.cancel()  # => True
    loser.done()  # => False

    # cancel() is only a request: the task has to run once more to notice it.
    await asyncio.wait(pending)
    loser.cancelled()  # => True


asyncio.run(main())
