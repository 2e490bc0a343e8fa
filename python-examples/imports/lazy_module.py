"""A stand-in with __getattr__ puts an import off until the module is used.

A command-line tool that imports everything at the top pays for it at every `--help`. __getattr__ is
called for attributes that an object does not have, and the stand-in has none of the module's; so
the first use of any of them is the moment to import.

Takeaway: Lazy imports save the start-up and move import errors to the first use.
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


class LazyModule:
    def __init__(self, name: str) -> None:
        self._name = name
        self._module: ModuleType | None = None

    def __getattr__(self, attribute: str) -> Any:
        if self._module is None:
            self._module = importlib.import_module(self._name)
        return getattr(self._module, attribute)


charts = LazyModule("charts")  # => (no output)
"charts" in sys.modules  # => False


def main(arguments: list[str]) -> str:
    if "--help" in arguments:
        return "usage: report [--help]"
    return charts.bar(1, 3)


# No chart, no import …
print(main(["--help"]))  # => usage: report [--help]

# … and the first chart pays for it.
print(main([]))
# => charts.py runs, slowly
# => # ###
print(main([]))  # => # ###

# It stands in for the module in reading only: it is none, and an assignment stays with it.
isinstance(charts, ModuleType)  # => False
charts.COLOURS = ["black"]
(charts.COLOURS, sys.modules["charts"].COLOURS)  # => (['black'], ['red', 'green'])

# What does not exist is found missing at its first use, far from the line that asks for it.
numpy = LazyModule("numpie")  # => (no output)
# numpy.array([1, 2, 3])  # => raises ModuleNotFoundError: No module named 'numpie'
