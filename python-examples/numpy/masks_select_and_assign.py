"""An array of truth values selects elements; an array of numbers takes them in any order.

A comparison gives a mask, one truth value for each element. In brackets it picks the elements for
which it is true, to read or to assign to. Indexes do the same by position: in any order, repeated,
and in any shape.
You meet this when rows have to be filtered, sorted together or counted without a loop.

Takeaway: Combine masks with `&`, `|` and `~`, in parentheses; `and` asks for a single answer.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: core
See also: numpy/slice_is_a_view.py, numpy/where_computes_both_branches.py
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

stock = np.array([10, 20, 30, 40, 50])

# P17.mask: a comparison gives a mask, and a mask selects.
mask = stock > 25
mask.tolist()  # => [False, False, True, True, True]
stock[mask].tolist()  # => [30, 40, 50]
int(mask.sum())  # => 3

# `and` wants to know whether all of the left side is true, which has five answers.
# stock[stock > 15 and stock < 45]
# => raises ValueError: The truth value of an array with more than one element is ambiguous. …
stock[(stock > 15) & (stock < 45)].tolist()  # => [20, 30, 40]
stock[~mask].tolist()  # => [10, 20]

# Without parentheses, `&` binds tighter than `>`, and `15 & stock` is compared twice.
# stock[stock > 15 & stock < 45]
# => raises ValueError: The truth value of an array with more than one element is ambiguous. …

# P17.fancy: indexes select by position; the result has their order and their shape.
stock[np.array([0, 2, 4])].tolist()  # => [10, 30, 50]
stock[[4, -2, 0, 0]].tolist()  # => [50, 40, 10, 10]
stock[np.array([[0, 1], [3, 4]])].tolist()  # => [[10, 20], [40, 50]]
# stock[[0, 5]]  # => raises IndexError: index 5 is out of bounds for axis 0 with size 5

# To sort two arrays together, sort one and index both.
articles = np.array(["desk", "lamp", "chair"])
left = np.array([7, 31, 12])
articles[np.argsort(left)].tolist()  # => ['desk', 'chair', 'lamp']

# Two arrays of indexes are pairs, not rows and columns; `ix_` makes those.
grid = np.arange(12).reshape(3, 4)
grid[[0, 2], [1, 3]].tolist()  # => [1, 11]
grid[np.ix_([0, 2], [1, 3])].tolist()  # => [[1, 3], [9, 11]]

# P17.assignment: an assignment through a mask changes the array itself.
stock[stock > 25] = 0
stock.tolist()  # => [10, 20, 0, 0, 0]
stock[stock == 0] += [1, 2, 3]
stock.tolist()  # => [10, 20, 1, 2, 3]
# stock[stock < 9] = [1, 2]
# => raises ValueError: … cannot assign 2 input values to the 3 output values where …

# `+=` reads all, adds, and writes all, so an index that is repeated counts once.
visits = np.zeros(3, dtype=int)
visits[[0, 0, 0, 2]] += 1
visits.tolist()  # => [1, 0, 1]
visits[:] = 0
np.add.at(visits, [0, 0, 0, 2], 1)
visits.tolist()  # => [3, 0, 1]
