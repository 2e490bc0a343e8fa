"""prange gives parts of a loop to threads, and adds their sums at the end.

`total += …` in a parallel loop is a reduction: every thread has a total of its own. Integers make
the same sum however they are grouped. Floats don't: other groups round elsewhere, so the result
depends on the number of threads. Only what Numba recognises as a reduction, such as `+=`, `*=`,
`min` and `max`, is combined; any other assignment to one variable is a race.
You meet this when results change in their last digits on a machine with more cores.

Takeaway: Let each step of `prange` reduce or write an element of its own, and do nothing else.
Differs: native code: this corpus has Numba for CPython alone.
Level: deep
See also: compiled_code/njit_compiles_for_each_type.py, concurrency/process_pool_map.py
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import os

# Read when numba is imported. This layer gives each thread one part of the same size.
os.environ |= {"NUMBA_NUM_THREADS": "2", "NUMBA_THREADING_LAYER": "workqueue"}

import numpy as np
from numba import njit, prange, set_num_threads


@njit(parallel=True)
def parallel_sum(numbers):
    total = numbers[0] - numbers[0]  # a zero of the array's type
    for index in prange(len(numbers)):
        total += numbers[index]
    return total


# P18.prange: two threads and one find the same sum of integers.
whole = np.arange(1_000_001)
parallel_sum(whole)  # => 500000500000
set_num_threads(1)
parallel_sum(whole)  # => 500000500000
sum(whole.tolist())  # => 500000500000

# Called as Python, it is an ordinary range.
parallel_sum.py_func([7, 8, 9])  # => 24

# P18.grouping: one more is too little to change 1e16, so a thousand of them are lost, one by one.
# The second of two threads adds up five hundred of them first, and those count.
weights = np.array([1e16] + [1.0] * 999)
parallel_sum(weights)  # => 1e+16
set_num_threads(2)
parallel_sum(weights)  # => 1.00000000000005e+16


@njit(parallel=True)
def row_maxima(table):
    maxima = np.empty(len(table))
    for row in prange(len(table)):
        maxima[row] = table[row].max()
    return maxima


# Each step has an element of its own: no order can be seen in the result.
row_maxima(np.array([[3.0, 1.0], [2.0, 5.0], [4.0, 4.0]])).tolist()  # => [3.0, 5.0, 4.0]


@njit(parallel=True)
def last_above(numbers, limit):
    found = -1
    for index in prange(len(numbers)):
        found = max(found, index if numbers[index] > limit else -1)
    return found


# "The last one that …" is a maximum of indexes. An `if` with an assignment would be a race.
last_above(np.array([50, 80, 20, 90, 10]), 70)  # => 3
