"""A command that remembers what it has replaced can be undone and done again.

Undo does not mean the opposite action but the state before: setting a price to 5 is undone by the
price that was there, or by removing it if there was none. So each command saves the former state
when it is executed. The history is two stacks, and a new command drops what was undone.

You meet this when users of an editor expect undo and redo.

Takeaway: Save the old state in execute(), and record a command only after it has succeeded.
Level: core
See also: design_patterns/query_builder.py, context_managers/nested_transaction_depth.py
Covers: P33
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Protocol


class Command(Protocol):
    def execute(self) -> None: ...

    def undo(self) -> None: ...


@dataclass
class SetPrice:
    prices: dict[str, int]
    item: str
    price: int
    before: int | None = field(default=None, init=False)

    def execute(self) -> None:
        if self.price < 0:
            raise ValueError(f"{self.item}: price must not be negative")
        self.before = self.prices.get(self.item)
        self.prices[self.item] = self.price

    def undo(self) -> None:
        if self.before is None:
            del self.prices[self.item]
        else:
            self.prices[self.item] = self.before


prices: dict[str, int] = {}
first = SetPrice(prices, "tea", 4)
first.execute()
prices  # => {'tea': 4}

# P33.undo: undo restores the state before: here, there was no price.
first.undo()
prices  # => {}


class CommandHistory:
    def __init__(self, limit: int | None = None) -> None:
        self.done: deque[Command] = deque(maxlen=limit)
        self.undone: list[Command] = []

    def execute(self, command: Command) -> None:
        command.execute()
        self.done.append(command)
        self.undone.clear()

    def undo(self) -> None:
        if self.done:
            command = self.done.pop()
            command.undo()
            self.undone.append(command)

    def redo(self) -> None:
        if self.undone:
            command = self.undone.pop()
            command.execute()
            self.done.append(command)


# P33.redo: what was undone can be done again, until a new command is executed.
history = CommandHistory(limit=2)
history.execute(SetPrice(prices, "tea", 4))
history.execute(SetPrice(prices, "tea", 5))
history.undo()
prices  # => {'tea': 4}
history.redo()
prices  # => {'tea': 5}
history.undo()
history.execute(SetPrice(prices, "milk", 2))
history.redo()
prices  # => {'tea': 4, 'milk': 2}

# A command that fails changes neither the prices nor the history.
# history.execute(SetPrice(prices, "milk", -1))
# => raises ValueError: milk: price must not be negative

# P33.limit: a bounded history forgets the oldest command, so the first price can't be undone.
history.execute(SetPrice(prices, "milk", 3))
for _ in range(3):
    history.undo()
prices  # => {'tea': 4}
