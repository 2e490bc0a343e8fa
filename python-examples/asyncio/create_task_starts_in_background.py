"""A task starts at the next await, not inside create_task().

create_task() only puts the coroutine on the event loop's list of things to do. The current
coroutine keeps the thread until it awaits; from then on the task works in the background, and its
result can be fetched at any later time. Whoever believes that tasks "start immediately" reads state
that the task has not written yet. (Only the eager task factory of Python 3.12 makes it so.)

Takeaway: create_task() schedules; the next await is what lets the task run.
Differs: messages: asyncio's accelerator written in C words one error in its own way; GraalPy runs
    the version written in Python.
Covers: B60, D13
"""

import asyncio

journal: list[str] = []


async def process_item(item: str, delay: float) -> str:
    journal.append(f"{item} started")
    await asyncio.sleep(delay)
    journal.append(f"{item} finished")
    return f"Processed {item}"


async def main() -> None:
    # Keep the references: the event loop itself holds tasks only weakly.
    task1 = asyncio.create_task(process_item("A", 0.2))
    task2 = asyncio.create_task(process_item("B", 0.1))
    print(journal)  # => []

    await asyncio.sleep(0)  # hand the thread over once: every task reaches its first await
    print(journal)  # => ['A started', 'B started']

    journal.append("main keeps working")
    task1.done()  # => False
    # task1.result()
    # cpython=> raises asyncio.exceptions.InvalidStateError: Result is not set.
    # graalpy=> raises asyncio.exceptions.InvalidStateError: Result is not ready.

    print(await task1, "/", await task2)  # => Processed A / Processed B
    print(journal[2:])  # => ['main keeps working', 'B finished', 'A finished']

    # A finished task keeps its result: asking again neither waits nor repeats the work.
    print(await task1)  # => Processed A
    print(len(journal))  # => 5


asyncio.run(main())
