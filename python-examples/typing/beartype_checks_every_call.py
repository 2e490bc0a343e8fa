"""`@beartype` holds calls and results to their annotations; without it they are comments.

Python never looks at annotations. beartype writes a wrapper for the decorated function that does:
at the call for the arguments, at the return for the result. It reads the same hints as a static
checker, names in quotes included, and what it finds is an exception with a sentence in it.

Takeaway: Put it where values come in that no type checker has seen: files, requests, plugins.
Covers: P11
"""

# /// script
# dependencies = ["beartype>=0.18"]
# [tool.verified-examples]
# timeout = 60
# ///

from collections.abc import Callable
from typing import Annotated

from beartype import beartype
from beartype.door import is_bearable
from beartype.roar import BeartypeCallHintViolation, BeartypeException
from beartype.vale import Is


def unchecked_root(number: float | int) -> float:
    return number**0.5


@beartype
def root(number: float | int) -> float:
    return number**0.5


root(4)  # => 2.0

# The root of a negative number is complex. The annotation says otherwise, and nobody notices ...
type(unchecked_root(-4)).__name__  # => 'complex'


def complain(function: Callable, *arguments: object, **keywords: object) -> None:
    try:
        function(*arguments, **keywords)
    except BeartypeCallHintViolation as error:
        print(type(error).__name__)
        # What follows explains the violation: which part of the value, which part of the hint.
        print(str(error).partition(", as ")[0])


# ... unless somebody looks. Arguments are checked before the call, by name as by position; the
# result is checked behind it.
complain(root, "4")
# => BeartypeCallHintParamViolation
# => Function __main__.root() parameter number='4' violates type hint float | int
complain(root, number=[4])
# => BeartypeCallHintParamViolation
# => Function __main__.root() parameter number=[4] violates type hint float | int
complain(root, -4)
# => BeartypeCallHintReturnViolation
# => Function __main__.root() return (…+2j) violates type hint <class 'float'>


# On a class it checks every method. The class in quotes is looked up when it exists.
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

# It checks calls and nothing else: an attribute takes what it is given.
node = Node(1)
node.value = "one"  # => 'one'


# What is no class can be a condition.
Percentage = Annotated[float | int, Is[lambda number: 0 <= number <= 100]]


@beartype
def discounted(price: float | int, percentage: Percentage) -> float:
    return price * (100 - percentage) / 100


discounted(50, 20)  # => 40.0
complain(discounted, 50, 120)
# => BeartypeCallHintParamViolation
# => Function __main__.discounted() parameter percentage=120 violates type hint …Is[lambda number: …

# The same question without a function, for one value.
is_bearable([1, None], list[int | None])  # => True
is_bearable({"a": "b"}, dict[str, int])  # => False

# An int is no float here, though type checkers let it pass for one.
is_bearable(4, float)  # => False

# The exceptions are beartype's own: `except TypeError` lets them through.
issubclass(BeartypeCallHintViolation, BeartypeException)  # => True
issubclass(BeartypeCallHintViolation, TypeError)  # => False
