"""Comprehensions read async streams, one item after the other.

`async for` inside a list, set or dict comprehension awaits each item of the stream, and `await`
may stand in its condition or its result (PEP 530). It saves you the loop, not the time: nothing is
fetched ahead. In round parentheses it makes an async generator, which does nothing until it is
read.

You meet this when you shorten a loop over an async stream, or wonder why the short form is as
slow.

Takeaway: An async comprehension waits for one item at a time; gather() makes calls overlap.
Level: core
See also: asyncio/gather_runs_concurrently.py, generators/nothing_runs_before_next.py
Covers: P12
"""

import asyncio
from collections.abc import AsyncIterator

ROLES = {"ada": "admin", "bob": "guest"}
journal: list[str] = []


async def stream_users() -> AsyncIterator[dict[str, str]]:
    for name in ROLES:
        await asyncio.sleep(0)  # waiting for the next row
        journal.append(f"read {name}")
        yield {"name": name}


async def role_of(name: str) -> str:
    journal.append(f"ask {name}")
    await asyncio.sleep(0)
    journal.append(f"told {name}")
    return ROLES[name]


async def comprehensions() -> None:
    # P12.comprehension: a comprehension with `async for` makes an ordinary list.
    [user["name"] async for user in stream_users()]  # => ['ada', 'bob']
    {user["name"][0] async for user in stream_users()}  # => {'a', 'b'}

    journal.clear()
    admins = [u["name"] async for u in stream_users() if await role_of(u["name"]) == "admin"]
    print(admins)  # => ['ada']

    # Read, ask, read, ask: each question is answered before the next row is fetched.
    print(journal)
    # => ['read ada', 'ask ada', 'told ada', 'read bob', 'ask bob', 'told bob']


async def overlapping() -> None:
    # The same holds for `await` in an ordinary comprehension.
    journal.clear()
    {name: await role_of(name) for name in ("ada", "bob")}  # => {'ada': 'admin', 'bob': 'guest'}
    print(journal)  # => ['ask ada', 'told ada', 'ask bob', 'told bob']

    journal.clear()
    await asyncio.gather(*[role_of(name) for name in ("ada", "bob")])  # => ['admin', 'guest']
    print(journal)  # => ['ask ada', 'ask bob', 'told ada', 'told bob']


async def lazily() -> None:
    journal.clear()
    names = (user["name"].upper() async for user in stream_users())
    # P12.expression: an async generator expression has read nothing yet, then one row at a time.
    print(journal)  # => []
    print(await anext(names), journal)  # => ADA ['read ada']

    # Synchronous code can't iterate over it.
    type(names).__name__  # => 'async_generator'
    # list(names)  # => raises TypeError: 'async_generator' object is not iterable
    [name async for name in names]  # => ['BOB']


asyncio.run(comprehensions())
asyncio.run(overlapping())
asyncio.run(lazily())
