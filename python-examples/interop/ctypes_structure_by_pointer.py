"""A ctypes Structure is C memory with names, which C reads and writes through a pointer.

The fields are placed as the C compiler would place them, with padding. C is given the address, and
Python sees what C changes there. `byref` is enough for the time of a call; `pointer` makes an
object that can be stored, indexed, and followed with `contents`.

You meet this when a C function fills in a structure that it gets from its caller.

Takeaway: List `_fields_` in the header's order, pass `byref(value)`, and read the value afterwards.
Differs: native code: ctypes loads native code, which an embedded GraalPy does only with permission,
    on JDK 22 or later, and in one context of a JVM. `struct` knows the same layouts there.
Level: core
See also: interop/ctypes_needs_the_signature.py, interop/ctypes_array_hand_over.py
Covers: P20
"""

# /// script
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import ctypes
from ctypes import POINTER, Structure, byref, c_byte, c_char_p, c_double, c_int, c_long, pointer

libc = ctypes.CDLL(None)  # what the process itself has loaded: on Linux and macOS, libc


class Sample(Structure):
    _fields_ = [("channel", c_byte), ("value", c_double)]


# P20.layout: the second field begins at a multiple of its size, after seven bytes of padding.
Sample.value.offset  # => 8
ctypes.sizeof(Sample)  # => 16


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


# P20.pointer: a pointer refers to the memory of the original.
corner = Point(1.0, 1.0)
there = pointer(corner)
there.contents.x = 7.0
corner.x  # => 7.0
there[0].y  # => 1.0

# `contents` is a new object each time, for the same memory.
there.contents is corner  # => False

# A pointer without a target is NULL. It is false, and Python refuses to follow it.
bool(POINTER(Point)())  # => False
# POINTER(Point)().contents  # => raises ValueError: NULL pointer access


class Calendar(Structure):
    """`struct tm` of <time.h>."""

    _fields_ = [
        ("sec", c_int),
        ("min", c_int),
        ("hour", c_int),
        ("mday", c_int),
        ("mon", c_int),
        ("year", c_int),
        ("wday", c_int),
        ("yday", c_int),
        ("isdst", c_int),
        ("gmtoff", c_long),
        ("zone", c_char_p),
    ]


# P20.structure: C counts months from 0 and years from 1900. The 30th of February 2023 becomes the
# 2nd of March, in our memory.
libc.timegm.argtypes, libc.timegm.restype = [POINTER(Calendar)], c_long
date = Calendar(mday=30, mon=1, year=123)
libc.timegm(byref(date))  # => 1677715200
(date.mon + 1, date.mday, date.yday + 1)  # => (3, 2, 61)

# With a signature, a pointer to another structure is refused.
# libc.timegm(byref(corner))
# => raises ctypes.ArgumentError: argument 1: TypeError: expected LP_Calendar instance …
