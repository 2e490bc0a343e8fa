"""mypyc compiles annotated Python unchanged, and from then on the annotations hold at run time.

For code that keeps to its annotations the compiled module gives the same results and raises the
same errors, with integers of any size. Where Python never looked, it now raises TypeError. Calls
inside the module are bound when it is compiled, so that patching a name does not reach them.
You meet this when a typed library is shipped compiled, as mypy and Black are.

Takeaway: Run the tests against the compiled module too; mocks and loose types show up there.
Differs: native code: this corpus has mypyc and a C compiler for CPython alone.
Level: core
See also: compiled_code/cython_agrees_until_types_are_c.py, typing/generic_stack_not_enforced.py
Covers: P19
"""

# /// script
# dependencies = ["mypy>=1.0", "mypy-extensions", "typing-extensions"]
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

import mypyc
from mypyc.build import mypyc_build
from mypyc.options import CompilerOptions

SOURCE = '''
def sum_of_squares(n: int) -> int:
    total = 0
    for i in range(n):
        total += i * i
    return total

def fee(amount: int) -> int:
    return amount // 100

class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def withdraw(self, amount: int) -> int:
        if amount > self.balance:
            raise ValueError(f"{amount} is more than {self.balance}")
        self.balance -= amount + fee(amount)
        return self.balance
'''

pure = SimpleNamespace(__name__="pure")
exec(SOURCE, pure.__dict__)
pure.Account(100).withdraw(2.5)  # => 97.5


def compiled(name: str, source: str) -> ModuleType:
    """From Python to C, from C to an extension module, and into this process."""
    Path(f"{name}.py").write_text(source)
    mypyc_build([f"{name}.py"], CompilerOptions(target_dir="build"))
    module = name + sysconfig.get_config_var("EXT_SUFFIX")
    includes = [sysconfig.get_path("include"), "build", f"{mypyc.__path__[0]}/lib-rt"]
    compiler = [os.environ.get("CC", "cc"), "-O2", "-shared", "-fPIC", "-o", module]
    compiler += [option for folder in includes for option in ("-I", folder)]
    subprocess.run([*compiler, "build/__native.c"], check=True)
    return importlib.import_module(name)  # of the two, an extension module comes first


sys.path.insert(0, os.getcwd())
fast = compiled("ledger", SOURCE)

# P19.mypyc: one source, as Python and as C, gives equal results and errors.
type(pure.sum_of_squares).__name__, type(fast.sum_of_squares).__name__
# => ('function', '…function_or_method')
fast.sum_of_squares(3_000_000)  # => 8999995500000500000
pure.sum_of_squares(3_000_000)  # => 8999995500000500000
# fast.Account(100).withdraw(500)  # => raises ValueError: 500 is more than 100
# pure.Account(100).withdraw(500)  # => raises ValueError: 500 is more than 100


def seconds(function) -> float:
    return min(repeat(lambda: function(100_000), number=3, repeat=3))


# P19.gain: compiled without any change, the loop takes less than two thirds of the time.
seconds(pure.sum_of_squares) / seconds(fast.sum_of_squares) > 1.5  # => True

# P19.annotations: Python computed with 2.5 above. Compiled, an int is an int.
# fast.Account(100).withdraw(2.5)  # => raises TypeError: int object expected; got float
account = fast.Account(100)
# account.balance = "plenty"  # => raises TypeError: int object expected; got str

# A test's mock replaces the name in the module. A compiled call of `fee` does not look there.
pure.fee = fast.fee = lambda amount: 0
pure.Account(1000).withdraw(500)  # => 500
fast.Account(1000).withdraw(500)  # => 495
