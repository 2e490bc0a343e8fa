"""A list comprehension appends without calling `append`.

The loop looks up a method and calls it once per item. The comprehension has its list on the stack
and adds to it with an instruction, LIST_APPEND: no lookup and no call. The
profile hook, which hears of every call, tells the two apart on any interpreter.

Takeaway: Prefer the comprehension because it says "a list of these"; the saved call is a bonus.
Differs: bytecode: `dis` shows nothing on GraalPy. Counting calls with `sys.setprofile` works on
    both.
Covers: P01
"""

import dis
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import Any


def loop_version(data: list[int]) -> list[int]:
    result = []
    for x in data:
        result.append(x * 2)
    return result


def comp_version(data: list[int]) -> list[int]:
    return [x * 2 for x in data]


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


print(builtins_called(loop_version, [1, 2, 3]))  # => Counter({'append': 3})
print(builtins_called(comp_version, [1, 2, 3]))  # => Counter()
loop_version([1, 2, 3]) == comp_version([1, 2, 3])  # => True


def opcodes(code: CodeType) -> Iterator[str]:
    """All instructions, with those of nested code: before 3.12, a comprehension was a function."""
    for instruction in dis.get_instructions(code):
        yield instruction.opname
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from opcodes(constant)


# One LIST_APPEND stands in the code, whatever the number of items: the loop around it repeats it.
try:
    list(opcodes(comp_version.__code__)).count("LIST_APPEND")  # cpython=> 1
    list(opcodes(loop_version.__code__)).count("LIST_APPEND")  # cpython=> 0
except NotImplementedError as error:
    print(error)  # graalpy=> dis module is not supported on GraalPy
