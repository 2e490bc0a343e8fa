"""importlib's LazyLoader makes a real module whose code waits for the first attribute.

The object in sys.modules is a module from the beginning, of a subclass whose attribute access runs
the code. It is useful only where lazy_import() is the one way to the module, because an `import`
anywhere runs it.

You meet this when a home-made stand-in for a module fails where a real module is expected.

Takeaway: A lazy module finds its file at once and runs it later, so only a missing file is noticed
    early.
Level: deep
See also: imports/lazy_module.py, imports/module_cache.py
Covers: P04
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path.cwd()))
Path("reports.py").write_text('print("reports.py runs")\ntitle = "Sales"\n')
Path("audit.py").write_text('print("audit.py runs")\nlevel = "strict"\n')
Path("broken.py").write_text('print("broken.py runs")\n1 / 0\n')


def lazy_import(name: str) -> ModuleType:
    spec = importlib.util.find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)  # runs nothing: it arms the module
    return module


reports = lazy_import("reports")
isinstance(reports, ModuleType)  # => True
type(reports) is ModuleType  # => False
sys.modules["reports"] is reports  # => True

# P04.loader: the first access to an attribute runs the code. Then it is a module like any other.
print(reports.title)
# => reports.py runs
# => Sales
print(reports.title)  # => Sales
type(reports) is ModuleType  # => True


# An import statement is such an access: it asks the module in the cache for its __spec__.
audit = lazy_import("audit")
import audit as again  # => audit.py runs

again is audit  # => True

# A file that is not there is noticed at once …
# lazy_import("absent")  # => raises ModuleNotFoundError: No module named 'absent'

# … one whose code fails is not, and the error comes from a line that looks harmless.
broken = lazy_import("broken")
# broken.anything  # => broken.py runs
                   # => raises ZeroDivisionError: division by zero
