"""With cache=True, Numba keeps compiled code in files, and the next process loads it.

The files lie in `__pycache__` beside the source, or below NUMBA_CACHE_DIR. This is not compilation
ahead of time: the first call with new types still compiles, and those that come later load. Here a
second dispatcher of the same function finds the files as a second process would.
You meet this when a short script spends most of its time compiling.

Takeaway: Use `cache=True` for functions of a stable module, and read `stats` to see that it works.
Differs: native code: this corpus has Numba for CPython alone.
Level: core
See also: compiled_code/njit_compiles_for_each_type.py, imports/stale_bytecode.py
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import os
from pathlib import Path

os.environ["NUMBA_CACHE_DIR"] = "machine-code"  # read when numba is imported

from numba import njit


def hypotenuse_squared(one, two):
    return one * one + two * two


def files(pattern: str) -> int:
    return len(list(Path("machine-code").rglob(pattern)))


# Decorating compiles nothing and writes nothing.
first = njit(cache=True)(hypotenuse_squared)
first.signatures  # => []
# stated: P18: cache=True compiles ahead of time
files("*.nb?")  # => 0

first(3, 4)  # => 25
dict(first.stats.cache_misses)  # => {(int64,…): 1}
sum(first.stats.cache_hits.values())  # => 0

# An index for the function, and a file of machine code for each of its signatures.
files("*.nbi"), files("*.nbc")  # => (1, 1)

# P18.cache: the next one loads what is there; the new type is compiled, and kept as well.
second = njit(cache=True)(hypotenuse_squared)
second(3, 4)  # => 25
second(1.5, 2.0)  # => 6.25
dict(second.stats.cache_hits)  # => {(int64,…): 1}
dict(second.stats.cache_misses)  # => {(float64,…): 1}
files("*.nbc")  # => 2

third = njit(cache=True)(hypotenuse_squared)
third(3, 4) + third(1.5, 2.0)  # => 31.25
sum(third.stats.cache_hits.values())  # => 2
sum(third.stats.cache_misses.values())  # => 0

# Code that came from no file can't be kept.
made: dict = {}
exec("def double(number): return 2 * number", made)
# njit(cache=True)(made["double"])
# => raises RuntimeError: cannot cache function 'double': no locator available for file '<string>'
njit(made["double"])(21)  # => 42
