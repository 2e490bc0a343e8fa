"""Every import looks into sys.modules first, so a module's code runs once.

An import statement is a look-up in a dictionary, and only when nothing is there does the search for
a file begin. The dictionary may be changed like any other: taking an entry out makes the next
import run the code again, putting one in decides what the next import gets.

Takeaway: What sys.modules holds under a name is what `import name` gives, wherever it came from.
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


print(mode_for_the_server())
# => settings.py runs
# => fast
print(mode_for_the_worker())  # => fast

# Both forms leave the whole module in the cache; all that differs is the name they bind.
sys.modules["settings"].mode  # => 'fast'

# A package is run before its modules, and only once.
import tools.hammer
# => tools/__init__.py runs
# => tools/hammer.py runs
from tools import hammer  # => (no output)
sys.modules["tools.hammer"] is hammer is tools.hammer  # => True

# Without its entry a module is unknown: it is found and run again, and another object comes of it.
first = sys.modules.pop("settings")
mode_for_the_server()  # => settings.py runs
                       # => 'fast'
sys.modules["settings"] is first  # => False

# Whatever lies there is served, so a test can put a stand-in where a module should be.
sys.modules["settings"] = SimpleNamespace(mode="test")
(mode_for_the_server(), mode_for_the_worker())  # => ('test', 'test')

# None says: there is no such module, do not look for it.
sys.modules["settings"] = None
# mode_for_the_server()
# => raises ModuleNotFoundError: import of settings halted; None in sys.modules
