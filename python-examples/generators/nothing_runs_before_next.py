"""A generator function checks nothing until somebody asks for the first item.

The call only makes the generator; even a guard clause in its first line waits. A wrong argument is
then reported far from the place where it was given, perhaps in another function, perhaps never.
What must happen at the call belongs into an ordinary function that returns the generator.

Takeaway: With a yield anywhere in it, not even the first line of a function runs when it is called.
Covers: D02
"""

from collections.abc import Iterator


def pages_unchecked(total: int, size: int) -> Iterator[range]:
    if size < 1:
        raise ValueError(f"page size {size}")
    print("first page is due")
    for start in range(0, total, size):
        yield range(start, min(start + size, total))


pages = pages_unchecked(10, 4)  # => (no output)
print(next(pages))
# => first page is due
# => range(0, 4)

# Stopped at the yield, with its local variables as they were, it goes on from there.
list(pages)  # => [range(4, 8), range(8, 10)]

# The mistake is made here, and it passes.
report = pages_unchecked(10, 0)  # => (no output)

# Whoever reads the report gets the blame.
try:
    list(report)
except ValueError as error:
    print(error)  # => page size 0

# The error has ended the generator. Asked again, it pretends that there are no pages.
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


# A generator expression is lazy, too, except for its outermost source, which is evaluated at once.
def connect() -> list[int]:
    print("connected")
    return [3, 0]


def rate(rows: int) -> float:
    print(f"rating {rows}")
    return 6 / rows


rates = (rate(rows) for rows in connect())  # => connected
print(next(rates))
# => rating 3
# => 2.0
# next(rates)  # => rating 0
# => raises ZeroDivisionError: division by zero
