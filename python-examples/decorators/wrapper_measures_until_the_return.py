"""A timing wrapper measures until the function returns, which is not always when its work is done.

A function that calls itself calls the wrapper, so every level is measured, the inner ones within
the outer ones. A generator function and an `async` function return at once, with an object that
does the work later; the wrapper has stopped its clock by then.

You meet this when a decorator says that a query took no time at all.

Takeaway: Ask what a call has done when it returns; time generators and coroutines where they run.
Level: deep
See also: decorators/wrapper_times_every_call.py, generators/nothing_runs_before_next.py,
    asyncio/coroutine_does_nothing_until_awaited.py
Covers: D01
"""

import asyncio
import functools
from collections.abc import Iterator


class ManualClock:
    now = 0

    def advance(self, seconds: int) -> None:
        self.now += seconds


clock = ManualClock()


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        started = clock.now
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {clock.now - started} s")

    return wrapper


@timed
def folder_size(folder: dict) -> int:
    clock.advance(1)
    return sum(folder_size(it) if isinstance(it, dict) else it for it in folder.values())


# D01.recursion: the name now means the wrapper, so all three calls are measured. Adding the times
# up would count the inner calls twice.
print(folder_size({"README": 2, "src": {"main.py": 30}, "docs": {"index.md": 10}}))
# => folder_size took 1 s
# => folder_size took 1 s
# => folder_size took 3 s
# => 42


@timed
def read_rows(count: int) -> Iterator[str]:
    for number in range(count):
        clock.advance(60)
        yield f"row {number}"


# D01.generator: two rows take two minutes, after the wrapper has said 0 s.
rows = read_rows(2)  # => read_rows took 0 s
list(rows)  # => ['row 0', 'row 1']
clock.now  # => 123


@timed
async def download(path: str) -> str:
    clock.advance(3600)
    return f"200 {path}"


# D01.coroutine: the same with a coroutine, which starts to run when it is awaited.
coroutine = download("/film")  # => download took 0 s
asyncio.run(coroutine)  # => '200 /film'
clock.now  # => 3723
