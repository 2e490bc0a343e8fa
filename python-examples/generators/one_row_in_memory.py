"""A generator holds one row at a time, however many it delivers.

A list holds every row before the first one is used. A generator makes a row when it is asked for
one, and by then the row before is no longer needed. Weak references count the rows that still
exist when number 500 of a thousand is used.

You meet this when a job reads a file that is larger than its memory.

Takeaway: Memory stays constant as long as no stage collects rows; a single sorted() or list()
    does.
Workaround: Here gc.collect() waits until GraalPy's collector is done. Embedded without that,
    repeat it until the weak references are dead.
Level: core
See also: generators/nothing_runs_before_next.py, asyncio/async_generator_reads_in_batches.py
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
            gc.collect()  # CPython has freed the others already, GraalPy does it now
            return sum(reference() is not None for reference in made)
    raise LookupError(f"no row {number}")


# D02.memory: a list holds all rows, a generator expression only the current one.
in_memory_at(500, [Row(number) for number in range(1000)])  # => 1000
in_memory_at(500, (Row(number) for number in range(1000)))  # => 1


def read_rows(count: int) -> Iterator[Row]:
    for number in range(count):
        yield Row(number)


# So does a generator function.
in_memory_at(500, read_rows(1000))  # => 1


def is_even(row: Row) -> bool:
    return row.number % 2 == 0


# D02.stages: each row goes through all stages before the next one is made.
in_memory_at(500, itertools.islice(filter(is_even, read_rows(1000)), 10, None))  # => 1

# Sorting needs all rows before it knows the first one.
in_memory_at(500, sorted(read_rows(1000), key=lambda row: -row.number))  # => 1000

# With constant memory, the rows may even go on without end.
in_memory_at(500, map(Row, itertools.count()))  # => 1
