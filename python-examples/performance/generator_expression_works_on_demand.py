"""A generator expression saves the list, and saves work only if its consumer stops early.

`sum` needs every square, whichever brackets stand around them: there are as many calls, and the
result is the same. What the list adds is that all squares exist at the same time. `any` stops at
the first hit, and a generator has then not made the rest.

You meet this when the arguments of `sum`, `any` or `max` are a list that nothing else needs.

Takeaway: Use a generator for one pass; use a list for a second pass, because a generator is empty
    by then.
Level: core
See also: generators/one_row_in_memory.py, generators/nothing_runs_before_next.py,
    memory/tracemalloc_names_the_line.py
Covers: P16
"""

from collections.abc import Iterable, Iterator

journal: list[str] = []


def square(x: int) -> int:
    journal.append(f"make {x * x}")
    return x * x


def consumed(numbers: Iterable[int]) -> Iterator[int]:
    for number in numbers:
        journal.append(f"use {number}")
        yield number


def waiting(lines: list[str]) -> int:
    """The most squares that were made and not yet used, at any time."""
    most = now = 0
    for line in lines:
        now += 1 if line.startswith("make") else -1
        most = max(most, now)
    return most


# P16.generator: the results are equal, but the list has a thousand squares waiting, and not one.
data = range(1000)
total = sum(consumed([square(x) for x in data]))  # => 332833500
(len(journal), waiting(journal))  # => (2000, 1000)

journal.clear()
total = sum(consumed(square(x) for x in data))  # => 332833500
(len(journal), waiting(journal))  # => (2000, 1)

# P16.early: stopping early saves work: a thousand squares, or the four up to the first hit.
journal.clear()
any([square(x) > 8 for x in data])  # => True
len(journal)  # => 1000

journal.clear()
any(square(x) > 8 for x in data)  # => True
journal  # => ['make 0', 'make 1', 'make 4', 'make 9']

# What is read twice has to be a list. A second pass over a generator raises no error; it is empty.
readings = [3, 4, 5]
squares = (x * x for x in readings)
(sum(squares), sum(squares))  # => (50, 0)
squares = [x * x for x in readings]
(sum(squares), sum(squares))  # => (50, 50)

# A generator reads its data when it runs, not when it is written.
late = (x * x for x in readings)
readings.append(10)
sum(late)  # => 150
