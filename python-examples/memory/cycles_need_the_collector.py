"""Objects that refer to each other outlive their last name until a collection.

Counting references frees an object that nothing refers to. In a cycle, each object is referred to
by its neighbour. CPython's garbage collector looks for such cycles from time to time. With a weak
reference in one direction there is no cycle, and the objects are freed at once.

You meet this when parents know their children, children know their parent, and memory grows.

Takeaway: Let children refer to their parents weakly.
Differs: memory management: GraalPy has only a tracing collector, to which a cycle is nothing
    special: nothing goes at once, everything goes with a collection, and `gc.collect` reports 0.
Level: core
See also: memory/reference_counts.py, memory/weakref_clears_after_last_reference.py,
    memory/collector_runs_by_threshold.py
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

# One object without a cycle is freed with its name, on CPython.
single = Node(0)
watcher = weakref.ref(single)
del single
watcher() is None  # cpython=> True
                   # graalpy=> False

# P03.cycle: two objects in a cycle stay, although nothing can reach them any more.
a = Node(1)
b = Node(2)
a.next = b
b.next = a
watcher = weakref.ref(a)
del a, b
watcher() is None  # => False
watcher().next.val  # => 2

# P03.collect: a collection frees them. On CPython it returns how many were unreachable.
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


# Strong references go down and weak ones go up: there is no cycle.
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
