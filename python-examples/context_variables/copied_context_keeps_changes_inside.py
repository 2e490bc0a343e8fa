"""copy_context() takes a snapshot, and what runs in the snapshot changes nothing outside.

`context.run(func)` calls a function with the values of the snapshot, and what it sets stays in the
snapshot. A coroutine function returns before any of its body has run, so `context.run()` does not
help there: to run a coroutine in a snapshot, hand the snapshot to create_task() (Python 3.11).

You meet this when background work should know the request that started it, but not change it.

Takeaway: Use run() for functions and create_task(…, context=…) for coroutines.
Level: deep
See also: context_variables/middleware_sets_and_resets.py, asyncio/context_variable_per_request.py
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

# P13.snapshot: the snapshot keeps the old value, and keeps what is set in it.
snapshot[tenant]  # => 'acme'
snapshot.run(switch_to, "initech")  # => 'from acme to initech'
snapshot.run(switch_to, "umbrella")  # => 'from initech to umbrella'
snapshot[tenant]  # => 'umbrella'
tenant.get()  # => 'globex'

# It can be read like a dict, but not written like one.
# snapshot[tenant] = "hooli"
# => raises TypeError: …Context… object does not support item assignment

# The variables are copied, not their values: both sides share a list.
basket.set(["tea"])
copy_context().run(lambda: basket.get().append("milk"))
basket.get()  # => ['tea', 'milk']
copy_context().run(lambda: basket.set([*basket.get(), "sugar"]))
basket.get()  # => ['tea', 'milk']


async def background_work() -> str:
    await asyncio.sleep(0)
    return switch_to("background")


async def spawn() -> None:
    # P13.inherit: a task inherits its creator's values, and changes only its own copy.
    tenant.set("acme")
    print(await asyncio.create_task(background_work()))  # => from acme to background
    tenant.get()  # => 'acme'

    # Calling the coroutine function in a snapshot makes no difference: its body runs in the task.
    snapshot = copy_context()
    tenant.set("globex")
    print(await asyncio.create_task(snapshot.run(background_work)))
    # => from globex to background

    # A task can be given the snapshot itself to run in.
    print(await asyncio.create_task(background_work(), context=snapshot))
    # => from acme to background
    snapshot[tenant]  # => 'background'
    tenant.get()  # => 'globex'


asyncio.run(spawn())
