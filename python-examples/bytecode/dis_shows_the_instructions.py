"""A function is compiled to a list of instructions, and `dis` shows them.

`x + y` takes four or five steps: get ready, push the operands, combine them, return what is left.
How a name is looked up is decided when the function is compiled, so a local variable, a global and
a variable of an enclosing function have different instructions.

You meet this when you want to know why one of two spellings is faster, or whether it can be at all.

Takeaway: Look for single instructions and don't compare listings: every release has its own.
Differs: bytecode: GraalPy compiles to another bytecode, and `dis` says that it can't show it. What
    `dis.opmap` lists is CPython's instruction set there, too, so an entry in it proves nothing.
Level: core
See also: bytecode/code_object_describes_a_function.py, performance/local_names_save_lookups.py
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


try:
    # P01.opcodes: Python 301 (P01) shows the listing of 3.11 and 3.12. Later releases load both
    # operands with one instruction.
    opcodes(add)
    # cpython[3.11-3.12]=> ['RESUME', 'LOAD_FAST', 'LOAD_FAST', 'BINARY_OP', 'RETURN_VALUE']
    # cpython[3.13]=> ['RESUME', 'LOAD_FAST_LOAD_FAST', 'BINARY_OP', 'RETURN_VALUE']
    # cpython[3.14+]=> ['RESUME', 'LOAD_FAST_BORROW_LOAD_FAST_BORROW', 'BINARY_OP', 'RETURN_VALUE']
except NotImplementedError as error:
    print(error)  # graalpy=> dis module is not supported on GraalPy

if sys.implementation.name == "cpython":
    # One instruction serves all operators; its argument says which one is meant.
    listing = list(dis.get_instructions(add))
    [each.argrepr for each in listing if each.opname == "BINARY_OP"]  # cpython=> ['+']

    # It takes two values off the stack and puts one on it.
    dis.stack_effect(dis.opmap["BINARY_OP"], 0)  # cpython=> -1

    def lookups(function: Callable[..., Any]) -> list[str]:
        """The instructions that look a name up elsewhere than among the local variables."""
        return [name for name in opcodes(function) if name in ("LOAD_GLOBAL", "LOAD_DEREF")]

    # P01.lookups: a global is looked up in a dict, a variable of an enclosing function in a cell.
    lookups(add)  # cpython=> []
    lookups(scaled)  # cpython=> ['LOAD_GLOBAL']
    lookups(multiplier(RATE))  # cpython=> ['LOAD_DEREF']

# P01.names: what was decided about a name can be read from the code object on every interpreter.
add.__code__.co_varnames  # => ('x', 'y')
scaled.__code__.co_names  # => ('RATE',)
multiplier(RATE).__code__.co_freevars  # => ('factor',)

# The table of CPython's instructions is there, whether the interpreter uses them or not.
"BINARY_OP" in dis.opmap  # => True
