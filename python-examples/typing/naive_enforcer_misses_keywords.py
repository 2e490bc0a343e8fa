"""The obvious type check for arguments misses keyword arguments, and fails on types with brackets.

It pairs the names of the parameters with the positional arguments, and calls `isinstance` with the
annotation. An argument that is passed by name is never looked at. And `isinstance` refuses
`list[int]`, so even right arguments fail.

You meet this when you find such a decorator on the web, or write your first one.

Takeaway: Bind the arguments with inspect.signature(), or use a library such as beartype.
Level: core
See also: typing/type_enforcer_from_annotations.py, typing/beartype_checks_every_call.py
Covers: P11
"""

import functools
import inspect
from collections.abc import Callable
from typing import Any, get_type_hints


def enforce_naively(function: Callable[..., Any]) -> Callable[..., Any]:
    hints = get_type_hints(function)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        for name, value in zip(inspect.signature(function).parameters, args):
            expected = hints.get(name)
            if expected and not isinstance(value, expected):
                given = type(value).__name__
                raise TypeError(f"{name}: expected {expected.__name__}, got {given}")
        return function(*args, **kwargs)

    return wrapper


@enforce_naively
def repeat(text: str, times: int) -> str:
    return text * times


# P11.naive: positional arguments are checked, as Python 301 (P11) shows.
repeat("ab", 2)  # => 'abab'
# repeat("ab", "2")  # => raises TypeError: times: expected int, got str


def refuses(*args: Any, **kwargs: Any) -> bool:
    try:
        repeat(*args, **kwargs)
    except TypeError:
        return True
    return False


# The same wrong argument by name is not refused: a list is repeated instead of a text.
refuses(["ab"], 2)  # => True
refuses(text=["ab"], times=2)  # => False
                               # documented=> True
repeat(text=["ab"], times=2)  # => ['ab', 'ab']


@enforce_naively
def total(numbers: list[int]) -> int:
    return sum(numbers)


# A type with brackets breaks the check, even for right arguments.
# total([1, 2])  # => raises TypeError: isinstance() argument 2 … a parameterized generic
