"""A ctypes Structure is C memory with names: C reads it, and writes it, through a pointer.

The fields lie as the C compiler would lay them, padding included, so that a library can be handed
the address. What it changes there, Python sees; `byref` is enough for the length of a call, and
`pointer` makes an object that can be stored, indexed, and followed with `contents`.

Takeaway: Declare `_fields_` in the header's order, pass `byref(value)`, and read the value after.
Differs: native code: ctypes loads native code, which embedded GraalPy does with permission, on JDK
    22 or later, and in one context of a JVM; so it never does here. `struct` knows the layouts on
    both, and `calendar` has a timegm() without C.
Covers: P20
"""

# /// script
# [tool.verified-examples]
# permissions = ["native"]
# ///

import calendar
import struct
import sys
from typing import Any


def distance(hypot: Any, start: Any, end: Any) -> float:
    return hypot(end.x - start.x, end.y - start.y)


# The same fields: in order, as C puts them into memory, and without the padding of 7 bytes.
struct.calcsize("@bd")  # => 16
struct.calcsize("=bd")  # => 9

# Seconds from 1970 to the 30th of February 2023, which other people call the 2nd of March.
calendar.timegm((2023, 2, 30, 0, 0, 0))  # => 1677715200

if sys.implementation.name == "cpython":
    import ctypes
    from ctypes import POINTER, Structure, byref, c_byte, c_char_p, c_double, c_int, c_long, pointer

    libc = ctypes.CDLL(None)

    class Sample(Structure):
        _fields_ = [("channel", c_byte), ("value", c_double)]

    ctypes.sizeof(Sample)  # cpython=> 16
    Sample.value.offset  # cpython=> 8

    class Point(Structure):
        _fields_ = [("x", c_double), ("y", c_double)]

    libc.hypot.argtypes, libc.hypot.restype = [c_double, c_double], c_double
    distance(libc.hypot, Point(0.0, 0.0), Point(x=3.0, y=4.0))  # cpython=> 5.0

    # A pointer refers to the memory of the original; `contents` is a new view of it each time.
    corner = Point(1.0, 1.0)
    there = pointer(corner)
    there.contents.x = 7.0
    corner.x  # cpython=> 7.0
    there.contents is corner  # cpython=> False
    there[0].y  # cpython=> 1.0

    # Without a target it is C's NULL: false, and guarded where C would crash.
    bool(POINTER(Point)())  # cpython=> False
    # POINTER(Point)().contents  # cpython=> raises ValueError: NULL pointer access

    class Calendar(Structure):
        """`struct tm` of <time.h>."""

        _fields_ = [
            *((name, c_int) for name in "sec min hour mday mon year wday yday isdst".split()),
            ("gmtoff", c_long),
            ("zone", c_char_p),
        ]

    # C counts months from 0 and years from 1900, and puts the date right, in our memory.
    libc.timegm.argtypes, libc.timegm.restype = [POINTER(Calendar)], c_long
    date = Calendar(mday=30, mon=1, year=123)
    libc.timegm(byref(date))  # cpython=> 1677715200
    (date.mon + 1, date.mday, date.yday + 1)  # cpython=> (3, 2, 61)
    # libc.timegm(byref(corner))
    # cpython=> raises ctypes.ArgumentError: argument 1: TypeError: expected LP_Calendar instance …
