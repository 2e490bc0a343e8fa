"""A type checker believes a type guard; at run time it is a plain yes or no.

`TypeGuard[list[str]]` says what a yes means. `TypeIs[int]`, new in Python 3.13, also says what a no
means: not an int. Nothing verifies either of them, so a guard that is wrong, or right about more
than it says, moves the error to an innocent line.

You meet this when a type checker is content, and the program fails with an AttributeError.

Takeaway: Use TypeIs only if yes and no are both true of the type; use TypeGuard if only yes is.
Level: deep
See also: typing/assert_never_guards_the_last_branch.py,
    typing/literal_and_final_are_not_enforced.py
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


# P09.guard: at run time, the guard is a function that returns a bool.
shout(["a", "b"])  # => 'A B'
shout(["a", 1])  # => '2 items, not all of them text'
shout([])  # => ''

# The guard changes nothing about the list, which may change afterwards.
names: list[Any] = ["Ada", "Grace"]
is_list_of_str(names)  # => True
names.append(1815)
# " ".join(names)  # => raises TypeError: sequence item 2: expected str instance, int found


# Right about yes and no: everything that is no int goes to the other branch.
def is_int(value: object) -> TypeIs[int]:
    return isinstance(value, int)


def double(value: int | str) -> int | str:
    return value * 2 if is_int(value) else value.upper() * 2


# P09.type_is: both branches are right.
double(4)  # => 8
double("ha")  # => 'HAHA'


# Wrong as a TypeIs: -4 is an int, too, but a type checker expects only text in the other branch.
def is_positive_int(value: object) -> TypeIs[int]:
    return isinstance(value, int) and value > 0


def double_positive(value: int | str) -> int | str:
    return value * 2 if is_positive_int(value) else value.upper() * 2


double_positive(4)  # => 8
# P09.wrong: the error is in the branch that the guard made look safe.
# double_positive(-4)  # => raises AttributeError: 'int' object has no attribute 'upper'


# As a TypeGuard, a no means nothing, and a type checker demands a third branch.
def is_positive(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and value > 0


def double_safely(value: int | str) -> int | str:
    if is_positive(value):
        return value * 2
    if isinstance(value, str):
        return value.upper() * 2
    return 0


double_safely(-4)  # => 0


# The annotation is not checked either: the caller gets what the function returns.
def is_text(value: object) -> TypeIs[str]:
    return getattr(value, "upper", None)


print(is_text(42))  # => None
