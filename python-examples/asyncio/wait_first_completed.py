"""wait(FIRST_COMPLETED) returns the winner and leaves the losers running.

Ask several mirrors, use the first answer: wait() hands back two sets as soon as one task is done.
Nobody cancels the pending ones for you. They go on working, and holding their connections, until
they finish or you cancel them, and only awaiting them afterwards makes sure that they have stopped.

Takeaway: Whoever stops waiting for a task still has to say what becomes of it.
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

    names(done)  # => ['tokyo']
    names(pending)  # => ['lima', 'oslo']
    winner = done.pop().result()  # => 'answer from tokyo'

    # The race goes on: the second answer arrives although nobody needs it any more.
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    names(done)  # => ['oslo']

    (loser,) = pending
    loser.cancel()  # => True
    loser.done()  # => False

    # cancel() is a request: the task still has to run once more to notice it.
    await asyncio.wait(pending)
    loser.cancelled()  # => True


asyncio.run(main())
