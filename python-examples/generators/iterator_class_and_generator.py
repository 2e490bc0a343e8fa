"""A generator function replaces an iterator class with `__iter__` and `__next__`.

A `for` loop asks for an iterator and calls its `__next__` until that raises StopIteration. A class
has to keep its state in attributes and raise the exception itself. A generator function keeps its
state in local variables, and simply ends. To the loop, both are iterators.

You meet this when you want to loop over something that is not in a list: pages, events, tree
nodes.

Takeaway: Every generator is an iterator, but an iterator can also be a class of your own.
Level: entry
See also: generators/nothing_runs_before_next.py, idioms/duck_typing_any_iterable.py
Covers: D08
"""

from collections.abc import Generator, Iterator


class Doubling:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.value = 1

    def __iter__(self) -> "Doubling":
        return self

    def __next__(self) -> int:
        value = self.value
        if value > self.limit:
            raise StopIteration
        self.value *= 2
        return value


# D08.class: a class with these two methods is an iterator.
list(Doubling(20))  # => [1, 2, 4, 8, 16]


def doubling(limit: int) -> Iterator[int]:
    value = 1
    while value <= limit:
        yield value
        value *= 2


# The generator function gives the same numbers.
list(doubling(20))  # => [1, 2, 4, 8, 16]

# D08.next: next() asks for one item, and StopIteration says that there is none.
numbers = doubling(2)
next(numbers)  # => 1
next(numbers)  # => 2
# next(numbers)  # => raises StopIteration

# D08.iterator: both are iterators, and only one of them is a generator.
[isinstance(it, Iterator) for it in (Doubling(20), doubling(20))]  # => [True, True]
[isinstance(it, Generator) for it in (Doubling(20), doubling(20))]  # => [False, True]

# An iterator is its own iterator, so a second loop finds it where the first one left it.
numbers = Doubling(20)
[number for number in numbers if number > 3]  # => [4, 8, 16]
list(numbers)  # => []
