"""Without a signature, ctypes reads the result of every C function as an int.

A shared library has addresses and no types. Until `restype` is set, ctypes reads the result as a C
int, which cuts a long in half and makes nonsense of a double. Until `argtypes` is set, it passes
whatever it can convert, and C cannot refuse it.

You meet this when a C function works for small numbers, and returns nonsense for others.

Takeaway: Set `argtypes` and `restype` of a C function before you call it, once, in one place.
Differs: native code: ctypes loads native code, which an embedded GraalPy does only with permission,
    on JDK 22 or later, and in one context of a JVM. There, Java passes a ProxyExecutable instead.
Level: core
See also: interop/ctypes_structure_by_pointer.py, interop/ctypes_array_hand_over.py
Covers: P20
"""

# /// script
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import ctypes
from ctypes import c_char_p, c_double, c_int, c_long, c_size_t
from typing import Any

libc = ctypes.CDLL(None)  # what the process itself has loaded: on Linux and macOS, libc


def declared(name: str, result: Any, *arguments: Any) -> Any:
    """A function of the library with its signature."""
    function = libc[name]  # by index, a new object each time; by attribute, one for all
    function.argtypes, function.restype = arguments, result
    return function


# P20.restype: without a signature, labs() seems to return four of its eight bytes …
distance = 2**40 + 7
libc["labs"](c_long(-distance))  # => 7

# … and with it, all of them.
labs = declared("labs", c_long, c_long)
labs(-distance)  # => 1099511627783

# A double is returned in another register than the int that is read.
libc["atof"](b"16.5") == 16.5  # => False
atof = declared("atof", c_double, c_char_p)
atof(b"16.5")  # => 16.5

# P20.argtypes: text is passed as wide characters, and the second byte of "h" is 0 …
libc["strlen"]("hello")  # => 1

# … with a signature, bytes are required.
strlen = declared("strlen", c_size_t, c_char_p)
strlen(b"hello")  # => 5
# strlen("hello")  # => raises ctypes.ArgumentError: argument 1: TypeError: …
# strlen()  # => raises TypeError: this function takes at least 1 argument (0 given)

# Numbers are not checked for overflow, even with a signature.
declared("abs", c_int, c_int)(2**32 + 5)  # => 5

# P20.call: C formats the text and returns its length; the buffer is memory that it may write.
buffer = ctypes.create_string_buffer(40)
snprintf = declared("snprintf", c_int, c_char_p, c_size_t, c_char_p)
snprintf(buffer, 40, b"Hello from C!\n")  # => 14
buffer.value  # => b'Hello from C!\n'

# libc.no_such_function  # => raises AttributeError: …undefined symbol: no_such_function
