"""A cache with weak keys remembers results for each instance and keeps none of them alive.

The dictionary of a method's cache can hold its instances weakly: an entry goes when its instance
does. Two things undo that. The keys are compared with `==`, so equal instances share an entry; and
a stored result that refers to its instance keeps it alive.

You meet this when the class is not yours, or has no room for a cache in its instances.

Takeaway: Use WeakKeyDictionary for results that do not refer to the instance, else a dict in self.
Level: deep
See also: decorators/lru_cache_on_method_keeps_instances.py,
    decorators/cache_inside_the_instance.py, memory/weak_value_dictionary_forgets.py
Covers: D14
"""

import functools
import gc
from weakref import WeakKeyDictionary


def cached_weakly(method):
    """Remembers the results of a method for each instance and each argument."""
    results: WeakKeyDictionary[object, dict] = WeakKeyDictionary()

    @functools.wraps(method)
    def wrapper(self, *args):
        known = results.setdefault(self, {})
        if args not in known:
            known[args] = method(self, *args)
        return known[args]

    wrapper.results = results
    return wrapper


class Invoice:
    def __init__(self, amount: int) -> None:
        self.amount = amount

    @cached_weakly
    def gross(self, percent: int) -> int:
        print(f"adding {percent} %")
        return self.amount * (100 + percent) // 100

    @cached_weakly
    def reminder(self) -> dict[str, object]:
        return {"about": self}


def remembered(method) -> int:
    gc.collect()  # on CPython, counting references is enough, except for cycles
    return len(list(method.results))


# D14.weak: the second call finds the result, and the entry goes with the invoice.
invoice = Invoice(200)
print(invoice.gross(19))
# => adding 19 %
# => 238
print(invoice.gross(19))  # => 238
remembered(Invoice.gross)  # => 1
del invoice
remembered(Invoice.gross)  # => 0

# A result that refers to its invoice keeps it, and with it the entry, for good.
overdue = Invoice(50)
letter = overdue.reminder()
del overdue, letter
remembered(Invoice.reminder)  # => 1


class Account:
    """Equal to every other account with the same key."""

    def __init__(self, key: int, balance: int) -> None:
        self.key = key
        self.balance = balance

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Account) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @cached_weakly
    def statement(self) -> str:
        return f"balance {self.balance}"


# Equal instances share an entry, so the second account gets the statement of the first one.
old, new = Account(7, balance=10), Account(7, balance=99)
old.statement()  # => 'balance 10'
new.statement()  # => 'balance 10'
