"""A weak reference returns None once the last strong reference is gone.

It watches an object without keeping it alive: what caches, observers and parent links want.
CPython counts references, so the object goes the moment the last name does. A tracing collector,
as on GraalPy, goes when it runs; an example that must hold on both asks for it.

Takeaway: Call a weak reference once, keep the answer in a name, and test that name for None.
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


# Two strong references: deleting one name deletes a name, not the object.
obj = LargeObject("Strong")  # => Created Strong
ref = obj
watcher = weakref.ref(obj)
del obj
gc.collect()
print(watcher())  # => <LargeObject Strong>
watcher() is ref  # => True

# The second name was the last one.
del ref
gc.collect()
print(watcher())  # => None

# A weak reference alone never keeps anything: this object is born without an owner.
orphan = weakref.ref(LargeObject("Orphan"))  # => Created Orphan
gc.collect()
orphan() is None  # => True


def describe(reference: weakref.ref[LargeObject]) -> str:
    # Testing `reference()` and then calling it again leaves a gap in which the object can go.
    # One call yields None or a strong reference that lasts as long as this function.
    target = reference()
    return "gone" if target is None else f"still here: {target.name}"


kept = LargeObject("Weak")  # => Created Weak
weak = weakref.ref(kept)
describe(weak)  # => 'still here: Weak'

# A proxy reads like the object itself and says so when that is over.
proxy = weakref.proxy(kept)
proxy.name  # => 'Weak'
del kept
gc.collect()
describe(weak)  # => 'gone'
# proxy.name  # => raises ReferenceError: weakly-referenced object no longer exists

# Not everything can be watched: many builtin types have no room for weak references.
# weakref.ref(42)  # => raises TypeError: cannot create weak reference to 'int' object
