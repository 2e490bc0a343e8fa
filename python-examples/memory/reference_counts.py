"""On CPython, `sys.getrefcount` tells how many references an object has, including its own.

Every name, container slot and argument counts as one, and the object is freed when the last one
goes. The figure helps to find out who still refers to something. A program that decides by it
depends on one interpreter and its version.

You meet this when an object is not freed although its last name is gone.

Takeaway: Look at differences between counts, and never let a program rely on one.
Differs: memory management: GraalPy objects live on Java's heap, which counts nothing: the function
    does not exist. `del` frees nothing there; the next collection does, and a weak reference shows
    it.
Level: core
See also: memory/referrers_show_who_holds_on.py, memory/cycles_need_the_collector.py,
    memory/weakref_clears_after_last_reference.py
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
    # P02.counts: one for the name, and one for the argument of getrefcount().
    x = []
    sys.getrefcount(x)  # cpython=> 2
    y = x
    sys.getrefcount(x)  # cpython=> 3
    del y
    sys.getrefcount(x)  # cpython=> 2

    # An object without a name has only the argument.
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

# P02.freed: the object is freed with its last reference, on CPython.
session = Session()
alive = weakref.ref(session)
del session
alive() is None  # cpython=> True
                 # graalpy=> False

# Where references are not counted, a collection frees it.
gc.collect()
alive() is None  # => True
