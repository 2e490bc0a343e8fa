"""A code object tells what a function needs before anybody calls it.

Parameter names, constants, the names to look up, whether a call makes a generator or a coroutine:
the compiler has settled all that. `inspect` reads it, and test frameworks, web frameworks and
command-line tools read it through `inspect`.

You meet this when a framework knows the parameters of your function, or that it has to await it.

Takeaway: To learn about a function, ask `inspect` or `__code__`; don't call it to find out.
Differs: bytecode: variables, parameters and flags are the same on GraalPy. What mirrors CPython's
    machine is not: stack size, instruction bytes, folded constants; `co_names` lacks methods.
Level: deep
See also: introspection/signature_and_parameters.py, bytecode/dis_shows_the_instructions.py
Covers: P01
"""

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any


def add(x, y):
    return x + y


code = add.__code__
# P01.code: its variables, parameters, constants, names, and the depth of its stack.
code.co_varnames  # => ('x', 'y')
code.co_argcount  # => 2
code.co_consts  # => (None,)
code.co_names  # => ()
code.co_stacksize  # cpython=> 2
                   # graalpy=> 7

# P01.source: the file and the line that it comes from, and its instructions as bytes.
Path(code.co_filename).name  # => 'code_object_describes_a_function.py'
code.co_firstlineno - inspect.getsourcelines(add)[1]  # => 0
code.co_code.hex(" ")  # cpython[3.11-3.12]=> '97 00 7c 00 7c 01 7a 00 00 00 53 00'
                       # cpython[3.13]=> '95 00 58 01 2d 00 00 00 24 00'
                       # cpython[3.14+]=> '80 00 57 01 2c 00 00 00 00 00 00 00 00 00 00 00 23 00'
                       # graalpy=> '44 …'


def report(title: str, *rows: str, width: int = 40, **style: str) -> str:
    frame = "-" * width
    return "\n".join([title.upper(), frame, *rows, str(style)])


# Parameters come first among the local variables, with the starred ones at their end.
code = report.__code__
code.co_varnames  # => ('title', 'width', 'rows', 'style', 'frame')
code.co_varnames[: code.co_argcount]  # => ('title',)
code.co_kwonlyargcount  # => 1

# Names that are looked up: globals, builtins, attributes. GraalPy leaves out those that are called.
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


# P01.flags: flags distinguish a generator from a coroutine.
print([kind(function) for function in (add, pages, fetch, stream)])
# => ['result', 'generator', 'coroutine', 'asynchronous generator']


def seconds_per_day() -> int:
    return 60 * 60 * 24


# P01.folded: CPython's compiler does the multiplication; GraalPy leaves it to run time.
86400 in seconds_per_day.__code__.co_consts  # cpython=> True
                                             # graalpy=> False
