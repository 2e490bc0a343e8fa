"""importlib's LazyLoader makes a real module whose code waits for the first attribute.

It is the standard library's answer to home-made stand-ins: the object in sys.modules is a module
from the beginning, of a subclass whose attribute access runs the code and then steps aside. It only
pays where lazy_import() is the one way to the module: `import`, anywhere, ends the wait.

Takeaway: A lazy module finds its file now and runs it later; only a missing file is noticed early.
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

# The first look at an attribute runs the code. From then on it is a module like any other.
print(reports.title)
# => reports.py runs
# => Sales
print(reports.title)  # => Sales
type(reports) is ModuleType  # => True


# An import statement is such a look: it asks the module in the cache for its __spec__.
audit = lazy_import("audit")
import audit as again  # => audit.py runs

again is audit  # => True

# A file that is not there is missed at once …
# lazy_import("absent")  # => raises ModuleNotFoundError: No module named 'absent'

# … one whose code fails is not, and the error comes out of a harmless-looking line.
broken = lazy_import("broken")
# broken.anything  # => broken.py runs
                   # => raises ZeroDivisionError: division by zero
