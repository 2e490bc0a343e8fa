"""cached_property does not work with `__slots__`: it has nowhere to put its result.

It writes into the instance's `__dict__`, which a class with slots has not. The class is created
without an error; the first access fails. A slot for the result works, and so does a slot for a
dictionary, which takes the memory that the slots were to save.

You meet this when you add `__slots__`, or `@dataclass(slots=True)`, to a class that has a cached
property.

Takeaway: In a class with slots, write the cache by hand: one more slot, filled at the first use.
Level: core
See also: decorators/cache_inside_the_instance.py, memory/slots_close_the_attribute_set.py
Covers: D14
"""

from functools import cached_property


def add_up(amounts: list[int]) -> int:
    print("adding up")
    return sum(amounts)


class Slotted:
    __slots__ = ("amounts",)

    def __init__(self, amounts: list[int]) -> None:
        self.amounts = amounts

    @cached_property
    def net(self) -> int:
        return add_up(self.amounts)


class WithDictionary(Slotted):
    __slots__ = ("__dict__",)  # every instance has a dictionary again


class WithSlotForResult:
    __slots__ = ("amounts", "_net")

    def __init__(self, amounts: list[int]) -> None:
        self.amounts = amounts

    @property
    def net(self) -> int:
        try:
            return self._net
        except AttributeError:  # the slot is empty until the first use, and after `del`
            self._net = add_up(self.amounts)
            return self._net


# D14.slots: reading the property fails, every time, and the error says what is missing.
# Slotted([100, 200]).net
# => raises TypeError: No '__dict__' attribute on 'Slotted' instance to cache 'net' property.


def caches(cls: type) -> bool:
    try:
        return cls([]).net == 0
    except TypeError:
        return False


# Deep dive (D14) recommends it "combined with `__slots__`".
caches(Slotted)  # => False
                 # documented=> True

# A slot for a dictionary lets it work again.
open_again = WithDictionary([100, 200])
print(open_again.net, open_again.net)
# => adding up
# => 300 300
vars(open_again)  # => {'net': 300}

# D14.by_hand: so does a slot for the result, without a dictionary.
by_hand = WithSlotForResult([100, 200])
print(by_hand.net, by_hand.net)
# => adding up
# => 300 300
hasattr(by_hand, "__dict__")  # => False

# Deleting the slot's value makes the next access compute again.
del by_hand._net
by_hand.amounts.append(50)
print(by_hand.net)
# => adding up
# => 350
