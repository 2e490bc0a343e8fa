"""njit compiles a function at its first call with new types, to code that gives Python's results.

The decorator itself compiles nothing. Each combination of argument types gets machine code of its
own, of the same lines, and later calls pick it by type. Equal results have a limit, though: an
integer has 64 bits there, and what the function reads from its module is a constant.

Takeaway: Compare `fast(x)` with `fast.py_func(x)`, its original, at the edges of what comes in.
Differs: native code: Numba generates machine code for CPython, and embedded GraalPy has no build of
    it. What runs often is compiled there without a decorator, and integers keep growing.
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

import numpy as np
from numba import njit


@njit
def fast_sum(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


fast_sum.signatures  # => []
fast_sum(np.array([0.5, 0.25])).hex()  # => '0x1.8000000000000p-1'
fast_sum(np.array([1, 2, 3]))  # => 6
fast_sum(np.array([4, 5]))  # => 9
[str(types[0]) for types in fast_sum.signatures]
# => ['array(float64, 1d, C)', 'array(int64, 1d, C)']

# One after the other, as Python adds: the same, to the last bit, which NumPy's own sum is not.
numbers = np.random.default_rng(seed=7).random(100_000)
fast_sum(numbers) == fast_sum.py_func(numbers.tolist())  # => True


@njit
def collatz_steps(number):
    steps = 0
    while number != 1:
        number = number // 2 if number % 2 == 0 else 3 * number + 1
        steps += 1
    return steps


# A loop that no array expression can replace: this is what Numba is for.
collatz_steps(27)  # => 111
all(collatz_steps(n) == collatz_steps.py_func(n) for n in range(1, 2_000))  # => True


@njit
def sum_of_squares(count):
    total = 0
    for number in range(count):
        total += number * number
    return total


# Equal as long as it fits. Then Python goes on, and 64 bits start again from below.
sum_of_squares(3_000_000) == sum_of_squares.py_func(3_000_000)  # => True
sum_of_squares.py_func(4_000_000)  # => 21333325333334000000
sum_of_squares(4_000_000)  # => 2886581259624448384
21333325333334000000 - 2**64  # => 2886581259624448384

rate = 3


@njit
def charge(amount):
    return amount * rate


# Compiled with the rate of that moment: a new rate is seen by new types only.
charge(2)  # => 6
rate = 4
charge(2)  # => 6
charge.py_func(2)  # => 8
charge(2.0)  # => 8.0
