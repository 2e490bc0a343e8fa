"""A class pattern asks isinstance() and then takes the object apart.

`Circle(center=Point(x=0, y=0))` calls nothing, though it looks like a constructor: it tests the
type, reads the attributes that are named, and matches each against the pattern behind the `=`. A
shape of data that takes three ifs and five intermediate names fits on one line.

Takeaway: Name the attributes in class patterns; positions depend on __match_args__.
Covers: P26
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: float
    y: float


@dataclass(frozen=True)
class Rectangle:
    corner: Point
    width: float
    height: float


@dataclass(frozen=True)
class Circle:
    center: Point
    radius: float


class Label:
    """An ordinary class: no dataclass, so no __match_args__."""

    def __init__(self, text: str) -> None:
        self.text = text


def describe(shape: object) -> str:
    match shape:
        case Circle(center=Point(x=0, y=0), radius=radius):
            return f"circle of radius {radius} around the origin"
        case Circle(center=Point(x=x, y=y), radius=radius):
            return f"circle of radius {radius} around ({x}, {y})"
        case Rectangle(width=width, height=height) if width == height:
            return f"square of side {width}"
        case Rectangle(width=width, height=height):
            return f"rectangle, {width} by {height}"
        case Label(text=str(text)):
            return f"label {text!r}"
        case _:
            return f"not a shape: {shape!r}"


describe(Circle(Point(0, 0), 2))  # => 'circle of radius 2 around the origin'
describe(Circle(Point(1, -1), 2))  # => 'circle of radius 2 around (1, -1)'
describe(Rectangle(Point(0, 0), 3, 3))  # => 'square of side 3'
describe(Rectangle(Point(0, 0), 3, 4))  # => 'rectangle, 3 by 4'
describe(Label("north"))  # => "label 'north'"
describe((0, 0))  # => 'not a shape: (0, 0)'

# The type is not enough: the attributes have to be there, and their patterns have to match.
describe(Label(42))  # => 'not a shape: <…Label object at …>'
describe(Label.__new__(Label))  # => 'not a shape: <…Label object at …>'

# Positions follow __match_args__, which a dataclass writes; Circle(Point(0, 0), r) would do, too.
Circle.__match_args__  # => ('center', 'radius')


def by_position(shape: object) -> object:
    match shape:
        case Point(x, _) | Circle(Point(x, _)):
            return x
        case Label(text):
            return text


by_position(Circle(Point(7, 0), 1))  # => 7

# A class without it has no positions, and that is an error of the pattern, not a miss.
try:
    by_position(Label("north"))
except TypeError as error:
    print(str(error).partition(" ")[2])  # => accepts 0 positional sub-patterns (1 given)
