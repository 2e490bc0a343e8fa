"""Literal, Final and LiteralString stop nobody at run time.

They turn a typo, a changed constant and a query glued together from input into errors of the type
checker. The interpreter runs all of it. Where values come from outside, the list inside a Literal
serves as the check, so that it is written once; for SQL, only parameters help.

Takeaway: Check input against get_args(YourLiteral), and give queries parameters.
Covers: P08
"""

from typing import Final, Literal, LiteralString, TypeGuard, final, get_args

Direction = Literal["north", "south", "east", "west"]


def move(direction: Direction) -> str:
    return f"Moving {direction}"


move("north")  # => 'Moving north'
move("up")  # => 'Moving up'

# The values are there to be read: one list for the checker, the check and the help text.
get_args(Direction)  # => ('north', 'south', 'east', 'west')
# isinstance("up", Direction)
# => raises TypeError: Subscripted generics cannot be used with class and instance checks


def is_direction(text: str) -> TypeGuard[Direction]:
    return text in get_args(Direction)


def move_as_told(text: str) -> str:
    if not is_direction(text):
        raise ValueError(f"expected one of {', '.join(get_args(Direction))}")
    return move(text)


move_as_told("west")  # => 'Moving west'
# move_as_told("up")  # => raises ValueError: expected one of north, south, east, west

# Order does not matter, types do: True is not 1, although True == 1 and `in` says otherwise.
Literal["on", "off"] == Literal["off", "on"]  # => True
Literal[1] == Literal[True]  # => False
True in get_args(Literal[1, 2])  # => True

# Final: assigned again without a word.
MAX_CONNECTIONS: Final = 100
MAX_CONNECTIONS = 200  # => 200


class Config:
    TIMEOUT: Final[int] = 30


Config.TIMEOUT = 60
print(Config.TIMEOUT)  # => 60


# The decorator leaves a mark, and the mark is inherited like anything else.
@final
class Token:
    """Not to be subclassed, says the decorator."""


class Forged(Token):
    """Subclassed."""


Forged.__final__  # => True


# LiteralString: text that stands in the source. The checker rejects the second call only.
def find_users(condition: LiteralString) -> str:
    return f"SELECT * FROM users WHERE {condition}"


from_outside = "1 = 1; DROP TABLE users"
find_users("active = 1")  # => 'SELECT * FROM users WHERE active = 1'
find_users(from_outside)  # => 'SELECT * FROM users WHERE 1 = 1; DROP TABLE users'

# At run time a str is a str; where it came from cannot be asked.
# isinstance(from_outside, LiteralString)
# => raises TypeError: typing.LiteralString cannot be used with isinstance()
