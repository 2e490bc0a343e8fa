"""prange gives parts of a loop to threads, and puts their sums together at the end.

`total += …` in a parallel loop is a reduction: every thread has a total of its own. Whole numbers
make the same sum however they are grouped. Floats do not: the same loop over other parts rounds
elsewhere, so the last digits depend on the number of threads. Only what Numba recognises as a
reduction, such as `+=`, `*=`, `min` and `max`, is put together at all.

Takeaway: Let a step of `prange` reduce, or write an element of its own, and nothing else.
Differs: native code: Numba generates machine code for CPython, and embedded GraalPy has no build of
    it. Threads of Java can call Python there, but one of them runs at a time.
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

import math
import os

os.environ["NUMBA_NUM_THREADS"] = "2"  # read when numba is imported

import numpy as np
from numba import get_num_threads, njit, prange, set_num_threads


@njit(parallel=True)
def parallel_sum(numbers):
    total = numbers[0] - numbers[0]  # a zero of the array's type
    for index in prange(len(numbers)):
        total += numbers[index]
    return total


whole = np.arange(1_000_001)
get_num_threads()  # => 2
parallel_sum(whole)  # => 500000500000
set_num_threads(1)
parallel_sum(whole)  # => 500000500000
set_num_threads(2)
parallel_sum(whole) == sum(whole.tolist())  # => True

# Without Numba's loop, in Python itself, it is an ordinary range.
parallel_sum.py_func([7, 8, 9])  # => 24

fractions = np.random.default_rng(seed=7).random(1_000_000)
in_order = 0.0
for fraction in fractions.tolist():
    in_order += fraction
math.isclose(parallel_sum(fractions), in_order, rel_tol=1e-12)  # => True


@njit(parallel=True)
def row_maxima(table):
    maxima = np.empty(len(table))
    for row in prange(len(table)):
        maxima[row] = table[row].max()
    return maxima


# Each step has an element of its own: no thread waits for another, no order is seen.
table = np.random.default_rng(seed=7).random((500, 40))
row_maxima(table).tolist() == [max(row) for row in table.tolist()]  # => True


@njit(parallel=True)
def last_above(numbers, limit):
    found = -1
    for index in prange(len(numbers)):
        if numbers[index] > limit:
            found = index
    return found


@njit(parallel=True)
def last_above_by_reduction(numbers, limit):
    found = -1
    for index in prange(len(numbers)):
        found = max(found, index if numbers[index] > limit else -1)
    return found


# An assignment is no reduction. Each thread has made its own, none of them counts, nobody warns.
last_above.py_func(whole, 70)  # => 1000000
last_above(whole, 70)  # => -1
last_above_by_reduction(whole, 70)  # => 1000000
