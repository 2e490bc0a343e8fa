"""A CUDA kernel runs once for each thread of a grid, and must check whether its index exists.

Threads come in blocks of a fixed size, so a grid that covers all elements has some threads too
many. A kernel returns nothing: it writes to an array that it is given. With NUMBA_ENABLE_CUDASIM
set, Numba runs kernels as Python, without a GPU, which is how they are tested and debugged.
You meet this when the same small computation has to be made for millions of elements.

Takeaway: Round the number of blocks up, and begin every kernel with `if i < size`.
Differs: native code: this corpus has Numba for CPython alone.
Level: deep
See also: compiled_code/njit_compiles_for_each_type.py
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import os

# Read when numba is imported.
os.environ |= {"NUMBA_ENABLE_CUDASIM": "1", "NUMBA_CUDA_LOW_OCCUPANCY_WARNINGS": "0"}

import numpy as np
from numba import cuda


@cuda.jit
def add(left, right, result):
    i = cuda.grid(1)  # block number * size of a block + number in the block
    if i < result.size:
        result[i] = left[i] + right[i]


@cuda.jit
def add_unchecked(left, right, result):
    i = cuda.grid(1)
    result[i] = left[i] + right[i]


left = np.arange(1000.0)
right = 2 * left
result = np.zeros(1000)
threads_per_block = 256
blocks = (len(left) + threads_per_block - 1) // threads_per_block

# P18.cuda: four blocks of 256 threads for a thousand elements, one addition each.
blocks  # => 4
add[blocks, threads_per_block](left, right, result)  # => (no output)
result[:3].tolist(), result[-1].item()  # => ([0.0, 3.0, 6.0], 2997.0)

# The last block has 24 threads too many. A GPU would write past the end; the simulator says so.
blocks * threads_per_block - len(result)  # => 24
# add_unchecked[blocks, threads_per_block](left, right, result)
# => raises IndexError: tid=[…, 0, 0] ctaid=[3, 0, 0]: index … is out of bounds …


@cuda.jit
def who_am_i(out):
    i = cuda.grid(1)
    if i < len(out):
        out[i, 0], out[i, 1] = cuda.blockIdx.x, cuda.threadIdx.x


# Which block and thread handle which element: three blocks of two threads for five elements.
out = np.zeros((5, 2), dtype=int)
who_am_i[3, 2](out)
out.tolist()  # => [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0]]


@cuda.jit
def count_remainders(numbers, counts):
    i = cuda.grid(1)
    if i < numbers.size:
        cuda.atomic.add(counts, numbers[i] % 3, 1)


# Where several threads write to one element, the operation has to be atomic.
counts = np.zeros(3, dtype=int)
count_remainders[4, 32](np.arange(100), counts)
counts.tolist()  # => [34, 33, 33]
