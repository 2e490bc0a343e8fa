"""A sequence pattern matches by length and position, and a string is no sequence to it.

Commands, rows and arguments arrive as short lists whose first item says what the others mean.
A pattern states the length, the fixed words and the names of the rest in one place, and an
incomplete command falls into the case that was written for it instead of an IndexError.

Takeaway: Write the most specific shape first; `*rest` is what makes a length open.
Differs: object model: A deque is a collections.abc.Sequence on both, but GraalPy's patterns take it
for no sequence; match `list(queue)` where code has to run on both.
Covers: P26
"""

from collections import UserList, deque
from collections.abc import Iterable, Sequence


def execute(tokens: object) -> str:
    match tokens:
        case []:
            return "nothing to do"
        case ["quit"] | ["exit"]:
            return "good-bye"
        case ["get", key]:
            return f"GET {key}"
        case ["set", key, value]:
            return f"SET {key}={value}"
        case ["set", *_]:
            return "set takes a key and a value"
        case ["move", [x, y], *options]:
            return f"MOVE to {x},{y} {options}"
        case [command, *arguments]:
            return f"unknown: {command}, {len(arguments)} arguments"
        case _:
            return f"not a sequence: {type(tokens).__name__}"


execute([])  # => 'nothing to do'
execute(["exit"])  # => 'good-bye'
execute(["get", "colour"])  # => 'GET colour'
execute("set colour red".split())  # => 'SET colour=red'
execute(["set", "colour"])  # => 'set takes a key and a value'
execute(["set", "colour", "red", "green"])  # => 'set takes a key and a value'
execute(["frobnicate", "now"])  # => 'unknown: frobnicate, 1 arguments'

# A star collects into a list, whatever the subject is; nested patterns look inside.
execute(("move", (3, 4), "slow", "quiet"))  # => "MOVE to 3,4 ['slow', 'quiet']"

# Brackets ask for a sequence, not for a list.
execute(range(3))  # => 'unknown: 0, 2 arguments'
execute(UserList(["get", "colour"]))  # => 'GET colour'
execute(deque(["get", "colour"]))  # cpython=> 'GET colour'
                                   # graalpy=> 'not a sequence: deque'
isinstance(deque(), Sequence)  # => True

# Text is not taken apart, or "quit" would be a command of four one-letter words. Nor are bytes.
execute("quit")  # => 'not a sequence: str'
execute(b"quit")  # => 'not a sequence: bytes'

# What can only be iterated is not touched: a pattern that fails must leave its subject intact.
words = (word for word in ["get", "colour"])
execute(words)  # => 'not a sequence: generator'
list(words)  # => ['get', 'colour']
execute({"get", "colour"})  # => 'not a sequence: set'


def longest_run(values: Iterable[int]) -> int:
    """The star may stand anywhere, once; here the tail drives a recursion."""
    match list(values):
        case [first, second, *rest] if second == first + 1:
            return 1 + longest_run([second, *rest])
        case [_, *_]:
            return 1
        case _:
            return 0


longest_run([4, 5, 6, 9])  # => 3
longest_run([])  # => 0
