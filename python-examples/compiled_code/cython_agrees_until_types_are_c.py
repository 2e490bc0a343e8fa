"""Cython compiles Python unchanged to code that agrees; with types of C, it answers as C does.

Ordinary functions become calls of CPython's own operations: equal results, equal errors, little
gain. The large gains come with C's types, and so do C's limits: an `int` of 32 bits multiplies to
32 bits, wherever the product is added, and it takes 2.5 for 2.
You meet this when one hot module of a Python program is rewritten for speed.

Takeaway: Test a function with C's types against its Python at the edges, under `overflowcheck`.
Differs: native code: this corpus has Cython and a C compiler for CPython alone.
Level: core
See also: compiled_code/mypyc_enforces_annotations.py, compiled_code/njit_compiles_for_each_type.py
Covers: P19
"""

# /// script
# dependencies = ["cython>=0.29"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native", "process"]
# ///

import importlib
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from timeit import repeat
from types import ModuleType, SimpleNamespace

from Cython.Compiler.Main import CompilationOptions, compile_single, default_options

PYTHON = """
def sum_of_squares(n):
    total = 0
    for i in range(n):
        total += i * i
    return total
"""

pure = SimpleNamespace()
exec(PYTHON, pure.__dict__)
pure.sum_of_squares(46_342)  # => 33173325228471

TYPED = """
def sum_of_squares(int n):
    cdef long long total = 0
    cdef int i
    for i in range(n):
        total += i * i
    return total
"""


def compiled(name: str, source: str) -> ModuleType:
    """From Cython to C, from C to an extension module, and into this process."""
    Path(f"{name}.pyx").write_text(source)
    options = CompilationOptions(default_options, language_level=3)
    assert compile_single(f"{name}.pyx", options, name).num_errors == 0
    module = name + sysconfig.get_config_var("EXT_SUFFIX")
    # -fwrapv, as for CPython itself: without it, C leaves undefined what an overflow gives.
    compiler = [os.environ.get("CC", "cc"), "-O2", "-fwrapv", "-shared", "-fPIC", "-o", module]
    subprocess.run([*compiler, "-I", sysconfig.get_path("include"), f"{name}.c"], check=True)
    return importlib.import_module(name)


sys.path.insert(0, os.getcwd())
fast = compiled("fast", PYTHON)
typed = compiled("typed", TYPED)

# P19.cython: one source, as Python and as C: integers of any size, and Python's own errors.
type(pure.sum_of_squares).__name__, type(fast.sum_of_squares).__name__
# => ('function', '…function_or_method')
fast.sum_of_squares(3_000_000)  # => 8999995500000500000
pure.sum_of_squares(3_000_000)  # => 8999995500000500000
# fast.sum_of_squares(2.5)
# => raises TypeError: 'float' object cannot be interpreted as an integer

# P19.limits: the same function with types of C agrees as long as i * i fits into 31 bits.
typed.sum_of_squares(46_341) == pure.sum_of_squares(46_341)  # => True
typed.sum_of_squares(46_342)  # => 33169030261175
# stated: P19: with types of C, it is the same function, only faster
33173325228471 - 2**32  # => 33169030261175
typed.sum_of_squares(2.5)  # => 1
# typed.sum_of_squares(2**31)  # => raises OverflowError: value too large to convert to int
# typed.sum_of_squares("3")  # => raises TypeError: an integer is required


# P19.speed: Python takes more than five times as long as the function with types of C.
def seconds(function) -> float:
    return min(repeat(lambda: function(46_341), number=5, repeat=3))


seconds(pure.sum_of_squares) / seconds(typed.sum_of_squares) > 5  # => True

# A directive on top makes C look for overflows.
checked = compiled("checked", "# cython: overflowcheck=True\n" + TYPED)
checked.sum_of_squares(46_341)  # => 33171177740190
# checked.sum_of_squares(46_342)  # => raises OverflowError: value too large
