"""njit compiles a function at its first call with new types, to code that gives Python's results.

The decorator itself compiles nothing. Each combination of argument types gets machine code of its
own, and later calls pick it by type. Equal results have a limit: an integer has 64 bits there, and
what the function reads from its module is a constant.
You meet this when a slow numerical loop can't be written as a NumPy expression.

Takeaway: Compare `fast(x)` with `fast.py_func(x)`, its original, at the edges of what comes in.
Differs: native code: this corpus has Numba for CPython alone.
Level: entry
See also: numpy/vectorised_expression_is_the_loop.py, compiled_code/njit_refuses_what_has_no_type.py
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

from time import perf_counter

import numpy as np
from numba import njit


@njit
def fast_sum(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def seconds(call) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start


# P18.njit: code for each type of argument, compiled at the first call with it.
fast_sum.signatures  # => []
ones = np.ones(10_000_000)
first = seconds(lambda: fast_sum(ones[:100]))
fast_sum(np.array([1, 2, 3]))  # => 6
fast_sum(np.array([4, 5]))  # => 9
[str(types[0]) for types in fast_sum.signatures]
# => ['array(float64, 1d, C)', 'array(int64, 1d, C)']

# P18.compiling: the first call compiles; the next takes less than a hundredth of its time.
second = min(seconds(lambda: fast_sum(ones[:100])) for _ in range(10))
first / second > 100  # => True

# P18.speed: the original takes more than ten times as long as the compiled code.
a_million = ones[:1_000_000]
seconds(lambda: fast_sum.py_func(a_million)) / seconds(lambda: fast_sum(a_million)) > 10  # => True

# Ten million additions one after another are milliseconds, compiled or not.
min(seconds(lambda: fast_sum(ones)) for _ in range(3)) > 0.001  # => True
# stated: P18: once compiled, summing ten million numbers takes about a microsecond

# P18.equal: it adds in the order in which Python adds, so the sums are equal to the last bit.
numbers = np.random.default_rng(seed=7).random(100_000)
fast_sum(numbers) == fast_sum.py_func(numbers.tolist())  # => True


@njit
def sum_of_squares(count):
    total = 0
    for number in range(count):
        total += number * number
    return total


# Equal as long as it fits into 64 bits. From there, Python goes on, and Numba wraps around.
sum_of_squares(3_000_000)  # => 8999995500000500000
sum_of_squares.py_func(3_000_000)  # => 8999995500000500000
sum_of_squares.py_func(4_000_000)  # => 21333325333334000000
sum_of_squares(4_000_000)  # => 2886581259624448384
21333325333334000000 - 2**64  # => 2886581259624448384

rate = 3


@njit
def charge(amount):
    return amount * rate


# Compiled with the rate of that moment: only a call with new types sees the new rate.
charge(2)  # => 6
rate = 4
charge(2)  # => 6
charge.py_func(2)  # => 8
charge(2.0)  # => 8.0
