"""Taking from the front of a list moves all that is left; a deque moves nothing.

A list keeps its items in one block that begins with the first of them. When that one goes, each of
the others steps to the left. The interpreter does this in C or Java, where nobody can watch, so the
block is spelled out here, with a counter. A deque keeps room at both of its ends.

Takeaway: Queues are deques; a list is for taking from the end.
Covers: P16
"""

from collections import deque
from collections.abc import Iterable
from typing import Any


class Block:
    """How a list stores its items, as far as taking them out goes."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.slots = list(items)
        self.moves = 0

    def __len__(self) -> int:
        return len(self.slots)

    def pop(self, index: int = -1) -> Any:
        taken = self.slots[index]
        for position in range(index % len(self), len(self) - 1):
            self.slots[position] = self.slots[position + 1]
            self.moves += 1
        del self.slots[-1]
        return taken


def served(queue: Any) -> list[Any]:
    """First come, first served, with any kind of list."""
    return [queue.pop(0) for _ in range(len(queue))]


# It behaves as a list does, and so does a deque with popleft().
guests = ["Ann", "Bob", "Cleo", "Dan"]
waiting = deque(guests)
served(list(guests)) == served(Block(guests))  # => True
served(Block(guests)) == [waiting.popleft() for _ in guests]  # => True


def moves(size: int, index: int) -> int:
    """How many items change places while all are taken out."""
    block = Block(range(size))
    while block:
        block.pop(index)
    return block.moves


# Ten times the guests, a hundred times the moves; from the end, none.
[moves(size, 0) for size in (10, 100, 1000)]  # => [45, 4950, 499500]
[moves(size, -1) for size in (10, 100, 1000)]  # => [0, 0, 0]

# Both ends of a deque are ends: no operation on them touches the items between.
line = deque(["Bob", "Cleo"])
line.append("Dan")
line.appendleft("Ann")
(line.popleft(), line.pop())  # => ('Ann', 'Dan')
line.rotate(1)
line  # => deque(['Cleo', 'Bob'])

# With a length limit, the oldest leaves by itself: the last lines of a log.
tail = deque((f"line {number}" for number in range(1, 1001)), maxlen=2)
list(tail)  # => ['line 999', 'line 1000']

# The price: the middle is far from both ends, and there are no slices.
# line[0:1]  # => raises TypeError: sequence index must be integer, not 'slice'
# deque().popleft()  # => raises IndexError: pop from an empty deque
