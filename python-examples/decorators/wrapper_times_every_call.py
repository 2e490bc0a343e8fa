"""A timing wrapper reads the clock in `finally`, so that a call that fails is measured as well.

The wrapper reads the clock, calls the function, and reads the clock again, whichever way the call
ends. Here the clock is a parameter: in production it is `time.perf_counter`, and in this example it
moves only when the code moves it, so every duration is known in advance.

You meet this when you log how long requests take, and the slow ones, which failed, are missing.

Takeaway: Measure in `finally`, return the result, and let exceptions pass.
Level: core
See also: decorators/wrapper_measures_until_the_return.py, profiling/profile_decorator.py
Covers: D01
"""

import functools
import time
from collections.abc import Callable


class ManualClock:
    now = 0

    def __call__(self) -> int:
        return self.now

    def advance(self, seconds: int) -> None:
        self.now += seconds


# The clock moves only when this code moves it.
clock = ManualClock()
clock.advance(5)
clock()  # => 5


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


@timed(clock)
def resize(image: str, *, width: int) -> str:
    clock.advance(width // 100)
    if not image.endswith(".png"):
        raise ValueError(f"not an image: {image}")
    return f"{image} at {width}"


# D01.time: the time is printed, and the result is passed on.
print(resize("cat.png", width=300))
# => resize took 3 s
# => cat.png at 300

# D01.error: a call that fails is measured, and the caller gets its exception.

# resize("notes.txt", width=200)  # => resize took 2 s
# => raises ValueError: not an image: notes.txt
