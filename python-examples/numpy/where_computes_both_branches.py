"""np.where chooses for each element, and computes both choices for all of them first.

It is a function: its arguments are complete arrays before it begins. What one branch must not be
given, a negative number below a root, it is given all the same, and the result is thrown away. The
`where=` argument of a function like `np.sqrt` leaves these elements alone.

Takeaway: `np.where` for a choice of two, `np.select` for more; `where=` to not compute at all.
Differs: native code: NumPy is written in C for CPython, and embedded GraalPy has no build of it.
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

grades = np.array([45, 72, 89, 56, 91])

np.where(grades >= 60, "Pass", "Fail").tolist()  # => ['Fail', 'Pass', 'Pass', 'Fail', 'Pass']
np.where(grades >= 60, grades, 60).tolist()  # => [60, 72, 89, 60, 91]

# The choices have one type together: whole numbers become floats beside a nan.
np.where(grades >= 60, grades, np.nan).tolist()  # => [nan, 72.0, 89.0, nan, 91.0]

# With a condition alone it tells the places instead, an array for each dimension.
[places.tolist() for places in np.where(grades >= 60)]  # => [[1, 2, 4]]
[places.tolist() for places in np.where(np.eye(2) == 0)]  # => [[0, 1], [1, 0]]

# More than two: the first condition that holds decides, as in a chain of elif.
marks = np.select([grades >= 90, grades >= 70, grades >= 60], ["A", "B", "C"], default="F")
marks.tolist()  # => ['F', 'B', 'B', 'F', 'A']
np.select([grades >= 60, grades >= 90], ["C", "A"], "F").tolist()  # => ['F', 'C', 'C', 'F', 'C']

# Both branches are computed for all: the root of -9, too, which nobody asked for.
heights = np.array([4.0, -9.0, 16.0])
with np.errstate(invalid="raise"):
    # np.where(heights >= 0, np.sqrt(heights), 0.0)
    # => raises FloatingPointError: invalid value encountered in sqrt

    # Not computed: where the mask is false, `out` keeps what was there.
    np.sqrt(heights, where=heights >= 0, out=np.zeros(3)).tolist()  # => [2.0, 0.0, 4.0]

# Here computed, and thrown away.
with np.errstate(invalid="ignore"):
    np.where(heights >= 0, np.sqrt(heights), 0.0).tolist()  # => [2.0, 0.0, 4.0]

# One branch for each call: piecewise takes functions, and gives them their elements only.
given = []


def root(part: np.ndarray) -> np.ndarray:
    given.extend(part.tolist())
    return np.sqrt(part)


np.piecewise(heights, [heights >= 0], [root, 0.0]).tolist()  # => [2.0, 0.0, 4.0]
given  # => [4.0, 16.0]
