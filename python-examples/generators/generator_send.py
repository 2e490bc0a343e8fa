"""A generator can receive values, too: send(value) becomes the value of its yield.

next() runs a generator up to its next `yield`. send(value) does the same, and inside, `value` is
what the `yield` expression evaluates to. So a running average is a loop with local variables, and
needs no class (PEP 342).

You meet this when you read older async code, or write a consumer that keeps state between values.

Takeaway: A yield goes both ways: its right-hand side goes out, its value comes in.
Level: core
See also: generators/iterator_class_and_generator.py, generators/generator_throw.py
Covers: D08
"""

from collections.abc import Generator


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

# Before the first yield there is no expression yet that could have this value.
# averager.send(10.0)  # => raises TypeError: can't send non-None value to a just-started generator

print(next(averager))
# => body entered
# => 0.0

# D08.send: each value goes in, and the average comes out.
averager.send(10.0)  # => 10.0
averager.send(20.0)  # => 15.0
averager.send(60.0)  # => 30.0

# D08.returned: what the function returns is the value of the StopIteration that ends it.
# next(averager)  # => raises StopIteration: 3 values

# A generator that has ended stays at its end.
list(averager)  # => []
# next(averager)  # => raises StopIteration
