"""A local name for `math.sqrt` saves lookups, and hardly any time since Python 3.11.

In a loop, `math.sqrt` is two lookups in each pass: `math` among the globals and `sqrt` in the
module. A local name bound before the loop does both once. This used to make such loops faster.
Since 3.11 CPython remembers at the place of each lookup what was found there, and the difference is
almost gone. A version that claims more has probably dropped some of the work.

You meet this when a review asks you to copy functions into local names before a loop.

Takeaway: Compare the results first, then measure on the Python you run, then decide.
Differs: profiling: the times are compared on CPython only; on GraalPy they depend on what its
    compiler has done so far.
Level: core
See also: performance/attributes_read_once_gain_nothing.py, bytecode/dis_shows_the_instructions.py,
    profiling/timeit_runs_what_you_ask.py
Covers: P16
"""

import math
import sys
from collections.abc import Callable
from timeit import repeat
from typing import Any


def plain_loop(numbers: list[float]) -> list[float]:
    roots = []
    for number in numbers:
        roots.append(math.sqrt(number))
    return roots


def with_local_names(numbers: list[float]) -> list[float]:
    sqrt = math.sqrt
    roots: list[float] = []
    append = roots.append
    for number in numbers:
        append(sqrt(number))
    return roots


# The document's fast version, with its mistake: append belongs to a list that has no name.
def as_documented(numbers: list[float]) -> None:
    sqrt = math.sqrt
    append = [].append
    for number in numbers:
        append(sqrt(number))


# P16.results: two versions agree; the documented one fills a list and returns nothing.
plain_loop([1.0, 4.0, 9.0])  # => [1.0, 2.0, 3.0]
with_local_names([1.0, 4.0, 9.0])  # => [1.0, 2.0, 3.0]
print(as_documented([1.0, 4.0, 9.0]))  # => None
                                       # documented=> [1.0, 2.0, 3.0]

if sys.implementation.name == "cpython":
    numbers = [float(number) for number in range(50_000)]

    def seconds(function: Callable[..., object]) -> float:
        return min(repeat(lambda: function(numbers), number=1, repeat=15))

    # P16.locals: "2-3x faster in tight loops" says Python 301 (P16). It is not twice as fast.
    seconds(plain_loop) / seconds(as_documented) >= 2  # cpython=> False
                                                       # documented=> True


class CountingModule:
    """Stands in for math, and counts how often it is asked for a name."""

    lookups = 0

    def __getattr__(self, name: str) -> Any:
        self.lookups += 1
        return getattr(real_math, name)


def lookups(function: Callable[..., object], size: int) -> int:
    global math
    math = CountingModule()
    function([2.0] * size)
    return math.lookups


# P16.lookups: the loop looks sqrt up in each pass, the local name once.
real_math = math
[lookups(plain_loop, size) for size in (0, 10, 1000)]  # => [0, 10, 1000]
[lookups(with_local_names, size) for size in (0, 10, 1000)]  # => [1, 1, 1]
