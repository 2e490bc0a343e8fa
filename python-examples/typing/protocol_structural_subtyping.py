"""A class satisfies a protocol by having its methods, not by naming it.

A type checker compares methods, so it accepts classes that know nothing of `Drawable`, and rejects
one without `draw` before anything runs. The interpreter never checks an annotation: a missing
method shows when it is called, halfway through the work.

You meet this when you annotate a function that accepts anything with a certain method.

Takeaway: Let a type checker read your protocols; at run time, they are documentation.
Level: entry
See also: typing/runtime_checkable_sees_names_only.py, typing/protocol_with_data_members.py,
    idioms/duck_typing_any_iterable.py
Covers: B62
"""

from collections.abc import Iterable
from typing import Protocol


class Drawable(Protocol):
    def draw(self) -> str: ...


class Circle:
    def draw(self) -> str:
        return "Drawing circle"


class Square:
    def draw(self) -> str:
        return "Drawing square"


class Triangle:
    """Has no draw(): mypy and pyright refuse to hand it to render()."""


def render(shape: Drawable) -> None:
    print(shape.draw())


def render_all(shapes: Iterable[Drawable]) -> None:
    for shape in shapes:
        render(shape)


# B62.structural: both are drawn, and neither has the protocol among its base classes.
render(Circle())  # => Drawing circle
render(Square())  # => Drawing square
Circle.__bases__  # => (<class 'object'>,)

# B62.missing: at run time, a class without the method fails when it is called.
# render(Triangle())  # => raises AttributeError: 'Triangle' object has no attribute 'draw'

# What was done before stays done: one shape of three.
try:
    render_all([Circle(), Triangle(), Square()])  # => Drawing circle
except AttributeError as error:
    print(f"stopped: {error}")  # => stopped: 'Triangle' object has no attribute 'draw'

# A protocol cannot be instantiated, nor, without @runtime_checkable, used with isinstance().
# Drawable()  # => raises TypeError: Protocols cannot be instantiated
# isinstance(Circle(), Drawable)
# => raises TypeError: Instance and class checks can only be used with @runtime_checkable protocols


class Hexagon(Drawable):
    """Names the protocol, forgets the method, and inherits the protocol's empty body."""


print(Hexagon().draw())  # => None
render(Hexagon())  # => None
