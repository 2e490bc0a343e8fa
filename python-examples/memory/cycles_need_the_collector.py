"""Objects that refer to each other outlive their last name until a collection.

Reference counting frees what has no references left, and in a cycle each object has one: from its
neighbour. CPython's collector looks for such islands from time to time. A weak link in one
direction leaves no island, and the objects go at once.

Takeaway: Let children refer to their parents weakly; then only mistakes are left to the collector.
Differs: memory management: GraalPy has only a tracing collector, to which a cycle is nothing
    special: nothing goes at once, everything goes with a collection, and `gc.collect` reports 0.
Covers: P03
"""

import gc
import weakref


class Node:
    def __init__(self, val: int) -> None:
        self.val = val
        self.next: Node | None = None


gc.collect()
gc.disable()  # so that no automatic collection comes in between

# One object without a cycle ends with its name.
single = Node(0)
watcher = weakref.ref(single)
del single
watcher() is None  # cpython=> True
                   # graalpy=> False

# Two objects in a cycle stay: nobody can reach them any more, but each has a reference.
a = Node(1)
b = Node(2)
a.next = b
b.next = a
watcher = weakref.ref(a)
del a, b
watcher() is None  # => False
watcher().next.val  # => 2

# A collection finds the island. On CPython it says how many objects were unreachable.
print(gc.collect())  # cpython=> 2
                     # graalpy=> 0
watcher() is None  # => True


class Child:
    def __init__(self, parent: "Parent") -> None:
        self._parent = weakref.ref(parent)

    @property
    def parent(self) -> "Parent | None":
        return self._parent()


class Parent:
    def __init__(self) -> None:
        self.children = [Child(self) for _ in range(3)]


# Strong references go down, weak ones go up: no cycle, and no collector is needed.
family = Parent()
family.children[0].parent is family  # => True
watcher = weakref.ref(family)
orphan = family.children[0]
del family
watcher() is None  # cpython=> True
                   # graalpy=> False
gc.collect()
print(orphan.parent)  # => None
gc.enable()
