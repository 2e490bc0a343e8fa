"""A home-made type check binds the arguments first, and knows more than classes.

`signature(f).bind` assigns the arguments to parameters as the call will, keyword arguments
included. A small recursion knows unions, literals and lists, which `isinstance` does not.

You meet this when you write a decorator that checks annotations.

Takeaway: `signature(f).bind(...)` finds every argument; `isinstance` knows only plain classes.
Level: deep
See also: typing/naive_enforcer_misses_keywords.py, typing/beartype_checks_every_call.py,
    introspection/signature_and_parameters.py
Covers: P11
"""

import functools
import inspect
from collections.abc import Callable
from types import UnionType
from typing import Any, Literal, ParamSpec, TypeVar, Union, get_args, get_origin, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")


def conforms(value: object, hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if origin in (Union, UnionType):
        return any(conforms(value, member) for member in arguments)
    if origin is Literal:
        return any(type(value) is type(each) and value == each for each in arguments)
    if origin is list:
        return isinstance(value, list) and all(conforms(each, arguments[0]) for each in value)
    # Anything else in brackets is checked as far as its class; float admits int, as checkers do.
    return isinstance(value, (float, int) if hint is float else origin or hint)


# One value against one hint: bool is an int here, and an int will do as a float.
conforms([1, 2.5], list[float])  # => True
conforms([1, 2.5], list[int])  # => False
conforms(True, int)  # => True


def enforce_types(function: Callable[P, R]) -> Callable[P, R]:
    hints = get_type_hints(function)
    shape = inspect.signature(function)

    def check(name: str, value: object) -> None:
        if name in hints and not conforms(value, hints[name]):
            expected = inspect.formatannotation(hints[name])
            raise TypeError(f"{name}: expected {expected}, got {value!r}")

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        for name, value in shape.bind(*args, **kwargs).arguments.items():
            check(name, value)
        result = function(*args, **kwargs)
        check("return", result)
        return result

    return wrapper


@enforce_types
def invoice(
    prices: list[float],
    currency: Literal["EUR", "USD"] = "EUR",
    note: str | None = None,
) -> str:
    return note or f"{sum(prices)} {currency}"


# P11.enforced: with bind() and a recursion, all arguments are checked.
invoice([3, 4.5])  # => '7.5 EUR'
invoice(prices=[], note="void")  # => 'void'
# invoice([3, "4.50"])  # => raises TypeError: prices: expected list[float], got [3, '4.50']
# invoice([], currency="GBP")
# => raises TypeError: currency: expected Literal['EUR', 'USD'], got 'GBP'

# invoice([], note=7)  # => raises TypeError: note: expected str | None, got 7


@enforce_types
def average(numbers: list[int]) -> int:
    return sum(numbers) / len(numbers)


# The result is checked, too.
# average([1, 2])  # => raises TypeError: return: expected int, got 1.5
