"""The collector runs when enough new containers have piled up, and not by the clock.

CPython counts containers made minus containers freed. Past the threshold, the young objects are
examined; what survives is looked at less often. A service that makes long-lived objects at start-up
can postpone all that, and a benchmark can switch it off: counting references frees the rest.

Takeaway: Measure before tuning, and give every pause of the collector an end.
Differs: memory management: on GraalPy, `disable` changes a flag and not the Java heap, which Java
    collects when it sees fit. There are no thresholds, and the count ignores allocations.
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
    before = gc.get_count()[0]
    shelf = hoard(5_000)  # a few are not new: freed lists are kept and used again
    gc.get_count()[0] - before > 4_000  # cpython=> True
                                        # graalpy=> False

    # The second figure is no number of objects: it counts collections of the young ones.
    gc.collect(0)
    gc.get_count()[1] > 4_000  # => False
                               # documented=> True
gc.isenabled()  # => True

if hasattr(gc, "get_threshold"):
    gc.get_threshold()  # cpython[3.11-3.12]=> (700, 10, 10)
                        # cpython[3.13+]=> (2000, 10, …)
    gc.set_threshold(1000, 15, 15)
    gc.get_threshold()[:2]  # cpython=> (1000, 15)

    # Twenty thousand containers more: a collection of the young ones for each thousand.
    gc.callbacks.append(notice)
    shelf = hoard(20_000)
    len(runs) >= 15  # cpython=> True
    min(runs)  # cpython=> 0

    # Paused, the same work causes none. A threshold of zero means the same.
    runs.clear()
    with collector_paused():
        shelf = hoard(20_000)
    gc.set_threshold(0)
    shelf = hoard(20_000)
    runs  # cpython=> []
    gc.callbacks.remove(notice)

# A collection that is asked for takes place in any state, and it is a full one.
gc.callbacks.append(notice)
with collector_paused():
    gc.collect()
gc.callbacks.remove(notice)
runs  # => [2]
