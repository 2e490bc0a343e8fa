"""On CPython, `sys.getrefcount` tells how many references an object has, its own included.

Every name, container slot and argument counts as one, and the object goes when the last one does.
The figure is for finding out who still holds something; a program that decides by it depends on one
interpreter, and on its version.

Takeaway: Look at differences between counts, never at a count; and never let a program rely on one.
Differs: memory management: GraalPy objects live on Java's heap, which counts nothing: the function
    does not exist. `del` frees nothing there; the next collection does, and a weak reference shows
    it.
Covers: P02
"""

import gc
import sys
import weakref


class Session:
    pass


hasattr(sys, "getrefcount")  # cpython=> True
                             # graalpy=> False

if hasattr(sys, "getrefcount"):
    x = []
    sys.getrefcount(x)  # cpython=> 2
    y = x
    sys.getrefcount(x)  # cpython=> 3
    del y
    sys.getrefcount(x)  # cpython=> 2

    # The extra one is the argument: an object that nobody else knows has a count of 1.
    sys.getrefcount([])  # cpython=> 1

    # A container counts once for each slot, and so does an attribute.
    shelf = [x, x, x]
    session = Session()
    session.cart = x
    sys.getrefcount(x) - 2  # cpython=> 4
    del shelf, session
    sys.getrefcount(x) - 2  # cpython=> 0

    # A copy is another object; only what is in it gains a reference.
    item = object()
    before = sys.getrefcount(item)
    original = [item]
    copied = original.copy()
    sys.getrefcount(item) - before  # cpython=> 2
    sys.getrefcount(original) - 1  # cpython=> 1

# What the counting is for: the object ends with its last reference, not some time later.
session = Session()
alive = weakref.ref(session)
del session
alive() is None  # cpython=> True
                 # graalpy=> False

# Where nobody counts, the end comes with a collection.
gc.collect()
alive() is None  # => True
