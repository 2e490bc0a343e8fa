"""The module sqlite3 on GraalPy: the real SQLite, through its JDBC driver.

Python's own needs native code, which loads in only one interpreter of a JVM. What is replaced is the module
beneath it, `_sqlite3`; the package `sqlite3` above is Python's own, with its adapters, its dump, and its Row
among the sequences. Java's half, the class SqliteDatabases, is `host`.

Not supported, with a NotSupportedError that says so: set_authorizer, blobopen, enable_load_extension,
load_extension, getconfig and setconfig. A trace shows statements as they are executed, not those of triggers
within; backup copies everything at once, and reports its progress afterwards.
"""

import sys
import types
from marshal import loads

PACKAGE = "_verified_examples"
PREFIX = f"{PACKAGE}.shims_"

# Each behind those that it imports.
PARTS = (
    "sqlite3_constants",
    "sqlite3_errors",
    "sqlite3_values",
    "sqlite3_callbacks",
    "sqlite3_statements",
    "sqlite3_cursors",
    "sqlite3_rows",
    "sqlite3_settings",
    "sqlite3_unsupported",
    "sqlite3_connections",
    "sqlite3_module",
)


def install(host, codes):
    """Have `import sqlite3` find this one. It is loaded when something asks for its names.

    The code of each of its parts is a string whose characters each stand for a byte.
    """
    module = types.ModuleType("_sqlite3")

    def load(name):
        module.__dict__.pop("__getattr__", None)
        vars(module).update(_load(host, codes))
        return getattr(module, name)

    module.__getattr__ = load
    sys.modules["_sqlite3"] = module


def _load(host, codes):
    for name in PARTS:
        part = types.ModuleType(PREFIX + name)
        sys.modules[part.__name__] = part
        exec(loads(getattr(codes, name).encode("latin-1")), part.__dict__)
    return part.names(host)
