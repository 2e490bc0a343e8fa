"""A function that only loops accepts everything that can be looped over.

`for item in items` asks for an iterable and nothing else: lists, tuples, sets, generators, files,
dictionaries and your own classes all qualify. A test such as `isinstance(items, list)` turns away
callers whose argument would have worked.

You meet this when a function insists on a list, and its callers write `list(…)` around everything.

Takeaway: Annotate `Iterable`, use only what you need, and remember that iterators can be read
    once.
Level: core
See also: generators/iterator_class_and_generator.py, typing/protocol_structural_subtyping.py
Covers: B80
"""

from collections.abc import Iterable, Iterator


def print_items(items: Iterable[object]) -> None:
    for item in items:
        print(item)


def total(prices: Iterable[int]) -> int:
    result = 0
    for price in prices:
        result += price
    return result


# B80.iterables: a list, a tuple, a set, a generator, a dictionary.
print_items([1, 2])  # => 1
                     # => 2
print_items((1, 2))  # => 1
                     # => 2
print_items({1, 2})  # => (any order)
                     # => 1
                     # => 2
print_items(n * n for n in range(3))  # => 0
                                      # => 1
                                      # => 4
print_items({"http": 80, "https": 443})  # => http
                                         # => https


class Countdown:
    """Has no base class and is not registered: a loop looks only for __iter__."""

    def __init__(self, start: int) -> None:
        self.start = start

    def __iter__(self) -> Iterator[int]:
        yield from range(self.start, 0, -1)


class Squares:
    """Uses the older protocol: indexes from 0 upwards, until IndexError."""

    def __getitem__(self, index: int) -> int:
        if index >= 4:
            raise IndexError(index)
        return index * index


# B80.custom: classes of your own work, too.
total(Countdown(4))  # => 10
total(Squares())  # => 14

# isinstance() overlooks the older protocol, so it is no substitute for looping.
[isinstance(items, Iterable) for items in (Countdown(4), Squares())]  # => [True, False]


def strict_total(prices: list[int]) -> int:
    if not isinstance(prices, list):
        raise TypeError(f"expected a list, got {type(prices).__name__}")
    return total(prices)


# B80.strict: the test for a list refuses what would have worked.
# strict_total((1, 2))  # => raises TypeError: expected a list, got tuple
total((1, 2))  # => 3

# An argument that can't be looped over fails at the loop, with a good message.
# total(5)  # => raises TypeError: 'int' object is not iterable

# Two traps: a generator is empty the second time, without an error …
once = (n for n in [10, 20])
total(once)  # => 30
total(once)  # => 0

# … and a string is an iterable of strings, where a list of one string was meant.
print_items("ab")  # => a
                   # => b
