"""The size of a structure is the sum of the objects that it reaches, each counted once.

Adding up sizes goes wrong in three ways: an object that is reached twice counts twice, a cycle
never ends, and iterating makes objects that were never stored. A set of what has been seen avoids
the first two; following only real containers avoids the third.

You meet this when you want to know how large a cache is, not how large its dictionary is.

Takeaway: Decide what belongs to a structure before you measure it; shared parts belong to several.
Differs: memory management: `sys.getsizeof` can't be called on GraalPy without native access; the
    walk counts objects there. Equal strings have equal ids on GraalPy, so that they count as one.
Level: deep
See also: memory/getsizeof_counts_the_container.py, memory/tracemalloc_names_the_line.py
Covers: P02
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any


def parts(value: Any) -> Iterator[Any]:
    """What a value refers to: items, keys, attributes."""
    if isinstance(value, dict):
        yield from value.keys()
        yield from value.values()
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from value
    elif hasattr(value, "__dict__") and not callable(value):
        yield vars(value)


def deep_size(root: Any, measure: Callable[[Any], int] = sys.getsizeof) -> int:
    """The sum of a measure over all that can be reached, without recursion."""
    seen: dict[int, Any] = {}  # keeps each object alive: an id may be used again after its end
    waiting = [root]
    while waiting:
        value = waiting.pop()
        if id(value) not in seen:
            seen[id(value)] = value
            waiting.extend(parts(value))
    return sum(map(measure, seen.values()))


def one(value: Any) -> int:
    """Counts instead of measuring, which works on every interpreter."""
    return 1


# P02.deep: the list is one object, its contents are three more.
deep_size(["a", "b", "c"], one)  # => 4

# P02.shared: a row that is in the list three times counts once.
row = [1.5, 2.5]
deep_size([row, row, row], one)  # => 4
deep_size([list(row), list(row), list(row)], one)  # => 6

# P02.cycle: a cycle ends, and so does a list of five thousand levels.
loop: list[Any] = []
loop.append(loop)
deep_size(loop, one)  # => 1
nested: list[Any] = []
for _ in range(5_000):
    nested = [nested]
deep_size(nested, one)  # => 5001

# A range holds three numbers. Python 301 (P02) iterates over every sequence; for this one that
# would make a billion numbers and count them.
deep_size(range(10**9), one)  # => 1


@dataclass
class Order:
    number: int
    lines: list[str] = field(default_factory=list)


# The object, its dictionary with two names, a number, a list and its two texts.
order = Order(7_000, ["tea", "milk"])
deep_size(order, one)  # => 8

if sys.implementation.name == "cpython":
    # In bytes: the sheet has three pointers, the row two, and a float takes 24.
    sheet = [row, row, row]
    sys.getsizeof(sheet)  # cpython=> 80
    sys.getsizeof(row)  # cpython=> 72
    deep_size(sheet)  # cpython=> 200
