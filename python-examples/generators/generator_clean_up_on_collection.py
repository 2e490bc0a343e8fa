"""A generator that is left half-way cleans up when it is collected, whenever that is.

Losing the last reference to a suspended generator closes it, and its `finally` runs: at once where
references are counted, later or never where they are not. A list, a closure or a cycle that holds
the generator delays it on CPython, too. Only a with block says when.

Takeaway: Whoever may leave early says when it ends: closing(), or a context manager of its own.
Differs: memory management: GraalPy does not close a generator that it collects. The clean-up of one
    that is left half-way never runs there, unless something calls close().
Covers: D09
"""

import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager


def read_rows(table: str) -> Iterator[str]:
    print(f"{table}: opened")
    try:
        for number in range(1, 1_000_000):
            yield f"{table} row {number}"
    finally:
        print(f"{table}: closed")


def first_row(table: str) -> str:
    for row in read_rows(table):
        return row  # and leave the generator, suspended, to its fate
    raise LookupError(table)


print(first_row("orders"))  # cpython=> orders: opened
                            # cpython=> orders: closed
                            # cpython=> orders row 1
                            # graalpy=> orders: opened
                            # graalpy=> orders row 1

# Whatever holds the generator postpones its end: here a list, elsewhere a closure or a traceback.
rows = read_rows("people")
print(next(rows))
# => people: opened
# => people row 1
pending = [rows]
del rows  # => (no output)
pending.clear()  # cpython=> people: closed
                 # graalpy=> (no output)

# In a cycle, counting does not suffice on CPython either: the collector has to come by.
gc.disable()  # or it might come by early
holder = {"rows": read_rows("stock")}
holder["self"] = holder
print(next(holder["rows"]))
# => stock: opened
# => stock row 1
del holder  # => (no output)
unreachable = gc.collect()  # cpython=> stock: closed
                            # graalpy=> (no output)
gc.enable()


def first_row_for_sure(table: str) -> str:
    with closing(read_rows(table)) as rows:
        return next(rows)


print(first_row_for_sure("items"))
# => items: opened
# => items: closed
# => items row 1


@contextmanager
def table_reader(table: str) -> Iterator[Iterator[str]]:
    """Better still: whoever wants rows has to say `with`, and cannot forget it."""
    with closing(read_rows(table)) as rows:
        yield rows


with table_reader("prices") as rows:  # => prices: closed
    print(next(rows))
    # => prices: opened
    # => prices row 1
