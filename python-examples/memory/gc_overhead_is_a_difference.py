"""The time of the garbage collector is a difference of two runs, not the time of one.

To know what the collector costs, run the work with it and without it, and subtract. Switching it
off, doing the work, and collecting at the end measures the work itself, too. The work is measured
here with a clock that moves only when the work says so.

You meet this when you read that switching the collector off makes a program much faster.

Takeaway: Measure twice, with the collector on and off, and look at the difference.
Level: deep
See also: memory/collector_runs_by_threshold.py, profiling/timeit_runs_what_you_ask.py
Covers: P03
"""

import gc
from collections.abc import Callable


class Clock:
    seconds = 0


def work() -> None:
    """Five seconds of work that makes no garbage."""
    Clock.seconds += 5


def as_documented() -> int:
    gc.disable()
    start = Clock.seconds
    work()
    gc.enable()
    gc.collect()
    return Clock.seconds - start


# P03.overhead: Python 301 (P03) calls this the overhead of the collector. It is the work.
as_documented()  # => 5
                 # documented=> 0


def seconds(function: Callable[[], None], *, collecting: bool) -> int:
    if not collecting:
        gc.disable()
    start = Clock.seconds
    try:
        function()
    finally:
        gc.enable()
    return Clock.seconds - start


# The difference of two runs: this work costs the collector nothing.
seconds(work, collecting=True) - seconds(work, collecting=False)  # => 0
gc.isenabled()  # => True
