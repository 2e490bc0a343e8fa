"""Hot reload is a comparison, a compilation, and a reload that comes last.

A server that picks up edited code watches its files and reloads what has changed. Compiling first
keeps a typing error from doing harm; an error while the new code runs leaves a module half old and
half new, unless its names are put back.

Takeaway: Reload only what compiles, and restore the module's dictionary if it fails to run.
Covers: S07, P04
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path.cwd()))
sys.dont_write_bytecode = True  # stale_bytecode.py shows why


class HotReloader:
    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.path = Path(module.__file__)
        self.source = self.path.read_text()

    def poll(self) -> str:
        """Reload the module if its file has changed, and say what came of it."""
        source = self.path.read_text()
        if source == self.source:
            return "unchanged"
        self.source = source
        try:
            compile(source, self.path, "exec")
        except SyntaxError as error:
            return f"kept: line {error.lineno} does not compile"
        before = dict(vars(self.module))
        try:
            importlib.reload(self.module)
        except Exception as error:
            vars(self.module).clear()
            vars(self.module).update(before)
            return f"restored after {error!r}"
        return "reloaded"


handler_file = Path("handler.py")
handler_file.write_text("def handle(name):\n    return f'hello {name}'\n")
import handler


def request(name: str) -> str:
    return handler.handle(name)  # by way of the module: the function is looked up anew each time


reloader = HotReloader(handler)
request("Ada")  # => 'hello Ada'
reloader.poll()  # => 'unchanged'

handler_file.write_text("def handle(name):\n    return f'good evening {name}'\n")
request("Ada")  # => 'hello Ada'
reloader.poll()  # => 'reloaded'
request("Ada")  # => 'good evening Ada'

# Saved in the middle of a line: the server goes on with what it has.
handler_file.write_text("def handle(name):\n    return f'good\n")
reloader.poll()  # => 'kept: line 2 does not compile'
request("Ada")  # => 'good evening Ada'

# This one compiles, replaces handle() and only then fails. The replacement is taken back.
handler_file.write_text("def handle(name):\n    return 1\nLIMIT = 10 / 0\n")
reloader.poll()  # => "restored after ZeroDivisionError('division by zero')"
request("Ada")  # => 'good evening Ada'
reloader.poll()  # => 'unchanged'

handler_file.write_text("LIMIT = 3\ndef handle(name):\n    return name[:LIMIT]\n")
reloader.poll()  # => 'reloaded'
request("Augusta")  # => 'Aug'
