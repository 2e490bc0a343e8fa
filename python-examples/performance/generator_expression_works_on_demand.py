"""A generator expression saves the list, not the work, unless its consumer stops early.

`sum` needs every square, whichever brackets stand around them: the same calls, and the same
result, once. What the list adds is that all squares exist at the same time. `any` shows the other
side: it stops at the first hit, and a generator then has not made the rest.

Takeaway: One pass and no index: generator. A second pass: list, for the generator will be empty.
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


data = range(1000)
total = sum(consumed([square(x) for x in data]))  # => 332833500
(len(journal), waiting(journal))  # => (2000, 1000)

journal.clear()
total = sum(consumed(square(x) for x in data))  # => 332833500
(len(journal), waiting(journal))  # => (2000, 1)

# Stopping early is where work is saved: a thousand squares, or the four up to the first hit.
journal.clear()
any([square(x) > 8 for x in data])  # => True
len(journal)  # => 1000

journal.clear()
any(square(x) > 8 for x in data)  # => True
journal  # => ['make 0', 'make 1', 'make 4', 'make 9']

# What is read twice has to be a list. The second pass over a generator is no error, only wrong.
readings = [3, 4, 5]
squares = (x * x for x in readings)
(sum(squares), sum(squares))  # => (50, 0)
squares = [x * x for x in readings]
(sum(squares), sum(squares))  # => (50, 50)

# And a generator sees its data when it runs, not when it is written.
late = (x * x for x in readings)
readings.append(10)
sum(late)  # => 150
