"""An array of numbers can be passed to C without a copy: both work on the same memory.

`array`, like NumPy's, keeps plain C numbers in one block. `from_buffer` makes C's view of it, and
what C writes is in the array when the call returns. A list has no such block: its numbers have to
be copied, there and back. While C has the view, the array cannot move, so it cannot grow.

You meet this when a C function sorts or filters numbers, and copying takes longer than its work.

Takeaway: `(c_double * len(a)).from_buffer(a)` shares, `(c_double * len(a))(*a)` copies.
Differs: native code: ctypes loads native code, which an embedded GraalPy does only with permission,
    on JDK 22 or later, and in one context of a JVM. An array can be shared with Java there.
Level: deep
See also: interop/numpy_array_hand_over.py, memory/exported_bytearray_cannot_be_resized.py
Covers: P20
"""

# /// script
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import ctypes
from array import array
from ctypes import CFUNCTYPE, POINTER, c_double, c_int, c_size_t, c_void_p

libc = ctypes.CDLL(None)  # what the process itself has loaded: on Linux and macOS, libc
Compare = CFUNCTYPE(c_int, POINTER(c_double), POINTER(c_double))
libc.qsort.argtypes, libc.qsort.restype = [c_void_p, c_size_t, c_size_t, Compare], None


@Compare
def ascending(left, right):
    """C calls this, with pointers into the array."""
    return (left[0] > right[0]) - (left[0] < right[0])


# P20.shared: C sorts the memory of the array itself, through a view of it.
samples = array("d", [2.5, 8.0, -1.0, 7.5])
copied = (c_double * len(samples))(*samples)
shared = (c_double * len(samples)).from_buffer(samples)
libc.qsort(shared, len(samples), samples.itemsize, ascending)
samples.tolist()  # => [-1.0, 2.5, 7.5, 8.0]

# P20.copied: a copy stays as it was.
list(copied)  # => [2.5, 8.0, -1.0, 7.5]

# While there is a view, the array cannot grow.
# samples.append(0.0)
# => raises BufferError: cannot resize an array that is exporting buffers

# P20.address: an address and a type make a pointer. Nothing checks the length, and nothing keeps
# the array alive for it.
address, count = samples.buffer_info()
address == ctypes.addressof(shared)  # => True
first = ctypes.cast(address, POINTER(c_double))
first[0] = 0.5
first[:count]  # => [0.5, 2.5, 7.5, 8.0]
samples[0]  # => 0.5

# A view knows its length, and has to fit.
# shared[4]  # => raises IndexError: invalid index
# (c_double * 5).from_buffer(samples)
# => raises ValueError: Buffer size too small (32 instead of at least 40 bytes)
