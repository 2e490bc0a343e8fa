"""lru_cache on a method keeps every instance alive that the method was called on.

The decorated function is created once, with the class, and so is its cache. `self` is an argument
like any other: it is part of the key, and the cache refers to it. A web server that makes objects
for every request keeps them all, up to maxsize, which for `maxsize=None` means until the process
ends.

You meet this when a server's memory grows with every request, and a profiler shows old instances.

Takeaway: Use lru_cache for functions of plain values; a method keeps its cache in self.
Level: core
See also: decorators/cache_inside_the_instance.py,
    decorators/lru_cache_on_method_serves_stale_results.py, memory/referrers_show_who_holds_on.py
Covers: D14
"""

import gc
import weakref
from functools import lru_cache

watchers: list[weakref.ref[object]] = []


class Invoice:
    def __init__(self, amount: int) -> None:
        self.amount = amount
        watchers.append(weakref.ref(self))

    def net(self) -> int:
        return self.amount

    @lru_cache(maxsize=None)
    def gross(self, percent: int) -> int:
        return self.amount * (100 + percent) // 100

    @lru_cache  # maxsize=128
    def bounded_gross(self, percent: int) -> int:
        return self.amount * (100 + percent) // 100


def alive() -> int:
    gc.collect()
    return sum(watcher() is not None for watcher in watchers)


# Without a cache, an instance goes with its last reference.
Invoice(100).net()  # => 100
alive()  # => 0

# D14.kept: one cached call keeps it.
Invoice(200).gross(19)  # => 238
alive()  # => 1

# After a thousand requests there are a thousand instances more.
for amount in range(1_000):
    Invoice(amount).gross(19)
alive()  # => 1001
Invoice.gross.cache_info().currsize  # => 1001

# There is one cache for all instances, so it can be emptied only for all of them.
Invoice.gross.cache_clear()
alive()  # => 0

# D14.bounded: the default maxsize keeps 128 of them. Deep dive (D14) calls the growth unbounded.
for amount in range(1_000):
    Invoice(amount).bounded_gross(19)
still_alive = alive()  # => 128
still_alive > 128  # => False
                   # documented=> True
