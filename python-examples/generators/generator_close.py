"""close() raises GeneratorExit at the yield, so that `finally` runs now.

A consumer that stops half-way leaves the generator suspended, with everything that it holds open.
close() resumes it with GeneratorExit, and its `with` and `finally` blocks run at once. The
generator may clean up, but it must not yield again.

You meet this when the first matching row is enough, and the database cursor must be closed.

Takeaway: If you may stop early, read the generator inside `with closing(…)`.
Level: core
See also: generators/generator_clean_up_on_collection.py, generators/generator_throw.py
Covers: D08
"""

from collections.abc import Iterator
from contextlib import closing


def read_rows(table: str) -> Iterator[str]:
    print(f"{table}: cursor opened")
    try:
        for number in range(1, 1_000_000):
            yield f"{table} row {number}"
    except GeneratorExit:
        print(f"{table}: reader left at row {number}")
        raise
    finally:
        print(f"{table}: cursor closed")


rows = read_rows("orders")
print(next(rows))
# => orders: cursor opened
# => orders row 1
# D08.close: `except GeneratorExit` and `finally` run inside close().
rows.close()
# => orders: reader left at row 1
# => orders: cursor closed
rows.close()  # => (no output)
# next(rows)  # => raises StopIteration

# A generator that has not begun has nothing to clean up: its body is not entered.
read_rows("unread").close()  # => (no output)

# It is no Exception, so an `except Exception` in the generator does not catch it by accident.
GeneratorExit.__bases__  # => (<class 'BaseException'>,)


def first_match(table: str, ending: str) -> str:
    with closing(read_rows(table)) as rows:
        return next(row for row in rows if row.endswith(ending))


print(first_match("people", "3"))
# => people: cursor opened
# => people: reader left at row 3
# => people: cursor closed
# => people row 3


def stubborn() -> Iterator[str]:
    try:
        yield "working"
    except GeneratorExit:
        yield "one more"


# A generator that yields again is refused.
clinging = stubborn()
next(clinging)  # => 'working'
try:
    clinging.close()
except RuntimeError as error:
    print(error)  # => generator ignored GeneratorExit
