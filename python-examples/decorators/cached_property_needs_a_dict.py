"""cached_property does not work with `__slots__`: it has nowhere to put its result.

It writes into the instance's `__dict__`, which is what slots abolish. The class is created without
complaint; the first access fails. A slot that holds the result works, and so does a slot for a
dictionary, at the price of the memory that the slots were to save.

Takeaway: In a slotted class, write the cache by hand: one more slot, filled on first use.
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
    __slots__ = ("__dict__",)  # as good as no slots: every instance pays for a dictionary again


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


# The error names the remedy; it comes when the property is read, and every time.
# Slotted([100, 200]).net
# => raises TypeError: No '__dict__' attribute on 'Slotted' instance to cache 'net' property.
# documented=> 300
# "combined with __slots__" it cannot cache, and does not answer at all

open_again = WithDictionary([100, 200])
print(open_again.net, open_again.net)
# => adding up
# => 300 300
vars(open_again)  # => {'net': 300}

by_hand = WithSlotForResult([100, 200])
print(by_hand.net, by_hand.net)
# => adding up
# => 300 300
hasattr(by_hand, "__dict__")  # => False

# Invalidating is the same as with cached_property, only with the name of the slot.
del by_hand._net
by_hand.amounts.append(50)
print(by_hand.net)
# => adding up
# => 350
