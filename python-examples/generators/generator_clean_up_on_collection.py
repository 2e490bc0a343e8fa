"""A generator that is left half-way cleans up when it is collected, whenever that is.

When the last reference to a suspended generator goes, CPython closes it, and its `finally` runs. A
list, a closure or a cycle that holds the generator delays that. Other implementations collect it
later, or never. Only a `with` block says when.

You meet this when a loop with `return` or `break` leaves a file, a cursor or a lock open.

Takeaway: If you may leave a generator early, close it: use closing(), or write a context manager.
Differs: memory management: GraalPy does not close a generator that it collects. The clean-up of
    one that is left half-way never runs there, unless something calls close().
Level: core
See also: generators/generator_close.py, asyncio/aclose_ends_the_stream_now.py
Covers: D09
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import closing


def read_rows(table: str) -> Iterator[str]:
    print(f"{table}: opened")
    try:
        for number in range(1, 1_000_000):
            yield f"{table} row {number}"
    finally:
        print(f"{table}: closed")


def first_row(table: str) -> str:
    for row in read_rows(table):
        return row  # and leave the generator suspended
    raise LookupError(table)


# D09.collected: CPython closes the generator when the function drops it, GraalPy does not.
print(first_row("orders"))  # cpython=> orders: opened
                            # cpython=> orders: closed
                            # cpython=> orders row 1
                            # graalpy=> orders: opened
                            # graalpy=> orders row 1

pending = [read_rows("people")]
print(next(pending[0]))
# => people: opened
# => people row 1

# D09.list: CPython does not close the generator until the list drops it.
pending.clear()  # cpython=> people: closed
                 # graalpy=> (no output)


def next_row_of(table: str) -> Callable[[], str]:
    rows = read_rows(table)
    return lambda: next(rows)


next_row = next_row_of("events")
print(next_row())
# => events: opened
# => events row 1

# D09.closure: a closure holds the generator, too, until the closure itself goes.
del next_row  # cpython=> events: closed
              # graalpy=> (no output)

gc.disable()  # so that the collector runs only when it is called below
holder = {"rows": read_rows("stock")}
holder["self"] = holder
print(next(holder["rows"]))
# => stock: opened
# => stock row 1

# D09.cycle: in a cycle, CPython closes it only when the garbage collector runs.
del holder  # => (no output)
unreachable = gc.collect()  # cpython=> stock: closed
                            # graalpy=> (no output)
gc.enable()


def first_row_closed(table: str) -> str:
    with closing(read_rows(table)) as rows:
        return next(rows)


# D09.closing: with closing(), the table is closed on every runtime, before the function returns.
print(first_row_closed("items"))
# => items: opened
# => items: closed
# => items row 1
