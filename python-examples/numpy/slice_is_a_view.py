"""A slice of an array is a view of the same numbers; indexing with an array copies them.

Start, length and step are all that a view needs, and a slice gives exactly those. An arbitrary
choice of indexes can't be written that way, so its numbers are copied. A list's slice is always a
copy: code written for lists may change its caller's data when it is handed an array.
You meet this when a function that worked on lists changes its argument.

Takeaway: Copy a slice before you change it alone, and ask `np.shares_memory` if unsure.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: core
See also: memory/memoryview_slices_share_memory.py, numpy/masks_select_and_assign.py
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

# P17.views: what is written to a slice arrives in the array.
samples = np.arange(10)
middle = samples[2:8]
middle[0] = 99
samples.tolist()  # => [0, 1, 99, 3, 4, 5, 6, 7, 8, 9]

# P17.owners: a view knows whose numbers it shows, and keeps all ten alive, however short it is.
middle.base is samples  # => True
middle[1:3].base is samples  # => True
samples.flags.owndata, middle.flags.owndata  # => (True, False)

# A step, a new shape, and rows turned into columns are views, too.
np.shares_memory(samples, samples[::-2])  # => True
np.shares_memory(samples, samples.reshape(2, 5))  # => True
samples.reshape(2, 5).strides, samples.reshape(2, 5).T.strides  # => ((40, 8), (8, 40))

# P17.copies: these have numbers of their own.
np.shares_memory(samples, samples[2:8].copy())  # => False
np.shares_memory(samples, samples[[2, 3, 4]])  # => False
np.shares_memory(samples, samples[samples > 3])  # => False
np.shares_memory(samples, samples + 0)  # => False

# So in an assignment through two pairs of brackets, the first decides whether it arrives.
scores = np.array([10, 20, 30, 40, 50])
scores[1:4][0] = 0
scores.tolist()  # => [10, 0, 30, 40, 50]
scores[[2, 3, 4]][0] = 0
scores.tolist()  # => [10, 0, 30, 40, 50]
scores[[2, 3, 4]] = 0
scores.tolist()  # => [10, 0, 0, 0, 0]


def without_offset(signal):
    """Written for lists, where `signal[:]` is a copy."""
    result = signal[:]
    for index in range(len(result)):
        result[index] -= signal[-1]
    return result


as_list, as_array = [7, 8, 5], np.array([7, 8, 5])
without_offset(as_list)  # => [2, 3, 0]
as_list  # => [7, 8, 5]
without_offset(as_array).tolist()  # => [2, 3, 0]
as_array.tolist()  # => [2, 3, 0]
