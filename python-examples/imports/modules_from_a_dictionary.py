"""A finder and a loader of a dozen lines import modules that are no files.

The finder says that it knows a module, the loader runs code in the empty one that Python has made.
Where the code comes from, a dictionary here, is nobody's business: it might be a database, an
archive, the answer of a server. Everything else, cache and packages included, works as ever.

Takeaway: The finder answers with a spec, the loader executes; `import` does the rest.
Covers: P04, S07
"""

import importlib
import importlib.abc
import importlib.util
import sys

SOURCES = {
    "dbmod": "MY_VALUE = 42\ndef hello():\n    return f'from {__name__}'",
    "shop": "from .cart import total\nfrom . import tax",
    "shop.cart": "from .tax import with_tax\ndef total(*items):\n    return with_tax(sum(items))",
    "shop.tax": "def with_tax(net):\n    return net * 119 // 100",
    "broken": "def oops(:\n    pass",
}


class DictionaryFinder(importlib.abc.MetaPathFinder):
    def __init__(self, sources: dict[str, str]) -> None:
        self.sources = sources

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        is_package = any(name.startswith(f"{fullname}.") for name in self.sources)
        loader = DictionaryLoader(self.sources[fullname])
        return importlib.util.spec_from_loader(
            fullname, loader, origin="dictionary", is_package=is_package
        )


class DictionaryLoader(importlib.abc.Loader):
    def __init__(self, source: str) -> None:
        self.source = source

    def exec_module(self, module) -> None:
        # The name given to compile() is what tracebacks will show as the file.
        exec(compile(self.source, f"<{module.__name__}>", "exec"), vars(module))


sys.meta_path.insert(0, DictionaryFinder(SOURCES))

import dbmod

print(dbmod.MY_VALUE)  # => 42
dbmod.hello()  # => 'from dbmod'
dbmod.__spec__.origin  # => 'dictionary'
hasattr(dbmod, "__file__")  # => False

# Packages, relative imports and imports of one another: Python's own machinery asks the finder.
from shop import tax, total

total(100, 200)  # => 357
tax.with_tax.__module__  # => 'shop.tax'
"shop.cart" in sys.modules  # => True

# What the dictionary has not is still found where it was.
import colorsys

colorsys.__spec__.origin == "dictionary"  # => False
# import dbmod2  # => raises ModuleNotFoundError: No module named 'dbmod2'

# Code that does not compile is reported under its name, and no half-made module stays behind.
try:
    import broken
except SyntaxError as error:
    (error.filename, error.lineno)  # => ('<broken>', 1)
"broken" in sys.modules  # => False

# The dictionary is the truth: new code in it is loaded by a reload, and new modules at once.
SOURCES["dbmod"] = "MY_VALUE = 43"
importlib.reload(dbmod).MY_VALUE  # => 43
SOURCES["late"] = "print('late is here')"
import late  # => late is here
