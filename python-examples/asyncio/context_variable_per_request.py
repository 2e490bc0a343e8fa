"""Each asyncio task has its own value of a ContextVar.

Three requests share one thread and take turns at every await, yet code far below the handler reads
the id of its own request, without a parameter for it. Every task runs in a copy of the context in
which it was created: it inherits what was set before, and what it sets stays inside (PEP 567).

You meet this when log lines of a web server must say which request they belong to.

Takeaway: A ContextVar follows a task through its awaits, and what the task sets stays in the task.
Level: core
See also: context_variables/thread_local_is_shared_by_tasks.py,
    context_variables/middleware_sets_and_resets.py
Covers: B70
"""

import asyncio
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="none")
log: list[str] = []


def audit(message: str) -> None:
    # Deep in a library, with neither a request object nor a parameter for it.
    log.append(f"[{request_id.get()}] {message}")


async def query_database() -> None:
    audit("query sent")
    await asyncio.sleep(0)
    audit("rows read")


async def process_request(req_id: str) -> str:
    request_id.set(req_id)
    await query_database()
    return request_id.get()


async def main() -> None:
    seen = await asyncio.gather(*(process_request(f"REQ-{number}") for number in (1, 2, 3)))
    # B70.own: after its await, each task still reads the id that it set.
    print(seen)  # => ['REQ-1', 'REQ-2', 'REQ-3']

    # B70.awaits: the requests took turns, and each line has the id of its own request.
    print("\n".join(log))  # => [REQ-1] query sent
    # => [REQ-2] query sent
    # => [REQ-3] query sent
    # => [REQ-1] rows read
    # => [REQ-2] rows read
    # => [REQ-3] rows read

    # B70.inside: gather() made a task of each coroutine, so main's own context is unchanged.
    request_id.get()  # => 'none'

    # A plain await makes no task: the coroutine runs in the caller's own context.
    await process_request("REQ-4")  # => 'REQ-4'
    request_id.get()  # => 'REQ-4'

    # A task copies the context when it is created, not when it starts to run.
    inherits = asyncio.create_task(query_database())
    request_id.set("REQ-5")
    await inherits
    print(log[-1])  # => [REQ-4] rows read


asyncio.run(main())
request_id.get()  # => 'none'
