"""`weakref.finalize` cleans up exactly once, and on every runtime.

It is a callable of its own, so the first of three events wins: an explicit call, the object's
collection, or the end of the program. The clean-up receives what it needs as arguments and must not
touch the object; otherwise it would keep alive what it waits for.

Takeaway: Offer `close()` or a with block, and let `weakref.finalize` be the safety net beneath.
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


# The normal case: closed on purpose, at a place one can point to.
with Connection("db-1") as connection:
    connection.closed  # => False
connection.closed  # => True
print(released)  # => ['db-1']

# Closing again is harmless, and so is losing a closed connection: once means once.
connection.close()
del connection
collect_until(1)
print(released)  # => ['db-1']

# The accident: nobody closed it. The net catches it when the object is collected.
forgotten = Connection("db-2")
del forgotten
collect_until(2)
print(released)  # => ['db-1', 'db-2']

# detach() hands the duty to somebody else: nothing runs any more.
lent = Connection("db-3")
finalizer = lent._finalizer
released_by, args = finalizer.detach()[1:3]
finalizer.alive  # => False
del lent
gc.collect()
print(released)  # => ['db-1', 'db-2']
released_by(*args)
print(released)  # => ['db-1', 'db-2', 'db-3']
