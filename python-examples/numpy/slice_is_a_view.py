"""A slice of an array is a view of the same numbers; an index made of an array copies them.

A slice says start, length and step, which is all that a view needs; any choice of indexes can't be
said so, and its numbers are copied out. A list's slice is always a copy: code that works with lists
may change its caller's data once it is handed an array.

Takeaway: Call `.copy()` on a slice that you want to change alone, and ask `np.shares_memory`.
Differs: native code: NumPy is written in C for CPython, and embedded GraalPy has no build of it.
    A memoryview of an `array.array` has slices that are views, there as well.
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

samples = np.arange(10)
middle = samples[2:8]
middle[0] = 99
samples.tolist()  # => [0, 1, 99, 3, 4, 5, 6, 7, 8, 9]

# A view knows whose numbers it shows, and keeps all of them alive: ten, however short it is.
middle.base is samples  # => True
middle[1:3].base is samples  # => True
samples.flags.owndata  # => True
middle.flags.owndata  # => False

# A step, a new shape, and rows turned into columns are views, too.
np.shares_memory(samples, samples[::-2])  # => True
np.shares_memory(samples, samples.reshape(2, 5))  # => True
samples.reshape(2, 5).T.strides  # => (8, 40)

# These have numbers of their own.
np.shares_memory(samples, samples[2:8].copy())  # => False
np.shares_memory(samples, samples[[2, 3, 4]])  # => False
np.shares_memory(samples, samples[samples > 3])  # => False
np.shares_memory(samples, samples + 0)  # => False

# Hence an assignment through two brackets arrives, or is lost, as the first of them decides.
scores = np.array([10, 20, 30, 40, 50])
scores[1:4][0] = 0
scores.tolist()  # => [10, 0, 30, 40, 50]
scores[[2, 3, 4]][0] = 0
scores.tolist()  # => [10, 0, 30, 40, 50]
scores[[2, 3, 4]] = 0
scores.tolist()  # => [10, 0, 0, 0, 0]


def without_offset(signal):
    """Made for lists, where `signal[:]` is a copy."""
    result = signal[:]
    for index in range(len(result)):
        result[index] -= signal[-1]
    return result


as_list, as_array = [7, 8, 5], np.array([7, 8, 5])
without_offset(as_list)  # => [2, 3, 0]
as_list  # => [7, 8, 5]
without_offset(as_array).tolist()  # => [2, 3, 0]
as_array.tolist()  # => [2, 3, 0]
