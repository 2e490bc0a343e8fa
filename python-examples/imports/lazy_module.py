"""A stand-in with `__getattr__` delays an import until the module is used.

A command-line tool that imports everything at the top takes the time for it at every `--help`.
Python calls `__getattr__` for attributes that an object does not have, and the stand-in has none of
the module's. So the first use of one imports the module.

You meet this when `tool --help` takes two seconds, and most of it is imports.

Takeaway: Lazy imports make the start faster, and move import errors to the first use.
Level: core
See also: imports/lazy_loader.py, imports/module_cache.py
Covers: P04
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

Path("charts.py").write_text(
    """
print("charts.py runs, slowly")
COLOURS = ["red", "green"]

def bar(*values):
    return " ".join("#" * value for value in values)
"""
)
sys.path.insert(0, str(Path.cwd()))


class Later:
    """Stands in for a module, and imports it when the first attribute is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        module = importlib.import_module(self._name)
        vars(self).update(vars(module))  # found without __getattr__ from now on
        return getattr(module, attribute)


# P04.lazy: nothing is imported yet.
charts = Later("charts")  # => (no output)
"charts" in sys.modules  # => False


def main(arguments: list[str]) -> str:
    if "--help" in arguments:
        return "usage: report [--help]"
    return charts.bar(1, 3)


# No chart, no import …
print(main(["--help"]))  # => usage: report [--help]

# … and the first chart imports the module.
print(main([]))
# => charts.py runs, slowly
# => # ###
print(main([]))  # => # ###

# It is no module, and an assignment to it does not reach the module.
isinstance(charts, ModuleType)  # => False
charts.COLOURS = ["black"]
(charts.COLOURS, sys.modules["charts"].COLOURS)  # => (['black'], ['red', 'green'])

# A missing module is noticed at the first use, far from the line that names it.
numpy = Later("numpie")  # => (no output)
# numpy.array([1, 2, 3])  # => raises ModuleNotFoundError: No module named 'numpie'
