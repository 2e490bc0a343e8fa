"""njit has no way back to Python: what it can't give one type, it refuses at the first call.

Every variable must have one type that is known before the code runs, every value a type that Numba
knows. Python's own errors stay where Python's semantics do, and one is missing: an index is not
checked, unless that is asked for, and reads whatever lies behind the array.

Takeaway: Read the second line of a TypingError: the first always says the same.
Differs: native code: Numba generates machine code for CPython, and embedded GraalPy has no build of
    it. Its compiler falls back to interpreting wherever a type was not foreseen.
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numba import njit
from numba.core.errors import TypingError


@dataclass
class Order:
    amount: int


@njit
def add(left, right):
    return left + right


@njit
def size_or_name(number):
    if number > 9:
        return "large"
    return number


@njit
def first_line(path):
    print("reading", path)
    return open(path).readline()


def refusal(call: Callable[[], object]) -> list[str]:
    try:
        call()
    except TypingError as error:
        return str(error).splitlines()
    return []


add(1, 2.5)  # => 3.5
add("no", "pe")  # => 'nope'

refusal(lambda: add(1, "a"))[0]
# => 'Failed in nopython mode pipeline (step: nopython frontend)'
refusal(lambda: add(1, "a"))[1]
# => 'No implementation of function Function(<built-in function add>) found for signature:'
refusal(lambda: add(1, "a"))[3]  # => ' >>> add(int64, unicode_type)'

# An instance of a class is an object of Python, and has no type here, whatever it has inside.
refusal(lambda: add(Order(5), Order(7)))[-2]
# => "- argument 0: Cannot determine Numba type of <class '….Order'>"

# Two types for one result, although no call would see both.
refusal(lambda: size_or_name(5))[1]
# => "Can't unify return type from the following types: Literal[str](large), int64"
size_or_name.py_func(5)  # => 5

# The refusal comes with the call, not with the decorator, and not with the line: nothing has run.
refusal(lambda: first_line("missing.txt"))[1]
# => "Untyped global name 'open': Cannot determine Numba type of <class '…function…'>"

# Dividing by zero is the error that it is in Python, and flooring rounds down, as C does not.
floor_divided = njit(lambda left, right: left // right)
floor_divided(-7, 2)  # => -4
# floor_divided(1, 0)  # => raises ZeroDivisionError: integer division by zero

# Indexes: negative ones count from the end; those too large are found by a check, or by nobody.
item = njit(boundscheck=True)(lambda numbers, index: numbers[index])
item(np.array([10, 20, 30]), -1)  # => 30
# item(np.array([10, 20, 30]), 3)  # => raises IndexError: index is out of bounds
