"""A home-made type check has to bind the arguments, and know more than classes.

The obvious version pairs parameters with positional arguments and calls `isinstance`. It fails with
a keyword argument, which is never looked at, and with `list[int]`, which isinstance refuses.
Binding by signature and a small recursion repair both.

You meet this when you write a decorator that checks annotations, or read one.

Takeaway: `signature(f).bind(...)` finds every argument; `isinstance` knows only plain classes.
Level: deep
See also: typing/beartype_checks_every_call.py, introspection/signature_and_parameters.py,
    descriptors/typed_attribute.py
Covers: P11
"""

import functools
import inspect
from collections.abc import Callable
from types import UnionType
from typing import Any, Literal, ParamSpec, TypeVar, Union, get_args, get_origin, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")


def enforce_naively(function: Callable[P, R]) -> Callable[P, R]:
    hints = get_type_hints(function)

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
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


# P11.naive: positional arguments are checked.
repeat("ab", 2)  # => 'abab'
# repeat("ab", "2")  # => raises TypeError: times: expected int, got str

# Python 301 (P11) calls this enforcing types. By keyword, nothing is checked.
repeat(text=["ab"], times=2)  # => ['ab', 'ab']


def total(numbers: list[int]) -> int:
    return sum(numbers)


# A type with brackets breaks the check, even for right arguments.
# enforce_naively(total)([1, 2])
# => raises TypeError: isinstance() argument 2 … a parameterized generic


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

# A bool is an int, here, too.
enforce_types(total)([True, True])  # => 2


@enforce_types
def average(numbers: list[int]) -> int:
    return sum(numbers) / len(numbers)


# The result is checked, too.
# average([1, 2])  # => raises TypeError: return: expected int, got 1.5
