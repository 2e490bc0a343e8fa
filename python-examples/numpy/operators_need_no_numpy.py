"""A vectorised function is written against operators, and a class of Python can bring them.

`normalised` is a line of arithmetic. It neither knows NumPy nor asks for it: what it is given must
subtract, divide and be iterated. `Column` does that for anything that has a length and items, and
makes no copy of it: a list, an `array`, a memoryview, or an array of Java.

Takeaway: Where NumPy can't go, keep its formulas, and give them a class of forty lines.
Covers: P17
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from itertools import repeat
from operator import add, sub, truediv
from typing import Any


def normalised(readings: Any) -> Any:
    return (readings - min(readings)) / (max(readings) - min(readings))


class Column:
    """Arithmetic for each element, with a number or with a column of the same length."""

    def __init__(self, numbers: Sequence[float]) -> None:
        self.numbers = numbers

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[float]:
        return iter(self.numbers)

    def __repr__(self) -> str:
        return f"Column({list(self)})"

    def _with(self, other: Any, operation: Callable[[float, float], float]) -> "Column":
        others: Iterable[float] = repeat(other)
        if isinstance(other, Sized):
            if len(self) != len(other):
                raise ValueError(f"columns of {len(self)} and {len(other)} numbers do not fit")
            others = iter(other)  # type: ignore[call-overload]
        return Column([operation(one, two) for one, two in zip(self, others)])

    def __add__(self, other: Any) -> "Column":
        return self._with(other, add)

    def __sub__(self, other: Any) -> "Column":
        return self._with(other, sub)

    def __truediv__(self, other: Any) -> "Column":
        return self._with(other, truediv)


normalised(Column([20.0, 25.0, 22.0, 30.0]))  # => Column([0.0, 0.5, 0.2, 1.0])
normalised(Column(array("d", [1, 3, 2])))  # => Column([0.0, 1.0, 0.5])
normalised(Column(range(5)))  # => Column([0.0, 0.25, 0.5, 0.75, 1.0])

# Shapes: a number is stretched to any length, columns must have the same.
Column([1, 2, 3]) + 10  # => Column([11, 12, 13])
Column([1, 2, 3]) + Column([10, 20, 30])  # => Column([11, 22, 33])
# Column([1, 2, 3]) + Column([10, 20])
# => raises ValueError: columns of 3 and 2 numbers do not fit

# A column is a view of what it was made of; the result of an operator is not.
samples = array("d", [4.0, 8.0, 6.0, 2.0])
column = Column(samples)
doubled = column + column
samples[0] = 5.0
column  # => Column([5.0, 8.0, 6.0, 2.0])
doubled  # => Column([8.0, 16.0, 12.0, 4.0])

# Slices are views where the sequence's are: of a memoryview.
middle = Column(memoryview(samples)[1:3])
samples[1] = 9.0
middle  # => Column([9.0, 6.0])

# And Python's rules hold: integers grow, and 0 / 0 is an error, not a nan.
Column([200, 100]) + 100  # => Column([300, 200])
# normalised(Column([21, 21]))  # => raises ZeroDivisionError: division by zero
