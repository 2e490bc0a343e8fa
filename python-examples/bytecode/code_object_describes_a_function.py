"""A code object tells what a function needs before anybody calls it.

Parameter names, constants, the names to look up, whether a call makes a generator or a coroutine:
the compiler has settled all that. `inspect` reads it here, and test frameworks, web frameworks and
command-line builders read it through `inspect`.

Takeaway: Ask `__code__`, or `inspect`, about a function: calling it to find out is too late.
Differs: bytecode: variables, parameters and flags are the same on GraalPy. What mirrors CPython's
    machine is not: stack size, instruction bytes, folded constants; `co_names` lacks methods.
Covers: P01
"""

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any


def add(x, y):
    return x + y


code = add.__code__
code.co_varnames  # => ('x', 'y')
code.co_argcount  # => 2
code.co_consts  # => (None,)
code.co_names  # => ()
code.co_stacksize  # cpython=> 2
                   # graalpy=> 7


def report(title: str, *rows: str, width: int = 40, **style: str) -> str:
    frame = "-" * width
    return "\n".join([title.upper(), frame, *rows, str(style)])


# Parameters come first among the local variables, with the starred ones at their end.
code = report.__code__
code.co_varnames  # => ('title', 'width', 'rows', 'style', 'frame')
code.co_varnames[: code.co_argcount]  # => ('title',)
code.co_kwonlyargcount  # => 1

# Names found elsewhere: globals, builtins, and attributes, which GraalPy leaves out when called.
"str" in code.co_names  # => True
"upper" in code.co_names  # cpython=> True
                          # graalpy=> False


def pages() -> Iterator[int]:
    yield 1


async def fetch() -> bytes:
    return b""


async def stream() -> AsyncIterator[bytes]:
    yield b""


def kind(function: Callable[..., Any]) -> str:
    """What a call returns, read from one integer: no call is made."""
    flags = function.__code__.co_flags
    if flags & inspect.CO_GENERATOR:
        return "generator"
    if flags & inspect.CO_COROUTINE:
        return "coroutine"
    return "asynchronous generator" if flags & inspect.CO_ASYNC_GENERATOR else "result"


print([kind(function) for function in (add, pages, fetch, stream)])
# => ['result', 'generator', 'coroutine', 'asynchronous generator']


def seconds_per_day() -> int:
    return 60 * 60 * 24


# CPython's compiler does the multiplication; GraalPy leaves it to run time.
86400 in seconds_per_day.__code__.co_consts  # cpython=> True
                                             # graalpy=> False
