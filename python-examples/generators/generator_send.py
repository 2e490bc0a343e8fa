"""A generator is a lazy iterator that can also be told something.

Calling a generator function runs none of its code. `next()` runs it up to the next `yield`;
`send(value)` does the same, and `value` becomes what that `yield` expression evaluates to inside.
So the state of a conversation lives in ordinary local variables: a running average needs no class
with an `__iter__` and a `__next__`.

Takeaway: yield is a two-way street: its right-hand side goes out, its value comes in.
Covers: D08
"""

from collections.abc import Generator, Iterator


def running_average() -> Generator[float, float | None, str]:
    print("body entered")
    total, count, average = 0.0, 0, 0.0
    while True:
        value = yield average
        if value is None:
            return f"{count} values"
        total += value
        count += 1
        average = total / count


averager = running_average()  # => (no output)

# Every generator is an iterator, and its own one.
isinstance(averager, Iterator)  # => True
iter(averager) is averager  # => True

# Nobody waits at a yield yet, so there is nobody who could receive a value.
# averager.send(10.0)  # => raises TypeError: can't send non-None value to a just-started generator

print(next(averager))
# => body entered
# => 0.0
averager.send(10.0)  # => 10.0
averager.send(20.0)  # => 15.0
averager.send(60.0)  # => 30.0

# What the function returns travels on the exception that ends every iteration.
try:
    next(averager)  # the same as send(None)
except StopIteration as stop:
    print(stop.value)  # => 3 values

# Finished is finished: a for loop now finds nothing, and next() only raises.
list(averager)  # => []
# next(averager)  # => raises StopIteration
