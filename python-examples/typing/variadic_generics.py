"""A TypeVarTuple stands for any number of types.

`Generic[*Ts]` makes a class that takes as many type arguments as a row has columns. What such a
hint says can be tried at run time: fill in types and look at the result. That also shows what is
wrong with a hint for a typed `zip` that looks right.

You meet this when a class for rows needs one type argument for each column.

Takeaway: If a generic hint is unclear, fill in real types and read the result.
Level: deep
See also: typing/type_variable_limits.py, typing/generic_argument_read_from_subclass.py
Covers: P07
"""

from typing import Any, Generic, TypeVarTuple, get_args, get_type_hints

Ts = TypeVarTuple("Ts")


class Table(Generic[*Ts]):
    """A table whose subclass lists its column types once, to be checked row by row."""

    columns: tuple[type, ...]

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.columns = get_args(cls.__orig_bases__[0])

    def __init__(self) -> None:
        self.rows: list[tuple[*Ts]] = []

    def add(self, *row: *Ts) -> None:
        for value, column in zip(row, self.columns, strict=True):
            if not isinstance(value, column):
                raise TypeError(f"{value!r} is no {column.__name__}")
        self.rows.append(row)


class Prices(Table[str, float]):
    """Two columns."""


class Sightings(Table[str, int, bool]):
    """Three columns, with the same base class."""


# P07.variadic: each class has as many columns as it has type arguments.
prices = Prices()
prices.add("coffee", 3.2)
prices.rows  # => [('coffee', 3.2)]
# prices.add("tea", "cheap")  # => raises TypeError: 'cheap' is no float
# prices.add("tea")  # => raises ValueError: zip() argument 2 is longer than argument 1
[column.__name__ for column in Sightings.columns]  # => ['str', 'int', 'bool']

# There may be none; and the variable may stand between other types.
print(Table[()])  # => __main__.Table[()]
print(tuple[str, *Ts, bool][int, float])  # => tuple[str, int, float, bool]
print(tuple[str, *Ts, bool][()])  # => tuple[str, bool]


# The hint of Python 301 (P07): any number of iterables, and a list of tuples of the same types.
def zip_typed(*iterables: *Ts) -> list[tuple[*Ts]]:
    return list(zip(*iterables))


zip_typed([1, 2], ["a", "b"])  # => [(1, 'a'), (2, 'b')]

# P07.zip: with the types of the arguments filled in, each tuple would hold two lists.
promised = get_type_hints(zip_typed)["return"]
print(promised[list[int], list[str]])  # => list[tuple[list[int], list[str]]]
                                       # documented=> list[tuple[int, str]]


# Ts cannot say "the elements of each". It is right where values are passed on as they are.
def repeated(times: int, *values: *Ts) -> list[tuple[*Ts]]:
    return [values] * times


repeated(2, 1, "a")  # => [(1, 'a'), (1, 'a')]
print(get_type_hints(repeated)["return"][int, str])  # => list[tuple[int, str]]
