"""A task starts at the next await, not inside create_task().

create_task() only puts the coroutine on the event loop's list of things to do. The current
coroutine keeps the thread until it awaits; from then on the task works in the background, and its
result can be fetched at any later time. (Python 3.12 added an eager task factory, which does start
tasks inside create_task().)

You meet this when code reads what a task "has already done", one line after it was created.

Takeaway: Creating a task only schedules it; the next await is what lets it run.
Differs: messages: asyncio's C code and its Python code word one error differently, and GraalPy
    runs the Python code.
Level: core
See also: asyncio/await_hands_over_only_when_it_waits.py, asyncio/wait_first_completed.py
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
    # Keep the references: asyncio itself holds tasks only weakly.
    task1 = asyncio.create_task(process_item("A", 0.2))
    task2 = asyncio.create_task(process_item("B", 0.1))
    # B60.start: neither task has begun when create_task() returns.
    print(journal)  # => []
                    # stated: B60: tasks start immediately when they are created

    await asyncio.sleep(0)  # hand over once, and each task runs to its first await
    print(journal)  # => ['A started', 'B started']

    journal.append("main keeps working")
    task1.done()  # => False

    # Asking for the result too early is an error, worded by the one or the other Task class.
    asyncio.Task is asyncio.tasks._PyTask  # graalpy=> True
                                           # cpython=> False
    # task1.result()
    # cpython=> raises asyncio.exceptions.InvalidStateError: Result is not set.
    # graalpy=> raises asyncio.exceptions.InvalidStateError: Result is not ready.

    # B60.result, D13.task: awaiting a task later gives its result.
    print(await task1, "/", await task2)  # => Processed A / Processed B
    print(journal[2:])  # => ['main keeps working', 'B finished', 'A finished']

    # A finished task keeps its result: asking again neither waits nor repeats the work.
    print(await task1)  # => Processed A
    print(len(journal))  # => 5


asyncio.run(main())
