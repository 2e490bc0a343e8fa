"""Makes this library's modules importable without a file system."""

import marshal
import sys
import types

PACKAGE = "_verified_examples"


def install(name, path, source):
    """Create the module from its source; it imports only modules that are there already."""
    return _run(name, compile(source, path, "exec", dont_inherit=True))


def compiled(path, source):
    """What install_compiled takes instead: code, in characters that each stand for a byte."""
    return marshal.dumps(compile(source, path, "exec", dont_inherit=True)).decode("latin-1")


def install_compiled(name, code):
    """Create the module from what was compiled by the same Python, here or in another process."""
    return _run(name, marshal.loads(code.encode("latin-1")))


def _run(name, code):
    package = sys.modules.get(PACKAGE)
    if package is None:
        package = sys.modules[PACKAGE] = types.ModuleType(PACKAGE)
        package.__path__ = []
    module = types.ModuleType(f"{PACKAGE}.{name}")
    sys.modules[module.__name__] = module
    setattr(package, name, module)
    exec(code, module.__dict__)
    return module
