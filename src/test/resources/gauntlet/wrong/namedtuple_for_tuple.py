"""The value is a namedtuple."""

from collections import namedtuple

Point = namedtuple("Point", "x y")
point = Point(1, 2)  # => (1, 2)
