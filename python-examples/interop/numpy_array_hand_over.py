"""A NumPy array passes its numbers to C without a copy; C does not know how many there are.

`data_as` makes a pointer of the type that it is told, and C believes it. A view with a step has
other numbers in between, which a pointer cannot express: C takes the neighbours. `ndpointer`
describes the array that a function needs, and refuses all others before C sees them.

You meet this when a C library works with arrays, and gives wrong numbers for a slice of one.

Takeaway: Declare `argtypes` with `ndpointer(dtype, ndim, flags="C_CONTIGUOUS")`.
Differs: native code: NumPy and ctypes load native code, which embedded GraalPy has no builds of, or
    needs permission for. A ProxyArray hands Java's arrays over there.
Level: deep
See also: interop/ctypes_array_hand_over.py, numpy/slice_is_a_view.py
Covers: P20
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import ctypes
from ctypes import CFUNCTYPE, POINTER, c_double, c_int, c_size_t, c_void_p

import numpy as np
from numpy.ctypeslib import as_array, ndpointer

libc = ctypes.CDLL(None)
Compare = CFUNCTYPE(c_int, POINTER(c_double), POINTER(c_double))


@Compare
def ascending(left, right):
    return (left[0] > right[0]) - (left[0] < right[0])


libc.qsort.argtypes, libc.qsort.restype = [c_void_p, c_size_t, c_size_t, Compare], None

# P20.numpy: C sorts the array itself; nothing is copied, and nothing is returned.
samples = np.array([2.5, 9.0, -1.0, 7.5])
numbers = samples.ctypes.data_as(POINTER(c_double))
libc.qsort(numbers, samples.size, samples.itemsize, ascending)
samples.tolist()  # => [-1.0, 2.5, 7.5, 9.0]
numbers[3] = 8.0
samples[3].item()  # => 8.0

# Nothing checks the type. Read as a whole number of 64 bits, 2.5 is its bits.
samples.ctypes.data_as(POINTER(ctypes.c_int64))[1] == 0x4004000000000000  # => True

# P20.step: from a view of every other number, C takes the first and its neighbour.
zeros = np.array([1.0, 2.0, 3.0, 4.0])
every_other = zeros[::2]
libc.memset.argtypes, libc.memset.restype = [c_void_p, c_int, c_size_t], c_void_p
libc.memset(every_other.ctypes.data, 0, every_other.nbytes) == zeros.ctypes.data  # => True
zeros.tolist()  # => [0.0, 0.0, 3.0, 4.0]
every_other.strides  # => (16,)

# P20.described: ndpointer refuses it, and other types and shapes, too.
Row = ndpointer(dtype=np.float64, ndim=1, flags="C_CONTIGUOUS")
libc.qsort.argtypes = [Row, c_size_t, c_size_t, Compare]
# libc.qsort(every_other, 2, 8, ascending)
# => raises ctypes.ArgumentError: argument 1: TypeError: array must have flags ['C_CONTIGUOUS']
# libc.qsort(np.array([2, 1]), 2, 8, ascending)
# => raises ctypes.ArgumentError: argument 1: TypeError: array must have data type float64
# libc.qsort(np.array([[2.0], [1.0]]), 2, 8, ascending)
# => raises ctypes.ArgumentError: argument 1: TypeError: array must have 1 dimension(s)
# libc.qsort([2.0, 1.0], 2, 8, ascending)
# => raises ctypes.ArgumentError: argument 1: TypeError: argument must be an ndarray

# A copy has its numbers side by side. C sorts the copy, then.
thirds = np.array([9.0, 1.0, 4.0, 1.0, 5.0])[::2]
close = np.ascontiguousarray(thirds)
libc.qsort(close, close.size, close.itemsize, ascending)
close.tolist()  # => [4.0, 5.0, 9.0]
thirds.tolist()  # => [9.0, 4.0, 5.0]

# The other way round: memory of C as an array, with as many numbers as Python says.
block = (c_double * 6)(*range(6))
table = as_array(block).reshape(2, 3)
table[1] *= 10
list(block)  # => [0.0, 1.0, 2.0, 30.0, 40.0, 50.0]
as_array(ctypes.cast(block, POINTER(c_double)), shape=(3,)).tolist()  # => [0.0, 1.0, 2.0]
