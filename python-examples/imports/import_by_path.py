"""A file can be imported by its path, under any name, in four steps.

Plug-ins, configuration files and scripts often lie outside sys.path, or have names that an import
statement cannot spell. importlib has functions for three of the steps: spec, module, execution. The
fourth, entering the module into sys.modules, is easily forgotten.

You meet this when pickle, dataclasses or a traceback cannot find a module that you have just
loaded.

Takeaway: Enter the module into sys.modules before you execute it, as `import` does.
Differs: messages: CPython 3.14 words what pickle says in another way.
Level: core
See also: imports/module_registered_before_it_runs.py, imports/module_cache.py
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


# P04.path: the file has a name that an import statement cannot spell.
rates = import_file("rates", SCRIPT)  # => rates runs
rates.standard.percent  # => 19
(rates.__name__, Path(rates.__file__).name)  # => ('rates', 'rates-2024.py')

# From now on, it can be imported like any other module.
import rates as again

again is rates  # => True

# Without its entry in sys.modules, it seems to work …
loose = import_file("loose", SCRIPT, register=False)  # => loose runs
loose.standard.percent  # => 19
# import loose  # => raises ModuleNotFoundError: No module named 'loose'

# … until something looks for a class by its module's name, as pickle does.
type(pickle.loads(pickle.dumps(rates.standard))) is rates.Rate  # => True
try:
    pickle.dumps(loose.standard)
except pickle.PicklingError as error:
    print(error)
    # cpython[3.11-3.13]=> Can't pickle <class 'loose.Rate'>: import of module 'loose' failed
    # cpython[3.14+]=> Can't pickle <class 'loose.Rate'>: No module named 'loose'
    # graalpy=> Can't pickle type: import of module loose failed

# Under two names, it is two modules, each with its own classes.
isinstance(loose.standard, rates.Rate)  # => False

# The suffix decides on the loader; for another one, there is no spec.
print(importlib.util.spec_from_file_location("settings", "settings.conf"))  # => None

# import_file("broken", Path("missing.py"))
# => raises FileNotFoundError: [Errno 2] No such file or directory: '…missing.py'
"broken" in sys.modules  # => False
