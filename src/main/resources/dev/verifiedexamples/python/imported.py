"""Names the modules that were imported from source: a file and that of its bytecode, a line each."""

import sys


def sources():
    """Whatever an example has put in sys.modules, this returns text."""
    found = []
    for module in list(sys.modules.values()):
        spec = getattr(module, "__spec__", None)
        files = getattr(spec, "origin", None), getattr(spec, "cached", None)
        if all(type(file) is str for file in files):
            found.append("\t".join(files))
    return "\n".join(found)


sources()
