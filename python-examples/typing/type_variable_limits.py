"""A bound admits every subclass, constraints admit exactly the types listed.

`TypeVar("S", bound=Shape)` keeps the caller's own type: a Square goes in and a Square comes out.
`TypeVar("N", int, float)` picks one of the types, the same in all places. Both are for the type
checker. At run time they can be read, and they refuse nothing.

You meet this when a function should return the type that it was given, or accept numbers of one
kind.

Takeaway: Use a bound for "any kind of", constraints for "one of these, the same throughout".
Level: core
See also: typing/generic_stack_not_enforced.py, typing/variadic_generics.py,
    typing/decorators_keep_signatures.py
Covers: P07
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Number = TypeVar("Number", int, float, complex)
Later = TypeVar("Later", bound="Shape")


class Shape:
    def __init__(self, size: float) -> None:
        self.size = size


class Square(Shape):
    """A kind of Shape, hence within the bound."""


S = TypeVar("S", bound=Shape)


def first(items: Sequence[T]) -> T:
    return items[0]


def add(a: Number, b: Number) -> Number:
    return a + b


def largest(shapes: Sequence[S]) -> S:
    return max(shapes, key=lambda shape: shape.size)


# P07.typevar: the functions work as their hints say …
first(["a", "b"])  # => 'a'
add(2, 3)  # => 5
type(largest([Square(1), Square(4)]))  # => <class '__main__.Square'>

# P07.unenforced: … and with what a type checker rejects, because the interpreter does not look.
add("no ", "number")  # => 'no number'
first({0: "not a sequence"})  # => 'not a sequence'

# P07.limits: the limits can be read. A bound given as text stays text.
[kind.__name__ for kind in Number.__constraints__]  # => ['int', 'float', 'complex']
S.__bound__  # => <class '__main__.Shape'>
print(Later.__bound__)  # => ForwardRef('Shape')
(T.__bound__, T.__constraints__)  # => (None, ())


def admits(variable: TypeVar, kind: type) -> bool:
    """The checker's question for `Box[kind]`."""
    if variable.__constraints__:
        return kind in variable.__constraints__
    return issubclass(kind, variable.__bound__ or object)


admits(S, Square)  # => True
admits(S, int)  # => False
admits(Number, int)  # => True
admits(Number, bool)  # => False


class Strict:
    """A base class that asks this at run time, when the class is given its arguments."""

    def __class_getitem__(cls, kind: Any) -> Any:
        (variable,) = cls.__parameters__
        if isinstance(kind, type) and not admits(variable, kind):
            raise TypeError(f"{kind.__name__} is no {variable.__name__}")
        return super().__class_getitem__(kind)


class Loose(Generic[Number]):
    """Takes any argument, as generic classes do."""


class Vector(Strict, Generic[Number]):
    """Takes the arguments that a type checker would take."""


print(Loose[str])  # => __main__.Loose[str]
print(Vector[float])  # => __main__.Vector[float]
# Vector[str]  # => raises TypeError: str is no Number
# Vector[bool]  # => raises TypeError: bool is no Number
