"""A weak reference returns None once the last strong reference is gone.

It refers to an object without keeping it alive, which is what caches, observers and parent links
want. CPython counts references, so the object goes with its last name. On GraalPy it goes when the
collector runs; the examples here ask it to.

You meet this when an observer list or a cache keeps objects alive that nobody uses any more.

Takeaway: Call a weak reference once, keep the result in a name, and compare that with None.
Level: core
See also: memory/weak_value_dictionary_forgets.py, memory/finalize_instead_of_del.py,
    memory/cycles_need_the_collector.py
Covers: B69
"""

import gc
import weakref


class LargeObject:
    def __init__(self, name: str) -> None:
        self.name = name
        print(f"Created {name}")

    def __repr__(self) -> str:
        return f"<LargeObject {self.name}>"


# B69.alive: with two strong references, deleting one name does not delete the object.
obj = LargeObject("Strong")  # => Created Strong
ref = obj
watcher = weakref.ref(obj)
del obj
gc.collect()
print(watcher())  # => <LargeObject Strong>
watcher() is ref  # => True

# B69.gone: the second name was the last one.
del ref
gc.collect()
print(watcher())  # => None

# A weak reference alone keeps nothing alive.
orphan = weakref.ref(LargeObject("Orphan"))  # => Created Orphan
gc.collect()
print(orphan())  # => None


def describe(reference: weakref.ref[LargeObject]) -> str:
    # Testing `reference()` and then calling it again leaves a gap in which the object can go.
    # One call yields None or a strong reference that lasts as long as this function.
    target = reference()
    return "gone" if target is None else f"still here: {target.name}"


kept = LargeObject("Weak")  # => Created Weak
weak = weakref.ref(kept)
describe(weak)  # => 'still here: Weak'

# B69.proxy: a proxy reads like the object, and raises an error when the object is gone.
proxy = weakref.proxy(kept)
proxy.name  # => 'Weak'
del kept
gc.collect()
describe(weak)  # => 'gone'
# proxy.name  # => raises ReferenceError: weakly-referenced object no longer exists

# Many builtin types have no weak references.
# weakref.ref(42)  # => raises TypeError: cannot create weak reference to 'int' object
