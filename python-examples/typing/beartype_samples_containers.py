"""beartype looks deep into a container, but at one item of it per call.

Checking each of a million items would take longer than most functions do. beartype checks one item
on each level, chosen at random, whatever the size. A list that is wrong throughout is caught at the
first call; one wrong item among many is caught at some call.

You meet this when a wrong value in a long list passes the check, and fails it the next time.

Takeaway: Sampling finds wrong kinds of data, not single wrong values; validate those yourself.
Level: deep
See also: typing/beartype_checks_every_call.py, typing/generic_stack_not_enforced.py
Covers: P11
"""

# /// script
# dependencies = ["beartype>=0.18"]
# ///

from collections.abc import Iterable

from beartype import BeartypeConf, BeartypeStrategy, beartype
from beartype.roar import BeartypeCallHintViolation


class Watched(list):
    """A list that notes which of its items are read by index."""

    def __init__(self, items: Iterable) -> None:
        super().__init__(items)
        self.read: list[int] = []

    def __getitem__(self, index: int) -> object:
        self.read.append(index)
        return super().__getitem__(index)


@beartype
def total(rows: list[list[int]]) -> int:
    return sum(map(len, rows))


def accepts(rows: list) -> bool:
    try:
        total(rows)
    except BeartypeCallHintViolation:
        return False
    return True


# P11.constant: one row is looked at, and one number in it, however many there are.
for size in (10, 10_000):
    outer, inner = Watched([]), Watched([1, 2, 3])
    outer.extend([inner] * size)
    total(outer)
    print(len(outer.read), len(inner.read))
    # => 1 1
    # => 1 1

# P11.deep: wrong items two levels down are found, if all of them are wrong.
accepts([["1"]])  # => False
# documented=> True
# Python 301 (P11): "checks only the outermost type"

try:
    total([["1"]])
except BeartypeCallHintViolation as error:
    print(str(error).rpartition(", as ")[2].strip())
    # => list index 0 item list index 0 item str '1' not instance of int.

# One wrong row among ten is found when it is chosen, about every tenth time.
mixed = [[1]] * 9 + [["1"]]
caught = sum(not accepts(mixed) for attempt in range(300))
0 < caught < 300  # => True

# An empty list is a list of anything.
accepts([])  # => True

# Where a single wrong value matters, check all of them yourself.
all(isinstance(number, int) for row in mixed for number in row)  # => False


# Switched off, the decorator returns the function itself.
def count(rows: list[int]) -> int:
    return len(rows)


beartype(conf=BeartypeConf(strategy=BeartypeStrategy.O0))(count) is count  # => True
