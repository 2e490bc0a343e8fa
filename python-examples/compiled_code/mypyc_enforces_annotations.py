"""mypyc compiles annotated Python unchanged, and from then on the annotations hold at run time.

For code that keeps to its annotations the compiled module gives the same results and raises the
same errors, with integers of any size. Where Python never looked, it now raises TypeError. Calls
inside the module are bound when it is compiled, so that patching a name does not reach them.

Takeaway: Run the tests against the compiled module too; mocks and loose types show up there.
Differs: native code: CPython loads extension modules. Embedded GraalPy does so with permission and
    for its own builds alone, and compiles what runs often by itself.
Covers: P19
"""

# /// script
# dependencies = ["mypy>=1.0", "mypy-extensions", "typing-extensions"]
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
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it imports distutils
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


def compiled(name: str, source: str) -> ModuleType:
    """From Python to C, from C to an extension module, and into this process."""
    Path(f"{name}.py").write_text(source)
    mypyc_build([f"{name}.py"], CompilerOptions(target_dir="build"))
    module = name + sysconfig.get_config_var("EXT_SUFFIX")
    includes = [sysconfig.get_path("include"), "build", f"{mypyc.__path__[0]}/lib-rt"]
    compiler = [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-o", module]
    compiler += [option for folder in includes for option in ("-I", folder)]
    subprocess.run([*compiler, "build/__native.c"], check=True)
    return importlib.import_module(name)  # of the two, an extension module comes first


def outcome(function: Callable[..., Any], *arguments: Any) -> str:
    try:
        return repr(function(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


sys.path.insert(0, os.getcwd())
pure = SimpleNamespace(__name__="pure")
exec(SOURCE, pure.__dict__)
fast = compiled("ledger", SOURCE)

type(pure.sum_of_squares).__name__  # => 'function'
type(fast.sum_of_squares).__name__  # => 'builtin_function_or_method'

# Equal as long as the annotations are kept.
all(fast.sum_of_squares(n) == pure.sum_of_squares(n) for n in range(-3, 500))  # => True
fast.sum_of_squares(3_000_000)  # => 8999995500000500000
outcome(fast.Account(100).withdraw, 500)  # => 'ValueError: 500 is more than 100'
outcome(pure.Account(100).withdraw, 500)  # => 'ValueError: 500 is more than 100'

# Python computes with what it is given. Compiled, an int is an int: in calls, and in attributes.
outcome(pure.Account(100).withdraw, 2.5)  # => '97.5'
outcome(fast.Account(100).withdraw, 2.5)  # => 'TypeError: int object expected; got float'
outcome(pure.fee, True)  # => '0'
outcome(fast.fee, True)  # => '0'
account = fast.Account(100)
# account.balance = "plenty"  # => raises TypeError: int object expected; got str
# account.note = "new"  # => raises AttributeError: 'Account' object has no attribute 'note'

# A test's mock reaches the name in the module. Who calls `fee` from inside does not look there.
pure.fee = fast.fee = lambda amount: 0
pure.Account(1000).withdraw(500)  # => 500
fast.Account(1000).withdraw(500)  # => 495
