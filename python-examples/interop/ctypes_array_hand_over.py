"""An array of numbers can be handed to C without a copy: both work on the same memory.

`array`, like NumPy's, keeps plain C numbers in one block. `from_buffer` gives C's view of it, and
what C writes is in the array when the call returns. A list has no such block: its numbers must be
copied out, and back again. While C has the view, the array cannot move, hence not grow.

Takeaway: `(c_double * len(a)).from_buffer(a)` shares, `(c_double * len(a))(*a)` copies.
Differs: native code: ctypes loads native code, which embedded GraalPy does with permission, on JDK
    22 or later, and in one context of a JVM; so it never does here. A memoryview shares an array
    on both, and a ProxyArray shares Java's.
Covers: P20
"""

# /// script
# [tool.verified-examples]
# permissions = ["native"]
# ///

import sys
from array import array
from collections.abc import MutableSequence


def clip(samples: "MutableSequence[float] | memoryview", limit: float) -> None:
    """Changes the numbers where they are."""
    for index in range(len(samples)):
        samples[index] = min(samples[index], limit)


samples = array("d", [2.5, 9.0, -1.0, 7.5])
samples.itemsize * len(samples)  # => 32

# A slice is a copy, a memoryview is not.
clip(samples[1:], 8.0)
samples.tolist()  # => [2.5, 9.0, -1.0, 7.5]
with memoryview(samples) as view:
    clip(view[1:], 8.0)
samples.tolist()  # => [2.5, 8.0, -1.0, 7.5]

if sys.implementation.name == "cpython":
    import ctypes
    from ctypes import CFUNCTYPE, POINTER, c_double, c_int, c_size_t, c_void_p

    libc = ctypes.CDLL(None)
    Compare = CFUNCTYPE(c_int, POINTER(c_double), POINTER(c_double))
    libc.qsort.argtypes, libc.qsort.restype = [c_void_p, c_size_t, c_size_t, Compare], None

    @Compare
    def ascending(left, right):
        """C calls back into Python, with pointers into the array."""
        return (left[0] > right[0]) - (left[0] < right[0])

    shared = (c_double * len(samples)).from_buffer(samples)
    copied = (c_double * len(samples))(*samples)
    libc.qsort(shared, len(samples), samples.itemsize, ascending)
    samples.tolist()  # cpython=> [-1.0, 2.5, 7.5, 8.0]
    list(copied)  # cpython=> [2.5, 8.0, -1.0, 7.5]

    # samples.append(0.0)
    # cpython=> raises BufferError: cannot resize an array that is exporting buffers

    # What NumPy's data_as() does: an address, and a promise that it holds doubles. Nobody checks
    # its length, and nobody keeps the array alive for it.
    address, count = samples.buffer_info()
    address == ctypes.addressof(shared)  # cpython=> True
    first = ctypes.cast(address, POINTER(c_double))
    first[0] = 0.5
    first[:count]  # cpython=> [0.5, 2.5, 7.5, 8.0]
    samples[0]  # cpython=> 0.5

    # A view knows its length, and it must fit.
    # shared[4]  # cpython=> raises IndexError: invalid index
    # (c_double * 5).from_buffer(samples)
    # cpython=> raises ValueError: Buffer size too small (32 instead of at least 40 bytes)
