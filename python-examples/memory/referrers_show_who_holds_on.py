"""`gc.get_referrers` shows who keeps an object alive.

When something should be gone and is not, somebody refers to it: a registry, a callback, a closure.
The collector knows all containers and can be asked which of them hold a given object. It visits
every one of them, so this is for a debugger and not for a program.

Takeaway: Ask who holds it, then who holds that; the first container with a name is the leak.
Differs: introspection: on GraalPy the answer is always an empty list, which does not mean that
    nobody holds the object. A heap dump of the Java process shows the path to it there.
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

sessions["4711"] = cart
held_by(cart)  # cpython=> ['dict']
               # graalpy=> []
any(each is sessions for each in gc.get_referrers(cart))  # cpython=> True
                                                          # graalpy=> False
sessions.clear()

# A bound method holds its object, and whoever holds the method holds both.
listeners: list[Callable[[], int]] = []
listeners.append(cart.total)
held_by(cart)  # cpython=> ['method']
               # graalpy=> []
held_by(listeners[0])  # cpython=> ['list']
                       # graalpy=> []
listeners.clear()


def later(target: Cart) -> Callable[[], int]:
    return lambda: target.total()


# A closure holds what it mentions in a cell.
callback = later(cart)
held_by(cart)  # cpython=> ['cell']
               # graalpy=> []
del callback

# A weak reference holds nothing, and does not show up.
watcher = weakref.ref(cart)
held_by(cart)  # => []

# The other direction: what a container refers to.
[each is cart for each in gc.get_referents([cart])]  # cpython=> [True]
                                                     # graalpy=> []

# Only containers are known to the collector; who holds a number or a text is not its business.
gc.is_tracked([])  # => True
gc.is_tracked("text")  # cpython=> False
                       # graalpy=> True
