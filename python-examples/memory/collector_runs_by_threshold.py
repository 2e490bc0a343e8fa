"""The collector runs when enough new containers have been made, not by the clock.

CPython counts containers made minus containers freed. Past the threshold, it examines the young
objects; those that survive are examined less often. A service that makes many long-lived objects at
its start can postpone that. Switched off, the collector leaves cycles alone; everything else is
freed by counting references.

You meet this when loading a large file is slow because of collections that find nothing.

Takeaway: Measure before you tune, and end every pause of the collector.
Differs: memory management: on GraalPy, `disable` changes a flag and not the Java heap, which Java
    collects when it sees fit. There are no thresholds, and the count ignores allocations.
Level: deep
See also: memory/cycles_need_the_collector.py, memory/gc_overhead_is_a_difference.py
Covers: P03
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

runs: list[int] = []


def notice(phase: str, info: dict[str, int]) -> None:
    if phase == "start":
        runs.append(info["generation"])


@contextmanager
def collector_paused() -> Iterator[None]:
    """No automatic collection inside; afterwards the state is what it was."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def hoard(count: int) -> list[list[Any]]:
    """Containers that stay alive: each one counts."""
    return [[] for _ in range(count)]


with collector_paused():
    gc.isenabled()  # => False
    # P03.count: the first figure of get_count() counts containers, on CPython.
    before = gc.get_count()[0]
    shelf = hoard(5_000)  # a few are not new: freed lists are kept and used again
    gc.get_count()[0] - before > 4_000  # cpython=> True
                                        # graalpy=> False

    # The other two count collections, and not objects, as Python 301 (P03) says.
    gc.collect(0)
    gc.get_count()[1] > 4_000  # => False
                               # documented=> True
gc.isenabled()  # => True

if hasattr(gc, "get_threshold"):
    # P03.threshold: the defaults, which can be changed.
    gc.get_threshold()[:2]  # cpython[3.11-3.12]=> (700, 10)
                            # cpython[3.13+]=> (2000, 10)
    gc.set_threshold(1000, 15, 15)
    gc.get_threshold()[:2]  # cpython=> (1000, 15)

    # Twenty thousand containers more: a collection of the young objects for each thousand or so.
    gc.callbacks.append(notice)
    shelf = hoard(20_000)
    len(runs) >= 15  # cpython=> True
    min(runs)  # cpython=> 0

    # P03.disabled: paused, the same work causes no collection. Nor does it with a threshold of
    # zero.
    runs.clear()
    with collector_paused():
        shelf = hoard(20_000)
    gc.set_threshold(0)
    shelf = hoard(20_000)
    runs  # cpython=> []
    gc.callbacks.remove(notice)

# A collection that is asked for takes place in any case, and it is a full one.
gc.callbacks.append(notice)
with collector_paused():
    gc.collect()
gc.callbacks.remove(notice)
runs  # => [2]
