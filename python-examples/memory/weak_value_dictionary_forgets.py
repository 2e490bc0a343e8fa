"""A WeakValueDictionary finds what is in use and forgets what is not.

Two readers of the same picture share it, and when the last of them is done, the entry vanishes:
there is no size limit, no expiry, no code that cleans up. An entry whose value nothing else refers
to vanishes at once.

You meet this when the same picture is loaded several times although it is still open somewhere.

Takeaway: Use it to share objects that others keep; to keep objects, use a cache with a size.
Differs: memory management: CPython drops the entry with the last reference, GraalPy at some later
    collection; until its own clean-up has run, even len() may count an entry that is gone. GraalPy
    also stores values that CPython rejects because they take no weak references.
Level: core
See also: memory/weakref_clears_after_last_reference.py,
    decorators/weak_cache_forgets_its_instances.py
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
    # Look it up once and keep the result: between two look-ups, the image could go.
    image = images.get(path)
    if image is None:
        image = images[path] = Image(path)
    return image


def prefetch(*paths: str) -> None:
    for path in paths:
        load(path)


def in_use() -> list[str]:
    gc.collect()  # not needed on CPython, which counts references
    return sorted(images)


# S09.shared: as long as the picture is in use, every call gets the same one.
header = load("logo.png")  # => decoding logo.png
footer = load("logo.png")
header is footer  # => True
in_use()  # => ['logo.png']

# One reader fewer changes nothing …
del header
in_use()  # => ['logo.png']

# S09.forgotten: … with the last one the entry goes, at once where references are counted.
del footer
at_once = list(images)  # cpython=> []
                        # graalpy=> (no output)
in_use()  # => []
# images["logo.png"]  # => raises KeyError: 'logo.png'

# So the next reader loads it again.
again = load("logo.png")  # => decoding logo.png

# S09.unowned: filling it in advance does not work, because nothing else refers to these.
prefetch("a.png", "b.png")
# => decoding a.png
# => decoding b.png
in_use()  # => ['logo.png']

# S09.types: many builtin types have no weak references. A small class around them has.
# images["settings"] = {"dpi": 300}
# cpython=> raises TypeError: cannot create weak reference to 'dict' object
# graalpy=> (no output)
