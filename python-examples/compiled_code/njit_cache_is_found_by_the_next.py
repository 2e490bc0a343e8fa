"""With cache=True, what njit has compiled is kept in files, and the next process loads it.

The files lie in `__pycache__` beside the source, or below NUMBA_CACHE_DIR. It is no compilation
ahead of time: the first call with new types still compiles, for whoever comes after. A second
dispatcher of the same function finds the files here as a second process would.

Takeaway: Use `cache=True` for functions of a stable module, and read `stats` to see that it works.
Differs: native code: Numba generates machine code for CPython, and embedded GraalPy has no build of
    it, nor files of compiled code: every start of its compiler begins anew.
Covers: P18
"""

# /// script
# dependencies = ["numba>=0.56", "numpy"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# timeout = 120
# ///

import os
from pathlib import Path

os.environ["NUMBA_CACHE_DIR"] = "machine-code"  # read when numba is imported

from numba import njit


def hypotenuse_squared(one, two):
    return one * one + two * two


def files(pattern: str) -> int:
    return len(list(Path("machine-code").rglob(pattern)))


# Decorating compiles nothing, and leaves nothing: this is not compilation ahead of time.
first = njit(cache=True)(hypotenuse_squared)
first.signatures  # => []
files("*.nb?")  # => 0

first(3, 4)  # => 25
dict(first.stats.cache_misses)  # => {(int64,…): 1}
sum(first.stats.cache_hits.values())  # => 0

# An index for the function, and a file of machine code for each of its signatures.
files("*.nbi")  # => 1
files("*.nbc")  # => 1

# Whoever comes next loads; the new type is compiled, and kept as well.
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

# A change of the source file makes the files stale; a global that the function read does not.
# Code that came from no file can't be kept.
made: dict = {}
exec("def double(number): return 2 * number", made)
# njit(cache=True)(made["double"])
# => raises RuntimeError: cannot cache function 'double': no locator available for file '<string>'
njit(made["double"])(21)  # => 42
