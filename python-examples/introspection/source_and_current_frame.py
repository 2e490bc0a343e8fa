"""Running code can read its own source text and find out who called it.

`inspect.getsource` finds the lines that define a function. `inspect.currentframe` is the call in
progress, with its local variables and a link to the caller. Error reports, debuggers and test
frameworks are built on these two.

You meet this when an assertion's message shows the values of variables that nobody passed to it.

Takeaway: A frame keeps all local variables of its call alive: read what you need, and drop it.
Level: deep
See also: exceptions/traceback_is_a_list_of_frames.py, code_as_data/generated_validators.py
Covers: B72
"""

import inspect


def greet(name: str, greeting: str = "Hello") -> str:
    """Greet someone."""
    return f"{greeting}, {name}!"


# B72.source: the text comes from the file, with its layout.
print(inspect.getsource(greet).rstrip())
# => def greet(name: str, greeting: str = "Hello") -> str:
# =>     """Greet someone."""
# =>     return f"{greeting}, {name}!"
inspect.getdoc(greet)  # => 'Greet someone.'
first_line = inspect.getsourcelines(greet)[1]
greet.__code__.co_firstlineno == first_line  # => True

# There is no source for C functions, nor for code from a string.
# inspect.getsource(len)
# => raises TypeError: module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# inspect.getsource(eval("lambda: 1"))  # => raises OSError: could not get source code


def outer() -> None:
    def inner() -> None:
        # B72.frame: the frame of the current call, and that of its caller.
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
