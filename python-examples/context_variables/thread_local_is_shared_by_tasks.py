"""Tasks share a threading.local, but each has its own value of a ContextVar.

A threading.local has one value for each thread, and all tasks of an event loop run on one thread.
What a task stores there is overwritten by the next one, and stays there when all are done. A
ContextVar is looked up in the context of the running task, so it keeps concurrent requests apart.

You meet this when code written for a threaded server moves to an async one, and users get mixed
up.

Takeaway: In async code a thread-local is a global variable; keep per-request state in a
    ContextVar.
Level: entry
See also: asyncio/context_variable_per_request.py, context_variables/middleware_sets_and_resets.py
Covers: S06
"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

session = threading.local()
user: ContextVar[str] = ContextVar("user")


async def handle(name: str) -> str:
    session.user = name
    user.set(name)
    await asyncio.sleep(0)  # waiting for a query, while the other requests come in
    return f"{name}: the thread says {session.user}, the context says {user.get()}"


async def serve() -> list[str]:
    return await asyncio.gather(handle("ada"), handle("bob"), handle("cyd"))


# S06.own, S06.shared: after the await, the thread has the last user, each context its own.
for line in asyncio.run(serve()):
    print(line)
    # => ada: the thread says cyd, the context says ada
    # => bob: the thread says cyd, the context says bob
    # => cyd: the thread says cyd, the context says cyd

# S06.inside: the last user is still stored in the thread. The context variable is not set out here.
session.user  # => 'cyd'
user.get("nobody")  # => 'nobody'


def handle_in_thread(name: str) -> str:
    session.user = name
    user.set(name)
    both_have_set.wait(timeout=30)
    return f"{name}: the thread says {session.user}, the context says {user.get()}"


# With a thread for each request, both work: that is where the habit comes from.
both_have_set = threading.Barrier(2)
with ThreadPoolExecutor(max_workers=2) as pool:
    for line in pool.map(handle_in_thread, ["dan", "eve"]):
        print(line)
        # => dan: the thread says dan, the context says dan
        # => eve: the thread says eve, the context says eve


async def forward(name: str) -> str:
    user.set(name)
    return await asyncio.to_thread(lambda: f"{user.get()} / {getattr(session, 'user', 'nobody')}")


# S06.thread: a ContextVar follows its task into a worker thread, where a thread-local is empty.
asyncio.run(forward("fay"))  # => 'fay / nobody'
