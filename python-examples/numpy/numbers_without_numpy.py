"""The standard library has NumPy's storage and its views, but not its arithmetic.

An `array` holds plain C numbers, and a memoryview of it is a window with a start, a length and a
step, like a slice of NumPy's. Two things are missing: operators that work on all elements, and
several dimensions for more than reading single items.
You meet this when NumPy can't be installed: in a small container, or in GraalPy inside a Java
program, where this corpus has no NumPy either.

Takeaway: Store numbers in an `array`, pass windows as memoryviews, and write the loop yourself.
Differs: memory management: GraalPy lets an array grow while a memoryview shows it.
Level: core
See also: numpy/vectorised_expression_is_the_loop.py, memory/memoryview_slices_share_memory.py
Covers: P17
"""

from array import array
from math import sqrt

# An example that declares no package has none, on any runtime.
# import numpy  # => raises ModuleNotFoundError: No module named 'numpy'

# Eight bytes a number, of one type.
samples = array("q", range(10))
samples.itemsize, len(samples) * samples.itemsize  # => (8, 80)
# samples[0] = 2.5  # => raises TypeError: 'float' object cannot be interpreted as an integer

# A slice of the array copies; a slice of its memoryview is a window.
copied = samples[2:8]
window = memoryview(samples)[2:8]
window[0] = 99
samples.tolist()  # => [0, 1, 99, 3, 4, 5, 6, 7, 8, 9]
copied.tolist()  # => [2, 3, 4, 5, 6, 7]
memoryview(samples)[::-2].tolist()  # => [9, 7, 5, 3, 1]

# Growing could move the numbers away from under the window. CPython refuses; GraalPy grows.
# samples.append(10)
# cpython=> raises BufferError: cannot resize an array that is exporting buffers
# graalpy=> (no output)
len(samples)
# cpython=> 10
# graalpy=> 11

# Rows and columns: a shape and strides, as in NumPy, for reading one item at a time.
grid = memoryview(samples)[:10].cast("B").cast("q", shape=[2, 5])
grid.shape, grid.strides  # => ((2, 5), (40, 8))
grid[1, 4]  # => 9
# grid[1]  # => raises NotImplementedError: multi-dimensional sub-views are not implemented

# The operators are those of a list: they join and repeat.
(array("d", [1, 2]) + array("d", [3])).tolist()  # => [1.0, 2.0, 3.0]
(array("d", [1, 2]) * 2).tolist()  # => [1.0, 2.0, 1.0, 2.0]
# memoryview(samples) + 1
# => raises TypeError: unsupported operand type(s) for +: 'memoryview' and 'int'


def normalised(readings: array) -> array:
    low, high = min(readings), max(readings)
    return array("d", ((reading - low) / (high - low) for reading in readings))


# So arithmetic is a loop, with Python's own rules: a branch that isn't taken isn't computed.
normalised(array("d", [20.0, 25.0, 22.0, 30.0])).tolist()  # => [0.0, 0.5, 0.2, 1.0]
[sqrt(height) if height >= 0 else 0.0 for height in (4.0, -9.0, 16.0)]  # => [2.0, 0.0, 4.0]
# normalised(array("q", [21, 21]))  # => raises ZeroDivisionError: division by zero
