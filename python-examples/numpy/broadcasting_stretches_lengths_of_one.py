"""Broadcasting matches shapes from the right and stretches a length of one to fit.

A row is added to each row of a matrix, a column to each column, and a row plus a column make a
table. Nothing is copied: the stretched array steps by 0 bytes from one element to the next. Lengths
that differ and are not one don't fit, even where a reader can see what was meant.
You meet this when arrays of different shapes are combined, or when a difference of two lists of
numbers turns out to be a table.

Takeaway: Write the shapes below each other, right-aligned: each pair must be equal or hold a 1.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: core
See also: numpy/vectorised_expression_is_the_loop.py, numpy/slice_is_a_view.py
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

prices = np.array([[10, 20, 30, 40], [50, 60, 70, 80], [90, 100, 110, 120]])
by_article = np.array([1, 2, 3, 4])
by_shop = np.array([[100], [200], [300]])

prices.shape, by_article.shape, by_shop.shape  # => ((3, 4), (4,), (3, 1))

# P17.row: a row is added to each row.
print(prices + by_article)
# => [[ 11  22  33  44]
# =>  [ 51  62  73  84]
# =>  [ 91 102 113 124]]

# P17.column: a column is added to each column.
print(prices + by_shop)
# => [[110 120 130 140]
# =>  [250 260 270 280]
# =>  [390 400 410 420]]

# P17.table: a row plus a column combines everything with everything.
print(by_shop + by_article)
# => [[101 102 103 104]
# =>  [201 202 203 204]
# =>  [301 302 303 304]]

# The rule alone, without numbers.
np.broadcast_shapes((3, 4), (4,))  # => (3, 4)
np.broadcast_shapes((8, 1, 6, 1), (7, 1, 5))  # => (8, 7, 6, 5)
np.broadcast_shapes((3, 4), ())  # => (3, 4)

# Three numbers, one for each shop, are matched with the four articles. They must become a column.
shares = np.array([1, 2, 3])
# prices + shares
# => raises ValueError: operands could not be broadcast together with shapes (3,4) (3,)…
(prices + shares[:, np.newaxis])[:, 0].tolist()  # => [11, 52, 93]

# A common mistake: three numbers minus three numbers were meant, and the result is a table.
measured, expected = np.array([[1.0], [2.0], [3.0]]), np.array([1.0, 2.0, 3.0])
(measured - expected).shape  # => (3, 3)
(measured.ravel() - expected).tolist()  # => [0.0, 0.0, 0.0]

# Only the right side of an assignment is stretched; the left must have the shape of the result.
# by_article += prices
# => raises ValueError: … operand with shape (4,) doesn't match the broadcast shape (3,4)

# Stretching takes no memory: all rows of this array are one, so it can't be written to.
stretched = np.broadcast_to(by_article, (1_000_000, 4))
stretched.strides  # => (0, 8)
np.shares_memory(stretched, by_article)  # => True
# stretched[0, 0] = 5  # => raises ValueError: assignment destination is read-only
