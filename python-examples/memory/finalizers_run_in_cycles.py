"""A cycle with `__del__` is collected like any other, since Python 3.4.

Before, the collector did not know which finalizer to call first and gave up: such cycles piled up
in `gc.garbage`. Now all of them run, in no particular order, before anything is taken apart, and
once for each object, even if a finalizer brings it back to life.

Takeaway: `__del__` no longer leaks cycles; it still may run late, in any order, or not at all.
Differs: memory management: the embedded GraalPy never calls `__del__`, and collects the cycle
    without; use `weakref.finalize` there. There is no `gc.garbage` either, as nothing can get
    stuck.
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


watcher = make_pair(Peer("Ada"), Peer("Grace"))
gc.collect()
watcher() is None  # => True
print(sorted(log))  # cpython=> ['Ada leaves Grace', 'Grace leaves Ada']
                    # graalpy=> []

# Nothing is stuck: the list of what could not be freed is empty.
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

# It had its finalizer. The second time it just goes.
Phoenix.rescued.clear()
gc.collect()
len(Phoenix.rescued)  # => 0
