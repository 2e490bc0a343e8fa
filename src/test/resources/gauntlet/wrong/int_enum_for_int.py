"""The value is a member of an IntEnum, not an int."""

from enum import IntEnum

class Level(IntEnum):
    LOW = 1

level = Level(1)  # => 1
