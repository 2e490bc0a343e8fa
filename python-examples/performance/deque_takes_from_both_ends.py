"""Taking the first item of a list takes longer the longer the list is; a deque does not mind.

A list keeps its items in one block. When the first one goes, all the others move one place to the
left, so emptying a list from the front takes time that grows with the square of its length. A
deque has room at both of its ends and moves nothing.

You meet this when a queue of jobs, messages or pages to visit is a list, and grows.

Takeaway: A queue is a deque; a list is for taking from the end.
Level: entry
See also: performance/set_membership_compares_once.py, asyncio/gather_runs_concurrently.py
Covers: P16
"""

import sys
from collections import deque
from timeit import repeat

# P16.deque: items can be added and taken at both ends.
line = deque(["Bob", "Cleo"])
line.append("Dan")
line.appendleft("Ann")
line.popleft()  # => 'Ann'
line.pop()  # => 'Dan'
line  # => deque(['Bob', 'Cleo'])


def served_from_list(guests: list[int]) -> list[int]:
    queue = list(guests)
    return [queue.pop(0) for _ in guests]


def served_from_deque(guests: list[int]) -> list[int]:
    queue = deque(guests)
    return [queue.popleft() for _ in guests]


# First come, first served: both give the same order.
served_from_list([3, 1, 2])  # => [3, 1, 2]
served_from_deque([3, 1, 2])  # => [3, 1, 2]

# P16.front: with many guests, the list takes more than ten times as long. (GraalPy moves items one
# by one, so three thousand are enough there.)
guests = list(range(30_000 if sys.implementation.name == "cpython" else 3_000))
by_list = min(repeat(lambda: served_from_list(guests), number=1, repeat=1))
by_deque = min(repeat(lambda: served_from_deque(guests), number=1, repeat=3))
by_list / by_deque > 10  # => True

# With a maximum length, the oldest item leaves by itself: the last lines of a log.
tail = deque((f"line {number}" for number in range(1, 1001)), maxlen=2)
tail  # => deque(['line 999', 'line 1000'], maxlen=2)

# The price: a deque has no slices, and a place in its middle takes time to find.
# line[0:1]  # => raises TypeError: sequence index must be integer, not 'slice'
line[1]  # => 'Cleo'

# An empty deque raises IndexError, as an empty list does.
# deque().popleft()  # => raises IndexError: pop from an empty deque
