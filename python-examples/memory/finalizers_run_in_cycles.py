"""A cycle with `__del__` is collected like any other, since Python 3.4.

Before 3.4, the collector did not know which finalizer to call first, and kept such cycles in
`gc.garbage`. Now it calls all of them, in no particular order, before it takes anything apart, and
only once for each object, even if a finalizer makes the object reachable again.

You meet this when an old guide says that `__del__` in a cycle leaks memory.

Takeaway: `__del__` no longer leaks cycles; it may still run late, in any order, or not at all.
Differs: memory management: the embedded GraalPy never calls `__del__`, and collects the cycle
    without; use `weakref.finalize` there. There is no `gc.garbage` either, as nothing can get
    stuck.
Level: deep
See also: memory/finalize_instead_of_del.py, memory/del_errors_are_unraisable.py
Covers: P03
"""

import gc
import weakref

log: list[str] = []


class Peer:
    def __init__(self, name: str) -> None:
        self.name = name
        self.other: Peer | None = None

    def __del__(self) -> None:
        # Everything is still there: the collector calls all finalizers before it clears anything.
        log.append(f"{self.name} leaves {self.other.name}")


def make_pair(left: Peer, right: Peer) -> weakref.ref[Peer]:
    left.other, right.other = right, left
    return weakref.ref(left)


# P03.finalizers: both finalizers run, on CPython, and the cycle is freed.
watcher = make_pair(Peer("Ada"), Peer("Grace"))
gc.collect()
watcher() is None  # => True
print(sorted(log))  # cpython=> ['Ada leaves Grace', 'Grace leaves Ada']
                    # graalpy=> []

# The list of what could not be freed is empty.
getattr(gc, "garbage", "no such list")  # cpython=> []
                                        # graalpy=> 'no such list'


class Phoenix:
    """Its finalizer makes it reachable again, which the collector notices and respects."""

    rescued: "list[Phoenix]" = []

    def __init__(self) -> None:
        self.me = self  # a cycle of one

    def __del__(self) -> None:
        Phoenix.rescued.append(self)


Phoenix()  # => <__main__.Phoenix object at 0x…>
gc.collect()
len(Phoenix.rescued)  # cpython=> 1
                      # graalpy=> 0

# Its finalizer has run; the second time the object is freed without it.
Phoenix.rescued.clear()
gc.collect()
len(Phoenix.rescued)  # => 0
