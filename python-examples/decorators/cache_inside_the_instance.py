"""A cache inside the instance goes with the instance, and can be emptied for it alone.

`cached_property` stores its result in the instance's `__dict__`, under its own name, where the next
access finds it before the property. For methods with arguments, use a dictionary in the instance.
Neither needs a hash, mixes up equal objects, or keeps anything alive.

You meet this when a property is expensive, and one page reads it ten times.

Takeaway: Keep the results of an instance in the instance: with cached_property, or in a dictionary.
Level: entry
See also: decorators/cached_property_needs_a_dict.py,
    decorators/lru_cache_on_method_keeps_instances.py,
    decorators/weak_cache_forgets_its_instances.py
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


# D14.cached_property: the first access computes, the second one does not.
invoice = Invoice([100, 200])
print(invoice.net)
# => adding up
# => 300

# D14.arguments: a dictionary in the instance has a result for each argument.
print(invoice.net, invoice.gross(19), invoice.gross(19))
# => calculating 19 %
# => 300 357 357

# The result is an ordinary attribute now, and does not change with what it was computed from.
vars(invoice)  # => {'amounts': [100, 200], '_gross': {19: 357}, 'net': 300}
invoice.amounts.append(50)
print(invoice.net)  # => 300

# D14.invalidated: deleting the attribute makes the next access compute, for this object alone.
del invoice.net
invoice._gross.clear()
print(invoice.net, invoice.gross(19))
# => adding up
# => calculating 19 %
# => 350 416

# An equal invoice is another object, with results of its own.
other = Invoice([100, 200, 50])
"net" in vars(other)  # => False

# D14.released: nothing outside refers to the instance, so the cache goes with it.
watcher = weakref.ref(invoice)
del invoice
gc.collect()
watcher() is None  # => True
