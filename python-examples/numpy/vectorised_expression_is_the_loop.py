"""An expression over arrays computes what the loop over their elements computes.

NumPy stores plain C numbers, and its operators walk over all of them in C. Each element goes
through the same arithmetic as in the loop, so the results are equal to the last bit. What changes
is what C does differently from Python: dividing by zero, and integers of a fixed size.

Takeaway: Move the loop into NumPy, and decide what a division by zero shall do: `np.errstate`.
Differs: native code: NumPy is written in C for CPython, and embedded GraalPy has no build of it.
    numpy/operators_need_no_numpy.py gives the same expression to a class of plain Python.
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np


def normalised_by_loop(readings: list[float]) -> list[float]:
    low, high = min(readings), max(readings)
    return [(reading - low) / (high - low) for reading in readings]


def normalised(readings: np.ndarray) -> np.ndarray:
    return (readings - readings.min()) / (readings.max() - readings.min())


normalised_by_loop([20.0, 25.0, 22.0, 30.0])  # => [0.0, 0.5, 0.2, 1.0]
normalised(np.array([20.0, 25.0, 22.0, 30.0]))  # => array([0. , 0.5, 0.2, 1. ])

# A hundred thousand numbers, all of them equal.
many = np.random.default_rng(seed=7).random(100_000)
normalised(many).tolist() == normalised_by_loop(many.tolist())  # => True

# A sum may differ in its last bits: NumPy adds halves of the array, which loses less.
tenths = np.full(1_000_000, 0.1)
looped = 0.0
for tenth in tenths.tolist():
    looped += tenth
abs(float(tenths.sum()) - 100_000) < abs(looped - 100_000)  # => True

# No reading differs from another: Python refuses 0 / 0, C calls it nan, and NumPy warns.
# normalised_by_loop([21.5, 21.5])  # => raises ZeroDivisionError: float division by zero
with np.errstate(invalid="ignore"):
    normalised(np.array([21.5, 21.5]))  # => array([nan, nan])
with np.errstate(invalid="raise"):
    # normalised(np.array([21.5, 21.5]))
    # => raises FloatingPointError: invalid value encountered in divide
    normalised(np.array([21.5, 22.0]))  # => array([0., 1.])

# Python's integers grow. An array's have their size, and overflow without a word.
brightness = np.array([200, 100], dtype=np.uint8)
[pixel + 100 for pixel in brightness.tolist()]  # => [300, 200]
brightness + np.uint8(100)  # => array([ 44, 200], dtype=uint8)
np.minimum(brightness.astype(np.uint16) + 100, 255)  # => array([255, 200], dtype=uint16)
