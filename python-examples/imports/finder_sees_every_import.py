"""A finder at the head of sys.meta_path sees every import that has to be searched for.

Python asks each finder of the list in turn, until one returns a spec. One that notes the name and
returns None changes nothing and records what a slow start imports, in which order, and what was
looked for in vain.

You meet this when a program starts slowly, and you want to know what it imports.

Takeaway: Finders see searches, not statements: they are not asked for what sys.modules has.
Differs: imports: GraalPy's list has a finder more, its last, which makes Java packages importable.
Level: core
See also: imports/finder_blocks_imports.py, imports/modules_from_a_dictionary.py
Covers: S07, P04
"""

import sys


class Recorder:
    """No base class needed: a finder is anything that has a method find_spec."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find_spec(self, fullname: str, path=None, target=None) -> None:
        kind = "top level" if path is None else "in a package"
        self.asked.append(f"{fullname} ({kind})")
        return None  # not mine: ask the next one

    def take(self) -> list[str]:
        asked, self.asked = self.asked, []
        return asked


# P04.finders: Python's own finders, for modules that are built in, frozen, or on sys.path.
[finder.__name__ for finder in sys.meta_path if isinstance(finder, type)]
# => ['BuiltinImporter', 'FrozenImporter', 'PathFinder']
type(sys.meta_path[-1]).__name__  # cpython=> 'type'
                                  # graalpy=> 'JavaImportFinder'

# S07.seen: the finder is asked for a module that is not in the cache.
recorder = Recorder()
sys.meta_path.insert(0, recorder)

import colorsys

recorder.take()  # => ['colorsys (top level)']

# S07.cached: the second time, the cache answers.
import colorsys as again
from colorsys import rgb_to_hsv

recorder.take()  # => []

# For a module in a package, the package comes first; `path` is where its modules are.
import xml.etree

recorder.take()  # => ['xml (top level)', 'xml.etree (in a package)']

# A name that the package does not have is searched for as a module; one that it has is not.
try:
    from xml import etree, nonsense
except ImportError:
    recorder.take()  # => ['xml.nonsense (in a package)']

# Searches that fail are seen, and so are those of `__import__`.
try:
    import no_such_module
except ModuleNotFoundError as error:
    error.name  # => 'no_such_module'
__import__("xmlrpc")
recorder.take()  # => ['no_such_module (top level)', 'xmlrpc (top level)']

# A finder at the end of the list is asked only for what no other has found.
sys.meta_path.remove(recorder)
sys.meta_path.append(recorder)

import wsgiref

try:
    import no_such_module
except ModuleNotFoundError:
    recorder.take()  # => ['no_such_module (top level)']
