"""An exception in `__del__` is reported, never raised.

Nobody called the finalizer, so there is nobody to raise to: the interpreter hands the error to
`sys.unraisablehook` and carries on. A typo there, such as `name` where `self.name` was meant, loses
the whole message and fails no test. Without reference counting, it may never even run.

Takeaway: Code in `__del__` can fail or be skipped without your knowing; do real clean-up elsewhere.
Differs: memory management: the embedded GraalPy never calls `__del__`, so it has no error to report
    either; the object is gone after a collection all the same.
Covers: B69
"""

import gc
import sys
import weakref


class LargeObject:
    def __init__(self, name: str) -> None:
        self.name = name
        print(f"Created {name}")

    def __del__(self) -> None:
        print(f"Deleted {name}")  # noqa: F821  the typo is the point: there is no such variable


class Repaired(LargeObject):
    def __del__(self) -> None:
        print(f"Deleted {self.name}")


def report(unraisable) -> None:
    """One line for the log, in place of a traceback that only stderr sees."""
    culprit, error = unraisable.object.__qualname__, unraisable.exc_value
    print(f"{culprit} lost {type(error).__name__}: {error}")


sys.unraisablehook = report

obj = LargeObject("Strong")  # => Created Strong
ref = obj
del obj  # => (no output)

obj2 = LargeObject("Weak")  # => Created Weak
weak_ref = weakref.ref(obj2)
print(weak_ref())  # => <__main__.LargeObject object at 0x…>
                   # documented=> <LargeObject object>
del obj2  # cpython=> LargeObject.__del__ lost NameError: name 'name' is not defined
          # graalpy=> (no output)
          # documented=> Deleted Weak

# The object is gone all the same, on GraalPy without its finalizer ever having run.
gc.collect()
print(weak_ref())  # => None

# With the typo mended, the message appears: on a runtime that calls __del__.
mended = Repaired("Mended")  # => Created Mended
del mended  # cpython=> Deleted Mended
            # graalpy=> (no output)

# Called as an ordinary method, the same body fails like any other code.
# LargeObject.__del__(ref)  # => raises NameError: name 'name' is not defined

# Deleting the first object's last name reports the second loss.
del ref  # cpython=> LargeObject.__del__ lost NameError: name 'name' is not defined
         # graalpy=> (no output)
sys.unraisablehook = sys.__unraisablehook__
