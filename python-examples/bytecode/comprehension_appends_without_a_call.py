"""A list comprehension appends without calling `append`.

The loop looks up a method and calls it for each item. The comprehension adds to its list with an
instruction, LIST_APPEND: no lookup and no call. A profile hook, which sees every call,
shows the difference on any interpreter.

You meet this when someone says that comprehensions are faster, and you want to know why.

Takeaway: Use a comprehension because it says "a list of these"; the call it saves is a bonus.
Differs: bytecode: `dis` shows nothing on GraalPy. Counting calls with `sys.setprofile` works on
    both.
Level: deep
See also: performance/local_names_save_lookups.py,
    performance/generator_expression_works_on_demand.py, bytecode/dis_shows_the_instructions.py
Covers: P01
"""

import dis
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import Any


def doubled_by_loop(data: list[int]) -> list[int]:
    result = []
    for x in data:
        result.append(x * 2)
    return result


def doubled(data: list[int]) -> list[int]:
    return [x * 2 for x in data]


# The results are equal.
doubled_by_loop([1, 2, 3])  # => [2, 4, 6]
doubled([1, 2, 3])  # => [2, 4, 6]


def builtins_called(function: Callable[..., Any], *arguments: Any) -> Counter[str]:
    """How often a call leads to which builtin function or method."""
    calls: Counter[str] = Counter()

    def hear(frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and called is not sys.setprofile:
            calls[called.__name__] += 1

    sys.setprofile(hear)
    try:
        function(*arguments)
    finally:
        sys.setprofile(None)
    return calls


# P01.append: the loop calls append three times, and the comprehension calls nothing.
print(builtins_called(doubled_by_loop, [1, 2, 3]))  # => Counter({'append': 3})
print(builtins_called(doubled, [1, 2, 3]))  # => Counter()


def opcodes(code: CodeType) -> Iterator[str]:
    """All instructions, with those of nested code: before 3.12, a comprehension was a function."""
    for instruction in dis.get_instructions(code):
        yield instruction.opname
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from opcodes(constant)


try:
    # P01.list_append: the code has one LIST_APPEND, which the loop around it repeats.
    list(opcodes(doubled.__code__)).count("LIST_APPEND")  # cpython=> 1
    list(opcodes(doubled_by_loop.__code__)).count("LIST_APPEND")  # cpython=> 0
except NotImplementedError as error:
    print(error)  # graalpy=> dis module is not supported on GraalPy
