"""A profiler's call counts are exact; its times are not.

For a recursive function, `ncalls` is written as "all/primitive": how often it ran, and how often a
function other than itself called it. Times vary with the run and the machine. The counts are the
same each time, so they can be predicted, tested and reduced with certainty.

You meet this when an optimisation makes no difference that you can measure.

Takeaway: Look at the counts first: a call that is not made needs no optimising.
Differs: profiling: GraalPy's `cProfile` takes samples, so that its counts say how often a function
    was seen, and an engine gives only one profile. `profile`, pure Python and slower, counts on
    both.
Level: core
See also: profiling/profile_a_script_from_the_command_line.py, profiling/pstats_orders_the_table.py
Covers: B64
"""

import cProfile
import functools
import profile
import pstats
import sys
from collections.abc import Callable

Profiler = cProfile.Profile if sys.implementation.name == "cpython" else profile.Profile
Profiler.__module__  # cpython=> 'cProfile'
                     # graalpy=> 'profile'


def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@functools.cache
def remembered(n: int) -> int:
    if n < 2:
        return n
    return remembered(n - 1) + remembered(n - 2)


def calculate_sequence(function: Callable[[int], int], length: int) -> list[int]:
    return [function(i) for i in range(length)]


def profiled(function: Callable[[int], int], length: int) -> pstats.Stats:
    profiler = Profiler()
    profiler.runcall(calculate_sequence, function, length)
    return pstats.Stats(profiler)


def row(stats: pstats.Stats, name: str) -> tuple[int, int, float, float]:
    """What the table has on a function: all calls, primitive calls, tottime, cumtime."""
    found = (entry for (_, _, title), entry in stats.stats.items() if title == name)
    primitive, ncalls, tottime, cumtime, _ = next(found)
    return ncalls, primitive, tottime, cumtime


# B64.ncalls: fifteen calls from outside, and more than three thousand in all.
stats = profiled(fibonacci, 15)
ncalls, primitive, tottime, cumtime = row(stats, "fibonacci")
print(f"{ncalls}/{primitive}")  # => 3177/15

# The definition predicts it: fibonacci(n) takes 2 * fibonacci(n + 1) - 1 calls.
sum(2 * fibonacci(i + 1) - 1 for i in range(15))  # => 3177

# B64.times: cumtime includes the functions that it calls, tottime does not.
ncalls, primitive, tottime, cumtime = row(stats, "calculate_sequence")
print(f"{ncalls}/{primitive}")  # => 1/1
cumtime >= tottime  # => True

# B64.fewer: a cache leaves fifteen calls, on any machine.
ncalls, primitive, *_ = row(profiled(remembered, 15), "remembered")
print(f"{ncalls}/{primitive}")  # => 15/15
