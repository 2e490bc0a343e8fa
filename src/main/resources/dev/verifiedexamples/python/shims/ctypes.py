"""A ctypes that finds no library, for whoever imports it without need.

Without native access GraalPy cannot import ctypes: "ImportError: The C API is unsupported on this JDK and/or
platform, either because JEP 454 is not supported here or native access was expressly forbidden." trio
imports it to name its worker threads, and does without when no library is found.
"""

import importlib
import sys
import types


def is_needed():
    """Whether ctypes cannot be imported, or its libraries may not be opened."""
    try:
        importlib.import_module("ctypes")
    except ImportError:
        return True
    # On CPython the search itself is what is refused: it starts ldconfig, then opens the library.
    guard = sys.modules.get("_verified_examples.guard")
    return guard is not None and guard.refuses("native")


def install():
    """Puts the module, and its ``util``, where an import finds them."""
    module = types.ModuleType("ctypes", __doc__)
    module.util = types.ModuleType("ctypes.util")
    module.util.find_library = lambda name: None
    module.CDLL = _library
    sys.modules["ctypes"] = module
    sys.modules["ctypes.util"] = module.util


def _library(name, *arguments, **keywords):
    raise OSError(f"{name}: cannot open shared object file: no native access")
