"""Every import looks into sys.modules first, so a module's code runs once.

An import statement is a look-up in a dictionary. Only if nothing is there does the search for a
file begin. The dictionary can be changed like any other: remove an entry, and the next import runs
the code again; add one, and the next import gets that.

You meet this when you edit a module in a running program, import it again, and nothing changes.

Takeaway: `import name` gives what sys.modules has under that name, wherever it came from.
Level: entry
See also: imports/module_registered_before_it_runs.py, imports/reload_keeps_the_module_object.py,
    design_patterns/module_is_a_singleton.py
Covers: P04
"""

import sys
from pathlib import Path
from types import SimpleNamespace

Path("settings.py").write_text('print("settings.py runs")\nmode = "fast"\n')
Path("tools").mkdir(exist_ok=True)
Path("tools/__init__.py").write_text('print("tools/__init__.py runs")\n')
Path("tools/hammer.py").write_text('print("tools/hammer.py runs")\n')
sys.path.insert(0, str(Path.cwd()))


def mode_for_the_server() -> str:
    import settings

    return settings.mode


def mode_for_the_worker() -> str:
    from settings import mode

    return mode


# P04.cache: two imports, and the module's code runs once.
print(mode_for_the_server())
# => settings.py runs
# => fast
print(mode_for_the_worker())  # => fast

# Both forms leave the whole module in the cache; they only bind different names.
sys.modules["settings"].mode  # => 'fast'

# A package is run before its modules, and only once.
import tools.hammer
# => tools/__init__.py runs
# => tools/hammer.py runs
from tools import hammer  # => (no output)
sys.modules["tools.hammer"] is hammer is tools.hammer  # => True

# P04.removed: without its entry, the module is found and run again, and is another object.
first = sys.modules.pop("settings")
mode_for_the_server()  # => settings.py runs
                       # => 'fast'
sys.modules["settings"] is first  # => False

# P04.replaced: an import gets whatever is there, so a test can put a stand-in there.
sys.modules["settings"] = SimpleNamespace(mode="test")
(mode_for_the_server(), mode_for_the_worker())  # => ('test', 'test')

# None means that there is no such module, and that nobody should look for it.
sys.modules["settings"] = None
# mode_for_the_server()
# => raises ModuleNotFoundError: import of settings halted; None in sys.modules
