"""Calling an async function runs none of it; awaiting the result does.

The call only makes a coroutine object. Its body runs when something drives it: `asyncio.run()` at
the top of a program, `await` inside another coroutine. A coroutine runs once; for a second run,
call the function again.

You meet this when a missing `await` leaves you with `<coroutine object …>` where an answer should
be.

Takeaway: An async function called without `await` has not run; awaiting what it returns runs it.
Differs: memory management: CPython warns of a coroutine that was never awaited when its last
    reference goes. GraalPy does not warn.
Level: entry
See also: asyncio/gather_runs_concurrently.py, generators/nothing_runs_before_next.py
Covers: B59
"""

import asyncio
import warnings


async def greet(name: str) -> str:
    print(f"looking up {name}")
    await asyncio.sleep(0)
    return f"Hello, {name}!"


# B59.coroutine: the call prints nothing, because the body has not begun.
coroutine = greet("Ada")  # => (no output)
coroutine  # => <coroutine object greet at …>

# B59.run: asyncio.run() starts an event loop, runs the coroutine in it, and returns its result.
print(asyncio.run(coroutine))
# => looking up Ada
# => Hello, Ada!

# A coroutine that has run is spent.
# asyncio.run(coroutine)  # => raises RuntimeError: cannot reuse already awaited coroutine


async def main() -> str:
    # The await is missing here, so `answer` is no text.
    answer = greet("Bob")
    # answer.upper()  # => raises AttributeError: 'coroutine' object has no attribute 'upper'

    # Inside a coroutine, `await` runs another one and gives its result.
    return await answer


print(asyncio.run(main()))
# => looking up Bob
# => Hello, Bob!

# Only CPython tells you about a coroutine that is thrown away, and only in a warning.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    greet("Cyd")
    print([str(warning.message) for warning in caught])
    # cpython=> ["coroutine 'greet' was never awaited"]
    # graalpy=> []
