"""A local name for a function saves its lookup in every pass, if the result is still returned.

`math.sqrt` in a loop finds `math` among the globals and `sqrt` in the module, each time. Bound to a
local name before the loop, it is found once. The lookups are counted here by a stand-in for the
module. That a version is faster proves nothing while nobody compares its results.

Takeaway: Compare the results first: a function that forgets its work is always the fastest.
Covers: P16
"""

import math
from typing import Any


class CountingModule:
    """Passes every name on to math, and counts how often it is asked for one."""

    def __init__(self) -> None:
        self.lookups = 0

    def __getattr__(self, name: str) -> Any:
        self.lookups += 1
        return getattr(math, name)


def slow(data: list[float], math: Any = math) -> list[float]:
    result = []
    for x in data:
        result.append(math.sqrt(x))
    return result


def fast_as_documented(data: list[float], math: Any = math) -> "list[float] | None":
    sqrt = math.sqrt
    result_append = [].append  # bound to a list that has no other name
    result = []
    for x in data:
        result_append(sqrt(x))


def fast(data: list[float], math: Any = math) -> list[float]:
    sqrt = math.sqrt
    result = []
    append = result.append
    for x in data:
        append(sqrt(x))
    return result


data = [1.0, 4.0, 9.0]
slow(data)  # => [1.0, 2.0, 3.0]
fast(data)  # => [1.0, 2.0, 3.0]

# It fills a list that nobody can reach, has a second one that stays empty, and returns neither.
print(fast_as_documented(data))  # => None
                                 # documented=> [1.0, 2.0, 3.0]
                                 # and that is why it was quick


def lookups(function: Any, size: int) -> int:
    counting = CountingModule()
    function([2.0] * size, counting)
    return counting.lookups


[lookups(slow, size) for size in (0, 10, 1000)]  # => [0, 10, 1000]
[lookups(fast, size) for size in (0, 10, 1000)]  # => [1, 1, 1]


# A comprehension needs neither: there is no append() to look up, and nothing to forget.
def plain(data: list[float], math: Any = math) -> list[float]:
    sqrt = math.sqrt
    return [sqrt(x) for x in data]


plain(data) == fast(data) == slow(data)  # => True
lookups(plain, 1000)  # => 1
