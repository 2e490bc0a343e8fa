"""line_profiler counts how often each line of a function runs, and how long all its runs take.

A profiler of functions stops at the function; this one goes on inside it. It measures only the
functions that it is given. The counts of its lines are the same in each run; the times are not.

You meet this when cProfile names one long function, and you want to know which part of it is slow.

Takeaway: Find the function with cProfile first, then look at its lines.
Differs: native code: line_profiler is a C extension, which this corpus has for CPython 3.11 alone.
Level: core
See also: profiling/cprofile_counts_every_call.py, profiling/memory_profiler_line_report.py
Covers: P15
"""

# /// script
# dependencies = ["line_profiler>=4.0"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import inspect
from collections.abc import Callable

from line_profiler import LineProfiler


def price(amount: int) -> int:
    return amount + amount * 19 // 100


def invoice(amounts: list[int]) -> int:
    total = 0
    for amount in amounts:
        gross = price(amount)
        total += gross
    return total


invoice([100, 0, 200])  # => 357


def hits(profiler: LineProfiler, function: Callable[..., object]) -> list[tuple[int, str]]:
    """How often each line of a function has run, and the line."""
    source, first = inspect.getsourcelines(function)
    [counted] = profiler.get_stats().timings.values()
    return [(count, source[line - first].strip()) for line, count, _ in counted]


# P15.lines: the lines in the loop run for each amount. (How often the `for` itself is counted
# depends on the release of Python.)
profiler = LineProfiler(invoice)
profiler.runcall(invoice, [100, 0, 200])  # => 357
for count, line in hits(profiler, invoice):
    if not line.startswith("for"):
        print(count, line)
        # => 1 total = 0
        # => 3 gross = price(amount)
        # => 3 total += gross
        # => 1 return total

# The time of a line includes what it calls; price() itself was not given to the profiler.
[name for _, _, name in profiler.get_stats().timings]  # => ['invoice']

# A second call adds to the counts.
profiler.runcall(invoice, [])  # => 0
hits(profiler, invoice)[0]  # => (2, 'total = 0')
