"""Tasks share a threading.local, but each has its own value of a ContextVar.

A threading.local has one value for each thread, and all tasks of an event loop run on one. What a
task stores there is overwritten by the next, and still lies around when all are done. A ContextVar
is looked up in the context of the running task, so it keeps concurrent requests apart.

Takeaway: In async code a thread-local is a global variable; per-request state is a ContextVar.
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
    await asyncio.sleep(0)  # a query; meanwhile the other requests come in
    return f"{name}: the thread says {session.user}, the context says {user.get()}"


async def serve() -> list[str]:
    return await asyncio.gather(handle("ada"), handle("bob"), handle("cyd"))


for line in asyncio.run(serve()):
    print(line)
    # => ada: the thread says cyd, the context says ada
    # => bob: the thread says cyd, the context says bob
    # => cyd: the thread says cyd, the context says cyd

# The last user leaked out of the loop. The context variable was never set out here.
session.user  # => 'cyd'
user.get("nobody")  # => 'nobody'


def handle_in_thread(name: str) -> str:
    session.user = name
    user.set(name)
    both_have_set.wait(timeout=30)
    return f"{name}: the thread says {session.user}, the context says {user.get()}"


# With a thread for each request, either would do. That is where the habit comes from.
both_have_set = threading.Barrier(2)
with ThreadPoolExecutor(max_workers=2) as pool:
    for line in pool.map(handle_in_thread, ["dan", "eve"]):
        print(line)
        # => dan: the thread says dan, the context says dan
        # => eve: the thread says eve, the context says eve


async def forward(name: str) -> str:
    user.set(name)
    return await asyncio.to_thread(lambda: f"{user.get()} / {getattr(session, 'user', 'nobody')}")


# A ContextVar even follows a task into a worker thread, where a thread-local has nothing.
asyncio.run(forward("fay"))  # => 'fay / nobody'
