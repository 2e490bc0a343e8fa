"""A command that remembers what it has replaced can be undone and done again.

Undo is not the opposite action but the way back: setting a price to 5 is undone by the price that
was there before, and by its absence if there was none. So each command notes the former state when
it is executed. The history is two stacks; a new command makes what was undone unreachable.

Takeaway: Save the old state in execute(), and put a command on the history only once it succeeded.
Covers: P33
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Protocol

ABSENT = object()


class Command(Protocol):
    def execute(self) -> None: ...

    def undo(self) -> None: ...


@dataclass
class SetPrice:
    prices: dict[str, int]
    item: str
    price: int
    _before: object = field(default=ABSENT, repr=False)

    def execute(self) -> None:
        if self.price < 0:
            raise ValueError(f"{self.item}: price must not be negative")
        self._before = self.prices.get(self.item, ABSENT)
        self.prices[self.item] = self.price

    def undo(self) -> None:
        if self._before is ABSENT:
            del self.prices[self.item]
        else:
            self.prices[self.item] = self._before


class CommandHistory:
    def __init__(self, limit: int | None = None) -> None:
        self._done: deque[Command] = deque(maxlen=limit)
        self._undone: list[Command] = []

    def execute(self, command: Command) -> None:
        command.execute()
        self._done.append(command)
        self._undone.clear()

    def undo(self) -> None:
        if self._done:
            command = self._done.pop()
            command.undo()
            self._undone.append(command)

    def redo(self) -> None:
        if self._undone:
            command = self._undone.pop()
            command.execute()
            self._done.append(command)


prices: dict[str, int] = {}
history = CommandHistory(limit=2)
history.execute(SetPrice(prices, "tea", 4))
history.execute(SetPrice(prices, "tea", 5))
history.undo()
prices  # => {'tea': 4}
history.undo()
prices  # => {}
history.undo()  # => (no output)

history.redo()
prices  # => {'tea': 4}

# A new command ends the other future: there is no way forward to the price of 5 any more.
history.execute(SetPrice(prices, "milk", 2))
history.redo()
prices  # => {'tea': 4, 'milk': 2}

# A command that fails changes nothing, neither the prices nor the history.
# history.execute(SetPrice(prices, "milk", -1))
# => raises ValueError: milk: price must not be negative

# A bounded history forgets the oldest command: no way back to the empty price list.
history.execute(SetPrice(prices, "milk", 3))
for _ in range(3):
    history.undo()
prices  # => {'tea': 4}
