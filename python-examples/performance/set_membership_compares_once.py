"""A list compares every item to find one; a set goes where the hash points and compares once.

For a list, `in` compares item after item, and all of them when the answer is no. A set looks at the
place that the hash names. The comparisons are counted here: they grow with the list, not with the
set. Making the set takes a pass over all items, so make it once, outside the loop.

You meet this when a loop asks `if name in names` and becomes slow as `names` grows.

Takeaway: Look up in sets, and build them where the data changes, not where it is read.
Level: entry
See also: performance/deque_takes_from_both_ends.py
Covers: P16
"""

from collections import Counter

work: Counter[str] = Counter()


class Word:
    def __init__(self, text: str) -> None:
        self.text = text

    def __hash__(self) -> int:
        work["hashed"] += 1
        return int(self.text.removeprefix("word"))  # not hash(text): that varies between runs

    def __eq__(self, other: object) -> bool:
        work["compared"] += 1
        return isinstance(other, Word) and self.text == other.text


def search(text: str, words: list[Word] | set[Word]) -> tuple[bool, dict[str, int]]:
    """Whether the word is among them, and the work that it took to know."""
    work.clear()
    return Word(text) in words, dict(work)


for_list = [Word(f"word{number}") for number in range(1000)]
for_set = set(for_list)

# P16.list: the list compares until it has found the word, or has tried them all.
search("word0", for_list)  # => (True, {'compared': 1})
search("word999", for_list)  # => (True, {'compared': 1000})
search("word5000", for_list)  # => (False, {'compared': 1000})

# P16.set: the set gives the same answers, and compares once at most.
search("word0", for_set)  # => (True, {'hashed': 1, 'compared': 1})
search("word999", for_set)  # => (True, {'hashed': 1, 'compared': 1})
search("word5000", for_set)  # => (False, {'hashed': 1})


def is_bad(text: str) -> bool:
    return Word(text) in set(for_list)


# P16.built: a set made for a single question hashes every item to save comparisons.
work.clear()
is_bad("word0")  # => True
work["hashed"]  # => 1001


# Where all hashes are equal, a set has to search like a list.
class Careless(Word):
    def __hash__(self) -> int:
        return 42


crowded = {Careless(f"word{number}") for number in range(100)}
work.clear()
Careless("word5000") in crowded  # => False
work["compared"] >= 100  # => True
