"""A class-based decorator is an object with settings that wraps whatever it is called with.

`__init__` takes the settings and `__call__` takes the function: the layers of a decorator with
arguments, but with names, and with state that can be looked at. It replaces one layer, not the
other, so the bare form needs a doorman.

Takeaway: Two parentheses in a row, `Breaker(2)(func)`: the object keeps what functions share.
Covers: D07
"""

import functools


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
                result = func(*args, **kwargs)
            except ConnectionError:
                self.failures += 1
                raise
            self.failures = 0
            return result

        return wrapper


bank = CircuitBreaker(max_failures=2)
line_is_up = True


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


def answer(call, *args) -> str:
    try:
        return str(call(*args))
    except (ConnectionError, CircuitOpen) as error:
        return f"{type(error).__name__}: {error}"


answer(balance, "ada")  # => '100'
line_is_up = False
answer(balance, "ada")  # => 'ConnectionError: no answer about ada'
answer(transfer, 50)  # => 'ConnectionError: no answer to 50'

# Both functions hang on the same line, and the object knows what happened to either.
bank.failures  # => 2
answer(balance, "ada")  # => 'CircuitOpen: balance was not even tried'

# An operator closes the circuit again, through the object.
line_is_up = True
bank.failures = 0
transfer(50)  # => 'sent 50'


# Bare, the class would take the function for a setting. What it makes is a breaker, and calling
# that "works": it decorates the argument. Nothing fails, and nothing is ever called.
@CircuitBreaker
def ping(host: str) -> str:
    return f"pong from {host}"


type(ping).__name__  # => 'CircuitBreaker'
                     # documented=> 'function'
                     # the class alone is offered there as a way to support both spellings
type(ping("db1")).__name__  # => 'function'


# A function in front of it tells the two spellings apart.
def guarded(func=None, /, **settings):
    breaker = CircuitBreaker(**settings)
    return breaker if func is None else breaker(func)


@guarded
def lookup(name: str) -> str:
    return name.title()


@guarded(max_failures=0)
def disabled(name: str) -> str:
    return name


lookup("ada")  # => 'Ada'
# disabled("ada")  # => raises CircuitOpen: disabled was not even tried
