"""A class satisfies a protocol by having its methods, not by naming it.

A type checker compares shapes, so classes that never heard of `Drawable` are accepted, and one
without `draw` is rejected before anything runs. The interpreter does none of that: an annotation
is never checked, and a missing method shows only when somebody calls it, halfway through the work.

Takeaway: Let a type checker read your protocols; at run time they are documentation.
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


render(Circle())  # => Drawing circle
render(Square())  # => Drawing square
Circle.__bases__ == (object,)  # => True

# Nothing stops the triangle at the door: it fails inside, at the call.
# render(Triangle())  # => raises AttributeError: 'Triangle' object has no attribute 'draw'

# What was done before the failure stays done; here, one shape of three.
try:
    render_all([Circle(), Triangle(), Square()])  # => Drawing circle
except AttributeError as error:
    print(f"stopped: {error}")  # => stopped: 'Triangle' object has no attribute 'draw'

# A protocol is no factory, and without @runtime_checkable no test either.
# Drawable()  # => raises TypeError: Protocols cannot be instantiated
# isinstance(Circle(), Drawable)
# => raises TypeError: Instance and class checks can only be used with @runtime_checkable protocols


class Hexagon(Drawable):
    """Names the protocol, forgets the method, and inherits the protocol's empty body."""


Hexagon().draw() is None  # => True
render(Hexagon())  # => None
