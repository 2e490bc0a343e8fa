"""ParamSpec keeps a signature for the type checker, functools.wraps keeps it for everything else.

A wrapper takes `*args, **kwargs`, so `help()`, command-line tools and web frameworks do not see the
parameters. Annotating it with `P.args` and `P.kwargs` helps the type checker only. Where a
decorator supplies an argument itself, `wraps` shows one parameter too many.

You meet this when an editor shows the parameters of a decorated function, and a framework does not.

Takeaway: Annotate with ParamSpec, use wraps, and correct `__signature__` where you use Concatenate.
Level: deep
See also: decorators/wraps_keeps_metadata.py, introspection/signature_and_parameters.py,
    typing/type_variable_limits.py
Covers: P07
"""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def counted(function: Callable[P, R]) -> Callable[P, R]:
    def counting(*args: P.args, **kwargs: P.kwargs) -> R:
        calls.append(function.__name__)
        return function(*args, **kwargs)

    return counting


def counted_and_wrapped(function: Callable[P, R]) -> Callable[P, R]:
    return wraps(function)(counted(function))


calls: list[str] = []


def connect(host: str, port: int, *, ssl: bool = False) -> str:
    return f"{'https' if ssl else 'http'}://{host}:{port}"


# P07.paramspec: to a type checker, all three have the same parameters. At run time, the second one
# has lost them.
print(signature(connect))  # => (host: str, port: int, *, ssl: bool = False) -> str
print(signature(counted(connect)))  # => (*args: P.args, **kwargs: P.kwargs) -> ~R
print(signature(counted_and_wrapped(connect)))
# => (host: str, port: int, *, ssl: bool = False) -> str

counted(connect)("db", port=5432, ssl=True)  # => 'https://db:5432'
calls  # => ['connect']

# Wrong arguments pass the wrapper, and the function inside refuses them.
# counted(connect)("db")
# => raises TypeError: connect() missing 1 required positional argument: 'port'
calls  # => ['connect', 'connect']


# Concatenate: the function takes a str first, and callers no longer pass it.
def with_tenant(function: Callable[Concatenate[str, P], R]) -> Callable[P, R]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function("acme", *args, **kwargs)

    return wrapper


@with_tenant
def orders(tenant: str, year: int, *, open_only: bool = True) -> str:
    return f"{'open' if open_only else 'all'} orders of {tenant} in {year}"


# P07.concatenate: the decorator supplies the first argument.
orders(2024, open_only=False)  # => 'all orders of acme in 2024'

# The signature that wraps shows is wrong here.
print(signature(orders))  # => (tenant: str, year: int, *, open_only: bool = True) -> str
# orders("acme", 2024)
# => raises TypeError: orders() takes 2 positional arguments but 3 were given


def without_first_parameter(wrapper: Callable[P, R]) -> Callable[P, R]:
    shown = signature(wrapper)
    wrapper.__signature__ = shown.replace(parameters=list(shown.parameters.values())[1:])
    return wrapper


print(signature(without_first_parameter(orders)))
# => (year: int, *, open_only: bool = True) -> str

# The type does the same: filling in P puts the str in front.
print(Callable[Concatenate[str, P], R][[int], bool])
# => collections.abc.Callable[[str, int], bool]
