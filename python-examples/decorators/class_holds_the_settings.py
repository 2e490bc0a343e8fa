"""A class-based decorator is an object with settings that wraps the functions it is called with.

`__init__` takes the settings and `__call__` takes the function. The object can be kept, and it may
hold state that several functions share. It replaces one layer of a decorator with arguments; for
the form without parentheses, a function in front of it is needed.

You meet this when decorated functions have something in common: a connection, a limit, a count of
failures.

Takeaway: Call it twice, `Breaker(2)(func)`, and keep in the object what its functions share.
Level: deep
See also: decorators/decorator_with_arguments.py, decorators/with_or_without_parentheses.py
Covers: D07
"""

import functools
from types import FunctionType


class CircuitOpen(Exception):
    pass


class CircuitBreaker:
    def __init__(self, max_failures: int = 2) -> None:
        self.max_failures = max_failures
        self.failures = 0

    def __call__(self, func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            if self.failures >= self.max_failures:
                raise CircuitOpen(f"{func.__name__} was not even tried")
            try:
                return func(*args, **kwargs)
            except ConnectionError:
                self.failures += 1
                raise

        return wrapper


bank = CircuitBreaker(max_failures=2)
line_is_up = False


@bank
def balance(account: str) -> int:
    if not line_is_up:
        raise ConnectionError(f"no answer about {account}")
    return 100


@bank
def transfer(amount: int) -> str:
    if not line_is_up:
        raise ConnectionError(f"no answer to {amount}")
    return f"sent {amount}"


# D07.state: the object counts the failures of both functions, because both use the same line.
# balance("ada")  # => raises ConnectionError: no answer about ada
# transfer(50)  # => raises ConnectionError: no answer to 50
bank.failures  # => 2
# balance("ada")  # => raises CircuitOpen: balance was not even tried

# An operator resets the breaker through the object.
line_is_up = True
bank.failures = 0
transfer(50)  # => 'sent 50'


# Without parentheses, the class takes the function for a setting.
@CircuitBreaker
def ping(host: str) -> str:
    return f"pong from {host}"


# D07.class: Deep dive (D07) offers the class as an alternative for both spellings. By itself it is
# none: what it makes here is a breaker, which decorates its argument and never calls ping.
isinstance(ping, FunctionType)  # => False
                                # documented=> True
type(ping("db1"))  # => <class 'function'>


# A function in front of the class tells the two spellings apart.
def guarded(func=None, /, **settings):
    breaker = CircuitBreaker(**settings)
    return breaker if func is None else breaker(func)


@guarded
def lookup(name: str) -> str:
    return name.title()


# D07.front: with the function in front, both spellings work.
lookup("ada")  # => 'Ada'
# guarded(max_failures=0)(len)("ada")  # => raises CircuitOpen: len was not even tried
