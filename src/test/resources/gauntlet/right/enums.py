"""Enums with claims in their bodies."""

from enum import Enum, auto

class Color(Enum):
    RED = 1  # => 1
    BLUE = "b"  # => 'b'

list(Color)  # => [<Color.RED: 1>, <Color.BLUE: 'b'>]
print(Color.RED)  # => Color.RED
