"""`@beartype` checks calls and results against their annotations.

Python itself never looks at annotations. beartype makes a wrapper that does: at the call for the
arguments, at the return for the result. It reads the same hints as a static checker, names in
quotes included.

You meet this when a function gets data from a file, a request or a plug-in that no type checker has
seen.

Takeaway: Use it where values come in from outside.
Level: core
See also: typing/beartype_samples_containers.py, typing/type_enforcer_from_annotations.py
Covers: P11
"""

# /// script
# requires-python = ">=3.11,<3.14"
# dependencies = ["beartype>=0.18"]
# ///

from collections.abc import Callable
from typing import Annotated

from beartype import beartype
from beartype.door import is_bearable
from beartype.roar import BeartypeCallHintViolation
from beartype.vale import Is


def unchecked_root(number: float | int) -> float:
    return number**0.5


@beartype
def root(number: float | int) -> float:
    return number**0.5


# P11.beartype: a right argument passes.
root(4)  # => 2.0

# The root of a negative number is complex. Without a check, nobody notices.
type(unchecked_root(-4))  # => <class 'complex'>


def complain(function: Callable, *arguments: object, **keywords: object) -> None:
    try:
        function(*arguments, **keywords)
    except BeartypeCallHintViolation as error:
        print(type(error).__name__)
        print(str(error).partition(", as ")[0])


# P11.violation: arguments are checked before the call, and the result after it.
complain(root, "4")
# => BeartypeCallHintParamViolation
# => Function __main__.root() parameter number='4' violates type hint float | int
complain(root, number=[4])
# => BeartypeCallHintParamViolation
# => Function __main__.root() parameter number=[4] violates type hint float | int
complain(root, -4)
# => BeartypeCallHintReturnViolation
# => Function __main__.root() return (…+2j) violates type hint <class 'float'>


# On a class, it checks every method.
@beartype
class Node:
    def __init__(self, value: int, parent: "Node | None" = None) -> None:
        self.value = value
        self.parent = parent

    def depth(self) -> int:
        return 0 if self.parent is None else self.parent.depth() + 1


Node(2, Node(1)).depth()  # => 1
complain(Node, 2, parent="root")
# => BeartypeCallHintParamViolation
# => Method __main__.Node.__init__() parameter parent='root' violates type hint …Node | None

# It checks calls only: an attribute accepts anything.
node = Node(1)
node.value = "one"  # => 'one'


# A hint can be a condition.
def is_percentage(number: float | int) -> bool:
    return 0 <= number <= 100


Percentage = Annotated[float | int, Is[is_percentage]]

# is_bearable() checks one value, without a function.
is_bearable(20, Percentage)  # => True
is_bearable(120, Percentage)  # => False
is_bearable([1, None], list[int | None])  # => True

# `except TypeError` does not catch them.
issubclass(BeartypeCallHintViolation, TypeError)  # => False
