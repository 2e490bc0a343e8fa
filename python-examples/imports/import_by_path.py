"""A file can be imported by its path, under any name, in four steps.

Plug-ins, configuration files and scripts often lie outside sys.path, or have names that an import
statement cannot spell. Spec, module, registration, execution: importlib has functions for three of
them, and the fourth, a plain assignment, is easily forgotten.

Takeaway: Enter the module into sys.modules before you execute it, as `import` itself does.
Covers: P04
"""

import importlib.util
import pickle
import sys
from pathlib import Path
from types import ModuleType

SCRIPT = Path("rates-2024.py")  # the hyphen alone rules out `import rates-2024`
SCRIPT.write_text(
    """
class Rate:
    def __init__(self, percent):
        self.percent = percent

standard = Rate(19)
print(f"{__name__} runs")
"""
)


def import_file(name: str, path: Path, register: bool = True) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    if register:
        sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module


rates = import_file("rates", SCRIPT)  # => rates runs
rates.standard.percent  # => 19
(rates.__name__, Path(rates.__file__).name)  # => ('rates', 'rates-2024.py')

# From now on it is a module like any other.
import rates as again

again is rates  # => True

# Unregistered it runs just as well, and looks fine …
loose = import_file("loose", SCRIPT, register=False)  # => loose runs
loose.standard.percent  # => 19
# import loose  # => raises ModuleNotFoundError: No module named 'loose'

# … until something looks for a class by its module's name, as pickle does.
type(pickle.loads(pickle.dumps(rates.standard))) is rates.Rate  # => True
try:
    pickle.dumps(loose.standard)
except pickle.PicklingError as error:
    print(f"cannot pickle: import of module loose failed: {'loose' in str(error)}")
    # => cannot pickle: import of module loose failed: True

# Two names make two modules, each with classes of its own.
isinstance(loose.standard, rates.Rate)  # => False

# The suffix tells which loader fits; a file without one needs it said.
importlib.util.spec_from_file_location("settings", "settings.conf") is None  # => True

# import_file("broken", Path("missing.py"))
# => raises FileNotFoundError: [Errno 2] No such file or directory: '…missing.py'
"broken" in sys.modules  # => False
