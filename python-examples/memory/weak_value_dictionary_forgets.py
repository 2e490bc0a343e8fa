"""A WeakValueDictionary finds what is in use and forgets what is not.

It answers "is there one already?" without being the reason that there is one. Two readers of the
same picture share it, and when the last of them is done the entry vanishes by itself: no size
limit, no expiry, no clean-up code. An entry that nobody else holds never really was one.

Takeaway: Use it to share objects that others own; to keep objects, use a cache with a size.
Differs: memory management: CPython drops the entry with the last reference, GraalPy at some later
    collection; until its own clean-up has run, even len() may count an entry that is gone. GraalPy
    also stores values that CPython rejects because they take no weak references.
Covers: S09
"""

import gc
from weakref import WeakValueDictionary


class Image:
    def __init__(self, path: str) -> None:
        self.path = path
        print(f"decoding {path}")


images: WeakValueDictionary[str, Image] = WeakValueDictionary()


def load(path: str) -> Image:
    # One look-up, kept in a variable: between two of them the image could go.
    image = images.get(path)
    if image is None:
        image = images[path] = Image(path)
    return image


def prefetch(*paths: str) -> None:
    for path in paths:
        load(path)


def in_use() -> list[str]:
    gc.collect()  # CPython's reference counts would not need it
    return sorted(images)


# As long as somebody holds the picture, everybody gets the same one.
header = load("logo.png")  # => decoding logo.png
footer = load("logo.png")
header is footer  # => True
in_use()  # => ['logo.png']

# One reader fewer changes nothing, ...
del header
in_use()  # => ['logo.png']

# ... the last one takes the entry along: at once where references are counted.
del footer
at_once = list(images)  # cpython=> []
                        # graalpy=> (no output)
in_use()  # => []
# images["logo.png"]  # => raises KeyError: 'logo.png'

# So the next reader pays again. A cache that is to save work must hold what it saves.
again = load("logo.png")  # => decoding logo.png

# Filling it in advance does not work either: nobody else holds these.
prefetch("a.png", "b.png")
# => decoding a.png
# => decoding b.png
in_use()  # => ['logo.png']

# Many builtin types cannot be referenced weakly. A small class of one's own around them can.
# images["settings"] = {"dpi": 300}
# cpython=> raises TypeError: cannot create weak reference to 'dict' object
# graalpy=> (no output)
