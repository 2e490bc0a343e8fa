"""A generator holds one row, however many it delivers.

A list holds every row before the first is used. A generator makes the next one when it is asked,
and by then nobody needs the last. Weak references count the rows that still exist when number
500 of a thousand is used; the collector is called first, as GraalPy frees objects only then.

Takeaway: Memory stays constant while every stage lets go; one sorted() or list() holds all again.
Covers: D02
"""

import gc
import itertools
import weakref
from collections.abc import Iterable, Iterator


class Row:
    def __init__(self, number: int) -> None:
        self.number = number
        made.append(weakref.ref(self))


made: list[weakref.ref[Row]] = []


def in_memory_at(number: int, rows: Iterable[Row]) -> int:
    for row in rows:
        if row.number == number:
            gc.collect()
            return sum(reference() is not None for reference in made)
    raise LookupError(f"no row {number}")


def read_rows(count: int) -> Iterator[Row]:
    for number in range(count):
        yield Row(number)


in_memory_at(500, [Row(number) for number in range(1000)])  # => 1000
in_memory_at(500, (Row(number) for number in range(1000)))  # => 1
in_memory_at(500, read_rows(1000))  # => 1


# Stages in a row hold no more than one: each row goes through all of them before the next is made.
def is_even(row: Row) -> bool:
    return row.number % 2 == 0


in_memory_at(500, itertools.islice(filter(is_even, read_rows(1000)), 10, None))  # => 1

# Which row comes first in descending order is known when all have been read.
in_memory_at(500, sorted(read_rows(1000), key=lambda row: -row.number))  # => 1000

# Constant memory also means that there need not be an end.
in_memory_at(500, map(Row, itertools.count()))  # => 1
