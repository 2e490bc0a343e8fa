"""np.where chooses for each element, and computes both choices for all of them first.

It is a function: its arguments are complete arrays before it begins. If one branch takes a square
root, it takes the root of negative numbers as well, and the results are thrown away. The `where=`
argument of a function like `np.sqrt` leaves these elements alone.
You meet this when an `if` inside a loop becomes an array expression, and warnings appear.

Takeaway: `np.where` for a choice of two, `np.select` for more; `where=` to not compute at all.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: core
See also: numpy/masks_select_and_assign.py
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

# P17.where: one of two values for each element.
np.where(grades >= 60, "Pass", "Fail").tolist()  # => ['Fail', 'Pass', 'Pass', 'Fail', 'Pass']
np.where(grades >= 60, grades, 60).tolist()  # => [60, 72, 89, 60, 91]

# Both choices get one common type: integers become floats beside a nan.
np.where(grades >= 60, grades, np.nan).tolist()  # => [nan, 72.0, 89.0, nan, 91.0]

# With a condition alone it returns the places where it holds, an array for each dimension.
[places.tolist() for places in np.where(grades >= 60)]  # => [[1, 2, 4]]
[places.tolist() for places in np.where(np.eye(2) == 0)]  # => [[0, 1], [1, 0]]

# With np.select, the first condition that holds decides, as in a chain of elif.
marks = np.select([grades >= 90, grades >= 70, grades >= 60], ["A", "B", "C"], default="F")
marks.tolist()  # => ['F', 'B', 'B', 'F', 'A']
np.select([grades >= 60, grades >= 90], ["C", "A"], "F").tolist()  # => ['F', 'C', 'C', 'F', 'C']

# Both branches are computed for all elements, the root of -9 included.
heights = np.array([4.0, -9.0, 16.0])
with np.errstate(invalid="raise"):
    # np.where(heights >= 0, np.sqrt(heights), 0.0)
    # => raises FloatingPointError: invalid value encountered in sqrt

    # Not computed here: where the mask is false, `out` keeps what it held.
    np.sqrt(heights, where=heights >= 0, out=np.zeros(3)).tolist()  # => [2.0, 0.0, 4.0]

# Computed, and thrown away.
with np.errstate(invalid="ignore"):
    np.where(heights >= 0, np.sqrt(heights), 0.0).tolist()  # => [2.0, 0.0, 4.0]

# np.piecewise takes functions, and gives each of them only its own elements.
given = []


def root(part: np.ndarray) -> np.ndarray:
    given.extend(part.tolist())
    return np.sqrt(part)


np.piecewise(heights, [heights >= 0], [root, 0.0]).tolist()  # => [2.0, 0.0, 4.0]
given  # => [4.0, 16.0]
