"""Hot reload is a comparison, a compilation, and a reload that comes last.

A server that picks up edited code watches its files and reloads those that have changed. Compiling
first keeps a typing error from doing harm. An error while the new code runs leaves a module half
old and half new, unless its names are put back.

You meet this when a development server goes on, or does not, after you save a file with a mistake.

Takeaway: Reload only what compiles, and restore the module's dictionary if it fails to run.
Level: deep
See also: imports/reload_keeps_the_module_object.py, imports/stale_bytecode.py
Covers: S07, P04
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path.cwd()))
sys.dont_write_bytecode = True  # stale_bytecode.py shows why


handler_file = Path("handler.py")
handler_file.write_text("def handle(name):\n    return f'hello {name}'\n")
import handler


def request(name: str) -> str:
    return handler.handle(name)  # looks the function up in the module each time


request("Ada")  # => 'hello Ada'


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


reloader = HotReloader(handler)
reloader.poll()  # => 'unchanged'

# S07.hot: the new code is used after the next poll.
handler_file.write_text("def handle(name):\n    return f'good evening {name}'\n")
request("Ada")  # => 'hello Ada'
reloader.poll()  # => 'reloaded'
request("Ada")  # => 'good evening Ada'

# S07.syntax: saved in the middle of a line, it does not compile, and the server keeps its code.
handler_file.write_text("def handle(name):\n    return f'good\n")
reloader.poll()  # => 'kept: line 2 does not compile'
request("Ada")  # => 'good evening Ada'

# P04.restored: this one replaces handle() and then fails. The old function is put back.
handler_file.write_text("def handle(name):\n    return 1\nLIMIT = 10 / 0\n")
reloader.poll()  # => "restored after ZeroDivisionError('division by zero')"
request("Ada")  # => 'good evening Ada'
reloader.poll()  # => 'unchanged'

handler_file.write_text("LIMIT = 3\ndef handle(name):\n    return name[:LIMIT]\n")
reloader.poll()  # => 'reloaded'
request("Augusta")  # => 'Aug'
