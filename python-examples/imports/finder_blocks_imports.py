"""A finder that raises an exception keeps a module from being imported.

Returning None means that the finder has no such module; only an exception ends the search. So a
test can find out what a library does without an optional dependency, and a rule such as "the domain
does not import the database" can be enforced while the program runs.

You meet this when you want to test what happens where a package is not installed.

Takeaway: Put the blocker ahead of the other finders, and hide what sys.modules already has.
Level: deep
See also: imports/finder_sees_every_import.py, imports/module_cache.py
Covers: S07
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class Blocker:
    def __init__(self, *roots: str) -> None:
        self.roots = roots

    def covers(self, fullname: str) -> bool:
        return fullname.partition(".")[0] in self.roots

    def find_spec(self, fullname: str, path=None, target=None) -> None:
        if self.covers(fullname):
            # With `name` it is indistinguishable from a module that is really missing.
            raise ModuleNotFoundError(f"{fullname} is blocked", name=fullname)
        return None


@contextmanager
def blocked(*roots: str) -> Iterator[None]:
    blocker = Blocker(*roots)
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if blocker.covers(name)}
    sys.meta_path.insert(0, blocker)
    try:
        yield
    finally:
        sys.meta_path.remove(blocker)
        sys.modules.update(hidden)


def render(rows: list[str]) -> str:
    try:
        from xml.sax.saxutils import escape
    except ModuleNotFoundError as error:
        return f"plain: {rows} (no {error.name})"
    return "".join(f"<row>{escape(row)}</row>" for row in rows)


render(["a<b"])  # => '<row>a&lt;b</row>'

# S07.blocked: without the module, the function takes the other way.
with blocked("xml"):
    render(["a<b"])  # => "plain: ['a<b'] (no xml)"
render(["a<b"])  # => '<row>a&lt;b</row>'

# Its submodules are blocked, too; modules whose names only begin alike are not.
with blocked("colorsys", "xml"):
    import xmlrpc

    # import xml.dom  # => raises ModuleNotFoundError: xml is blocked
    # __import__("colorsys")  # => raises ModuleNotFoundError: colorsys is blocked

# A blocker is not asked for a module that is in the cache.
import colorsys

late = Blocker("colorsys")
sys.meta_path.insert(0, late)
import colorsys as unblocked

unblocked is colorsys  # => True

# At the end of the list, it is never asked, because another finder has found the module.
sys.meta_path.remove(late)
sys.meta_path.append(late)
del sys.modules["colorsys"]
import colorsys as found

found.__name__  # => 'colorsys'
sys.meta_path.remove(late)
