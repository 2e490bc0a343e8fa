"""A function that only loops accepts everything that can be looped over.

Whoever writes `for item in items` has asked for an iterable and nothing else: lists, tuples, sets,
generators, files, dictionaries and classes of one's own all qualify. A test such as
`isinstance(items, list)` turns away callers whose argument would have worked.

Takeaway: Annotate `Iterable`, use only what you need, and mind that iterators can be read once.
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
    """No base class and no registration: __iter__ is all that a loop looks for."""

    def __init__(self, start: int) -> None:
        self.start = start

    def __iter__(self) -> Iterator[int]:
        yield from range(self.start, 0, -1)


class Squares:
    """The older protocol: indexes from 0 upwards until IndexError."""

    def __getitem__(self, index: int) -> int:
        if index >= 4:
            raise IndexError(index)
        return index * index


total(Countdown(4))  # => 10
total(Squares())  # => 14

# Looping is a better test than asking: isinstance overlooks the older protocol.
isinstance(Countdown(4), Iterable)  # => True
isinstance(Squares(), Iterable)  # => False
list(iter(Squares()))  # => [0, 1, 4, 9]


def strict_total(prices: list[int]) -> int:
    if not isinstance(prices, list):
        raise TypeError(f"expected a list, got {type(prices).__name__}")
    return total(prices)


# strict_total((1, 2))  # => raises TypeError: expected a list, got tuple
total((1, 2))  # => 3

# What cannot be looped over fails at the loop, with a message as good as any of our own.
# total(5)  # => raises TypeError: 'int' object is not iterable

# Two ducks to beware of. A generator is empty the second time, without an error ...
once = (n for n in [10, 20])
total(once)  # => 30
total(once)  # => 0

# ... and a string is an iterable of strings, where a list of one string was meant.
print_items("ab")  # => a
                   # => b
