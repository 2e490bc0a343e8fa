"""`weakref.finalize` cleans up exactly once, on every runtime.

The first of three events triggers it: an explicit call, the object's collection, or the end of the
program. The clean-up gets what it needs as arguments and must not refer to the object, or it would
keep alive what it waits for.

You meet this when a class holds a file, a socket or a temporary folder, and some users forget to
close it.

Takeaway: Offer `close()` or a `with` block, and use `weakref.finalize` for those who forget.
Level: core
See also: memory/del_errors_are_unraisable.py, context_managers/enter_and_exit.py
Covers: B69
"""

import gc
import weakref

released: list[str] = []


class Connection:
    def __init__(self, host: str) -> None:
        self.host = host
        # released.append and host, never self: a bound method of self would be a strong reference.
        self._finalizer = weakref.finalize(self, released.append, host)

    def close(self) -> None:
        self._finalizer()

    @property
    def closed(self) -> bool:
        return not self._finalizer.alive

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def collect_until(wanted: int) -> None:
    """Reference counting is done by now; a tracing collector runs finalizers soon after a pass."""
    for _ in range(50):
        gc.collect()
        if len(released) >= wanted:
            break


# The normal case: it is closed on purpose.
with Connection("db-1") as connection:
    connection.closed  # => False
connection.closed  # => True
print(released)  # => ['db-1']

# B69.once: closing it again does nothing, and nor does the collection of a closed one.
connection.close()
del connection
collect_until(1)
print(released)  # => ['db-1']

# B69.finalize: nobody closed this one, so it is closed when it is collected.
forgotten = Connection("db-2")
del forgotten
collect_until(2)
print(released)  # => ['db-1', 'db-2']

# After detach(), the clean-up is up to the caller.
lent = Connection("db-3")
finalizer = lent._finalizer
released_by, args = finalizer.detach()[1:3]
finalizer.alive  # => False
del lent
gc.collect()
print(released)  # => ['db-1', 'db-2']
released_by(*args)
print(released)  # => ['db-1', 'db-2', 'db-3']
