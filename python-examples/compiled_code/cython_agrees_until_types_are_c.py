"""Cython compiles Python unchanged to code that agrees; with types of C, it answers as C does.

Ordinary functions become calls of CPython's own operations: equal results, equal errors. The
large gains in speed come with C's types, and so do C's limits: an `int` of 32 bits multiplies to
32 bits, wherever the product is added, and it takes 2.5 for 2.

Takeaway: Test a function with C's types against its Python at the edges, under `overflowcheck`.
Differs: native code: CPython loads extension modules. Embedded GraalPy does so with permission and
    for its own builds alone, and compiles what runs often by itself.
Covers: P19
"""

# /// script
# dependencies = ["cython>=0.29"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native", "process"]
# timeout = 120
# ///

import importlib
import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from Cython.Compiler.Main import CompilationOptions, compile_single, default_options

PYTHON = """
def sum_of_squares(n):
    total = 0
    for i in range(n):
        total += i * i
    return total

def mean(numbers):
    return sum(numbers) / len(numbers)
"""

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
    compiler = [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-fwrapv", "-o", module]
    subprocess.run([*compiler, "-I", sysconfig.get_path("include"), f"{name}.c"], check=True)
    return importlib.import_module(name)


def outcome(function: Callable[..., Any], argument: Any) -> str:
    try:
        return repr(function(argument))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


sys.path.insert(0, os.getcwd())
pure = SimpleNamespace()
exec(PYTHON, pure.__dict__)
fast = compiled("fast", PYTHON)

type(pure.sum_of_squares).__name__  # => 'function'
type(fast.sum_of_squares).__name__  # => 'builtin_function_or_method'

# One source, twice: numbers of any size, and the errors of Python, word for word.
for argument in [10, 1_000_000, -3, True, 2.5, "3", None, [1]]:
    assert outcome(fast.sum_of_squares, argument) == outcome(pure.sum_of_squares, argument)
    assert outcome(fast.mean, argument) == outcome(pure.mean, argument)
fast.sum_of_squares(3_000_000)  # => 8999995500000500000
outcome(fast.sum_of_squares, 2.5)
# => "TypeError: 'float' object cannot be interpreted as an integer"
outcome(fast.mean, [])  # => 'ZeroDivisionError: division by zero'

# The same function with types of C agrees as long as i * i has 31 bits.
typed = compiled("typed", TYPED)
typed.sum_of_squares(46_341) == pure.sum_of_squares(46_341)  # => True
pure.sum_of_squares(46_342)  # => 33173325228471
typed.sum_of_squares(46_342)  # => 33169030261175
# documented=> 33173325228471
# the document shows the two as one function, slow and fast
33173325228471 - 2**32  # => 33169030261175

outcome(typed.sum_of_squares, 2.5)  # => '1'
outcome(typed.sum_of_squares, 2**31)  # => 'OverflowError: value too large to convert to int'
outcome(typed.sum_of_squares, "3")  # => 'TypeError: an integer is required'

# A directive on top lets C look for it.
checked = compiled("checked", "# cython: overflowcheck=True\n" + TYPED)
checked.sum_of_squares(46_341)  # => 33171177740190
# checked.sum_of_squares(46_342)  # => raises OverflowError: value too large
