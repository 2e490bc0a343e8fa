"""`join` copies each part once; `+=` in a loop may copy the whole text for every part.

Strings are immutable, so `text += part` is defined to make a new string of everything so far.
CPython has a shortcut for the common case, which it cannot take when anything else refers to the
text. `join` knows all parts in advance.

You meet this when a loop builds a long text and gets slower with each line.

Takeaway: Collect the parts in a list and join them; `+=` is fast only as long as nothing else has
    the text.
Differs: bytecode: GraalPy has neither a `dis` listing nor `tracemalloc`, so the second half runs on
    CPython only. Its shortcut is CPython's own; the cost of `join` is what every interpreter
    shares.
Level: core
See also: performance/generator_expression_works_on_demand.py, memory/tracemalloc_names_the_line.py,
    bytecode/dis_shows_the_instructions.py
Covers: P01, P16
"""

import dis
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any


def joined_by_adding(parts: list[str], result: str = "") -> str:
    for part in parts:
        result += part
    return result


def joined_while_shared(parts: list[str], result: str = "") -> str:
    for part in parts:
        last = result  # noqa: F841  one more name for the text: now it must stay as it is
        result += part
    return result


def joined(parts: list[str]) -> str:
    return "".join(parts)


class Tape(str):
    """Text that counts the characters written to make it, as the language defines `+`."""

    written = 0

    def __add__(self, other: str) -> "Tape":
        Tape.written += len(self) + len(other)
        return Tape(str.__add__(self, other))


joined_by_adding(["a", "b", "c"])  # => 'abc'
joined(["a", "b", "c"])  # => 'abc'

# P16.join: a hundred characters arrive, and 1 + 2 + … + 100 are written.
parts = ["x"] * 100
joined_by_adding(parts, Tape())
Tape.written  # => 5050


def opcodes(function: Callable[..., Any]) -> list[str]:
    return [instruction.opname for instruction in dis.get_instructions(function)]


def peak(build: Callable[[list[str], str], str], start: int = 1_000_000) -> int:
    """The most memory in use while a text grows by 100 characters, in sizes of the text."""
    tracemalloc.start()
    build(parts, "x" * start)
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round(size / start)


if sys.implementation.name == "cpython":
    # P01.addition: the code has one addition, which is executed for every part.
    opcodes(joined_by_adding).count("BINARY_OP")  # cpython=> 1

    # P01.method: join has to be looked up, which Python 301 (P01) leaves out.
    opcodes(joined)[1:4]  # cpython[3.11]=> ['LOAD_CONST', 'LOAD_METHOD', 'LOAD_FAST']
                          # cpython[3.12-3.13]=> ['LOAD_CONST', 'LOAD_ATTR', 'LOAD_FAST']
                          # cpython[3.14+]=> ['LOAD_CONST', 'LOAD_ATTR', 'LOAD_FAST_BORROW']
                          # documented=> ['LOAD_CONST', 'LOAD_FAST', 'CALL']

    # The shortcut: a text that nothing else refers to grows in place, once the loop is warm.
    warm = peak(joined_by_adding), peak(joined_while_shared)
    peak(joined_by_adding) > 1  # cpython=> False
                         # documented=> True
                         # "Creates new string each iteration!" would need room for two
    peak(joined_while_shared) > 1  # cpython=> True
else:
    hasattr(tracemalloc, "start")  # graalpy=> False
