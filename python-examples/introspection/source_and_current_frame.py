"""Running code can read its own source text and ask who called it.

`inspect.getsource` finds the lines that defined a function; `inspect.currentframe` is the function
call in progress, with its local variables and a link to the caller. Error reports, debuggers and
test frameworks are built on these two.

Takeaway: A frame keeps every local of its call alive: read what you need and let it go.
Covers: B72
"""

import inspect
from typing import Any


def greet(name: str, greeting: str = "Hello") -> str:
    """Greet someone."""
    return f"{greeting}, {name}!"


# Text from the file, with comments and layout; the code object itself keeps only line numbers.
print(inspect.getsource(greet).rstrip())
# => def greet(name: str, greeting: str = "Hello") -> str:
# =>     """Greet someone."""
# =>     return f"{greeting}, {name}!"
inspect.getdoc(greet)  # => 'Greet someone.'
first_line = inspect.getsourcelines(greet)[1]
greet.__code__.co_firstlineno == first_line  # => True

# No file, no source: neither for C functions nor for code that came from a string.
# inspect.getsource(len)
# => raises TypeError: module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# inspect.getsource(eval("lambda: 1"))  # => raises OSError: could not get source code


def outer() -> None:
    def inner() -> None:
        frame = inspect.currentframe()
        print(inspect.getframeinfo(frame).function)  # => inner
                                                     # documented=> 'inner'
        print(frame.f_back.f_code.co_name)  # => outer
        del frame  # a frame held by a variable of its own is a reference cycle

    inner()


outer()


def explain(condition: bool, message: str) -> str | None:
    """An assertion that reports the caller's local variables, as test frameworks do."""
    if condition:
        return None
    caller = inspect.currentframe().f_back
    values = ", ".join(f"{name}={value!r}" for name, value in caller.f_locals.items())
    return f"{caller.f_code.co_name}: {message} ({values})"


def withdraw(balance: int, amount: int) -> str:
    fee = 2
    problem = explain(balance >= amount + fee, "not covered")
    return problem or "ok"


withdraw(100, 50)  # => 'ok'
withdraw(100, 99)  # => 'withdraw: not covered (balance=100, amount=99, fee=2)'


def call_chain() -> list[str]:
    return [entry.function for entry in inspect.stack()[:2]]


def checkout() -> list[str]:
    return call_chain()


checkout()  # => ['call_chain', 'checkout']
