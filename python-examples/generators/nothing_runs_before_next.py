"""Calling a generator function runs none of it, not even the check of its arguments.

The call only makes the generator; its body starts when the first item is asked for. So a wrong
argument is reported far from the place where it was given, in another function, or never. Checks
that should run at the call belong in an ordinary function that returns the generator.

You meet this when the traceback of a wrong argument points to an innocent loop.

Takeaway: With a yield anywhere in it, not even the first line of a function runs when it is
    called.
Level: entry
See also: generators/iterator_class_and_generator.py,
    asyncio/coroutine_does_nothing_until_awaited.py
Covers: D02
"""

from collections.abc import Iterator


def pages_unchecked(total: int, size: int) -> Iterator[range]:
    if size < 1:
        raise ValueError(f"page size {size}")
    print("making the first page")
    for start in range(0, total, size):
        yield range(start, min(start + size, total))


# D02.lazy: the call prints nothing; next() runs the body up to its first yield.
pages = pages_unchecked(10, 4)  # => (no output)
print(next(pages))
# => making the first page
# => range(0, 4)

# It stopped at the yield, with its local variables as they were, and goes on from there.
list(pages)  # => [range(4, 8), range(8, 10)]

# D02.check: the mistake is made here, and nothing is said …
report = pages_unchecked(10, 0)  # => (no output)

# … until the report is read, perhaps by other code.
try:
    list(report)
except ValueError as error:
    print(error)  # => page size 0

# The error has ended the generator: read again, it looks as if there were no pages.
list(report)  # => []


def pages_of(total: int, size: int) -> Iterator[range]:
    if size < 1:
        raise ValueError(f"page size {size}")

    def generate() -> Iterator[range]:
        for start in range(0, total, size):
            yield range(start, min(start + size, total))

    return generate()


# pages_of(10, 0)  # => raises ValueError: page size 0
list(pages_of(10, 6))  # => [range(0, 6), range(6, 10)]


def connect() -> list[int]:
    print("connected")
    return [3, 0]


def rate(rows: int) -> float:
    print(f"rating {rows}")
    return 6 / rows


# D02.expression: a generator expression is lazy, too, except for its outermost source.
rates = (rate(rows) for rows in connect())  # => connected
print(next(rates))
# => rating 3
# => 2.0
# next(rates)  # => rating 0
# => raises ZeroDivisionError: division by zero
