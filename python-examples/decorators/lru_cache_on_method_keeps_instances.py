"""lru_cache on a method keeps every instance alive that it was called on.

The decorated function is created once, with the class, and so is its cache. `self` is an argument
like any other: part of the key, and held by a strong reference. A web server that makes objects
per request keeps them all, up to maxsize, which for maxsize=None means until the process ends.

Takeaway: lru_cache is for functions of plain values; a method that needs a cache keeps it in self.
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


# Without a cache, an instance goes with the last name for it.
Invoice(100).net()  # => 100
alive()  # => 0

# One cached call suffices to keep it.
Invoice(200).gross(19)  # => 238
alive()  # => 1

# A thousand requests later it is a thousand instances, with everything that they refer to.
for amount in range(1_000):
    Invoice(amount).gross(19)
alive()  # => 1001
Invoice.gross.cache_info().currsize  # => 1001

# There is one cache for all, so the only way out is to empty it for all.
Invoice.gross.cache_clear()
alive()  # => 0

# A bound limits the damage: every newcomer evicts the least recently used instance.
for amount in range(1_000):
    Invoice(amount).bounded_gross(19)
alive()  # => 128
         # documented=> 1000
         # "never" collected, "unbounded" growth: true of maxsize=None only
