"""An exception in `__del__` is reported and never raised.

Nobody called the finalizer, so there is nobody to raise to: the interpreter passes the error to
`sys.unraisablehook` and carries on. A typo there, such as `name` where `self.name` was meant, loses
the message and fails no test. Without reference counting, the finalizer may never run.

You meet this when `Exception ignored in …` appears on stderr, and the program goes on.

Takeaway: Code in `__del__` can fail or be skipped without your knowing; clean up elsewhere.
Differs: memory management: the embedded GraalPy never calls `__del__`, so it has no error to report
    either; the object is gone after a collection all the same.
Level: deep
See also: memory/finalize_instead_of_del.py, context_managers/enter_and_exit.py
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
    """One line for the log, instead of a traceback on stderr."""
    print(f"ignored {type(unraisable.exc_value).__name__}: {unraisable.exc_value}")


sys.unraisablehook = report

obj = LargeObject("Strong")  # => Created Strong
ref = obj
del obj  # => (no output)

# B69.del: the typo loses the message, and on GraalPy `__del__` does not run at all.
obj2 = LargeObject("Weak")  # => Created Weak
weak_ref = weakref.ref(obj2)
print(weak_ref())  # => <__main__.LargeObject object at 0x…>
                   # documented=> <LargeObject object>
del obj2  # cpython=> ignored NameError: name 'name' is not defined
          # graalpy=> (no output)
          # documented=> Deleted Weak

# The object is gone all the same.
gc.collect()
print(weak_ref())  # => None

# Without the typo, the message appears on a runtime that calls __del__.
repaired = Repaired("Strong again")  # => Created Strong again
del repaired  # cpython=> Deleted Strong again
              # graalpy=> (no output)

# Called as an ordinary method, the same body fails like any other code.
# LargeObject.__del__(ref)  # => raises NameError: name 'name' is not defined

# Deleting the last name of the first object reports the error again.
del ref  # cpython=> ignored NameError: name 'name' is not defined
         # graalpy=> (no output)
sys.unraisablehook = sys.__unraisablehook__
