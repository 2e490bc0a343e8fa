"""close() raises GeneratorExit at the yield, so that `finally` runs now.

A consumer that stops half-way leaves the generator suspended, with everything that it holds open.
close() resumes it with GeneratorExit, and its `with` and `finally` blocks do their work at once
instead of whenever the garbage collector may come by. Ending is the only answer that is allowed.

Takeaway: Whoever may stop reading early closes the generator; contextlib.closing never forgets.
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
rows.close()
# => orders: reader left at row 1
# => orders: cursor closed
rows.close()  # => (no output)
# next(rows)  # => raises StopIteration

# A generator that never began has nothing to clean up: its body is not entered.
read_rows("unread").close()  # => (no output)

# A broad `except Exception` inside a generator cannot swallow the request by accident.
issubclass(GeneratorExit, Exception)  # => False


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


clinging = stubborn()
next(clinging)  # => 'working'
try:
    clinging.close()
except RuntimeError as error:
    print(error)  # => generator ignored GeneratorExit
