"""Literal, Final, ClassVar and @final are for the type checker; at run time they stop nobody.

A type checker reports a misspelt value, a constant that is assigned again, and a subclass of a
class that is final. The interpreter runs all of it. For values from outside, the list inside a
Literal can serve as the check, so that it is written once.

You meet this when a "constant" has another value, or a function gets a word that it does not know.

Takeaway: Check input against get_args(YourLiteral); leave Final and ClassVar to the type checker.
Level: core
See also: typing/literal_string_is_plain_text.py, typing/type_guards_are_believed.py,
    typing/assert_never_guards_the_last_branch.py
Covers: P08
"""

from typing import ClassVar, Final, Literal, TypeGuard, final, get_args, get_type_hints

Size = Literal["small", "large"]


def brew(size: Size) -> str:
    return f"one {size} coffee"


# P08.literal: a type checker rejects the second call; the interpreter does not.
brew("small")  # => 'one small coffee'
brew("huge")  # => 'one huge coffee'

# The values can be read: one list for the type checker, the check and the help text.
get_args(Size)  # => ('small', 'large')
# isinstance("huge", Size)
# => raises TypeError: Subscripted generics cannot be used with class and instance checks


def is_size(text: str) -> TypeGuard[Size]:
    return text in get_args(Size)


def brew_as_ordered(text: str) -> str:
    if not is_size(text):
        raise ValueError(f"expected one of {', '.join(get_args(Size))}")
    return brew(text)


brew_as_ordered("large")  # => 'one large coffee'
# brew_as_ordered("huge")  # => raises ValueError: expected one of small, large

# Order does not matter and types do: True is not 1, although `in` finds it.
Literal["on", "off"] == Literal["off", "on"]  # => True
Literal[1] == Literal[True]  # => False
True in get_args(Literal[1, 2])  # => True

# P08.final: assigned again, without an error.
LARGEST_CUP: Final = 500
LARGEST_CUP = 1000  # => 1000


class Machine:
    pressure: Final[int] = 9
    made: ClassVar[int] = 0


Machine.pressure = 15
Machine.pressure  # => 15

# P08.classvar: a ClassVar belongs to the class, and yet an instance can have its own.
machine = Machine()
machine.made = 7
(machine.made, Machine.made)  # => (7, 0)
get_type_hints(Machine)["made"]  # => typing.ClassVar[int]


# The decorator leaves a mark, which is inherited like any other attribute.
@final
class Token:
    """Not to be subclassed."""


class Forged(Token):
    """Subclassed."""


Forged.__final__  # => True
