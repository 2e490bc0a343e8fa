"""A finder at the head of sys.meta_path sees every import that has to be searched for.

Python asks each finder of the list in turn, until one returns a spec. One that notes the name and
returns None changes nothing and learns everything: what a slow start-up imports, in which order,
and what was looked for in vain.

Takeaway: Finders see attempts, not statements: what sys.modules has is never asked for.
Differs: imports: GraalPy's list has a finder more, its last, which makes Java packages importable.
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


# Built in, frozen in, or found along sys.path: Python's own three finders are classes.
[finder.__name__ for finder in sys.meta_path if isinstance(finder, type)]
# => ['BuiltinImporter', 'FrozenImporter', 'PathFinder']
type(sys.meta_path[-1]).__name__  # cpython=> 'type'
                                  # graalpy=> 'JavaImportFinder'

recorder = Recorder()
sys.meta_path.insert(0, recorder)

import colorsys

recorder.take()  # => ['colorsys (top level)']

# The second time the cache answers.
import colorsys as again
from colorsys import rgb_to_hsv

recorder.take()  # => []

# For a module in a package the package comes first; `path` is where the package's modules lie.
import xml.etree

recorder.take()  # => ['xml (top level)', 'xml.etree (in a package)']

# A name that the package does not have is looked for as a module; one that it has is not.
try:
    from xml import etree, nonsense
except ImportError:
    recorder.take()  # => ['xml.nonsense (in a package)']

# Attempts that fail are attempts, and so are those that somebody makes with a string.
try:
    import no_such_module
except ModuleNotFoundError as error:
    error.name  # => 'no_such_module'
__import__("xmlrpc")
recorder.take()  # => ['no_such_module (top level)', 'xmlrpc (top level)']

# A finder at the end of the list hears only of what nobody else has found.
sys.meta_path.remove(recorder)
sys.meta_path.append(recorder)

import wsgiref

try:
    import no_such_module
except ModuleNotFoundError:
    recorder.take()  # => ['no_such_module (top level)']
