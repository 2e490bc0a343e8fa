"""A decorator profiles a function's calls without changing what its callers see.

Result, exception and name stay as they were, and the figures are kept with the function instead of
being printed. The profiler has to be switched off in `finally`: one that an exception leaves on
goes on recording, and since 3.12 no other can start until it is off.

You meet this when only one function of a running server should be profiled.

Takeaway: Switch a profiler on, call the function in `try`, and switch it off in `finally`.
Differs: profiling: GraalPy's `cProfile` takes samples and counts nothing. `profile`, pure Python,
    has no enable() and is slower, yet its runcall() ends in the same figures.
Level: core
See also: decorators/wrapper_times_every_call.py, profiling/pstats_orders_the_table.py
Covers: P15
"""

import cProfile
import functools
import profile
import pstats
import sys
from collections.abc import Callable
from typing import Any

Profiler = cProfile.Profile if sys.implementation.name == "cpython" else profile.Profile


def profiled(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        profiler = Profiler()
        try:
            return profiler.runcall(function, *args, **kwargs)  # disables in a finally of its own
        finally:
            wrapper.profiles.append(pstats.Stats(profiler))

    wrapper.profiles = []
    return wrapper


def price(item: str) -> float:
    return {"apple": 0.5, "melon": 3.0}[item]


price("melon")  # => 3.0


@profiled
def total(items: list[str], discount: float = 0.0) -> float:
    """What the items cost."""
    return sum(price(item) for item in items) * (1 - discount)


# P15.decorator: arguments and result are passed on, and the name is kept.
total(["apple", "melon", "melon"])  # => 6.5
total(["melon"] * 10, discount=0.1)  # => 27.0
(total.__name__, total.__doc__)  # => ('total', 'What the items cost.')


def calls(stats: pstats.Stats, name: str) -> int:
    """How often a function of that name was called."""
    return sum(row[1] for (_, _, title), row in stats.stats.items() if title == name)


# Each call has its own figures: price() ran three times, then ten times.
[calls(stats, "price") for stats in total.profiles]  # => [3, 10]

# P15.error: so does a call that fails; the error is passed on, and the profiler is off.
# total(["apple", "grape", "melon"])  # => raises KeyError: 'grape'
calls(total.profiles[-1], "price")  # => 2
print(sys.getprofile())  # => None

# The undecorated function is in __wrapped__, for calls that should not be profiled.
total.__wrapped__(["apple"])  # => 0.5
len(total.profiles)  # => 3
