"""`gc.get_referrers` shows what keeps an object alive.

If something should be gone and is not, something refers to it: a registry, a callback, a closure.
The collector knows all containers, and can be asked which of them refer to a given object. It looks
at every one, so this is for a debugger and not for a program.

You meet this when a weak reference says that an object is alive, and you cannot find out why.

Takeaway: Ask what refers to it, then what refers to that; the first container with a name is the
    leak.
Differs: introspection: on GraalPy the answer is always an empty list, which does not mean that
    nobody holds the object. A heap dump of the Java process shows the path to it there.
Level: deep
See also: memory/reference_counts.py, memory/tracemalloc_names_the_line.py,
    decorators/lru_cache_on_method_keeps_instances.py
Covers: P03
"""

import gc
import weakref
from collections.abc import Callable


class Cart:
    def total(self) -> int:
        return 0


def held_by(target: object) -> list[str]:
    """The kinds of containers that hold an object, apart from the variables of this file."""
    holders = gc.get_referrers(target)
    return sorted(type(each).__name__ for each in holders if each is not globals())


sessions: dict[str, Cart] = {}
cart = Cart()
held_by(cart)  # => []

# P03.referrers: a dictionary refers to the cart.
sessions["4711"] = cart
held_by(cart)  # cpython=> ['dict']
               # graalpy=> []
any(each is sessions for each in gc.get_referrers(cart))  # cpython=> True
                                                          # graalpy=> False
sessions.clear()

# A bound method refers to its object.
listeners: list[Callable[[], int]] = []
listeners.append(cart.total)
held_by(cart)  # cpython=> ['method']
               # graalpy=> []
held_by(listeners[0])  # cpython=> ['list']
                       # graalpy=> []
listeners.clear()


def later(target: Cart) -> Callable[[], int]:
    return lambda: target.total()


# A closure refers to what it uses through a cell.
callback = later(cart)
held_by(cart)  # cpython=> ['cell']
               # graalpy=> []
del callback

# A weak reference does not count.
watcher = weakref.ref(cart)
held_by(cart)  # => []

# The other direction: what a container refers to.
[each is cart for each in gc.get_referents([cart])]  # cpython=> [True]
                                                     # graalpy=> []

if hasattr(gc, "get_objects"):
    # P03.objects: get_objects() lists all containers that the collector knows. Texts are not among
    # them.
    any(each is cart for each in gc.get_objects())  # cpython=> True
gc.is_tracked([])  # => True
gc.is_tracked("text")  # cpython=> False
                       # graalpy=> True
