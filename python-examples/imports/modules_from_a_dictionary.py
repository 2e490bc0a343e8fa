"""A finder and a loader of a dozen lines import modules that are no files.

The finder says that it knows a module, and the loader runs code in the empty module that Python has
made. The code comes from a dictionary here; it could come from a database, an archive or a server.
Everything else, cache and packages included, works as usual.

You meet this when plug-ins are stored in a database, or code is generated at run time.

Takeaway: The finder returns a spec, the loader runs the code, and `import` does the rest.
Level: deep
See also: imports/finder_sees_every_import.py, imports/import_by_path.py
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

# S07.virtual: the module has its code from the dictionary.
import dbmod

print(dbmod.MY_VALUE)  # => 42
dbmod.hello()  # => 'from dbmod'
dbmod.__spec__.origin  # => 'dictionary'
hasattr(dbmod, "__file__")  # => False

# P04.package: packages and relative imports work, because Python asks the finder for each of them.
from shop import tax, total

total(100, 200)  # => 357
tax.with_tax.__module__  # => 'shop.tax'
"shop.cart" in sys.modules  # => True

# Other modules are still found where they are.
import colorsys

colorsys.__spec__.origin == "dictionary"  # => False
# import dbmod2  # => raises ModuleNotFoundError: No module named 'dbmod2'

# Code that does not compile is reported under its name, and leaves no module behind.
try:
    import broken
except SyntaxError as error:
    (error.filename, error.lineno)  # => ('<broken>', 1)
"broken" in sys.modules  # => False

# A reload loads new code from the dictionary, and new modules can be imported at once.
SOURCES["dbmod"] = "MY_VALUE = 43"
importlib.reload(dbmod).MY_VALUE  # => 43
SOURCES["late"] = "print('late is here')"
import late  # => late is here
