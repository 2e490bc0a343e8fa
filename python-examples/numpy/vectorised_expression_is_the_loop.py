"""An array expression gives the results of a loop over the elements, many times faster.

NumPy stores plain C numbers, and its operators walk over all of them in C. Each element goes
through the same arithmetic as in the loop, so the results are equal to the last bit. What changes
is what C does differently from Python: dividing by zero, and integers of a fixed size.
You meet this when a loop over a large list of numbers is the slow part of a program.

Takeaway: Replace the loop with an expression, and choose what 0 / 0 does with `np.errstate`.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: entry
See also: numpy/numbers_without_numpy.py, compiled_code/njit_compiles_for_each_type.py
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

from timeit import repeat

import numpy as np


def normalised_by_loop(readings: list[float]) -> list[float]:
    low, high = min(readings), max(readings)
    return [(reading - low) / (high - low) for reading in readings]


def normalised(readings: np.ndarray) -> np.ndarray:
    return (readings - readings.min()) / (readings.max() - readings.min())


# P17.loop: the expression and the loop agree,
normalised_by_loop([20.0, 25.0, 22.0, 30.0])  # => [0.0, 0.5, 0.2, 1.0]
normalised(np.array([20.0, 25.0, 22.0, 30.0]))  # => array([0. , 0.5, 0.2, 1. ])

# for a hundred thousand random numbers as well, to the last bit of each.
many = np.random.default_rng(seed=7).random(100_000)
normalised(many).tolist() == normalised_by_loop(many.tolist())  # => True

# P17.speed: over the same array, the loop takes more than twenty times as long.
by_loop = min(repeat(lambda: normalised_by_loop(many), number=1, repeat=3))
at_once = min(repeat(lambda: normalised(many), number=1, repeat=3))
by_loop / at_once > 20  # => True

# A sum is not equal to the last bit: NumPy adds halves of the array, which rounds less often.
tenths = np.full(1_000_000, 0.1)
looped = 0.0
for tenth in tenths.tolist():
    looped += tenth
looped  # => 100000.00000133288
round(float(tenths.sum()), 9)  # => 100000.0

# No reading differs from another: Python refuses to divide by zero; C gives nan, and NumPy warns.
# normalised_by_loop([21, 21])  # => raises ZeroDivisionError: division by zero
with np.errstate(invalid="ignore"):
    normalised(np.array([21.5, 21.5]))  # => array([nan, nan])
with np.errstate(invalid="raise"):
    # normalised(np.array([21.5, 21.5]))
    # => raises FloatingPointError: invalid value encountered in divide
    normalised(np.array([21.5, 22.0]))  # => array([0., 1.])

# A Python integer grows. An array's integer keeps its size, and overflows without a warning.
brightness = np.array([200, 100], dtype=np.uint8)
[pixel + 100 for pixel in brightness.tolist()]  # => [300, 200]
brightness + np.uint8(100)  # => array([ 44, 200], dtype=uint8)
np.minimum(brightness.astype(np.uint16) + 100, 255)  # => array([255, 200], dtype=uint16)
