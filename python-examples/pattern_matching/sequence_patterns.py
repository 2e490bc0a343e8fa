"""A sequence pattern tests length and positions, and a string is no sequence to it.

A row of a file is a short list whose first field says what the others mean. A pattern states the
length, the fixed words and the names of the rest in one place, and a row that is cut short gets a
case that was written for it instead of an IndexError.

You meet this when you split lines: commands, log entries, bank statements.

Takeaway: Write the most specific shape first; `*rest` leaves the length open.
Differs: object model: A deque is a collections.abc.Sequence on both, but GraalPy's patterns do not
    accept it as one. Match `list(queue)` where code has to run on both.
Level: core
See also: pattern_matching/mapping_patterns.py, pattern_matching/match_runs_the_first_case.py
Covers: P26
"""

from collections import UserList, deque
from collections.abc import Iterable, Sequence


def book(row: object) -> str:
    match row:
        case []:
            return "an empty row"
        case ["#", *words]:
            return f"a remark of {len(words)} words"
        case ["in" | "out" as direction, amount]:
            return f"{amount} {direction}"
        case ["swap", [sold, bought], *notes]:
            return f"{sold} for {bought}, notes: {notes}"
        case ["in" | "out" | "swap", *_]:
            return "a row that is cut short, or too long"
        case [kind, *fields]:
            return f"unknown kind {kind!r} with {len(fields)} fields"
        case _:
            return f"not a sequence: {type(row).__name__}"


# P26.length: fixed words, names for the other fields, and a case for each wrong length.
book([])  # => 'an empty row'
book("# paid by card".split())  # => 'a remark of 3 words'
book(["in", 30])  # => '30 in'
book(["in"])  # => 'a row that is cut short, or too long'
book(["out", 30, "EUR"])  # => 'a row that is cut short, or too long'
book(["fee", 2])  # => "unknown kind 'fee' with 1 fields"

# P26.star: nested patterns look inside, and a star collects into a list, whatever the subject is.
book(("swap", (30, "books"), "at school"))  # => "30 for books, notes: ['at school']"

# Brackets ask for a sequence, not for a list.
book(range(3))  # => 'unknown kind 0 with 2 fields'
book(UserList(["out", 5]))  # => '5 out'
book(deque(["out", 5]))  # cpython=> '5 out'
                         # graalpy=> 'not a sequence: deque'
isinstance(deque(), Sequence)  # => True

# P26.text: text and bytes are not taken apart: "in" is one word, not a row of two letters.
book("in")  # => 'not a sequence: str'
book(b"in")  # => 'not a sequence: bytes'

# An object that can only be iterated is left alone, since trying a pattern would use it up.
words = (word for word in ["in", "30"])
book(words)  # => 'not a sequence: generator'
list(words)  # => ['in', '30']
book({"in", 30})  # => 'not a sequence: set'


def longest_run(values: Iterable[int]) -> int:
    match list(values):
        case [first, second, *rest] if second == first + 1:
            return 1 + longest_run([second, *rest])
        case [_, *_]:
            return 1
        case _:
            return 0


# The star may stand anywhere, once; here the tail goes into a recursion.
longest_run([4, 5, 6, 9])  # => 3
longest_run([])  # => 0
