"""lru_cache on a method returns its first answer, even after the object has changed.

A method reads more than its arguments: attributes, a row of a database, the clock. The cache knows
of `self` only what `__hash__` and `__eq__` say, so it does not notice a change, and it cannot tell
two equal objects apart. If rows are compared by primary key, one request gets the answer of
another.

You meet this when a page goes on showing the old balance until the server is restarted.

Takeaway: Cache what depends on the arguments alone; for all else, decide first who invalidates it.
Level: core
See also: decorators/lru_cache_on_method_keeps_instances.py, decorators/cache_inside_the_instance.py
Covers: D14
"""

from dataclasses import dataclass
from functools import lru_cache

table = {1: 1000, 2: 2500}
queries: list[int] = []


class Account:
    """Compared by primary key, as the models of Django and other mappers are."""

    def __init__(self, pk: int) -> None:
        self.pk = pk

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Account) and self.pk == other.pk

    def __hash__(self) -> int:
        return hash(self.pk)

    @lru_cache
    def balance(self) -> int:
        queries.append(self.pk)
        return table[self.pk]


account = Account(1)
account.balance()  # => 1000

# D14.stale: the row changes, and the cache does not know.
table[1] = 50
account.balance()  # => 1000

# D14.equal: another object for the same row, perhaps in the next request, gets the old answer, too.
fresh = Account(1)
fresh is account  # => False
fresh.balance()  # => 1000
len(queries)  # => 1

# Deep dive (D14) says that caching on one instance "does not help the other". If equal, it does.
len(queries) > 1  # => False
                  # documented=> True

# Another key is another entry.
Account(2).balance()  # => 2500
Account.balance.cache_info().hits  # => 2

# One entry alone cannot be removed: cache_clear() empties the whole cache.
Account.balance.cache_clear()
fresh.balance()  # => 50
Account(2).balance()  # => 2500
print(queries)  # => [1, 2, 1, 2]


@dataclass
class Basket:
    """A dataclass that is not frozen has no hash, so it cannot be a key."""

    total: int

    @lru_cache
    def discount(self) -> int:
        return self.total // 10


# Basket(90).discount()  # => raises TypeError: unhashable type: 'Basket'
