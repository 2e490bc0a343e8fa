"""njit has no way back to Python: what it can't give one type, it refuses at the first call.

Every variable must have one type that is known before the code runs, and every value a type that
Numba knows. Division and negative indexes keep Python's rules. One of Python's errors is missing:
an index is checked only if that is asked for; otherwise the code reads past the end of the array.
You meet this when a decorated function that uses dictionaries, classes or files fails to compile.

Takeaway: Read the second line of a TypingError: the first always says the same.
Differs: native code: this corpus has Numba for CPython alone.
Level: core
See also: compiled_code/njit_compiles_for_each_type.py
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
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

# An instance of a Python class has no type here, whatever it has inside.
refusal(lambda: add(Order(5), Order(7)))[-2]
# => "- argument 0: Cannot determine Numba type of <class '….Order'>"


@njit
def size_or_name(number):
    if number > 9:
        return "large"
    return number


# P18.types: two types for one result are refused, although no call would see both.
refusal(lambda: size_or_name(5))[1]
# => "Can't unify return type from the following types: Literal[str](large), int64"
size_or_name.py_func(5)  # => 5


@njit
def first_line(path):
    print("reading", path)
    return open(path).readline()


# The call is refused as a whole, before its first line has run: nothing is printed.
refusal(lambda: first_line("missing.txt"))[1]
# => "Untyped global name 'open': Cannot determine Numba type of <class '…function…'>"

# Dividing by zero is the error that it is in Python, and flooring rounds down, unlike C.
floor_divided = njit(lambda left, right: left // right)
floor_divided(-7, 2)  # => -4
# floor_divided(1, 0)  # => raises ZeroDivisionError: integer division by zero

# A negative index counts from the end. One that is too large is an error only with boundscheck.
item = njit(boundscheck=True)(lambda numbers, index: numbers[index])
item(np.array([10, 20, 30]), -1)  # => 30
# item(np.array([10, 20, 30]), 3)  # => raises IndexError: index is out of bounds
