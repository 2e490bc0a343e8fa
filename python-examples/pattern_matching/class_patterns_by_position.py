"""A class pattern by position follows `__match_args__`, which dataclasses write for you.

`case Point(x, y)` says nothing about attributes, so the class has to say which attribute stands at
which position. Dataclasses and named tuples do. Other classes set `__match_args__` themselves, or
can only be matched by attribute names. A few built-in types take one position: their own value.

You meet this when `case SomeClass(value)` raises "accepts 0 positional sub-patterns".

Takeaway: Use positions only where their order is obvious; a field added in front breaks them.
Differs: messages: GraalPy names `type` where CPython names the class of the pattern.
Level: deep
See also: pattern_matching/class_patterns.py, pattern_matching/sequence_patterns.py
Covers: P26
"""

from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float


# P26.positions: the positions are those of the fields.
Point.__match_args__  # => ('x', 'y')


class Temperature:
    __match_args__ = ("degrees",)

    def __init__(self, degrees: float, sensor: str) -> None:
        self.degrees = degrees
        self.sensor = sensor


class Note:
    def __init__(self, text: str) -> None:
        self.text = text


def summary(value: object) -> str:
    match value:
        case Point(0, 0):
            return "the origin"
        case Point(x, y=0):
            return f"{x} on the axis"
        case Temperature(degrees) if degrees > 30:
            return f"hot: {degrees}"
        case Temperature():
            return "a temperature"
        case int(number) | float(number):
            return f"the number {number}"
        case Note(text):
            return text
    return "something else"


# Positions and names can be mixed.
summary(Point(0, 0))  # => 'the origin'
summary(Point(3, 0))  # => '3 on the axis'

# A class may choose which attributes have a position; the sensor has none here.
summary(Temperature(35.5, "roof"))  # => 'hot: 35.5'
summary(Temperature(12.0, "roof"))  # => 'a temperature'

# For built-in types such as int, the position is the value itself.
summary(2.5)  # => 'the number 2.5'

# An ordinary class has no positions. That is an error, not a pattern that does not fit.

# summary(Note("paid"))
# cpython=> raises TypeError: Note() accepts 0 positional sub-patterns (1 given)
# graalpy=> raises TypeError: type() accepts 0 positional sub-patterns (1 given)
