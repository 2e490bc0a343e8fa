"""A finder that raises instead of answering keeps a module from being imported.

Returning None means "not mine"; only an exception ends the search. That is how a test finds out
what a library does where an optional dependency is not installed, and how an architecture rule
("the domain does not import the database") is enforced while the program runs.

Takeaway: Block ahead of the other finders, and hide what sys.modules has already.
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
with blocked("xml"):
    render(["a<b"])  # => "plain: ['a<b'] (no xml)"
render(["a<b"])  # => '<row>a&lt;b</row>'

# Its submodules go with it, whichever is asked for; names that only begin alike do not.
with blocked("colorsys", "xml"):
    import xmlrpc

    # import xml.dom  # => raises ModuleNotFoundError: xml is blocked
    # __import__("colorsys")  # => raises ModuleNotFoundError: colorsys is blocked

# A blocker alone is too late for a module that is in the cache: no finder is asked for it.
import colorsys

late = Blocker("colorsys")
sys.meta_path.insert(0, late)
import colorsys as unblocked

unblocked is colorsys  # => True

# And at the end of the list it never has its turn: somebody found the module before.
sys.meta_path.remove(late)
sys.meta_path.append(late)
del sys.modules["colorsys"]
import colorsys as found

found.__name__  # => 'colorsys'
sys.meta_path.remove(late)
