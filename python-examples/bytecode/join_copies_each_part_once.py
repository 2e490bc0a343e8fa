"""`join` copies each part once; `+=` in a loop may copy the whole text for every part.

Strings are immutable, so `text += part` is defined to make a new string of everything so far.
CPython has a shortcut for the common case, which is lost as soon as anything else holds the text.
`join` knows all parts in advance and needs no luck.

Takeaway: Collect parts in a list and join them; `+=` is fast only while nobody else looks.
Differs: bytecode: GraalPy has neither a `dis` listing nor `tracemalloc`, so the second half runs on
    CPython only. Its shortcut is CPython's own; the cost of `join` is what every interpreter
    shares.
Covers: P01, P16
"""

import dis
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any


def slow_join(parts: list[str], result: str = "") -> str:
    for part in parts:
        result += part
    return result


def shared_join(parts: list[str], result: str = "") -> str:
    for part in parts:
        last = result  # noqa: F841  one more name for the text: now it must stay as it is
        result += part
    return result


def fast_join(parts: list[str]) -> str:
    return "".join(parts)


class Tape(str):
    """Text that counts the characters written to make it, as the language defines `+`."""

    written = 0

    def __add__(self, other: str) -> "Tape":
        Tape.written += len(self) + len(other)
        return Tape(str.__add__(self, other))


parts = ["x"] * 100
slow_join(parts) == fast_join(parts)  # => True

# A hundred characters arrive, and 1 + 2 + ... + 100 are written: quadratic in the number of parts.
slow_join(parts, Tape())
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
    # The addition stands in the code once and is executed for every part.
    opcodes(slow_join).count("BINARY_OP")  # cpython=> 1
    opcodes(fast_join)[1:4]  # cpython=> ['LOAD_CONST', 'LOAD_…', 'LOAD_FAST']
                             # documented=> ['LOAD_CONST', 'LOAD_FAST', 'CALL']
                             # finding the method is a step, too

    # The shortcut: a text with one owner grows in place, as soon as the loop has become warm.
    warm = peak(slow_join), peak(shared_join)
    peak(slow_join) > 1  # cpython=> False
                         # documented=> True
                         # a new string for each part would need room for two
    peak(shared_join) > 1  # cpython=> True
else:
    hasattr(tracemalloc, "start")  # graalpy=> False
