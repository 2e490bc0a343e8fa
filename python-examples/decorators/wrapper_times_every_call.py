"""A timing wrapper measures calls, and only what happens before they return.

The wrapper reads the clock, calls, and reads it again in `finally`, so that a call that fails is
measured as well. The clock comes from outside: production keeps time.perf_counter, while here it is
one that moves when it is told to, and a duration becomes a fact that can be checked.

Takeaway: Measure in finally, hand the result through, and ask what has been done by the return.
Covers: D01
"""

import asyncio
import functools
import time
from collections.abc import Callable, Iterator


class ManualClock:
    now = 0

    def __call__(self) -> int:
        return self.now

    def advance(self, seconds: int) -> None:
        self.now += seconds


def timed(clock: Callable[[], float] = time.perf_counter):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            started = clock()
            try:
                return func(*args, **kwargs)
            finally:
                print(f"{func.__name__} took {clock() - started} s")

        return wrapper

    return decorate


clock = ManualClock()


@timed(clock)
def resize(image: str, *, width: int) -> str:
    clock.advance(width // 100)
    if not image.endswith(".png"):
        raise ValueError(f"not an image: {image}")
    return f"{image} at {width}"


print(resize("cat.png", width=300))
# => resize took 3 s
# => cat.png at 300

# The caller gets the exception that it would have got without the decorator.

# resize("notes.txt", width=200)  # => resize took 2 s
# => raises ValueError: not an image: notes.txt


@timed(clock)
def folder_size(folder: dict) -> int:
    clock.advance(1)
    return sum(folder_size(it) if isinstance(it, dict) else it for it in folder.values())


# A function that calls itself does so by its name, and the name now means the wrapper: every level
# is measured, the inner ones within the outer ones. The durations must not be added up.
print(folder_size({"README": 2, "src": {"main.py": 30}, "docs": {"index.md": 10}}))
# => folder_size took 1 s
# => folder_size took 1 s
# => folder_size took 3 s
# => 42


@timed(clock)
def read_rows(count: int) -> Iterator[str]:
    for number in range(count):
        clock.advance(60)
        yield f"row {number}"


@timed(clock)
async def download(path: str) -> str:
    clock.advance(3600)
    return f"200 {path}"


# Both return at once, with nothing but the promise of work. The work itself escapes the clock.
rows = read_rows(2)  # => read_rows took 0 s
list(rows)  # => ['row 0', 'row 1']

coroutine = download("/film")  # => download took 0 s
asyncio.run(coroutine)  # => '200 /film'
