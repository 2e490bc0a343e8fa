"""lru_cache on a method remembers an answer that the object has long since changed.

A method reads more than its arguments: attributes, a database row, the clock. The cache knows of
`self` only what `__hash__` and `__eq__` tell, so it neither notices a change nor tells apart two
objects that count as equal. With rows compared by primary key, one request gets another's answer.

Takeaway: Cache what depends on the arguments alone; for everything else decide who invalidates.
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

# The row changes. The cache was told nothing and asks nobody.
table[1] = 50
account.balance()  # => 1000

# A new object for the same row, perhaps in the next request, is equal and gets the stale answer.
fresh = Account(1)
fresh is account  # => False
fresh.balance()  # => 1000
len(queries)  # => 1
              # documented=> 2
              # caching on one of two such objects does serve the other: equality decides

# Another key is another entry.
Account(2).balance()  # => 2500
Account.balance.cache_info().hits  # => 2

# Invalidation knows no single entry: it is everything or nothing.
Account.balance.cache_clear()
fresh.balance()  # => 50
Account(2).balance()  # => 2500
print(queries)  # => [1, 2, 1, 2]


@dataclass
class Basket:
    """A dataclass with eq and without frozen has no hash, and then there is nothing to cache by."""

    total: int

    @lru_cache
    def discount(self) -> int:
        return self.total // 10


# Basket(90).discount()  # => raises TypeError: unhashable type: 'Basket'
