"""Every interpreter caches compiled modules under a name of its own.

One interpreter cannot run the bytecode of another, nor that of its own next release. The cache tag
in the file name lets several of them share a source folder, and the number at the start of the file
is checked as well. Deleting `__pycache__` is always safe. It is rarely the cure, except for a file
that was edited within a second.

You meet this when `__pycache__` has files of several Python versions, or an import reports a bad
magic number.

Takeaway: Ask `cache_from_source` for the name of a compiled file; never build or parse such names.
Differs: imports: the cache tag and the magic number are GraalPy's own. Embedded in Java, an import
    writes no such file unless the embedder asks for it.
Level: deep
See also: imports/stale_bytecode.py, bytecode/code_object_describes_a_function.py
Covers: P01
"""

import importlib.util
import py_compile
import sys
from pathlib import Path

tag = sys.implementation.cache_tag
print(tag)  # cpython=> cpython-3…
            # graalpy=> graalpy250-312

# P01.path: the name is computed from the path and the tag; neither file has to exist.
compiled = importlib.util.cache_from_source("/app/shop/orders.py")
compiled == f"/app/shop/__pycache__/orders.{tag}.pyc"  # => True
importlib.util.source_from_cache(compiled)  # => '/app/shop/orders.py'
# importlib.util.source_from_cache("/app/orders.pyc")
# => raises ValueError: __pycache__ not bottom-level directory in '/app/orders.pyc'

# With -O and -OO, other code is compiled from the same source, and kept apart.
optimized = importlib.util.cache_from_source("/app/shop/orders.py", optimization=2)
optimized == f"/app/shop/__pycache__/orders.{tag}.opt-2.pyc"  # => True

# P01.package: the file cached for the package `json` is that of its __init__.py.
spec = importlib.util.find_spec("json")
cached = Path(importlib.util.cache_from_source(spec.origin))
print("/".join(cached.parts[-3:]))  # cpython=> json/__pycache__/__init__.cpython-3….pyc
                                    # graalpy=> json/__pycache__/__init__.graalpy250-312.pyc
                                    # documented=> python3.12/__pycache__/json.cpython-312.pyc
                                    # json is a package, not one file
spec.cached == str(cached)  # => True

# P01.magic: the file starts with a number for its version of bytecode; another one is refused.
Path("orders.py").write_text("TAX = 0.19\n")
target = Path(py_compile.compile("orders.py"))
target.name == f"orders.{tag}.pyc"  # => True
target.read_bytes().startswith(importlib.util.MAGIC_NUMBER)  # => True


def load(path: Path) -> float:
    """Import a compiled file without its source."""
    spec = importlib.util.spec_from_file_location("orders", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.TAX


load(target)  # => 0.19
foreign = Path("foreign.pyc")
foreign.write_bytes(b"\0\0\r\n" + target.read_bytes()[4:])
# load(foreign)  # => raises ImportError: bad magic number in 'orders': b'\x00\x00\r\n'
