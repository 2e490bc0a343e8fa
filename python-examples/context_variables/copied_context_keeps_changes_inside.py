"""copy_context() takes a snapshot, and what runs in it changes nothing outside.

`context.run(func)` calls a function with the values of the snapshot; what it sets stays in the
snapshot. It ends when the function returns. A coroutine function returns before any of its body has
run, so to run a task in a snapshot the snapshot is handed to create_task().

Takeaway: run() for functions, create_task(…, context=…) for coroutines; either changes the copy.
Covers: P13
"""

import asyncio
from contextvars import ContextVar, copy_context

tenant: ContextVar[str] = ContextVar("tenant", default="none")
basket: ContextVar[list[str]] = ContextVar("basket")


def switch_to(name: str) -> str:
    before = tenant.get()
    tenant.set(name)
    return f"from {before} to {name}"


tenant.set("acme")
snapshot = copy_context()
tenant.set("globex")

# The snapshot stays in the past, is read like a dict, and keeps what is set in it.
snapshot[tenant]  # => 'acme'
snapshot.run(switch_to, "initech")  # => 'from acme to initech'
snapshot.run(switch_to, "umbrella")  # => 'from initech to umbrella'
snapshot[tenant]  # => 'umbrella'
tenant.get()  # => 'globex'

# snapshot[tenant] = "hooli"
# => raises TypeError: …Context… object does not support item assignment

# It is the variables that are copied, not their values. A list is shared by both sides.
basket.set(["tea"])
copy_context().run(lambda: basket.get().append("milk"))
basket.get()  # => ['tea', 'milk']
copy_context().run(lambda: basket.set([*basket.get(), "sugar"]))
basket.get()  # => ['tea', 'milk']


async def background_work() -> str:
    await asyncio.sleep(0)
    return switch_to("background")


async def spawn() -> None:
    tenant.set("acme")
    snapshot = copy_context()
    tenant.set("globex")

    # Only the call is made inside the snapshot. The body runs in the context of the task, a copy of
    # the caller's at the time of create_task().
    print(await asyncio.create_task(snapshot.run(background_work)))
    # => from globex to background
    # documented=> from acme to background
    # the document runs the coroutine function in the snapshot, and means its body

    # A task can be given the snapshot itself, not a copy of it, to live in.
    print(await asyncio.create_task(background_work(), context=snapshot))
    # => from acme to background
    snapshot[tenant]  # => 'background'
    tenant.get()  # => 'globex'

    # And a plain function has nothing to make a task of.

    # asyncio.create_task(snapshot.run(switch_to, "hooli"))
    # => raises TypeError: a coroutine was expected, got 'from background to hooli'


asyncio.run(spawn())
