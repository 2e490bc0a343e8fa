"""ctypes believes what it is told: without a signature, every C result is read as an int.

A shared library holds addresses and no types. Until `restype` says otherwise, ctypes reads the
result as a C int, which cuts a long in half and makes noise of a double. Until `argtypes` says
otherwise, it passes on anything that it can convert, and C cannot object.

Takeaway: Declare `argtypes` and `restype` of a C function before you call it, once, in one place.
Differs: native code: ctypes loads native code, which embedded GraalPy does with permission, on JDK
    22 or later, and in one context of a JVM; so it never does here. Java's own way is to hand
    Python a ProxyExecutable: it is called like the C function, and its types come along.
Covers: P20
"""

# /// script
# [tool.verified-examples]
# permissions = ["native"]
# ///

import sys
from typing import Any


def declared(function: Any, result: Any, *arguments: Any) -> Any:
    function.argtypes = arguments
    function.restype = result
    return function


def longest(strlen: Any, words: list[bytes]) -> int:
    return max(strlen(word) for word in words)


# What is left of a long when somebody reads four of its eight bytes, the lower half:
distance = 2**40 + 7
int.from_bytes(distance.to_bytes(8, "little")[:4], "little")  # => 7

if sys.implementation.name == "cpython":
    import ctypes
    from ctypes import c_char_p, c_double, c_long, c_size_t

    libc = ctypes.CDLL(None)  # what the process itself has loaded: on Linux and macOS, libc

    # Unsigned by us, labs() takes a long and seems to return an int …
    undeclared = libc["labs"]  # by index: a function object of its own; by attribute, one for all
    undeclared(c_long(-distance))  # cpython=> 7

    # … and with its signature it is the function that its manual describes.
    labs = declared(libc["labs"], c_long, c_long)
    labs(-distance)  # cpython=> 1099511627783

    # A double arrives in another register than the int that is looked for.
    libc["atof"](b"16.5") == 16.5  # cpython=> False
    atof = declared(libc["atof"], c_double, c_char_p)
    atof(b"16.5")  # cpython=> 16.5

    # An undeclared argument: Python text travels as wchar_t, whose second byte is 0 in "h".
    libc["strlen"]("hello")  # cpython=> 1
    strlen = declared(libc["strlen"], c_size_t, c_char_p)
    longest(strlen, [b"shared", b"object", b"libraries"])  # cpython=> 9
    # strlen("hello")  # cpython=> raises ctypes.ArgumentError: argument 1: TypeError: …
    # strlen()
    # cpython=> raises TypeError: this function takes at least 1 argument (0 given)

    # Numbers have no overflow check, with or without: C arithmetic is modulo its width.
    declared(libc["abs"], ctypes.c_int, ctypes.c_int)(2**32 + 5)  # cpython=> 5

    # libc.no_such_function  # cpython=> raises AttributeError: …undefined symbol: no_such_function
