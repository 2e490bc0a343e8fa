"""A cache inside the instance goes with the instance, and can be emptied for it alone.

`cached_property` puts its result into the instance's `__dict__`, under its own name, where the next
access finds it before the property. For methods with arguments, a dictionary in the instance does
the same. Neither needs a hash, mixes up equal objects, or keeps anything alive.

Takeaway: Per-instance results belong to the instance: cached_property, or a dictionary in self.
Covers: D14
"""

import gc
import weakref
from functools import cached_property


class Invoice:
    def __init__(self, amounts: list[int]) -> None:
        self.amounts = amounts
        self._gross: dict[int, int] = {}

    @cached_property
    def net(self) -> int:
        print("adding up")
        return sum(self.amounts)

    def gross(self, percent: int) -> int:
        if percent not in self._gross:
            print(f"calculating {percent} %")
            self._gross[percent] = self.net * (100 + percent) // 100
        return self._gross[percent]


invoice = Invoice([100, 200])
print(invoice.net)
# => adding up
# => 300
print(invoice.net, invoice.gross(19), invoice.gross(19))
# => calculating 19 %
# => 300 357 357

# The result is an ordinary attribute now; the property is not asked again, not even to invalidate.
vars(invoice)  # => {'amounts': [100, 200], '_gross': {19: 357}, 'net': 300}
invoice.amounts.append(50)
print(invoice.net)  # => 300

# Deleting the attribute is invalidation, for this one object and at the time of our choosing.
del invoice.net
invoice._gross.clear()
print(invoice.net, invoice.gross(19))
# => adding up
# => calculating 19 %
# => 350 416

# An equal invoice is another object, with results of its own.
other = Invoice([100, 200, 50])
"net" in vars(other)  # => False

# And nothing outside the instance refers to it: the cache leaves together with its owner.
watcher = weakref.ref(invoice)
del invoice
gc.collect()
watcher() is None  # => True
