"""A function runs as a list of instructions, and `dis` shows them.

`x + y` is four steps: get ready, push the operands, combine them, hand back what is left. How a
name is looked up is decided when the function is compiled, and each kind of name has its own
instruction: that, not the arithmetic, is what makes a local cheaper than a global in a hot loop.

Takeaway: Look for single instructions, never compare listings: every release has its own.
Differs: bytecode: GraalPy compiles to another bytecode, and `dis` says that it can't show it. What
    `dis.opmap` lists is CPython's instruction set there, too, so an entry in it proves nothing.
Covers: P01
"""

import dis
import sys
from collections.abc import Callable
from typing import Any

RATE = 3


def add(x: int, y: int) -> int:
    return x + y


def scaled(x: int) -> int:
    return x * RATE


def multiplier(factor: int) -> Callable[[int], int]:
    def multiply(x: int) -> int:
        return x * factor

    return multiply


def opcodes(function: Callable[..., Any]) -> list[str]:
    return [instruction.opname for instruction in dis.get_instructions(function)]


# The wildcard hides a change: CPython 3.11 and 3.12 load the two operands one after the other, 3.13
# does it in one instruction.
try:
    opcodes(add)  # cpython=> ['RESUME', 'LOAD_FAST…', 'BINARY_OP', 'RETURN_VALUE']
except NotImplementedError as error:
    print(error)  # graalpy=> dis module is not supported on GraalPy

if sys.implementation.name == "cpython":
    # One instruction serves all operators; its argument says which one is meant.
    listing = list(dis.get_instructions(add))
    [each.argrepr for each in listing if each.opname == "BINARY_OP"]  # cpython=> ['+']

    # Two values come off the stack and one goes on: a stack machine needs no names for them.
    dis.stack_effect(dis.opmap["BINARY_OP"], 0)  # cpython=> -1

    # A global is looked up in a dict, a variable of an enclosing function in a cell.
    "LOAD_GLOBAL" in opcodes(scaled)  # cpython=> True
    "LOAD_DEREF" in opcodes(multiplier(RATE))  # cpython=> True
    "LOAD_GLOBAL" in opcodes(add)  # cpython=> False

# What was decided about a name can be read from the code object on every interpreter.
add.__code__.co_varnames  # => ('x', 'y')
scaled.__code__.co_names  # => ('RATE',)
multiplier(RATE).__code__.co_freevars  # => ('factor',)

# The table of CPython's instructions is there, whether the interpreter uses them or not.
"BINARY_OP" in dis.opmap  # => True
