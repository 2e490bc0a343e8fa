"""A type guard is a function that the type checker believes; at run time it is a plain yes or no.

`TypeGuard[list[str]]` says what a yes means. `TypeIs[int]`, new in Python 3.13, also says what a no
means: not an int. Neither is verified by anybody, so a guard that is wrong, or right about a bit
more than it says, moves the error to an innocent line.

Takeaway: TypeIs only where yes and no are both true of the type; TypeGuard where only yes is.
Covers: P09
"""

# Annotations that are never evaluated need no import at run time: TypeIs works before 3.13.
from __future__ import annotations

import sys
import typing
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from typing_extensions import TypeIs

hasattr(typing, "TypeIs") == (sys.version_info >= (3, 13))  # => True


def is_list_of_str(items: list[Any]) -> TypeGuard[list[str]]:
    return all(isinstance(item, str) for item in items)


def shout(items: list[str | int]) -> str:
    if is_list_of_str(items):
        return " ".join(item.upper() for item in items)
    return f"{len(items)} items, not all of them text"


shout(["a", "b"])  # => 'A B'
shout(["a", 1])  # => '2 items, not all of them text'
shout([])  # => ''

# The guard says yes or no and leaves nothing behind: the list is the list it was.
names: list[Any] = ["Ada", "Grace"]
is_list_of_str(names)  # => True
names.append(1815)
# " ".join(names)  # => raises TypeError: sequence item 2: expected str instance, int found


# Right about yes and no: everything that is not an int reaches the other branch.
def is_int(value: object) -> TypeIs[int]:
    return isinstance(value, int)


def double(value: int | str) -> int | str:
    return value * 2 if is_int(value) else value.upper() * 2


double(4)  # => 8
double("ha")  # => 'HAHA'


# Wrong as a TypeIs: -4 is an int too, but the checker takes the other branch to hold only text.
def is_positive_int(value: object) -> TypeIs[int]:
    return isinstance(value, int) and value > 0


def double_positive(value: int | str) -> int | str:
    return value * 2 if is_positive_int(value) else value.upper() * 2


double_positive(4)  # => 8
# double_positive(-4)  # => raises AttributeError: 'int' object has no attribute 'upper'


# As a TypeGuard the no means nothing, and the checker insists on a third branch.
def is_positive(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and value > 0


def double_safely(value: int | str) -> int | str:
    if is_positive(value):
        return value * 2
    if isinstance(value, str):
        return value.upper() * 2
    return 0


double_safely(-4)  # => 0


# The promise is an annotation like any other: whatever the function returns comes out.
def is_text(value: object) -> TypeIs[str]:
    return getattr(value, "upper", None)


is_text(42) is None  # => True
